import type pg from 'pg';
import { ROWS } from './many.rows.ts';
import { idIn } from './many.ts';

interface Place {
  readonly province: number | null;
  readonly commune: number | null;
}

const OWN = { province: 9_001, commune: 9_101 };
export const ELSEWHERE = { province: 9_002, commune: 9_201 };

/** Of these the cooperative is published; what hinders the name of its manager is the label. */
export const PUBLISHED = ['published', 'unnamed', 'unregistered', 'former', 'future'] as const;

/** One row a table and label, with rows of its own in all that it refers to. */
export const PLACES = {
  own: OWN,
  below: { province: 9_001, commune: 9_102 },
  province: { province: 9_001, commune: null },
  nation: { province: null, commune: null },
  /** A province that was merged into the own one: the rows keep its unit. */
  predecessor: { province: 9_003, commune: 9_301 },
  elsewhere: ELSEWHERE,
  published: ELSEWHERE,
  unnamed: ELSEWHERE,
  unregistered: ELSEWHERE,
  former: ELSEWHERE,
  future: ELSEWHERE,
  /** Elsewhere, but of a cooperative that is here, for units here, or sent by the client. */
  related: ELSEWHERE,
  /** A cooperative that was here. */
  moved: ELSEWHERE,
} as const satisfies Record<string, Place>;
export type Label = keyof typeof PLACES;

// The cast: the keys of an object literal are its labels.
export const LABELS = Object.keys(PLACES) as Label[];
export const SENDER = 'sender';

/** Whose place may be the nation as a whole. */
export const OF_THE_NATION: ReadonlySet<string> = new Set([
  'budget_lines',
  'milestones',
  'plans',
  'reporting_obligations',
  'reports',
  'review_lists',
  'support_activities',
  'targets',
  'training_sessions',
  'trainings',
]);
const ACCOUNTS: ReadonlySet<string> = new Set(['agencies', 'clients', 'grants']);

/** The labels that the table has rows of. */
export const labelsOf = (table: string): Label[] =>
  LABELS.filter((label) => label !== 'nation' || OF_THE_NATION.has(table) || ACCOUNTS.has(table));

const OF_PERSONS: ReadonlySet<string> = new Set(['person_identities', 'person_sensitive']);
export const idOf = (table: string, label: Label): string =>
  idIn(OF_PERSONS.has(table) ? 'persons' : table, LABELS.indexOf(label) + 1);

/** INSERT of the label's row, as its own or once more with another id. */
export function insertOf(table: string, label: Label, id: string, place: Place = PLACES[label]): string {
  const n = LABELS.indexOf(label) + 1;
  // A plan of a province has no commune, and its unit is not what is tested.
  const row = { ...ROWS[table], ...(table === 'plans' || table === 'reports' ? { unit_id: '1' } : {}) };
  const values = Object.values(row).map((value) =>
    value
      .replaceAll(/uid\('(\w+)', (?:n|prev)\)/g, (_, of: string) => `'${idIn(of, n)}'::uuid`)
      .replaceAll(/\bn\b(?!')/g, String(n))
      .replaceAll(/(?<!')\b(?:province|commune)\b(?!')/g, (unit) =>
        String((unit === 'province' ? place.province : place.commune) ?? 'null::int'),
      ),
  );
  return `insert into ${table} (id, ${Object.keys(row).join(', ')}) values ('${id}', ${values.join(', ')})`;
}

/** What a row is changed to without reading it: a statement that reads passes the policies of SELECT as well. */
const CONSTANT: Readonly<Record<string, string>> = {
  clients: "name = 'x'",
  cooperative_products: "label_name = 'x'",
  training_attendances: "source = 'x'",
  women_managers: 'is_union_member = true',
};

/** UPDATE of all rows that reads none of them. */
export function blindUpdateOf(table: string): string {
  const constant = Object.entries(ROWS[table] ?? {}).find(([, value]) => /^('[^'|]*'|\d+|true)$/.test(value));
  return `update ${table} set ${CONSTANT[table] ?? constant?.join(' = ')}`;
}

/** What the labels mean, besides their places. */
function meanings(): string[] {
  const ids = (table: string, labels: readonly Label[]) =>
    labels.map((label) => `'${idOf(table, label)}'`).join(', ');
  const related = (table: string, set: string) =>
    `update ${table} set ${set} where id in (${ids(table, ['related'])})`;
  const here = `'${idOf('cooperatives', 'own')}'::uuid`;
  return [
    ...['cooperatives', 'trainings', 'media_items'].map(
      (table) => `update ${table} set publication_state = 'PUBLISHED' where id in (${ids(table, PUBLISHED)})`,
    ),
    `update cooperatives set publishes_managers = id not in (${ids('cooperatives', ['unnamed'])}),
       tax_code = case when id not in (${ids('cooperatives', ['unregistered'])}) then registry_code end`,
    `update management_positions set to_on = '2025-01-01', to_on_precision = 'DAY'
       where id in (${ids('management_positions', ['former'])})`,
    `update management_positions set from_on = '2999-01-01' where id in (${ids('management_positions', ['future'])})`,
    related(
      'trainings',
      `served_province_ids = '{${OWN.province}}', served_commune_ids = '{${OWN.commune}}'`,
    ),
    related('training_attendances', `cooperative_id = ${here}`),
    related('review_entries', `cooperative_id = ${here}`),
    related('support_activities', `cooperative_ids = array[${here}]`),
    related('cooperative_reorganisations', `predecessor_ids = array[${here}]`),
    related('submissions', `submitted_by_client = '${SENDER}'`),
  ];
}

/** A row of each label in every table of records and accounts, and a superseded version of each. */
export async function fillWalls(client: pg.ClientBase): Promise<void> {
  for (const table of Object.keys(ROWS)) {
    for (const label of labelsOf(table)) {
      const was = table === 'cooperatives' && label === 'moved' ? OWN : PLACES[label];
      await client.query(insertOf(table, label, idOf(table, label), was));
    }
    if (table === 'cooperatives') {
      await client.query('update cooperatives set province_id = $2, commune_id = $3 where id = $1', [
        idOf(table, 'moved'),
        ELSEWHERE.province,
        ELSEWHERE.commune,
      ]);
    }
  }
  for (const statement of meanings()) await client.query(statement);
  for (const table of Object.keys(ROWS)) {
    if (table !== 'identities') await client.query(`update ${table} set id = id`);
  }
}
