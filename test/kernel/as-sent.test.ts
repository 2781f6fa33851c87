import t from 'tap';
import { asSent, foundAsSent } from '../../src/kernel/as-sent.ts';
import { problem } from '../../src/kernel/errors.ts';

const fieldsOf = (items: readonly unknown[], ...fields: (string | null)[]) =>
  asSent(
    items,
    fields.map((field) => problem('NOT_FOUND', field)),
  ).map(({ field }) => field);

t.test('a place in a list without its repeats is told as the place in what was sent', async (t) => {
  const items = [
    { ids: ['a', 'b'] },
    { ids: ['a', 'a', 'b', 'a', 'c', 'b', 'd'], deep: { codes: [1, 1, 2] } },
  ];
  t.same(fieldsOf(items, '0.ids.0', '0.ids.1', '1.ids.0', '1.ids.1', '1.ids.2', '1.ids.3'), [
    '0.ids.0',
    '0.ids.1',
    '1.ids.0',
    '1.ids.2',
    '1.ids.4',
    '1.ids.6',
  ]);
  t.same(fieldsOf(items, '1.deep.codes.1', '1.deep.codes.1.more'), ['1.deep.codes.2', '1.deep.codes.2.more']);
});

t.test('texts that are kept alike are one', async (t) => {
  const composed = 'hòa';
  const items = [{ texts: [composed.normalize('NFD'), ` ${composed} `, composed, 'x'] }];
  t.same(fieldsOf(items, '0.texts.1'), ['0.texts.3']);
});

t.test('what is no such list keeps its places', async (t) => {
  const items = [
    { rows: [{ id: 'a' }, { id: 'a' }], mixed: ['a', 'a', { id: 'b' }], text: 'aab' },
    'b',
    null,
  ];
  const fields = ['0.rows.1.id', '0.mixed.1', '0.text.1', '1.x.0', '2.y', '3.z.1', '0.ids.9', '', null];
  t.same(fieldsOf(items, ...fields), fields);
  t.same(fieldsOf([{ ids: ['a', 'a'] }], '0.ids.5', '0.ids', '0.ids.x'), ['0.ids.5', '0.ids', '0.ids.x']);
});

t.test('what was found in what was sent is told as it is, once and for all', async (t) => {
  const items = [{ ids: ['a', 'a', 'b', 'c'] }];
  const found = [problem('FIELD_TYPE', '0.ids.2', { expected: 'UUID' })];
  foundAsSent(found);
  t.same(asSent(items, found), found);
  const [once] = [asSent(items, [problem('NOT_FOUND', '0.ids.1')])];
  t.same(
    asSent(items, once ?? []).map(({ field }) => field),
    ['0.ids.2'],
    'nor is one that was told shifted again',
  );
});
