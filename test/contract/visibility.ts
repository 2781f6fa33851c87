import { getNamedType, isObjectType } from 'graphql';
import { ACTIONS, type Action } from '../../src/policy/actions.ts';
import { actionOfList, FIELDS, type RecordKind } from '../../src/policy/fields.ts';
import { type CallerRole, REACH, READABLE, UNION_ROLES } from '../../src/policy/roles.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';
import { KIND_OF_TYPE } from './selection.ts';

/** Said of a published record although its class is not PUBLIC. */
const OF_WHAT_IS_PUBLISHED: ReadonlySet<string> = new Set(['womenManager.name', 'submission.payload']);

export const isAllowed = (role: CallerRole, action: Action | null): boolean =>
  action === null || (ACTIONS[action] as readonly CallerRole[]).includes(role); // a tuple of its own each

/** Whether the tables of the policy let the role read the field; told here once more, by nothing that the code calls. */
export function isReadable(role: CallerRole, kind: RecordKind, field: string): boolean {
  const fieldClass = new Map(Object.entries(FIELDS[kind])).get(field);
  if (fieldClass === undefined || !isAllowed(role, actionOfList(kind, field))) return false;
  if (READABLE[role].includes(fieldClass)) return true;
  return REACH[role] === 'PUBLISHED' && OF_WHAT_IS_PUBLISHED.has(`${kind}.${field}`);
}

/** What is known of the records of the world, all fields of each, by kind and id. */
export type Facts = ReadonlyMap<string, Json>;
export const keyOf = (kind: string, id: string) => `${kind} ${id}`;

type Rule = (record: Json, facts: Facts) => boolean;

const isPublic: Rule = ({ publicationState }) => publicationState === 'PUBLISHED';
const ofCooperative: Rule = ({ cooperative }, facts) =>
  cooperative != null && isPublished('cooperative', cooperative.id, facts);
/** A term by which its woman is told: it holds, and the cooperative is registered and publishes its managers. */
const tellsWoman: Rule = (term, facts) => {
  const cooperative = facts.get(keyOf('cooperative', term.cooperative.id));
  return (
    ofCooperative(term, facts) &&
    term.isCurrent &&
    cooperative.taxCode !== null &&
    cooperative.publishesManagers
  );
};

/** What of each kind those see who see what is published; nothing of the others. Source: the design, access. */
export const PUBLISHED: Readonly<Partial<Record<RecordKind, Rule>>> = {
  cooperative: isPublic,
  training: isPublic,
  mediaItem: isPublic,
  cooperativeFigures: ofCooperative,
  cooperativeState: ofCooperative,
  allianceMembership: ofCooperative,
  commendation: ofCooperative,
  managementPosition: ofCooperative,
  cooperativeProduct: ofCooperative,
  trainingSession: ({ training }, facts) => isPublished('training', training.id, facts),
  womenManager: ({ positions }, facts) =>
    positions.some(({ id }: Json) => tellsWoman(facts.get(keyOf('managementPosition', id)), facts)),
};

function isPublished(kind: RecordKind, id: string, facts: Facts): boolean {
  const record = facts.get(keyOf(kind, id));
  return record !== undefined && (PUBLISHED[kind]?.(record, facts) ?? false);
}

/** What a role sees of a world that stands in its territory, but for what it has published. */
export interface Viewer {
  readonly role: CallerRole;
  readonly facts: Facts;
  /** By kind the action that reads its records by themselves; undefined for parts of others. */
  readonly actions: ReadonlyMap<RecordKind, Action>;
}

const UNION: readonly CallerRole[] = UNION_ROLES;
/** Who sent the submissions of the world; others than the Union see none but their own. */
const SENDER = ownRoleOf('submission.send');

/** Whether the role sees the record at all. */
export function isSeen({ role, facts, actions }: Viewer, kind: RecordKind, id: string): boolean {
  const action = actions.get(kind);
  if (action === undefined) return true;
  if (!isAllowed(role, action)) return false;
  if (kind === 'submission') return role === SENDER || UNION.includes(role);
  return REACH[role] !== 'PUBLISHED' || isPublished(kind, id, facts);
}

