import { type Action, mayDo } from './actions.ts';
import { FIELD_CLASSES, type FieldClass } from './fields/classes.ts';
import { COOPERATIVE_FIELDS } from './fields/cooperatives.ts';
import { PEOPLE_FIELDS } from './fields/people.ts';
import { PLAN_FIELDS } from './fields/plans.ts';
import { PROGRAMME_FIELDS } from './fields/programme.ts';
import { REGISTRY_FIELDS } from './fields/registry.ts';
import { type CallerRole, REACH, READABLE, WRITTEN_UNREAD } from './roles.ts';

export { FIELD_CLASSES, type FieldClass };

/**
 * The class of every field of every record kind, gathered from `fields/`. A surface may show a field only through this
 * table; the tests compare it with the SDL, the REST schemas and the columns.
 */
export const FIELDS = {
  ...COOPERATIVE_FIELDS,
  ...PEOPLE_FIELDS,
  ...PROGRAMME_FIELDS,
  ...PLAN_FIELDS,
  ...REGISTRY_FIELDS,
} as const satisfies Record<string, Record<string, FieldClass>>;

export type RecordKind = keyof typeof FIELDS;
export type FieldOf<Kind extends RecordKind> = keyof (typeof FIELDS)[Kind] & string;

/**
 * Fields that the rows of the PUBLISHED reach show although their class is not PUBLIC: a woman manager's row is
 * visible there only while she holds a position in a registered cooperative that publishes its managers; a submission's
 * row, only to the client that sent it.
 */
const SHOWN_WHERE_PUBLISHED: ReadonlySet<string> = new Set(['womenManager.name', 'submission.payload']);

/**
 * Lists of records that hang on a record (`kind.field`): read by whom the records of the list are, whatever the reach.
 */
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
  const fields: Readonly<Record<string, FieldClass>> = FIELDS[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
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

/** Whether the role may say the field where it may write the record. A name that is no field is for the schema. */
export function mayWrite(role: CallerRole, kind: RecordKind, field: string): boolean {
  if (classOf(kind, field) === undefined || mayRead(role, kind, field)) return true;
  return WRITTEN_UNREAD[role].includes(`${kind}.${field}`);
}
