import { recordBudgetLines } from '../programme/budget-lines/budget-lines.writes.ts';
import { createMilestones } from '../programme/milestones/milestones.writes.ts';
import { createPlans } from '../programme/plans/plans.writes.ts';
import { createReportingObligations } from '../programme/reporting-obligations/reporting-obligations.writes.ts';
import { createReports } from '../programme/reports/reports.writes.ts';
import { createTargets } from '../programme/targets/targets.writes.ts';
import { startAllianceMemberships } from '../registry/alliance-memberships/alliance-memberships.writes.ts';
import { recordCommendations } from '../registry/commendations/commendations.writes.ts';
import { recordFigures } from '../registry/cooperative-figures/cooperative-figures.writes.ts';
import { reorganiseCooperatives } from '../registry/cooperative-reorganisations/cooperative-reorganisations.writes.ts';
import { createCooperatives } from '../registry/cooperatives/cooperatives.writes.ts';
import { startEmployments } from '../registry/employments/employments.writes.ts';
import { recordExternalIdentifiers } from '../registry/external-identifiers/external-identifiers.writes.ts';
import { startPositions } from '../registry/management-positions/management-positions.writes.ts';
import { createMediaItems } from '../registry/media-items/media-items.writes.ts';
import { createMembers } from '../registry/members/members.writes.ts';
import { recordReviewLists } from '../registry/review-lists/review-lists.writes.ts';
import { createSubmissions } from '../registry/submissions/submissions.writes.ts';
import { recordSupportActivities } from '../registry/support-activities/support-activities.writes.ts';
import { createSupportRequests } from '../registry/support-requests/support-requests.writes.ts';
import { createTrainings } from '../registry/trainings/trainings.writes.ts';
import { createWomenManagers } from '../registry/women-managers/women-managers.writes.ts';
import * as activities from './activity-entries.ts';
import type { RecordTable } from './demonstration.queries.ts';
import { cooperativeEntries, type Entry, figuresEntries, womanEntries } from './entries.ts';
import { STARTED_TERMS } from './events.ts';
import { demonstrationId } from './ids.ts';
import { employmentEntries, idsOfPerson, memberEntries } from './people-entries.ts';
import { budgetLineEntries, obligationEntries, planEntries, targetEntries } from './plan-entries.ts';
import type { Write } from './recording.ts';
import * as register from './register-entries.ts';

/** Records of one table, made by one service. */
export interface Step {
  readonly table: RecordTable;
  readonly write: Write;
  readonly entries: readonly Entry[];
  /** The ids that the service draws first for a record, its own before all. */
  readonly idsOf: (entry: Entry) => readonly string[];
  /** How many ids the service draws for other records of an entry before any record's own; none unless said. */
  readonly before?: (entry: Entry) => number;
}

const own = ({ id }: Entry) => [id];
const step = (table: RecordTable, write: Write, entries: readonly Entry[]): Step => ({
  table,
  write,
  entries,
  idsOf: own,
});

/** Each step depends on the records of those before it. */
export function firstSteps(): Step[] {
  return [
    step('cooperatives', createCooperatives, cooperativeEntries()),
    step('cooperative_figures', recordFigures, figuresEntries()),
    {
      ...step('women_managers', createWomenManagers, womanEntries()),
      idsOf: ({ id }) => [id, demonstrationId(`person of ${id}`)],
    },
    step('management_positions', startPositions, STARTED_TERMS),
    step('plans', createPlans, planEntries()),
    step('targets', createTargets, targetEntries()),
    step('budget_lines', recordBudgetLines, budgetLineEntries()),
    step('reporting_obligations', createReportingObligations, obligationEntries()),
    { ...step('members', createMembers, memberEntries()), before: idsOfPerson },
    { ...step('employments', startEmployments, employmentEntries()), before: idsOfPerson },
    step('trainings', createTrainings, activities.TRAININGS),
    step('support_activities', recordSupportActivities, activities.SUPPORT_ACTIVITIES),
    step('support_requests', createSupportRequests, activities.SUPPORT_REQUESTS),
    step('review_lists', recordReviewLists, activities.REVIEW_LISTS),
    step('media_items', createMediaItems, activities.MEDIA_ITEMS),
    step('commendations', recordCommendations, activities.COMMENDATIONS),
    step('alliance_memberships', startAllianceMemberships, register.ALLIANCE_MEMBERSHIPS),
    step('external_identifiers', recordExternalIdentifiers, register.EXTERNAL_IDENTIFIERS),
    step('cooperative_reorganisations', reorganiseCooperatives, register.REORGANISATIONS),
    step('milestones', createMilestones, register.MILESTONES),
    step('reports', createReports, register.reportEntries()),
    step('submissions', createSubmissions, register.SUBMISSIONS),
  ];
}

/** Records of what happened after the events. */
export const lastSteps = (): Step[] => [step('reports', createReports, register.CORRECTIONS)];
