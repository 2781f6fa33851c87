import type { RecordKind } from '../policy/fields.ts';
import { budgetLineReads } from '../programme/budget-lines/budget-lines.kind.ts';
import { milestoneReads } from '../programme/milestones/milestones.kind.ts';
import { planReads } from '../programme/plans/plans.kind.ts';
import { reportingObligationReads } from '../programme/reporting-obligations/reporting-obligations.kind.ts';
import { reportReads } from '../programme/reports/reports.kind.ts';
import { targetReads } from '../programme/targets/targets.kind.ts';
import type { RecordReads } from '../records/reading/record-kind.service.ts';
import { allianceMembershipReads } from '../registry/alliance-memberships/alliance-memberships.kind.ts';
import { commendationReads } from '../registry/commendations/commendations.kind.ts';
import { cooperativeReorganisationReads } from '../registry/cooperative-reorganisations/cooperative-reorganisations.kind.ts';
import { employmentReads } from '../registry/employments/employments.kind.ts';
import { externalIdentifierReads } from '../registry/external-identifiers/external-identifiers.kind.ts';
import { mediaItemReads } from '../registry/media-items/media-items.kind.ts';
import { memberReads } from '../registry/members/members.kind.ts';
import { reviewEntryReads } from '../registry/review-lists/review-entries.kind.ts';
import { reviewListReads } from '../registry/review-lists/review-lists.kind.ts';
import { submissionReads } from '../registry/submissions/submissions.kind.ts';
import { supportActivityReads } from '../registry/support-activities/support-activities.kind.ts';
import { supportRequestReads } from '../registry/support-requests/support-requests.kind.ts';
import { trainingAttendanceReads } from '../registry/trainings/training-attendances.kind.ts';
import { trainingSessionReads } from '../registry/trainings/training-sessions.kind.ts';
import { trainingReads } from '../registry/trainings/trainings.kind.ts';

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
