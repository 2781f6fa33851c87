import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '../../src/policy/fields.ts';
import { readsOfSurface } from './reads.ts';
import type { Json } from './samples.ts';
import { restInput } from './shapes.ts';
import { readById } from './viewing.ts';
import type { World } from './world.ts';
import type { Write, Written } from './writes.ts';

/** What is said of a change: what holds of which field, and how it was. */
export type Judge = (what: string, holds: boolean, said: unknown) => void;

/** What a record says of an input that is no field of it by the same name. */
const TOLD: Readonly<Record<string, (record: Json) => Json>> = {
  address: ({ address, commune, addressText, addressFromOn }) =>
    addressText === undefined
      ? address
      : { communeCode: commune?.code ?? null, text: addressText, fromOn: addressFromOn },
  isInProgress: ({ state }) => state === 'IN_PROGRESS',
  isDeclined: ({ state }) => state === 'DECLINED',
};

/** Lists of which an item is added, or changed by its key; the others stay. */
const ADDED_TO: ReadonlySet<string> = new Set(['products', 'ratings', 'entries', 'sessions']);

/** What changes with an input besides its own field, as the noun's rules want it. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  address: [
    'commune',
    'communeToday',
    'addressText',
    'addressFromOn',
    'formerAddresses',
    'needsResolution',
    'province',
  ],
  isInProgress: ['state'],
  isDeclined: ['state', 'answer', 'answeredOn'],
  toOn: ['isCurrent'],
  fromOn: ['isCurrent'],
  status: ['statusOn', 'states'],
  statusOn: ['states'],
  operatingState: ['operatingStateOn', 'states'],
  operatingStateOn: ['states'],
  publicationState: ['publishedOn'],
  latitude: ['longitude'],
  longitude: ['latitude'],
};

const OF_EVERY_CHANGE = ['version', 'updatedAt', 'changedBy', 'hiddenFields'];

/** The value of the record that the input `path` writes; `person.name` is the name of its person. */
export function toldOf(record: Json, path: string): Json {
  const [field = '', inner] = path.split('.');
  const told = TOLD[field];
  if (told !== undefined) return told(record);
  if (inner !== undefined) return record[field]?.[inner];
  if (Object.hasOwn(record, field)) return record[field];
  if (field.endsWith('Ids')) return record[`${field.slice(0, -3)}s`]?.map(({ id }: Json) => id);
  return record[field.replace(/Id$/, '')]?.id ?? null;
}

/** Whether the record tells what was sent of it, with the precision where a day may be known by its month. */
function isSaidOf(record: Json, path: string, sent: Json): boolean {
  const told = toldOf(record, path);
  if (ADDED_TO.has(path)) return sent.every((one: Json) => told.some((other: Json) => isTold(one, other)));
  if (!/^\d{4}-\d{2}$/.test(sent) || record[`${path}Precision`] === undefined) return isTold(sent, told);
  return told === `${sent}-01` && record[`${path}Precision`] === 'MONTH';
}

/** Whether what is told is what was sent: of a part, what was sent of it. */
export function isTold(sent: Json, told: Json): boolean {
  if (sent === null || typeof sent !== 'object') return isDeepStrictEqual(sent, told);
  if (told === null || typeof told !== 'object') return false;
  if (Array.isArray(sent))
    return sent.length === told.length && sent.every((one, at) => isTold(one, told[at]));
  const names = Object.keys(sent).filter((name) => name in told || `${name.replace(/Id$/, '')}` in told);
  return names.length > 0 && names.every((name) => isTold(sent[name], toldOf(told, name)));
}

const isCleared = (told: Json) => told == null || isDeepStrictEqual(told, []);

/** The fields of a record in which two of its versions differ, but for those that follow from the input. */
export function strays(before: Json, after: Json, path: string | null): string[] {
  const [field = ''] = (path ?? '').split('.');
  const own = [field, field.replace(/Id$/, ''), field.replace(/Ids$/, 's'), `${field}Precision`];
  const allowed = new Set([...OF_EVERY_CHANGE, ...own, ...(FOLLOWS[field] ?? [])]);
  return Object.keys(after).filter(
    (name) => !allowed.has(name) && !isDeepStrictEqual(before[name], after[name]),
  );
}

