import { type CallerRole, UNION_ROLES } from './roles.ts';

const WRITERS_OF_COOPERATIVES: readonly CallerRole[] = [
  ...UNION_ROLES,
  'REGISTRATION_OFFICE',
  'COOPERATIVE_ALLIANCE',
  'PROVINCIAL_PORTAL',
];
const READERS_OF_TERRITORY: readonly CallerRole[] = [
  ...WRITERS_OF_COOPERATIVES,
  'PEOPLES_COMMITTEE',
  'LABOUR_AGENCY',
  'FINANCE_AGENCY',
  'SECTOR_AGENCY',
];
const READERS: readonly CallerRole[] = [...READERS_OF_TERRITORY, 'WEBSITE', 'CREDIT_PARTNER', 'ANONYMOUS'];

/** Plans with their targets, milestones and obligations. */
const WRITERS_OF_PLANS: readonly CallerRole[] = [...UNION_ROLES, 'PEOPLES_COMMITTEE'];

/** Who may do what. One entry an operation; both surfaces pass through `authorise`. */
export const ACTIONS = {
  'cooperative.read': READERS,
  /** The past as it was known: whole rows of history, so never for the published reach. */
  'cooperative.readHistory': READERS_OF_TERRITORY,
  'cooperative.create': WRITERS_OF_COOPERATIVES,
  'cooperative.update': WRITERS_OF_COOPERATIVES,
  'cooperativeFigures.record': [...UNION_ROLES, 'PROVINCIAL_PORTAL', 'COOPERATIVE_ALLIANCE'],
  'womenManager.read': READERS,
  'womenManager.readHistory': READERS_OF_TERRITORY,
  'womenManager.create': UNION_ROLES,
  'womenManager.update': UNION_ROLES,
  /** Of the records that name a person, by who reads those. */
  'person.read': READERS_OF_TERRITORY,
  'managementPosition.read': READERS,
  'managementPosition.write': UNION_ROLES,
  /** As cooperative.readHistory, of the other kinds. */
  'record.readHistory': READERS_OF_TERRITORY,
  'supportActivity.read': READERS_OF_TERRITORY,
  'supportActivity.write': [
    ...UNION_ROLES,
    'COOPERATIVE_ALLIANCE',
    'LABOUR_AGENCY',
    'SECTOR_AGENCY',
    'PEOPLES_COMMITTEE',
  ],
  'training.read': READERS,
  /** Who took part; the persons themselves by the classes of their fields. */
  'trainingAttendance.read': READERS_OF_TERRITORY,
  'training.write': [
    ...UNION_ROLES,
    'COOPERATIVE_ALLIANCE',
    'LABOUR_AGENCY',
    'SECTOR_AGENCY',
    'PEOPLES_COMMITTEE',
  ],
  'allianceMembership.read': READERS,
  /** The Alliance keeps the list of its own members; nobody else does. */
  'allianceMembership.write': ['COOPERATIVE_ALLIANCE'],
  'cooperativeReorganisation.read': READERS_OF_TERRITORY,
  'cooperativeReorganisation.write': [...UNION_ROLES, 'REGISTRATION_OFFICE', 'COOPERATIVE_ALLIANCE'],
  'plan.read': READERS_OF_TERRITORY,
  'plan.write': WRITERS_OF_PLANS,
  'budgetLine.read': READERS_OF_TERRITORY,
  'budgetLine.write': [...WRITERS_OF_PLANS, 'FINANCE_AGENCY'],
  'report.read': READERS_OF_TERRITORY,
  'report.write': UNION_ROLES,
  /** Members hang on no published record; who reads them reads of their persons what the policy of persons says. */
  'member.read': [...UNION_ROLES, 'PROVINCIAL_PORTAL', 'COOPERATIVE_ALLIANCE', 'LABOUR_AGENCY'],
  'member.write': UNION_ROLES,
  'reviewList.read': READERS_OF_TERRITORY,
  'reviewList.write': [...UNION_ROLES, 'COOPERATIVE_ALLIANCE'],
  'mediaItem.read': READERS,
  'mediaItem.write': [...UNION_ROLES, 'PROVINCIAL_PORTAL'],
  'commendation.read': READERS,
  'commendation.write': [...UNION_ROLES, 'COOPERATIVE_ALLIANCE'],
  /** Which rows: one's own as a sender, those of its territory as a unit of the Union. */
  'submission.read': [...UNION_ROLES, 'PROVINCIAL_PORTAL', 'WEBSITE'],
  'submission.send': ['PROVINCIAL_PORTAL', 'WEBSITE'],
  'submission.decide': UNION_ROLES,
  'externalIdentifier.read': WRITERS_OF_COOPERATIVES,
  'externalIdentifier.write': WRITERS_OF_COOPERATIVES,
  /** What people tell of themselves when they ask is for those whom they ask, and for the portal that passes it on. */
  'supportRequest.read': [...UNION_ROLES, 'PROVINCIAL_PORTAL'],
  'supportRequest.write': [...UNION_ROLES, 'PROVINCIAL_PORTAL'],
  'supportRequest.answer': UNION_ROLES,
  'employment.read': [...UNION_ROLES, 'PROVINCIAL_PORTAL', 'COOPERATIVE_ALLIANCE', 'LABOUR_AGENCY'],
  'employment.write': [...UNION_ROLES, 'LABOUR_AGENCY'],
  /** What is not known of cooperatives: work to be done in a territory. */
  'dataGap.read': READERS_OF_TERRITORY,
  'account.read': ['ADMINISTRATOR'],
  'account.write': ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly CallerRole[]>;

export type Action = keyof typeof ACTIONS;

const DOERS: ReadonlyMap<string, ReadonlySet<CallerRole>> = new Map(
  Object.entries(ACTIONS).map(([action, roles]) => [action, new Set<CallerRole>(roles)]),
);

/** Whether the role may do the action somewhere; where is the scope's matter. */
export function mayDo(role: CallerRole, action: Action): boolean {
  return DOERS.get(action)?.has(role) ?? false;
}
