import { allianceMembershipEdge } from './alliance-memberships/alliance-memberships.edges.ts';
import { budgetLineEdge } from './budget-lines/budget-lines.edges.ts';
import { commendationEdge } from './commendations/commendations.edges.ts';
import { cooperativeReorganisationEdge } from './cooperative-reorganisations/cooperative-reorganisations.edges.ts';
import { employmentEdge } from './employments/employments.edges.ts';
import { externalIdentifierEdge } from './external-identifiers/external-identifiers.edges.ts';
import { mediaItemEdge } from './media-items/media-items.edges.ts';
import { memberEdge } from './members/members.edges.ts';
import { milestoneEdge } from './milestones/milestones.edges.ts';
import { planEdge } from './plans/plans.edges.ts';
import type { RecordEdge } from './records/record-edge.ts';
import { reportingObligationEdge } from './reporting-obligations/reporting-obligations.edges.ts';
import { reportEdge } from './reports/reports.edges.ts';
import { reviewEntryEdge, reviewListEdge } from './review-lists/review-lists.edges.ts';
import { submissionEdge } from './submissions/submissions.edges.ts';
import { supportActivityEdge } from './support-activities/support-activities.edges.ts';
import { supportRequestEdge } from './support-requests/support-requests.edges.ts';
import { targetEdge } from './targets/targets.edges.ts';
import { trainingAttendanceEdge, trainingEdge, trainingSessionEdge } from './trainings/trainings.edges.ts';

/** What both surfaces show of every record kind that is told as data, one line a kind. */
export const RECORD_EDGES: readonly RecordEdge[] = [
  memberEdge,
  employmentEdge,
  supportActivityEdge,
  trainingEdge,
  trainingSessionEdge,
  allianceMembershipEdge,
  cooperativeReorganisationEdge,
  planEdge,
  targetEdge,
  budgetLineEdge,
  milestoneEdge,
  reportingObligationEdge,
  reportEdge,
  reviewListEdge,
  reviewEntryEdge,
  mediaItemEdge,
  commendationEdge,
  submissionEdge,
  externalIdentifierEdge,
  supportRequestEdge,
  trainingAttendanceEdge,
];
