import type { RecordKind } from '../policy/fields.ts';
import { allianceMembershipReads } from './alliance-memberships/alliance-memberships.kind.ts';
import { budgetLineReads } from './budget-lines/budget-lines.kind.ts';
import { commendationReads } from './commendations/commendations.kind.ts';
import { cooperativeReorganisationReads } from './cooperative-reorganisations/cooperative-reorganisations.kind.ts';
import { employmentReads } from './employments/employments.kind.ts';
import { externalIdentifierReads } from './external-identifiers/external-identifiers.kind.ts';
import { mediaItemReads } from './media-items/media-items.kind.ts';
import { memberReads } from './members/members.kind.ts';
import { milestoneReads } from './milestones/milestones.kind.ts';
import { planReads } from './plans/plans.kind.ts';
import type { RecordReads } from './records/record-kind.service.ts';
import { reportingObligationReads } from './reporting-obligations/reporting-obligations.kind.ts';
import { reportReads } from './reports/reports.kind.ts';
import { reviewEntryReads } from './review-lists/review-entries.kind.ts';
import { reviewListReads } from './review-lists/review-lists.kind.ts';
import { submissionReads } from './submissions/submissions.kind.ts';
import { supportActivityReads } from './support-activities/support-activities.kind.ts';
import { supportRequestReads } from './support-requests/support-requests.kind.ts';
import { targetReads } from './targets/targets.kind.ts';
import { trainingAttendanceReads } from './trainings/training-attendances.kind.ts';
import { trainingSessionReads } from './trainings/training-sessions.kind.ts';
import { trainingReads } from './trainings/trainings.kind.ts';

/** The reads of every record kind that is told as data. */
const READS: readonly RecordReads[] = [
  memberReads,
  employmentReads,
  supportActivityReads,
  trainingReads,
  trainingSessionReads,
  allianceMembershipReads,
  cooperativeReorganisationReads,
  planReads,
  targetReads,
  budgetLineReads,
  milestoneReads,
  reportingObligationReads,
  reportReads,
  reviewListReads,
  reviewEntryReads,
  mediaItemReads,
  commendationReads,
  submissionReads,
  externalIdentifierReads,
  supportRequestReads,
  trainingAttendanceReads,
];

const BY_KIND: ReadonlyMap<RecordKind, RecordReads> = new Map(READS.map((one) => [one.kind.kind, one]));

/** The reads of a kind; undefined for one that has a service of its own making. */
export function readsOfKind(kind: RecordKind): RecordReads | undefined {
  return BY_KIND.get(kind);
}

/** Kinds told as data, with their tables, in the order in which they are searched by id. */
export const RECORD_KINDS = READS.map((one) => one.kind);