/** Reads a record with all its fields on the surface of a write, or over REST where the surface does not show it. */
async function readBack(
  { app, stock, tokenOf }: World,
  { surface, kind, fields }: Write,
  { id, cooperative }: Json,
): Promise<Json> {
  const token = tokenOf(kind === 'client' ? 'ADMINISTRATOR' : 'UNION_CENTRAL');
  const read = readById(kind, surface) ?? readById(kind, 'REST') ?? listOf(kind);
  const owner = kind === 'cooperativeFigures' ? (cooperative?.id ?? stock.last('figures')) : id;
  const { items, said } = await read.ask(app, token, owner);
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${kind} ${id} is not read: ${JSON.stringify(said)}`);
  const lists = [...ADDED_TO].filter((name) => Object.hasOwn(fields, name) && !Object.hasOwn(found, name));
  if (lists.length === 0) return found;
  // Lists of records stand under paths of their own over REST.
  const whole = await readById(kind, 'GraphQL')?.ask(app, token, id);
  return { ...found, ...Object.fromEntries(lists.map((name) => [name, whole?.items[0]?.[name]])) };
}

function listOf(kind: RecordKind) {
  const read = readsOfSurface('REST').find((one) => one.kind === kind && one.isList);
  if (read === undefined) throw new Error(`no ${kind} can be read`);
  return read;
}

interface Path {
  readonly path: string;
  readonly isNullable: boolean;
  readonly isRequired: boolean;
}

/** The inputs of a write by path, those of a person one by one, and whether the contract lets each be null. */
export function pathsOf({
  input,
  fields,
}: Write): { path: string; isNullable: boolean; isRequired: boolean }[] {
  // SDL has one word for what may be left out and what may be null; openapi.json has two.
  const twin = restInput(input ?? '');
  return Object.keys(fields).flatMap((name) => {
    const { shape, isNullable, isRequired } = twin[name] ?? { isNullable: false, isRequired: false };
    if (name !== 'person' || shape?.kind !== 'object') return [{ path: name, isNullable, isRequired }];
    return Object.entries(shape.fields).map(([inner, one]) => ({ ...one, path: `person.${inner}` }));
  });
}

/** What an act needs besides what the contract requires. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { EmploymentChangeInput: ['kind'] };

const said = (path: string, value: Json): Record<string, Json> => {
  const [field = '', inner] = path.split('.');
  return { [field]: inner === undefined ? value : { [inner]: value } };
};
const valueAt = (input: Json, path: string): Json =>
  path.split('.').reduce((at: Json, name) => at?.[name], input);

export interface Case {
  readonly world: World;
  readonly write: Write;
  readonly judge: Judge;
}

/** The record as a write names it: not at all, or by its cooperative, where the key of its figures does. */
function namedBy({ about }: Write, record: Json): { readonly record?: Written } {
  if (about === null) return {};
  return { record: about === 'cooperative' && record.asOf !== undefined ? record.cooperative : record };
}

/** Sends what is said of a record, and reads it back. */
async function change({ world, write }: Case, before: Json, input: object) {
  const token = world.tokenFor(write);
  // Figures are recorded again at the version that was read, which an input names that any other leaves to its record.
  const read = write.kind === 'cooperativeFigures' ? { expectedVersion: before.version } : {};
  const sent = { token, ...namedBy(write, before), input: { ...read, ...input } };
  const { problems } = await write.send(world.app, sent);
  return { problems, after: await readBack(world, write, before) };
}

/** Null clears the field, or is refused by a code on it; nothing else changes. */
async function clear(one: Case, before: Json, { path, isNullable }: Path, key: object) {
  const { problems, after } = await change(one, before, { ...key, ...said(path, null) });
  const [told, others] = [toldOf(after, path), strays(before, after, path)];
  const isOn = problems.length > 0 && problems.every(([code, field]) => code !== '' && field === path);
  const holds = isNullable
    ? problems.length === 0 && isCleared(told) && others.length === 0
    : isOn && isDeepStrictEqual(before, after);
  return { after, holds, said: { problems, told, others } };
}

/** Makes the record that an update changes; what names it in every call besides its id. */
async function begin({ world, write }: Case): Promise<{ readonly made: Json; readonly key: Json }> {
  const made = await readBack(world, write, await world.make(write.kind));
  if (write.kind !== 'cooperativeFigures') return { made, key: {} };
  const { cooperative, asOf, source } = made;
  return { made, key: { asOf, source, ...(write.about === null && { cooperativeId: cooperative.id }) } };
}

/** Says everything once, which must then be told; then clears field by field, by which all others must stay. */
export async function judgeUpdate(one: Case): Promise<void> {
  const { world, write, judge } = one;
  const { made, key } = await begin(one);
  const paths = pathsOf(write).filter(({ path }) => !(path in key));
  const nothing = await change(one, made, key);
  const isSame = nothing.problems.length === 0 && strays(made, nothing.after, null).length === 0;
  judge(`${write.input}, nothing said`, isSame, { ...nothing, made });

  const input = { ...world.inputOf(write, 1), ...key };
  const { problems, after } = await change(one, nothing.after, input);
  for (const { path } of paths.filter((each) => valueAt(input, each.path) !== undefined)) {
    const [sent, told, before] = [valueAt(input, path), toldOf(after, path), toldOf(made, path)];
    const isSet = problems.length === 0 && isSaidOf(after, path, sent) && !isDeepStrictEqual(before, told);
    judge(`${write.input}, ${path} value`, isSet, { problems, sent, told, before });
  }

  let record = after;
  const again: Path[] = [];
  for (const each of paths) {
    const cleared = await clear(one, record, each, key);
    record = cleared.after;
    // What another field needs is asked again when that one is cleared.
    if (cleared.said.problems.length > 0 && each.isNullable) again.push(each);
    else judge(`${write.input}, ${each.path} null`, cleared.holds, cleared.said);
  }
  for (const each of again) {
    const cleared = await clear(one, record, each, key);
    record = cleared.after;
    judge(`${write.input}, ${each.path} null`, cleared.holds, cleared.said);
  }
}

/** As judgeUpdate, of what is done once to a record: on a new one each. */
export async function judgeAct({ world, write, judge }: Case): Promise<void> {
  const whole = world.inputOf(write, 1);
  const token = world.tokenFor(write);
  const required = pathsOf(write)
    .filter((one) => one.isRequired)
    .map(({ path }) => path);
  required.push(...(NEEDED[write.input ?? ''] ?? []));
  const least = Object.fromEntries(required.map((path) => [path, whole[path]]));
  const act = async (input: object) => {
    const before: Json = await readBack(world, write, await world.make(write.kind));
    const { problems, written } = await write.send(world.app, { token, record: before, input: { ...input } });
    const after = written === null ? before : await readBack(world, write, written);
    return { before, after, problems };
  };
  const bare = await act(least);
  const full = await act(whole);
  for (const { path, isNullable, isRequired } of pathsOf(write)) {
    const [sent, told] = [valueAt(whole, path), toldOf(full.after, path)];
    judge(`${write.input}, ${path} value`, full.problems.length === 0 && isSaidOf(full.after, path, sent), {
      problems: full.problems,
      sent,
      told,
    });
    if (!isRequired) {
      const kept = [toldOf(bare.before, path), toldOf(bare.after, path)];
      judge(
        `${write.input}, ${path} absent`,
        bare.problems.length === 0 && isDeepStrictEqual(kept[0], kept[1]),
        { problems: bare.problems, kept },
      );
    }
    const none = await act({ ...least, ...said(path, null) });
    const isRefused = none.problems.length > 0 && none.problems.every(([, field]) => field === path);
    const holds = isNullable ? none.problems.length === 0 && isCleared(toldOf(none.after, path)) : isRefused;
    judge(`${write.input}, ${path} null`, holds, { problems: none.problems, told: toldOf(none.after, path) });
  }
}
