import { DICTIONARY } from '../dictionary/dictionary.ts';
import { budgetLineReads } from '../programme/budget-lines/budget-lines.kind.ts';
import { milestoneReads } from '../programme/milestones/milestones.kind.ts';
import { planReads } from '../programme/plans/plans.kind.ts';
import { reportingObligationReads } from '../programme/reporting-obligations/reporting-obligations.kind.ts';
import { reportReads } from '../programme/reports/reports.kind.ts';
import { targetReads } from '../programme/targets/targets.kind.ts';
import type { KindIndex, RecordReads } from '../records/reading/record-reads.ts';
import { allianceMembershipReads } from '../registry/alliance-memberships/alliance-memberships.kind.ts';
import { commendationReads } from '../registry/commendations/commendations.kind.ts';
import { cooperativeFiguresReads } from '../registry/cooperative-figures/cooperative-figures.kind.ts';
import { cooperativeReorganisationReads } from '../registry/cooperative-reorganisations/cooperative-reorganisations.kind.ts';
import { cooperativeStateReads } from '../registry/cooperative-states/cooperative-states.kind.ts';
import { cooperativeReads } from '../registry/cooperatives/cooperatives.kind.ts';
import {
  cooperativeAddressReads,
  cooperativeClaimReads,
  cooperativeProductReads,
  cooperativeRatingReads,
} from '../registry/cooperatives/cooperatives.parts.kind.ts';
import { employmentReads } from '../registry/employments/employments.kind.ts';
import { externalIdentifierReads } from '../registry/external-identifiers/external-identifiers.kind.ts';
import { managementPositionReads } from '../registry/management-positions/management-positions.kind.ts';
import { mediaItemReads } from '../registry/media-items/media-items.kind.ts';
import { memberReads } from '../registry/members/members.kind.ts';
import { personReads } from '../registry/persons/persons.kind.ts';
import { reviewEntryReads } from '../registry/review-lists/review-entries.kind.ts';
import { reviewListReads } from '../registry/review-lists/review-lists.kind.ts';
import { submissionReads } from '../registry/submissions/submissions.kind.ts';
import { supportActivityReads } from '../registry/support-activities/support-activities.kind.ts';
import { supportRequestReads } from '../registry/support-requests/support-requests.kind.ts';
import { trainingAttendanceReads } from '../registry/trainings/training-attendances.kind.ts';
import { trainingSessionReads } from '../registry/trainings/training-sessions.kind.ts';
import { trainingReads } from '../registry/trainings/trainings.kind.ts';
import { womenManagerReads } from '../registry/women-managers/women-managers.kind.ts';

/** The reads of every record kind, those that are found by their id in the order in which they are searched. */
const READS: readonly RecordReads[] = [
  cooperativeReads,
  cooperativeFiguresReads,
  cooperativeAddressReads,
  cooperativeRatingReads,
  cooperativeProductReads,
  cooperativeClaimReads,
  womenManagerReads,
  managementPositionReads,
  personReads,
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
  cooperativeStateReads,
];

/** What the process gives to the engine, which is independent of kinds. */
export const KINDS: KindIndex = new Map(READS.map((one) => [one.kind.kind, one]));

export const RECORD_KINDS = READS.map((one) => one.kind);

/** Kinds that are found by their id alone: a Node of the contract. */
export const NODE_KINDS = RECORD_KINDS.filter(({ kind }) => DICTIONARY[kind].isNode);
