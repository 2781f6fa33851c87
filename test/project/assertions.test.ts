import { plugin } from '@tapjs/asserts';
import t from 'tap';

const recorder = { pass: () => true, fail: () => false, currentAssert: null, t: {} };
const asserts = plugin(recorder as never, {});

/** What `t.match` says, without failing the test that asks. */
const isMatch = (found: unknown, pattern: unknown) => asserts.match(found, pattern);

t.test('in a pattern a list is the whole list', async (t) => {
  t.ok(isMatch({ rows: [{ a: 1, b: 2 }] }, { rows: [{ a: 1 }] }));
  t.ok(isMatch([], []));
  t.notOk(isMatch([1], []));
  t.notOk(isMatch([1, 2], [1]));
  t.notOk(isMatch({ rows: [{ inner: [1, 2] }] }, { rows: [{ inner: [1] }] }));
});

t.test('in a pattern a text is the whole text', async (t) => {
  t.ok(isMatch({ code: 'A.B', rows: ['(a)'] }, { code: 'A.B', rows: ['(a)'] }));
  t.notOk(isMatch({ code: 'AxB' }, { code: 'A.B' }));
  t.notOk(isMatch({ code: 'A.B.C' }, { code: 'A.B' }));
  t.notOk(isMatch(['abc'], ['ab']));
  t.notOk(isMatch({ code: 'A' }, { code: '' }));
});

t.test('expressions, constructors and a text by itself are as tap has them', async (t) => {
  t.ok(isMatch({ at: new Date(0), name: 'abc', n: 1 }, { at: Date, name: /b/, n: Number }));
  t.ok(isMatch('abc', 'b'));
  t.notOk(isMatch('abc', 'd'));
});
