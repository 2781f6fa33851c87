import { getTableColumns } from 'drizzle-orm';
import fc from 'fast-check';
import t from 'tap';
import { allOf, render, sql } from '../../src/database/sql.ts';
import { managementPositions } from '../../src/database/tables/persons.table.ts';
import { supportRequests } from '../../src/database/tables/support.table.ts';
import { filterDeclarationOf } from '../../src/dictionary/filters.ts';
import { addDays } from '../../src/kernel/dates.ts';
import type { ServiceContext } from '../../src/records/context.ts';
import { daysBetween } from '../../src/records/reading/conditions.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import { superuser } from '../database/records.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { codes, territory } from '../reference/vietnam.ts';

type Precision = 'YEAR' | 'MONTH' | 'DAY' | null;

/** Every day that can be meant, one by one. */
function daysMeant(on: string, precision: Precision): string[] {
  if (precision === null || precision === 'DAY') return [on];
  const same = precision === 'YEAR' ? on.slice(0, 4) : on.slice(0, 7);
  const days: string[] = [];
  const first = `${same}-01-01`.slice(0, 10);
  for (let day = first; day.startsWith(same); day = addDays(day, 1)) days.push(day);
  return days;
}

const day = fc.integer({ min: 0, max: 1_500 }).map((more) => addDays('2018-12-01', more));
const dated = fc.record({ on: day, precision: fc.constantFrom<Precision>('YEAR', 'MONTH', 'DAY', null) });
const asked = fc.record({
  from: fc.option(day),
  to: fc.option(day),
  certainty: fc.constantFrom('CERTAIN', 'POSSIBLE', null),
});

t.test('a range takes in what is wholly in it, or for POSSIBLE what may be', async (t) => {
  const { client } = await superuser(t);
  const rows = fc.sample(dated, { numRuns: 60, seed: 11 });
  const values = JSON.stringify(rows.map((row, n) => ({ n, to_on: row.on, to_on_precision: row.precision })));
  for (const range of fc.sample(asked, { numRuns: 200, seed: 12 })) {
    const { from, to, certainty } = range;
    const { text, values: parameters } = render(sql`select r.n from jsonb_to_recordset(${values}::jsonb)
      as r (n int, to_on date, to_on_precision text) where ${allOf(daysBetween(managementPositions.toOn, range))} order by n`);
    const found = await client.query<{ n: number }>(text, [...parameters]);
    const isIn = (one: string) => (from === null || one >= from) && (to === null || one <= to);
    const expected = rows.flatMap(({ on, precision }, n) => {
      const days = daysMeant(on, precision);
      return (certainty === 'POSSIBLE' ? days.some(isIn) : days.every(isIn)) ? [n] : [];
    });
    t.same(
      found.rows.map((row) => row.n),
      expected,
      JSON.stringify(range),
    );
  }
});

t.test('a day that is always exact is in a range or not', (t) => {
  for (const certainty of ['CERTAIN', 'POSSIBLE', null]) {
    const { text, values } = render(
      allOf(daysBetween(supportRequests.requestedOn, { from: '2019-05-05', certainty })),
    );
    t.notMatch(text, /precision/);
    t.same(values, ['2019-05-05']);
  }
  t.end();
});

t.test('every range of every kind looks at how much of its date is known', (t) => {
  const caller = { role: 'UNION_CENTRAL', scope: { kind: 'NATION' } };
  const context = { today: '2026-06-30', caller, registry: { reference: { codes, territory } } };
  const ranges = [...KINDS.values()].flatMap(({ kind }) =>
    Object.entries(kind.list === undefined ? {} : filterDeclarationOf(kind.list.filter).conditions).flatMap(
      ([key, { comparison, type }]) => {
        if (comparison !== 'RANGE' || type.name !== 'DATE') return [];
        const filter = { [key]: { from: '2019-01-02', to: '2019-12-30' } };
        // What a range means asks nothing of the registry.
        const { text } = render(
          allOf(kind.list?.conditions(filter as never, context as unknown as ServiceContext) ?? []),
        );
        const [, alias, column = ''] = /"(\w)"\."(\w+_on)"/.exec(text) ?? [];
        // Of a woman, the days of her terms.
        const table = alias === 't' ? managementPositions : kind.table;
        return [{ name: `${kind.kind}.${key}`, column, text, table }];
      },
    ),
  );
  t.ok(ranges.length >= 15, `${ranges.length} ranges`);
  let partial = 0;
  for (const { name, column, text, table } of ranges) {
    const names = new Set(Object.values(getTableColumns(table)).map((one) => one.name));
    t.ok(names.has(column), `${name} is of ${column}`);
    const isPartial = names.has(`${column}_precision`);
    partial += isPartial ? 1 : 0;
    t.equal(text.includes(`"${column}_precision"`), isPartial, name);
  }
  t.ok(partial >= 8, `${partial} of them are of dates that may be known in part`);
  t.end();
});

t.test('both surfaces offer it', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const token = await getToken(app, 'demo-union-province-37');
  const rest = restAs(app, token);
  for (const foundedOn of ['2019', '2019-01', '2019-01-01', '2019-06-15', null]) {
    const made = await rest.post('/v1/cooperatives', {
      name: `Hợp tác xã ${foundedOn ?? 'không rõ'}`,
      kind: 'COOPERATIVE',
      address: { provinceCode: '37' },
      foundedOn,
    });
    if (made.status !== 201) throw new Error(made.body);
  }
  const QUERY = `query ($range: DateRange) { cooperatives(filter: {foundedOn: $range}, orderBy: {field: CREATED_AT}) {
    totalCount nodes { name } } }`;
  const founded = async (range: object) => {
    const { data, errors } = await asking(app, token)(QUERY, { range });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes, totalCount } = data.cooperatives;
    const names = nodes.map(({ name }: { name: string }) => name.replace('Hợp tác xã ', ''));
    t.equal(totalCount, names.length);
    const query = Object.entries(range).map(
      ([side, value]) => `founded${side.charAt(0).toUpperCase()}${side.slice(1)}=${value}`,
    );
    const { json } = await rest.get(`/v1/cooperatives?orderBy=CREATED_AT&fields=name&${query.join('&')}`);
    t.same(
      json.items.map(({ name }: { name: string }) => name.replace('Hợp tác xã ', '')),
      names,
    );
    return names;
  };
  t.same(await founded({ to: '2019-01-01' }), ['2019-01-01']);
  t.same(await founded({ from: '2019-01-02' }), ['2019-06-15']);
  t.same(await founded({ to: '2019-01-01', certainty: 'POSSIBLE' }), ['2019', '2019-01', '2019-01-01']);
  t.same(await founded({ from: '2019-01-02', certainty: 'POSSIBLE' }), ['2019', '2019-01', '2019-06-15']);
  t.same(await founded({ from: '2019-01-01', to: '2019-01-31' }), ['2019-01', '2019-01-01']);
  t.same(await founded({ from: '2019-01-01', to: '2019-12-31', certainty: 'CERTAIN' }), [
    '2019',
    '2019-01',
    '2019-01-01',
    '2019-06-15',
  ]);
  const wrong = await rest.get('/v1/cooperatives?foundedFrom=2019-01-01&foundedCertainty=MAYBE');
  t.same([wrong.status, problemsOf(wrong)], [422, [['FIELD_VALUE', 'foundedCertainty']]]);
});
