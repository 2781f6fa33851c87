import { FIELD_CLASSES, type FieldClass } from '../dictionary/classes.ts';
import { declaredClass, type FieldOf, fieldsOf, KINDS, type RecordKind } from '../dictionary/dictionary.ts';
import { ACTIONS, type Action, mayDo } from './actions.ts';
import { type CallerRole, REACH, READABLE, WRITTEN_UNREAD } from './roles.ts';

export type { FieldClass, FieldOf, RecordKind };
export { FIELD_CLASSES };

type Classes = { readonly [Kind in RecordKind]: { readonly [Name in FieldOf<Kind>]: FieldClass } };

/**
 * The class of every field of every record kind, as the dictionary declares it. A surface may show a field only
 * through this table; the tests compare it with the SDL, the REST schemas and the columns.
 */
export const FIELDS = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(fieldsOf(kind)).map(([name, field]) => [name, field.class])),
  ]),
) as Classes; // by the names of the dictionary

/**
 * Fields that the rows of the PUBLISHED reach show although their class is not PUBLIC: a woman manager's row is
 * visible there only while she holds a position in a registered cooperative that publishes its managers; a submission's
 * row, only to the client that sent it.
 */
const SHOWN_WHERE_PUBLISHED: ReadonlySet<string> = new Set(['womenManager.name', 'submission.payload']);

/** Lists of records on a record (`kind.field`): read by whom the records of the list are, whatever the reach. */
const LISTS: Readonly<Record<string, Action>> = {
  'cooperative.members': 'member.read',
  'cooperative.employments': 'employment.read',
  'cooperative.supportActivities': 'supportActivity.read',
  'womenManager.attendances': 'trainingAttendance.read',
};

/** The action by which the list of records that is the field is read; null for a field that is none. */
export function actionOfList(kind: RecordKind, field: string): Action | null {
  const name = `${kind}.${field}`;
  return Object.hasOwn(LISTS, name) ? (LISTS[name] ?? null) : null;
}

/** The class of a field; undefined when the policy does not know it, and then it is never shown. */
export function classOf(kind: RecordKind, field: string): FieldClass | undefined {
  return declaredClass(kind, field);
}

/** Whether the role may read the field in the rows it reaches. */
export function mayRead(role: CallerRole, kind: RecordKind, field: string): boolean {
  const fieldClass = classOf(kind, field);
  if (fieldClass === undefined) return false;
  const action = actionOfList(kind, field);
  if (action !== null && !mayDo(role, action)) return false;
  if (READABLE[role].includes(fieldClass)) return true;
  return REACH[role] === 'PUBLISHED' && SHOWN_WHERE_PUBLISHED.has(`${kind}.${field}`);
}

const publishedFields = new Map<string, readonly string[]>();

/** The fields of a kind that the role does not read where it reads the kind, and anybody reads where they are published. */
export function readWherePublished(role: CallerRole, kind: RecordKind): readonly string[] {
  const name = `${role} ${kind}`;
  const known = publishedFields.get(name);
  if (known !== undefined) return known;
  const action = `${kind}.read`;
  const isOpen = isAction(action) && mayDo('ANONYMOUS', action);
  const found = Object.keys(fieldsOf(kind)).filter(
    (field) => isOpen && mayRead('ANONYMOUS', kind, field) && !mayRead(role, kind, field),
  );
  publishedFields.set(name, found);
  return found;
}

/** Whether the role may say the field where it may write the record. A name that is no field is for the schema. */
export function mayWrite(role: CallerRole, kind: RecordKind, field: string): boolean {
  if (classOf(kind, field) === undefined || mayRead(role, kind, field)) return true;
  return WRITTEN_UNREAD[role].includes(`${kind}.${field}`);
}

const isAction = (name: string): name is Action => Object.hasOwn(ACTIONS, name);
const isKind = (name: string): name is RecordKind => (KINDS as readonly string[]).includes(name);

/** Whether the role may read the field that a condition reveals: `field` of the kind, or `kind.field` of another one. */
function mayReadRevealed(role: CallerRole, kind: RecordKind, revealed: string): boolean {
  const [other, field] = revealed.includes('.') ? revealed.split('.') : [kind, revealed];
  if (other === undefined || field === undefined || !isKind(other)) return false;
  const action = `${other}.read`;
  const isRefused = other !== kind && isAction(action) && !mayDo(role, action);
  return !isRefused && mayRead(role, other, field);
}

/** Whether the role may use a condition on a list of the kind: it reads every field whose values this reveals. */
export function mayReveal(role: CallerRole, kind: RecordKind, reveals: readonly string[]): boolean {
  return reveals.length > 0 && reveals.every((one) => mayReadRevealed(role, kind, one));
}
