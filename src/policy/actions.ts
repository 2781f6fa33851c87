import { rolesByRank } from './authority.ts';
import { type CallerRole, rolesIn, rolesReaching } from './roles.ts';

// The groups that roles join in their rows; the order is that in which the contract lists them.
const UNION = rolesIn('UNION');
const ORGANISERS = rolesIn('ORGANISERS');
const PLANNERS = rolesIn('PLANNERS');
const READERS_OF_PEOPLE = rolesIn('READERS_OF_PEOPLE');
const SENDERS = rolesIn('SENDERS');
/** The roles with an authority, the Union first: of the facts of the programme its value alone counts. */
const WRITERS_OF_COOPERATIVES = once([...UNION, ...rolesByRank()]);
const READERS_OF_TERRITORY = once([...WRITERS_OF_COOPERATIVES, ...rolesReaching('TERRITORY')]);
const READERS = [...READERS_OF_TERRITORY, ...rolesReaching('PUBLISHED')];
const ADMINISTRATORS = rolesReaching('ACCOUNTS');

/** Who may do what. One entry an operation; both surfaces pass through `authorise`. */
export const ACTIONS = {
  'cooperative.read': READERS,
  /** The past as it was known: whole rows of history, so never for the published reach. */
  'cooperative.readHistory': READERS_OF_TERRITORY,
  'cooperative.create': WRITERS_OF_COOPERATIVES,
  'cooperative.update': WRITERS_OF_COOPERATIVES,
  'cooperativeFigures.record': [...UNION, 'PROVINCIAL_PORTAL', 'COOPERATIVE_ALLIANCE'],
  'womenManager.read': READERS,
  'womenManager.readHistory': READERS_OF_TERRITORY,
  'womenManager.create': UNION,
  'womenManager.update': UNION,
  /** Of the records that name a person, by who reads those. */
  'person.read': READERS_OF_TERRITORY,
  'managementPosition.read': READERS,
  'managementPosition.write': UNION,
  /** As cooperative.readHistory, of the other kinds. */
  'record.readHistory': READERS_OF_TERRITORY,
  'supportActivity.read': READERS_OF_TERRITORY,
  'supportActivity.write': [...ORGANISERS, 'PEOPLES_COMMITTEE'],
  'training.read': READERS,
  /** Who took part; the persons themselves by the classes of their fields. */
  'trainingAttendance.read': READERS_OF_TERRITORY,
  'training.write': [...ORGANISERS, 'PEOPLES_COMMITTEE'],
  'allianceMembership.read': READERS,
  /** The Alliance keeps the list of its own members; nobody else does. */
  'allianceMembership.write': ['COOPERATIVE_ALLIANCE'],
  'cooperativeReorganisation.read': READERS_OF_TERRITORY,
  'cooperativeReorganisation.write': [...UNION, 'REGISTRATION_OFFICE', 'COOPERATIVE_ALLIANCE'],
  'plan.read': READERS_OF_TERRITORY,
  'plan.write': PLANNERS,
  'budgetLine.read': READERS_OF_TERRITORY,
  'budgetLine.write': [...PLANNERS, 'FINANCE_AGENCY'],
  'report.read': READERS_OF_TERRITORY,
  'report.write': UNION,
  /** No published record shows members; their persons are read by the classes of the fields. */
  'member.read': READERS_OF_PEOPLE,
  'member.write': UNION,
  'reviewList.read': READERS_OF_TERRITORY,
  'reviewList.write': [...UNION, 'COOPERATIVE_ALLIANCE'],
  'mediaItem.read': READERS,
  'mediaItem.write': [...UNION, 'PROVINCIAL_PORTAL'],
  'commendation.read': READERS,
  'commendation.write': [...UNION, 'COOPERATIVE_ALLIANCE'],
  /** Which rows: one's own as a sender, those of its territory as a unit of the Union. */
  'submission.read': [...UNION, ...SENDERS],
  'submission.send': SENDERS,
  'submission.decide': UNION,
  'externalIdentifier.read': WRITERS_OF_COOPERATIVES,
  'externalIdentifier.write': WRITERS_OF_COOPERATIVES,
  /** A request is read by those whom it asks, and by the portal that passes it on. */
  'supportRequest.read': [...UNION, 'PROVINCIAL_PORTAL'],
  'supportRequest.write': [...UNION, 'PROVINCIAL_PORTAL'],
  'supportRequest.answer': UNION,
  'employment.read': READERS_OF_PEOPLE,
  'employment.write': [...UNION, 'LABOUR_AGENCY'],
  /** What is not known of cooperatives: work to be done in a territory. */
  'dataGap.read': READERS_OF_TERRITORY,
  'account.read': ADMINISTRATORS,
  'account.write': ADMINISTRATORS,
} as const satisfies Record<string, readonly CallerRole[]>;

export type Action = keyof typeof ACTIONS;

const DOERS: ReadonlyMap<string, ReadonlySet<CallerRole>> = new Map(
  Object.entries(ACTIONS).map(([action, roles]) => [action, new Set<CallerRole>(roles)]),
);

/** Whether the role may do the action somewhere; where is the scope's matter. */
export function mayDo(role: CallerRole, action: Action): boolean {
  return DOERS.get(action)?.has(role) ?? false;
}

/** Whether the role does an action by itself, or reads what is published as anybody does; null: neither. */
export function doesAs(role: CallerRole, action: Action): 'ITSELF' | 'NOBODY' | null {
  if (mayDo(role, action)) return 'ITSELF';
  return mayDo('ANONYMOUS', action) ? 'NOBODY' : null;
}

function once(roles: readonly CallerRole[]): readonly CallerRole[] {
  return [...new Set(roles)];
}
