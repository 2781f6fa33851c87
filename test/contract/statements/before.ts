import { PREFIX } from '../../database/many.ts';

/** The rows that were there at first, without those that the writes before have made. */
const OWN = `id::text like '${PREFIX}%'`;

const COOPERATIVES = `update cooperatives set kind = 'COOPERATIVE', governance_model = null where ${OWN}`;
const STATES = `delete from cooperative_states where not ${OWN}; update cooperative_states set from_on = '2020-01-01';
  update cooperatives set status = 'ACTIVE', status_on = '2020-01-01', operating_state = 'PREPARING', operating_state_on = null`;
const PLANS = `update plans set from_on = '2024-01-01', to_on = '2025-12-31' where ${OWN}`;
const OPEN_EMPLOYMENTS = `
  delete from employments where not ${OWN};
  update employments set kind = 'STABLE', from_on = '2001-01-01', from_on_precision = 'DAY', to_on = null, to_on_precision = null
    where ${OWN}`;
const POSITIONS = `delete from management_positions where not ${OWN};
  update management_positions set from_on = '2000-01-01', from_on_precision = 'DAY', to_on = '2000-02-01',
    to_on_precision = 'DAY'`;
const MEMBERS = `${COOPERATIVES}; update members set member_cooperative_id = null where person_id is not null`;
const PENDING = `update submissions set state = 'PENDING', submitted_by_client =
  (select client_id from clients where client_id like 'test-provincial-portal-%') where ${OWN}`;
const OPEN_REQUESTS = `update support_requests set state = 'NEW', answer = null, answered_on = null where ${OWN}`;
const DRAFTS = `update reports set state = 'DRAFT', submitted_on = null, snapshot = null where ${OWN}`;

/**
 * What must hold of the rows before a write, by the name of its input: the SQL that makes it so whatever the writes
 * before it have left behind.
 */
export const BEFORE: Readonly<Record<string, string>> = {
  AllianceMembershipEndInput: `delete from alliance_memberships where not ${OWN};
    update alliance_memberships set from_on = '2024-01-01', to_on = null, to_on_precision = null`,
  AllianceMembershipStartInput: `delete from alliance_memberships where not ${OWN};
    update alliance_memberships set from_on = '2000-01-01', to_on = '2000-02-01', to_on_precision = 'DAY'`,
  BudgetLineRecordInput: PLANS,
  BudgetLineUpdateInput: PLANS,
  CooperativeChangeStatusInput: STATES,
  CooperativeFiguresInput: `delete from cooperative_figures where not ${OWN}`,
  // They go round in a circle, which no more of them may make.
  CooperativeReorganisationInput: 'delete from cooperative_reorganisations',
  CooperativeStateRecordInput: STATES,
  CooperativeStateUpdateInput: STATES,
  CooperativeUpdateInput: STATES,
  EmploymentChangeInput: OPEN_EMPLOYMENTS,
  EmploymentEndInput: OPEN_EMPLOYMENTS,
  EmploymentUpdateInput: OPEN_EMPLOYMENTS,
  ManagementPositionEndInput: POSITIONS,
  ManagementPositionStartInput: `${COOPERATIVES}; ${POSITIONS}`,
  MemberCreateInput: COOPERATIVES,
  MemberEndInput: MEMBERS,
  MemberUpdateInput: MEMBERS,
  PlanCopyInput: PLANS,
  PlanUpdateInput: `${PLANS}; update targets set from_on = '2024-06-01', to_on = '2025-01-31'`,
  ReportSubmitInput: DRAFTS,
  ReportUpdateInput: DRAFTS,
  SubmissionAcceptInput: PENDING,
  SubmissionReturnInput: PENDING,
  SubmissionWithdrawInput: PENDING,
  SupportRequestAnswerInput: OPEN_REQUESTS,
  SupportRequestUpdateInput: OPEN_REQUESTS,
  SupportRequestWithdrawInput: OPEN_REQUESTS,
  TargetCreateInput: PLANS,
  TargetUpdateInput: PLANS,
  WomenManagerCreateInput: COOPERATIVES,
};
