import t from 'tap';
import { failure } from '../../../src/kernel/errors.ts';
import { ask, codesOf, post, toyApp } from './toy-server.ts';

const SECRET = '079185001234';

t.test(
  'the message of a failing resolver reaches neither the caller nor the log, compiled or not',
  async (t) => {
    const toy = await toyApp();
    t.teardown(() => toy.app.close());
    for (let call = 0; call < 3; call += 1) {
      const answer = await ask(toy, '{ fails cooperative(id: 1) { name } }');
      t.equal(answer.status, 200);
      t.match(answer.body, { data: { fails: null, cooperative: { name: 'HTX 1' } } });
      t.match(answer.body.errors, [{ path: ['fails'], locations: [{ line: 1, column: 3 }] }]);
      t.match(answer.body.errors?.[0]?.message, /^An internal error; request id req-/);
      t.strictSame(codesOf(answer), ['INTERNAL']);
      t.notMatch(JSON.stringify(answer.body), /079185|select|persons|stack/);
    }
    const failed = toy.log.filter((line) => line.includes('"level":50'));
    t.equal(failed.length, 3, 'logged once a call');
    t.notMatch(toy.log.join(''), /079185|select|persons/);
    t.match(failed[0], /toy-schema\.ts/, 'with the place');
  },
);

t.test('a driver error is logged by its SQLSTATE and answers null upwards', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (let call = 0; call < 2; call += 1) {
    const answer = await ask(toy, `query Q { failsRequired } # ${SECRET}`);
    t.match(answer.body, { data: null, errors: [{ path: ['failsRequired'] }] });
  }
  t.match(toy.log.join(''), /"code":"23505"/);
  t.notMatch(toy.log.join(''), new RegExp(SECRET));
});

t.test('an expected failure answers each of its problems in the language of the caller', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (let call = 0; call < 3; call += 1) {
    const answer = await post(toy, { query: '{ refuses }' }, { 'accept-language': 'vi' });
    t.match(answer.body.errors, [
      { message: 'Không tìm thấy.', path: ['refuses'], extensions: { code: 'NOT_FOUND' } },
      { message: 'Ngày nằm trong tương lai.', extensions: { code: 'DATE_FUTURE', field: '0.from' } },
    ]);
    t.notMatch(JSON.stringify(answer.body), new RegExp(SECRET));
  }
  t.notMatch(toy.log.join(''), /"level":50/, 'and is no fault to log');
});

t.test('values sent in variables and literals are never logged', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  await ask(toy, 'query($n: Int!) { number(n: $n) }', { n: SECRET });
  await ask(toy, `{ number(n: "${SECRET}") }`);
  await ask(toy, `{ dayOf(day: "${SECRET}") fails }`);
  t.notMatch(toy.log.join(''), new RegExp(SECRET));
});

t.test('an answer that cannot be serialised is INTERNAL without data', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (let call = 0; call < 2; call += 1) {
    const answer = await ask(toy, '{ unserialisable }');
    t.equal(answer.status, 500);
    t.strictSame(codesOf(answer), ['INTERNAL']);
    t.notOk('data' in answer.body);
  }
  t.strictSame(toy.closed, ['failed', 'failed']);
});

t.test('a context that refuses answers with its own status, one that breaks with 500', async (t) => {
  let error: Error = failure('FORBIDDEN');
  const toy = await toyApp({
    createContext: async () => {
      throw error;
    },
  });
  t.teardown(() => toy.app.close());
  const refused = await ask(toy, '{ engine }');
  t.equal(refused.status, 403);
  t.strictSame(codesOf(refused), ['FORBIDDEN']);
  error = new Error(SECRET);
  const broken = await ask(toy, '{ engine }');
  t.equal(broken.status, 500);
  t.notMatch(JSON.stringify(broken.body) + toy.log.join(''), new RegExp(SECRET));
});
