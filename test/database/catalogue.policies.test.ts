import t from 'tap';
import { superuser } from './records.ts';

/** What PostgreSQL prints of a call that stands in a sub-select of its own, and so is made once a statement. */
const ONCE =
  /\( SELECT (?:scope_is\('\w+'::text\)|\w+\(\)|current_setting\('[\w.]+'::text, true\)) AS \w+\)/g;

t.test('what a policy asks of the settings is asked once a statement, not once a row', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query<{ name: string; text: string }>(
    `select format('%s.%s %s', schemaname, tablename, policyname) as name, concat_ws(' ', qual, with_check) as text
     from pg_policies where schemaname in ('public', 'history')`,
  );
  const asking = rows.filter(({ text }) => /scope_\w+\(|current_setting\(|today_in_viet_nam\(/.test(text));
  t.ok(asking.length > 50, `${asking.length} policies ask`);
  const wrong = asking.filter(({ text }) =>
    /scope_\w+\(|current_setting\(|today_in_viet_nam\(/.test(text.replaceAll(ONCE, '')),
  );
  t.same(wrong, []);
});

t.test('numbers that name somebody or something are text or sealed, never numbers', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query<{ name: string; type: string }>(
    `select format('%s.%s', table_name, column_name) as name, data_type as type from information_schema.columns
     where table_schema in ('public', 'history') and column_name ~ '(^|_)(phone|code|no|number|tax_code)(_|$)'`,
  );
  for (const one of ['cooperatives.tax_code', 'cooperatives.phone', 'person_identities.phone']) {
    t.ok(
      rows.some(({ name }) => name === one),
      one,
    );
  }
  t.same(
    rows.filter(({ type }) => !['text', 'bytea'].includes(type)),
    [],
  );
});

t.test('a policy does not bring the walls of other tables into the plans of its own', async (t) => {
  const { client } = await superuser(t);
  await client.query('begin; set local role registry_service');
  for (const table of ['persons', 'women_managers', 'management_positions', 'cooperative_figures']) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain select * from ${table}`);
    const parts = rows.filter((row) => /InitPlan|SubPlan \d+$/.test(row['QUERY PLAN'])).length;
    t.ok(parts >= 3 && parts <= 5, `${table}: ${parts}`);
  }
});
