import { type Label, labelsOf, PUBLISHED } from './walls.rows.ts';

/**
 * Which rows the second wall opens, written apart from the policies. Settings of the transaction by the name of the
 * scope, as src/database/transaction.ts sets them.
 */
export const SCOPES = {
  nation: { scope: 'NATION' },
  province: { scope: 'UNITS', provinces: '{9001}' },
  successor: { scope: 'UNITS', provinces: '{9001,9003}' },
  commune: { scope: 'UNITS', communes: '{9101}', above: '{9001}' },
  published: { scope: 'PUBLISHED' },
  sender: { scope: 'PUBLISHED', client: 'sender' },
  authentication: { scope: 'AUTHENTICATION' },
  administration: { scope: 'ADMINISTRATION' },
  nothing: { scope: 'NOTHING', provinces: '{9001}', communes: '{9101}', above: '{9001}' },
  unset: {},
} as const satisfies Record<string, Readonly<Record<string, string>>>;
export type ScopeName = keyof typeof SCOPES;

const ACCOUNTS = ['agencies', 'clients', 'grants'];
const ISSUED_ABOVE = ['plans', 'targets', 'budget_lines', 'milestones', 'reporting_obligations'];
const PUBLIC = [
  'alliance_memberships',
  'commendations',
  'cooperative_addresses',
  'cooperative_figures',
  'cooperative_products',
  'cooperative_ratings',
  'cooperative_states',
  'cooperatives',
  'management_positions',
  'media_items',
  'training_sessions',
  'trainings',
];
const NAMES = ['persons', 'women_managers'];
const BY_ANOTHER = [
  'cooperative_reorganisations',
  'review_entries',
  'support_activities',
  'training_attendances',
  'training_sessions',
  'trainings',
];

/** By the place of the row alone. */
const PLACED: Readonly<Record<ScopeName, readonly Label[] | 'all'>> = {
  nation: 'all',
  province: ['own', 'below', 'province'],
  successor: ['own', 'below', 'province', 'predecessor'],
  commune: ['own'],
  published: [],
  sender: [],
  authentication: [],
  administration: [],
  nothing: [],
  unset: [],
};

const isOfUnits = (scope: ScopeName) => ['province', 'successor', 'commune'].includes(scope);
const isPublished = (scope: ScopeName) => scope === 'published' || scope === 'sender';

/** The labels of the table that are meant, in the order of all. */
function those(table: string, labels: readonly Label[] | 'all'): Label[] {
  return labelsOf(table).filter((label) => labels === 'all' || labels.includes(label));
}

function besides(table: string, scope: ScopeName): readonly Label[] {
  if (isOfUnits(scope)) {
    const above: Label[] = scope === 'commune' ? ['province', 'nation'] : ['nation'];
    return [
      ...(ISSUED_ABOVE.includes(table) ? above : []),
      ...(BY_ANOTHER.includes(table) ? (['related'] as const) : []),
    ];
  }
  if (!isPublished(scope)) return [];
  const sent: Label[] = scope === 'sender' && table === 'submissions' ? ['related'] : [];
  if (NAMES.includes(table)) return ['published', ...sent];
  return [...(PUBLIC.includes(table) ? PUBLISHED : []), ...sent];
}

/** The labels that a SELECT of the table shows. */
export function readable(table: string, scope: ScopeName): Label[] {
  if (table === 'agencies') return those(table, 'all');
  if (ACCOUNTS.includes(table)) {
    return those(table, scope === 'authentication' || scope === 'administration' ? 'all' : []);
  }
  const placed = PLACED[scope];
  return those(table, placed === 'all' ? 'all' : [...placed, ...besides(table, scope)]);
}

/** The same of the superseded versions: nothing of them is published, and only what is issued above is read elsewhere. */
export function readablePast(table: string, scope: ScopeName): Label[] {
  if (ACCOUNTS.includes(table)) return those(table, scope === 'administration' ? 'all' : []);
  const placed = PLACED[scope];
  if (placed === 'all') return those(table, 'all');
  const above = ISSUED_ABOVE.includes(table) ? besides(table, scope) : [];
  return those(table, [...placed, ...above, ...(table === 'cooperatives' && isOfUnits(scope) ? moved : [])]);
}

const moved: readonly Label[] = ['moved'];

/** The labels whose row may be inserted, at the place of the label. */
export function insertable(table: string, scope: ScopeName): Label[] {
  if (ACCOUNTS.includes(table)) return those(table, scope === 'administration' ? 'all' : []);
  if (table === 'submissions' && scope === 'sender') return those(table, 'all');
  return those(table, PLACED[scope]);
}

/** The labels that an UPDATE reaches. */
export function updatable(table: string, scope: ScopeName): Label[] {
  if (ACCOUNTS.includes(table)) return those(table, scope === 'administration' ? 'all' : []);
  if (table === 'submissions' && scope === 'sender') return those(table, ['related']);
  return those(table, PLACED[scope]);
}

/** Tables whose rows the service itself places; the place of the others follows from their whole. */
export const MOVABLE = [
  'commendations',
  'cooperative_reorganisations',
  'cooperatives',
  'media_items',
  'person_identities',
  'person_sensitive',
  'persons',
  'plans',
  'reports',
  'review_lists',
  'submissions',
  'support_activities',
  'support_requests',
  'trainings',
];
