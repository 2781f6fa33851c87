import { readFileSync } from 'node:fs';
import { getTableName } from 'drizzle-orm';
import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import t from 'tap';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { RECORD_KINDS } from '../../src/surfaces/record-kinds.ts';
import { KIND_OF_TYPE } from '../contract/selection.ts';
import { tableOf } from '../contract/tables.ts';
import { fillWithMany, idIn } from '../database/many.ts';
import { connected, superuser } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { IS_LONG } from '../helpers/long.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { momentOfNow, recordSnapshot } from '../helpers/snapshots.ts';

interface Shown {
  readonly leaves: readonly string[];
  readonly branches: readonly string[];
}

/** All that a type shows, and what hangs on it, so many levels deep; of a list the first. */
function shownOf(name: string, depth: number): Shown {
  const type = contractTypes().getType(name);
  if (!isObjectType(type)) throw new Error(`the SDL has no type ${name}`);
  const leaves: string[] = [];
  const branches: string[] = [];
  for (const { name: field, type: of, args } of Object.values(type.getFields())) {
    if (args.some((one) => isNonNullType(one.type) && one.defaultValue === undefined)) continue;
    const inner = getNamedType(of);
    const page = args.some((one) => one.name === 'first') ? '(first: 2)' : '';
    if (isLeafType(inner)) leaves.push(field);
    else if (isInterfaceType(inner)) leaves.push(`${field} { __typename }`);
    else if (inner.name === 'AdministrativeUnit') leaves.push(`${field} { code name }`);
    else if (depth > 0) {
      const below = shownOf(inner.name, depth - 1);
      branches.push(`${field}${page} { ${[...below.leaves, ...below.branches].join(' ')} }`);
    }
  }
  return { leaves, branches };
}

/** One selection for each field that holds others: all of them in one would be too dear. */
function selectionsOf(type: string, depth: number): string[] {
  const { leaves, branches } = shownOf(type, depth);
  // The cooperatives of a support activity are no page, and too dear as a whole.
  const bounded = branches.filter((one) => type !== 'SupportActivity' || !one.startsWith('cooperatives'));
  return [`{ ${leaves.join(' ')} }`, ...bounded.map((one) => `{ id ${one} }`)];
}

/** The kinds that are read as they were known: the field of the query, and the type. */
const KINDS = Object.values(contractTypes().getQueryType()?.getFields() ?? {}).flatMap(
  ({ name, type, args }) => {
    const isPast = args.some((one) => one.name === 'knownAt') && args.some((one) => one.name === 'id');
    const kind = KIND_OF_TYPE.get(getNamedType(type).name);
    return isPast && kind !== undefined ? [{ name, type: getNamedType(type).name, kind }] : [];
  },
);

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema: { readonly items?: { readonly enum?: readonly string[] } };
}
const { paths, components } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'));

/** What REST answers as it was known: the path, the kind whose id is in it, and all fields that can be asked for. */
const ROUTES = Object.entries<{ readonly get?: { readonly parameters: readonly Parameter[] } }>(
  paths,
).flatMap(([path, { get }]) => {
  const parameters = (get?.parameters ?? []).map(({ $ref, ...own }) =>
    $ref === undefined ? own : components.parameters[$ref.split('/').at(-1) ?? ''],
  );
  if (!parameters.some(({ name }) => name === 'knownAt')) return [];
  const kind = RECORD_EDGES.find(({ rest }) => path.startsWith(`${rest?.path}/{id}`))?.reads.kind.kind;
  if (kind === undefined) throw new Error(`${path} is of no kind`);
  const fields = parameters.find(({ name }) => name === 'fields')?.schema.items?.enum ?? [];
  return [{ path, kind, fields }];
});

