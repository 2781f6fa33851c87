import { budgetLineEdge } from '../programme/budget-lines/budget-lines.edges.ts';
import { milestoneEdge } from '../programme/milestones/milestones.edges.ts';
import { planEdge } from '../programme/plans/plans.edges.ts';
import { reportingObligationEdge } from '../programme/reporting-obligations/reporting-obligations.edges.ts';
import { reportEdge } from '../programme/reports/reports.edges.ts';
import { targetEdge } from '../programme/targets/targets.edges.ts';
import type { RecordEdge } from '../records/record-edge.ts';
import { allianceMembershipEdge } from '../registry/alliance-memberships/alliance-memberships.edges.ts';
import { commendationEdge } from '../registry/commendations/commendations.edges.ts';
import { cooperativeFiguresEdge } from '../registry/cooperative-figures/cooperative-figures.edges.ts';
import { cooperativeReorganisationEdge } from '../registry/cooperative-reorganisations/cooperative-reorganisations.edges.ts';
import { cooperativeStateEdge } from '../registry/cooperative-states/cooperative-states.edges.ts';
import { cooperativeEdge, cooperativePartEdges } from '../registry/cooperatives/cooperatives.edges.ts';
import { employmentEdge } from '../registry/employments/employments.edges.ts';
import { externalIdentifierEdge } from '../registry/external-identifiers/external-identifiers.edges.ts';
import { managementPositionEdge } from '../registry/management-positions/management-positions.edges.ts';
import { mediaItemEdge } from '../registry/media-items/media-items.edges.ts';
import { memberEdge } from '../registry/members/members.edges.ts';
import { reviewEntryEdge, reviewListEdge } from '../registry/review-lists/review-lists.edges.ts';
import { submissionEdge } from '../registry/submissions/submissions.edges.ts';
import { supportActivityEdge } from '../registry/support-activities/support-activities.edges.ts';
import { supportRequestEdge } from '../registry/support-requests/support-requests.edges.ts';
import {
  trainingAttendanceEdge,
  trainingEdge,
  trainingSessionEdge,
} from '../registry/trainings/trainings.edges.ts';
import { womenManagerEdge } from '../registry/women-managers/women-managers.edges.ts';

/** What both surfaces show of every record kind, one line a kind. */
export const RECORD_EDGES: readonly RecordEdge[] = [
  cooperativeEdge,
  ...cooperativePartEdges,
  cooperativeFiguresEdge,
  womenManagerEdge,
  managementPositionEdge,
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
  cooperativeStateEdge,
];
