import { COOPERATIVE_STATE } from './kinds/cooperative-state.ts';
// Lists that no field of a kind is of: they are declared by being read.
import './code-lists/account.ts';
import './code-lists/administrative-unit.ts';
import './code-lists/common.ts';
import './code-lists/data-gap.ts';
import './code-lists/statistics.ts';
import './code-lists/target-progress.ts';
import type { FieldClass } from './classes.ts';
import type { Field } from './field.ts';
import type { KindDeclaration } from './kind.ts';
import { ADMINISTRATIVE_UNIT } from './kinds/administrative-unit.ts';
import { AGENCY } from './kinds/agency.ts';
import { ALLIANCE_MEMBERSHIP } from './kinds/alliance-membership.ts';
import { BUDGET_LINE } from './kinds/budget-line.ts';
import { CLIENT } from './kinds/client.ts';
import { COMMENDATION } from './kinds/commendation.ts';
import { COOPERATIVE } from './kinds/cooperative.ts';
import { COOPERATIVE_ADDRESS } from './kinds/cooperative-address.ts';
import { COOPERATIVE_CLAIM } from './kinds/cooperative-claim.ts';
import { COOPERATIVE_FIGURES } from './kinds/cooperative-figures.ts';
import { COOPERATIVE_PRODUCT } from './kinds/cooperative-product.ts';
import { COOPERATIVE_RATING } from './kinds/cooperative-rating.ts';
import { COOPERATIVE_REORGANISATION } from './kinds/cooperative-reorganisation.ts';
import { EMPLOYMENT } from './kinds/employment.ts';
import { EXTERNAL_IDENTIFIER } from './kinds/external-identifier.ts';
import { GRANT } from './kinds/grant.ts';
import { MANAGEMENT_POSITION } from './kinds/management-position.ts';
import { MEDIA_ITEM } from './kinds/media-item.ts';
import { MEMBER } from './kinds/member.ts';
import { MILESTONE } from './kinds/milestone.ts';
import { PERSON } from './kinds/person.ts';
import { PLAN } from './kinds/plan.ts';
import { RECORD_VERSION } from './kinds/record-version.ts';
import { REPORT } from './kinds/report.ts';
import { REPORTING_OBLIGATION } from './kinds/reporting-obligation.ts';
import { REVIEW_ENTRY } from './kinds/review-entry.ts';
import { REVIEW_LIST } from './kinds/review-list.ts';
import { SUBMISSION } from './kinds/submission.ts';
import { SUPPORT_ACTIVITY } from './kinds/support-activity.ts';
import { SUPPORT_REQUEST } from './kinds/support-request.ts';
import { TARGET } from './kinds/target.ts';
import { TRAINING } from './kinds/training.ts';
import { TRAINING_ATTENDANCE } from './kinds/training-attendance.ts';
import { TRAINING_SESSION } from './kinds/training-session.ts';
import { WOMEN_MANAGER } from './kinds/women-manager.ts';

/** Every record kind by its name. The order is that of the policy and of the data dictionary. */
export const DICTIONARY = {
  cooperative: COOPERATIVE,
  cooperativeAddress: COOPERATIVE_ADDRESS,
  cooperativeFigures: COOPERATIVE_FIGURES,
  cooperativeRating: COOPERATIVE_RATING,
  cooperativeProduct: COOPERATIVE_PRODUCT,
  cooperativeClaim: COOPERATIVE_CLAIM,
  allianceMembership: ALLIANCE_MEMBERSHIP,
  cooperativeReorganisation: COOPERATIVE_REORGANISATION,
  externalIdentifier: EXTERNAL_IDENTIFIER,
  womenManager: WOMEN_MANAGER,
  person: PERSON,
  managementPosition: MANAGEMENT_POSITION,
  member: MEMBER,
  employment: EMPLOYMENT,
  supportActivity: SUPPORT_ACTIVITY,
  training: TRAINING,
  trainingSession: TRAINING_SESSION,
  trainingAttendance: TRAINING_ATTENDANCE,
  supportRequest: SUPPORT_REQUEST,
  reviewList: REVIEW_LIST,
  reviewEntry: REVIEW_ENTRY,
  mediaItem: MEDIA_ITEM,
  commendation: COMMENDATION,
  submission: SUBMISSION,
  plan: PLAN,
  target: TARGET,
  budgetLine: BUDGET_LINE,
  milestone: MILESTONE,
  reportingObligation: REPORTING_OBLIGATION,
  report: REPORT,
  administrativeUnit: ADMINISTRATIVE_UNIT,
  recordVersion: RECORD_VERSION,
  agency: AGENCY,
  client: CLIENT,
  grant: GRANT,
  cooperativeState: COOPERATIVE_STATE,
} as const satisfies Readonly<Record<string, KindDeclaration>>;

export type RecordKind = keyof typeof DICTIONARY;
export type FieldOf<Kind extends RecordKind> = keyof (typeof DICTIONARY)[Kind]['fields'] & string;

/** The fields of a kind by their names. */
export function fieldsOf(kind: RecordKind): Readonly<Record<string, Field>> {
  return DICTIONARY[kind].fields;
}

/** The field of a kind; undefined when it has none of that name. */
export function fieldOf(kind: RecordKind, name: string): Field | undefined {
  const fields = fieldsOf(kind);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The class of a field; undefined when the kind has none of that name. */
export function declaredClass(kind: RecordKind, name: string): FieldClass | undefined {
  return fieldOf(kind, name)?.class;
}

/** The names of all kinds. */
export const KINDS = Object.keys(DICTIONARY) as readonly RecordKind[]; // its own keys
