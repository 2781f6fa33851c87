import t from 'tap';
import { mayDo } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import { newClient } from '../helpers/clients.ts';
import { testServer } from '../helpers/server.ts';
import { OPERATIONS } from './examples.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';
import { makeWorld, type World } from './world.ts';
import { restWrites, type Write, type Written } from './writes.ts';

/**
 * Examples that are refused although the records that they name are there, by the operation, with the reason. An entry
 * that is needed no more must be taken out.
 */
const REFUSED: Readonly<Record<string, string>> = {};

/** Of which kind a record is that a field names. */
const KIND_OF_FIELD: Readonly<Record<string, RecordKind>> = {
  cooperativeId: 'cooperative',
  cooperativeIds: 'cooperative',
  predecessorIds: 'cooperative',
  successorIds: 'cooperative',
  womenManagerId: 'womenManager',
  planId: 'plan',
  parentId: 'plan',
  targetId: 'target',
  obligationId: 'reportingObligation',
};

/** Of these no two records have the same, and one that belongs to another of its kind does so once. */
const OF_ITS_OWN = new Set([
  'parentId',
  'taxCode',
  'legacyRegistrationNo',
  'certificateNo',
  'personalIdNumber',
]);

/** Kinds whose records no example makes twice. */
const MADE_ONCE: ReadonlySet<RecordKind> = new Set(['agency', 'client', 'grant', 'externalIdentifier']);

const WRITES = new Map(restWrites().map((write) => [write.name.replace('REST ', ''), write]));
const BODIES = OPERATIONS.filter(({ body, name }) => body !== undefined && WRITES.has(name));
const creationOf = (kind: RecordKind) =>
  BODIES.find(({ name }) => {
    const write = WRITES.get(name);
    return write?.kind === kind && write.about === null && name.startsWith('POST');
  });

/** Records by what an example calls them: one that is named twice is one. */
type Named = Map<string, string>;

/** The example with records of the world in the place of those that it names. */
async function aboutRecords(world: World, example: Json, named: Named = new Map()): Promise<Json> {
  const idOf = async (kind: RecordKind, id: string) => {
    const name = `${kind} ${id}`;
    const found = named.get(name) ?? (await recordOf(world, kind, named)).id;
    named.set(name, found);
    return found;
  };
  const walk = async (value: Json, field: string): Promise<Json> => {
    const kind = KIND_OF_FIELD[field];
    if (typeof value === 'string') return kind === undefined ? value : idOf(kind, value);
    if (value === null || typeof value !== 'object') return value;
    const entries: [string, Json][] = [];
    for (const [key, one] of Object.entries<Json>(value))
      entries.push([key, await walk(one, Array.isArray(value) ? field : key)]);
    return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
  };
  return walk(example, '');
}

const tokens = new Map<string, string>();

/** One who may do the write where the examples say that its place is. */
async function tokenOf({ app, tokenOf: ofRole }: World, { action }: Write): Promise<string | null> {
  if (mayDo('UNION_CENTRAL', action)) return ofRole('UNION_CENTRAL');
  const role = ownRoleOf(action);
  if (role === 'ADMINISTRATOR') return ofRole(role);
  const known = tokens.get(role) ?? (await newClient(app, { role, level: 'PROVINCE', code: '01' })).token;
  tokens.set(role, known);
  return known;
}

/** A record as the example of its making has it. */
async function recordOf(world: World, kind: RecordKind, named: Named = new Map()): Promise<Written> {
  const making = creationOf(kind);
  if (making === undefined || MADE_ONCE.has(kind)) return world.make(kind);
  const own = Object.entries(making.body.example).filter(([name]) => !OF_ITS_OWN.has(name));
  const write = WRITES.get(making.name) as Write; // creationOf found it
  const input = await aboutRecords(world, Object.fromEntries(own), named);
  const { written, problems } = await write.send(world.app, { token: await tokenOf(world, write), input });
  if (written === null) throw new Error(`${making.name}: ${JSON.stringify(problems)}`);
  return written;
}

t.test('an example is done where the records that it names are there', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const world = await makeWorld(app);
  const refused: Record<string, string> = {};
  for (const { name, body } of BODIES) {
    const write = WRITES.get(name) as Write; // BODIES are of these
    try {
      const named: Named = new Map();
      const record = write.about === null ? {} : { record: await recordOf(world, write.about, named) };
      const said = Object.entries(body.example).filter(
        ([field]) => write.about === null || field === 'parentId' || !OF_ITS_OWN.has(field),
      );
      const input = await aboutRecords(world, Object.fromEntries(said), named);
      const token = await tokenOf(world, write);
      const { problems } = await write.send(app, { token, ...record, input });
      if (problems.length > 0) refused[name] = JSON.stringify(problems);
    } catch (error) {
      refused[name] = error instanceof Error ? error.message : String(error);
    }
  }
  t.strictSame(
    Object.keys(refused).toSorted(),
    Object.keys(REFUSED).toSorted(),
    JSON.stringify(refused, null, 1),
  );
  t.ok(BODIES.length > 50, String(BODIES.length));
});