/** A record as the role should see it, made from how one sees it who sees all. */
export function shownTo(viewer: Viewer, type: string, item: Json): Json {
  if (item === null || typeof item !== 'object') return item;
  const kind = KIND_OF_TYPE.get(type);
  const found = contractTypes().getType(type);
  const fields = isObjectType(found) ? found.getFields() : {};
  const entries = Object.entries<Json>(item).map(([field, value]) => {
    const isOfPolicy = kind !== undefined && Object.hasOwn(FIELDS[kind], field);
    if (isOfPolicy && !isReadable(viewer.role, kind, field) && !isToldAnyway(viewer, kind, field, item))
      return [field, null];
    const own = fields[field];
    if (own === undefined || value === null) return [field, value];
    return [field, nestedIn(viewer, getNamedType(own.type).name, value, { kind, item, field })];
  });
  return Object.fromEntries(entries);
}

/** Whether anybody may know the field of this record, which is published. */
export function isToldAnyway({ facts }: Viewer, kind: RecordKind, field: string, { id }: Json): boolean {
  return kind === 'womenManager' && field === 'name' && isPublished(kind, id, facts);
}

interface Place {
  readonly kind: RecordKind | undefined;
  readonly item: Json;
  readonly field: string;
}

function nestedIn(viewer: Viewer, type: string, value: Json, place: Place): Json {
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value))
    return mayStand(viewer, type, value, place) ? shownTo(viewer, type, value) : null;
  return value.filter((one) => mayStand(viewer, type, one, place)).map((one) => shownTo(viewer, type, one));
}

function mayStand(viewer: Viewer, type: string, { id }: Json, { kind, item, field }: Place): boolean {
  const inner = KIND_OF_TYPE.get(type);
  if (inner === undefined || typeof id !== 'string') return true;
  if (!isSeen(viewer, inner, id)) return false;
  if (REACH[viewer.role] !== 'PUBLISHED') return true;
  // A woman is told by her term, in both directions.
  const term = field === 'womenManager' && kind === 'managementPosition' ? item.id : id;
  const isOfTerm =
    (field === 'womenManager' && kind === 'managementPosition') ||
    (kind === 'womenManager' && field === 'positions');
  return !isOfTerm || tellsWoman(viewer.facts.get(keyOf('managementPosition', term)), viewer.facts);
}

/** The records that stand in what a type shows, however deep, by kind and id. */
export function recordsIn(type: string, item: Json): (readonly [RecordKind, string])[] {
  const kind = KIND_OF_TYPE.get(type);
  const found = contractTypes().getType(type);
  if (item === null || typeof item !== 'object' || !isObjectType(found)) return [];
  const own: (readonly [RecordKind, string])[] =
    kind !== undefined && typeof item.id === 'string' ? [[kind, item.id]] : [];
  const inner = Object.values(found.getFields()).flatMap(({ name, type: of }) =>
    [item[name] ?? []].flat().flatMap((one: Json) => recordsIn(getNamedType(of).name, one)),
  );
  return [...own, ...inner];
}

/** The names by which REST tells what it hides of an item, from how one sees it who sees all. */
export function hiddenNames(role: CallerRole, kind: RecordKind, item: Json): string[] {
  const type = contractTypes().getType(TYPE_OF_KIND[kind]);
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.entries<Json>(item).flatMap(([field, value]) => {
    if (!Object.hasOwn(FIELDS[kind], field)) return [];
    if (!isReadable(role, kind, field)) return [field];
    const own = fields[field];
    const inner = own === undefined ? undefined : KIND_OF_TYPE.get(getNamedType(own.type).name);
    const [first = null] = Array.isArray(value) ? value : [value];
    if (inner === undefined || inner === 'administrativeUnit' || first === null) return [];
    return hiddenNames(role, inner, first).map((name) => `${field}.${name}`);
  });
}
