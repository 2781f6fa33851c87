import { allianceMembershipEdge } from './alliance-memberships/alliance-memberships.edges.ts';
import { cooperativeReorganisationEdge } from './cooperative-reorganisations/cooperative-reorganisations.edges.ts';
import type { RecordEdge } from './records/record-edge.ts';
import { supportActivityEdge } from './support-activities/support-activities.edges.ts';
import { trainingEdge, trainingSessionEdge } from './trainings/trainings.edges.ts';

/** What both surfaces show of every record kind that is told as data, one line a kind. */
export const RECORD_EDGES: readonly RecordEdge[] = [
  supportActivityEdge,
  trainingEdge,
  trainingSessionEdge,
  allianceMembershipEdge,
  cooperativeReorganisationEdge,
];
