import type { Action } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { restAs } from '../helpers/rest.ts';
import { graphqlReads, type Read, restReads } from './reads.ts';
import type { Json } from './samples.ts';
import { COMMUNE } from './values.ts';
import {
  hiddenNames,
  isReadable,
  isToldAnyway,
  keyOf,
  PUBLISHED,
  recordsIn,
  type Viewer,
} from './visibility.ts';
import type { World } from './world.ts';
import { graphqlWrites } from './writes.ts';

export type KindRead = Read & { readonly kind: RecordKind };

/** Reads of records by their fields; what a version of a record tells is for the tests of history. */
export const KIND_READS: readonly KindRead[] = [...graphqlReads(), ...restReads()].filter(
  (read): read is KindRead => read.kind !== null && read.kind !== 'recordVersion',
);

/** By kind what reads its records by themselves. */
export const ACTIONS_OF_KINDS: ReadonlyMap<RecordKind, Action> = new Map(
  KIND_READS.flatMap(({ kind, action, about }): [RecordKind, Action][] =>
    action === null || (about !== null && about !== kind) ? [] : [[kind, action]],
  ),
);

/** One who sees every field of every record of the kind. */
export const seerOf = (kind: RecordKind): CallerRole =>
  ['agency', 'client', 'grant'].includes(kind) ? 'ADMINISTRATOR' : 'UNION_CENTRAL';

export const idOf = (item: Json): string => item.id ?? item.key ?? '';
export const bare = ({ hiddenFields, ...item }: Json) => item;

export function readById(kind: RecordKind, surface: string): KindRead | undefined {
  return KIND_READS.find(
    (one) => one.name.startsWith(surface) && one.kind === kind && one.about === kind && !one.isList,
  );
}

/** How one sees the records who sees all, by surface, kind and id; each is read once. */
export function seeingAll(world: World) {
  const seen = new Map<string, Json>();
  const whole = async (surface: string, kind: RecordKind, id: string): Promise<Json> => {
    const key = `${surface} ${keyOf(kind, id)}`;
    if (!seen.has(key)) {
      const answer = await readById(kind, surface)?.ask(world.app, world.tokenOf(seerOf(kind)), id);
      seen.set(key, answer?.items[0] ?? null);
    }
    return seen.get(key);
  };
  const facts = new Map<string, Json>();
  /** Learns of every record in the items of which it is told whether it is published, and of those in these. */
  const learn = async (kind: RecordKind, items: readonly Json[]): Promise<void> => {
    for (const [found, id] of items.flatMap((item) => recordsIn(TYPE_OF_KIND[kind], item))) {
      if (PUBLISHED[found] === undefined || facts.has(keyOf(found, id))) continue;
      facts.set(keyOf(found, id), null);
      const item = await whole('REST', found, id);
      facts.set(keyOf(found, id), item);
      await learn(found, [item]);
    }
  };
  return { whole, learn, facts };
}

/**
 * The names of what should be told as hidden: by the document of GraphQL, over REST by the fields of the items. What each
 * record shows because it is published is not.
 */
export function hiddenIn(read: KindRead, viewer: Viewer, items: readonly Json[]): string[] {
  const { role } = viewer;
  const unread: readonly (readonly [path: string, kind: RecordKind])[] =
    read.asked.length > 0
      ? read.asked.flatMap(({ path, kind, field }) => (isReadable(role, kind, field) ? [] : [[path, kind]]))
      : items.flatMap((item) => hiddenNames(role, read.kind, item).map((path) => [path, read.kind] as const));
  const isTold = (path: string, kind: RecordKind) => {
    const [field = '', ...above] = path.split('.').reverse();
    const records = recordsAt(items, above.reverse());
    return records.length > 0 && records.every((record) => isToldAnyway(viewer, kind, field, record));
  };
  return [...new Set(unread.flatMap(([path, kind]) => (isTold(path, kind) ? [] : [path])))].sort();
}

/** The records that stand at a path in the items. */
function recordsAt(items: readonly Json[], path: readonly string[]): Json[] {
  return path.reduce<Json[]>((found, step) => found.flatMap((one) => one[step] ?? []), [...items]);
}

type Send = (name: string, kind: RecordKind, input: object, role?: CallerRole) => Promise<void>;

/** Says of the first records what no write says when a record is made, so that every field has a value somewhere. */
export async function complete(world: World): Promise<void> {
  const { app, stock, tokenOf, tokenFor } = world;
  const writes = graphqlWrites();
  const send: Send = async (name, kind, input, role) => {
    const write = writes.find((one) => one.name === `GraphQL ${name}`);
    const id = stock.idOf(kind, 0);
    const { items = [] } = (await readById(kind, 'REST')?.ask(app, tokenOf('UNION_CENTRAL'), id)) ?? {};
    if (write === undefined) throw new Error(`no ${name}`);
    const token = role === undefined ? tokenFor(write) : tokenOf(role);
    const { problems } = await write.send(app, { token, record: items[0], input: { ...input } });
    const left = problems.filter(([code]) => code !== 'FIELD_AUTHORITY');
    if (left.length > 0) throw new Error(`${name}: ${JSON.stringify(left)}`);
  };
  for (const write of writes.filter(({ about }) => about !== null)) await world.perform(write);
  const party = { partyKind: 'LEGAL_ENTITY', partyName: 'Công ty', partyCode: 'C1', person: null };
  await world.make('member', party);
  // What the office says is not overwritten by others: it becomes a claim.
  await send('cooperativeUpdate', 'cooperative', { certificateNo: 'một của cơ quan' }, 'REGISTRATION_OFFICE');
  await send('cooperativeUpdate', 'cooperative', { certificateNo: 'hai' });
  const address = { communeCode: COMMUNE, codesOn: '2026-01-01', text: 'Xóm 2', fromOn: '2024-02-02' };
  await send('cooperativeUpdate', 'cooperative', { address });
  await send('managementPositionEnd', 'managementPosition', { toOn: '2025-07-31', endReason: 'hai' });
  const attendees = [{ womenManagerId: stock.idOf('womenManager', 0) }];
  await send('trainingAttendanceRecord', 'training', { attendees });
}

/** Makes a record of each kind that can be published, and is not; returns their ids. */
export async function makeUnpublished(world: World): Promise<ReadonlyMap<RecordKind, string>> {
  const { stock, app } = world;
  const unpublished = { publicationState: 'UNPUBLISHED' };
  const ofUnpublished = () => ({ cooperativeId: stock.unusedCooperative('') });
  const made = new Map<RecordKind, string>();
  /** A record of the list that is a part of the owner. */
  const partOf = async (path: string, field: string, owner: string) => {
    const url = `${path}?first=200&fields=${field}`;
    const { json } = await restAs(app, world.tokenOf('UNION_CENTRAL')).get(url);
    return idOf(json.items.find((one: Json) => one[field].id === owner));
  };
  const training = await world.make('training', unpublished);
  made
    .set('training', training.id)
    .set('trainingSession', await partOf('/v1/training-sessions', 'training', training.id));
  for (const kind of ['cooperative', 'mediaItem'] as const)
    made.set(kind, (await world.make(kind, unpublished)).id);
  const cooperative = made.get('cooperative') ?? '';
  made.set('cooperativeProduct', await partOf('/v1/cooperative-products', 'cooperative', cooperative));
  for (const kind of [
    'allianceMembership',
    'commendation',
    'cooperativeState',
    'managementPosition',
  ] as const)
    made.set(kind, (await world.make(kind, ofUnpublished())).id);
  return made.set('womenManager', (await world.make('womenManager', { positions: [] })).id);
}