/** Every record is changed, each owner gets more of what it has, and the cooperatives and plans move away. */
const LATER = `
  do $$ declare changed record; begin
    for changed in
      select c.relname as name, string_agg(format('%1$I = %1$I || '' sửa''', a.attname), ', ') as sets
      from pg_class c join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
      join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'track_update'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attgenerated = '' and not a.attisdropped
      where a.atttypid = 'text'::regtype
        and a.attname in ('name', 'title', 'short_name', 'note', 'source', 'subject', 'party_name', 'job_title', 'content')
        and c.relname not in ('agencies', 'clients', 'grants', 'cooperative_figures')
      group by c.relname
    loop execute format('update %I set %s', changed.name, changed.sets); end loop; end $$;
  update cooperative_figures set worker_count = 99, female_worker_count = 98;
  update management_positions set to_on = '2025-06-01', to_on_precision = 'DAY';
  update members set kind = 'ASSOCIATE_CONTRIBUTING';
  update employments set kind = 'SEASONAL';
  update training_attendances set is_completed = true, certificate_no = '7';
  update training_sessions set held_on = '2025-04-04';
  update targets set value = 77;
  update budget_lines set amount_vnd = 77;
  update milestones set due_on = '2030-01-01';
  update persons set gender = 'MALE', birth_year = 1980;
  insert into members (id, cooperative_id, kind, party_kind, party_name)
    select gen_random_uuid(), cooperative_id, kind, 'HOUSEHOLD', 'Thêm' from members;
  insert into employments (id, cooperative_id, person_id, kind)
    select gen_random_uuid(), cooperative_id, person_id, kind from employments;
  insert into targets (id, plan_id, position, section_ref, indicator, operator, unit, value, from_on, to_on)
    select gen_random_uuid(), plan_id, position + 500, section_ref, indicator, operator, unit, value, from_on, to_on from targets`;
const MOVED = `update cooperatives set commune_id = null, province_id = (select unit_id
  from administrative_unit_versions where level = 'PROVINCE' and code = '56' and valid_to is null)`;

t.test(
  'what is asked as it was known at a moment is answered alike for ever, with all that hangs on it',
  async (t) => {
    const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
    const client = await connected(t, databaseUrl);
    await fillWithMany(client);
    const at = await momentOfNow(client);
    const callers = {
      province: { token: await getToken(app, 'demo-union-province-37'), depth: 2 },
      // The same branches as the province's, of all there is: one level of them shows what a scope leaves out.
      nation: { token: (await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' })).token, depth: 1 },
    };
    t.ok(KINDS.length > 10, `${KINDS.length} kinds`);
    const ofRoutes = new Set(ROUTES.map(({ kind }) => kind));
    t.same(
      KINDS.filter(({ kind }) => !ofRoutes.has(kind)),
      [],
      'REST answers each of them',
    );
    const known = async () => {
      const answers = new Map<string, unknown>();
      for (const [who, { token, depth }] of Object.entries(callers)) {
        const rest = restAs(app, token);
        for (const { path, kind, fields } of ROUTES) {
          const id = idIn(tableOf(kind), 2);
          const query = new URLSearchParams({
            knownAt: String(at),
            ...(fields.length > 0 && { fields: fields.join() }),
          });
          const { status, json, body } = await rest.get(`${path.replace('{id}', id)}?${query}`);
          const what = `${path} of ${who}`;
          if (status !== 200) t.fail(`${what}: ${body.slice(0, 300)}`);
          answers.set(what, json);
        }
        for (const { name, type, kind } of KINDS) {
          for (const selection of selectionsOf(type, depth)) {
            const query = `query ($id: ID!, $at: DateTime) { it: ${name}(id: $id, knownAt: $at) ${selection} }`;
            const { data, errors } = await asking(app, token)(query, { id: idIn(tableOf(kind), 2), at });
            const what = `${name} ${selection.slice(0, 60)} of ${who}`;
            if (errors !== undefined) t.fail(`${what}: ${JSON.stringify(errors).slice(0, 300)}`);
            answers.set(what, data?.it);
          }
        }
      }
      return answers;
    };
    const before = await known();
    const compare = async (what: string) => {
      for (const [name, answer] of await known()) t.same(answer, before.get(name), `${name}, ${what}`);
    };
    // What is compared last has seen all the changes; the moments between say which of them it was.
    if (IS_LONG) await compare('asked twice');
    for (const statement of LATER.split(/;\n(?= {2}[a-z])/)) await client.query(statement);
    await recordSnapshot(client);
    if (IS_LONG) await compare('after all was changed');
    await client.query(MOVED);
    await recordSnapshot(client);
    if (IS_LONG) await compare('after the cooperatives moved');
    for (const statement of LATER.split(/;\n(?= {2}[a-z])/).slice(0, -3)) await client.query(statement);
    await compare('after what had moved was changed');
  },
);

t.test('what the database moves with a cooperative is declared to move with it', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query<{ name: string }>(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'follow' and tgfoid = 'follow_cooperative'::regproc",
  );
  // By name in move_cooperative_parts: they may be of no cooperative.
  const moved = [...rows.map(({ name }) => name), 'support_requests', 'media_items', 'commendations'];
  const declared = RECORD_KINDS.filter((kind) => kind.moves !== undefined).map(({ table }) =>
    getTableName(table),
  );
  t.same(declared.sort(), moved.sort());
});
