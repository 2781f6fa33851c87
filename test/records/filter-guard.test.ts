import t from 'tap';
import { Type } from 'typebox';
import { filterDeclarationOf, filterObject, is } from '../../src/dictionary/filters.ts';
import { boolean } from '../../src/dictionary/types.ts';
import { FIELDS } from '../../src/policy/fields.ts';
import { DataGapFilter } from '../../src/surfaces/data-gaps/data-gaps.schemas.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t);

/** The filters of every list, with the kind that their fields are of. */
const FILTERS = [
  ...RECORD_EDGES.flatMap(({ reads: { kind } }) =>
    kind.list === undefined ? [] : [[kind.kind, kind.list.filter] as const],
  ),
  ['cooperative', DataGapFilter] as const,
];

t.test('every key of every filter declares fields that exist', async (t) => {
  t.ok(FILTERS.length > 20);
  for (const [kind, filter] of FILTERS) {
    const { name, conditions } = filterDeclarationOf(filter);
    t.strictSame(Object.keys(conditions), Object.keys(filter.properties), name);
    for (const [key, { reveals }] of Object.entries(conditions)) {
      t.ok(reveals.length > 0, `${name}.${key} declares nothing`);
      for (const revealed of reveals) {
        const [other, field] = revealed.includes('.') ? revealed.split('.') : [kind, revealed];
        const fields: Readonly<Record<string, unknown>> = FIELDS[other as keyof typeof FIELDS] ?? {};
        t.ok(Object.hasOwn(fields, field ?? ''), `${name}.${key} reveals ${revealed}`);
      }
    }
  }
});

t.test('a key that declares nothing, and a filter that was not declared, do not start', async (t) => {
  const empty = [] as unknown as readonly [string]; // what the types forbid
  t.throws(
    () => filterObject('Nothing', { isCertified: is(boolean, { vi: 'Có', en: 'Whether.', reveals: empty }) }),
    /declares no field/,
  );
  t.throws(() => filterDeclarationOf(Type.Object({})), /declares no fields/);
});

const FORBIDDEN = (field: string) => [['FORBIDDEN', field]];
type Failed = { extensions: { code: string; field?: string } };
const failures = (errors: readonly Failed[] | undefined) =>
  errors?.map(({ extensions }) => [extensions.code, extensions.field]);

t.test('a finance agency learns no certificate by a filter, in a list and in its count', async (t) => {
  const { token } = await newClient(app, { role: 'FINANCE_AGENCY', level: 'PROVINCE', code: '37' });
  const ask = asking(app, token);
  const { errors } = await ask('{ trainingAttendances(filter: {isCertified: true}) { totalCount } }');
  t.strictSame(failures(errors), FORBIDDEN('filter.isCertified'));
});

t.test('a labour agency learns no number of another system by statistics, on both surfaces', async (t) => {
  const token = await getToken(app, 'demo-labour-37');
  const { errors } = await asking(
    app,
    token,
  )(
    '{ cooperativeStatistics(filter: {externalIdentifier: {system: "VCA", value: "1"}}) { total { cooperatives } } }',
  );
  t.strictSame(failures(errors), FORBIDDEN('filter.externalIdentifier'));
  const rest = await restAs(app, token).get('/v1/statistics/cooperatives?externalSystem=VCA&externalValue=1');
  t.equal(rest.status, 403);
  t.strictSame(
    rest.json.errors.map(({ code, field }: { code: string; field: string }) => [code, field]),
    FORBIDDEN('externalIdentifier'),
  );
});
