import { getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import { fieldOf } from '../../src/dictionary/dictionary.ts';
import type { AnyRecordKind } from '../../src/records/record-kind.ts';
import { RECORD_KINDS } from '../../src/surfaces/record-kinds.ts';

/** SQL of a value in row `n`; `prev` is the row before it in a ring, so that what refers to its own kind has a row of its own too. */
type Value = string;

const HERE = { province_id: 'province', commune_id: 'commune' };
const OF_COOPERATIVE = { cooperative_id: "uid('cooperatives', n)" };
const OF_PLAN = { plan_id: "uid('plans', n)" };

type Rows = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** Tables in the order of their references. Parts are located where their owner is; triggers see to it. */
const WRITTEN: Rows = {
  agencies: {
    code: "'many-' || n",
    kind: "'AUDITOR'",
    name: "'Cơ quan ' || n",
    unit_id: '1',
    valid_from: "'2025-07-01'",
  },
  clients: { client_id: "'many-' || n", agency_id: "uid('agencies', n)", name: "'Ứng dụng ' || n" },
  grants: {
    client_id: "uid('clients', n)",
    role: "'AUDITOR'",
    unit_id: '1',
    legal_basis: "'x'",
    valid_from: "'2025-07-01'",
  },
  cooperatives: {
    ...HERE,
    kind: "'COOPERATIVE'",
    name: "'Hợp tác xã rau ' || n",
    registry_code: "'MANY-' || n",
    status: "'ACTIVE'",
    operating_state: "'RUNNING'",
    business_lines: "'{VSIC2025:0119}'",
    establishment_support_level: "'PROVINCE'",
    establishment_support_unit_id: 'province',
    field_authorities: `'{"name": "WOMENS_UNION"}'`,
  },
  cooperative_addresses: {
    ...OF_COOPERATIVE,
    seat_province_id: 'province',
    seat_commune_id: 'commune',
    to_on: "'2020-01-01'",
  },
  cooperative_states: { ...OF_COOPERATIVE, status: "'ACTIVE'", from_on: "'2020-01-01'" },
  cooperative_figures: {
    ...OF_COOPERATIVE,
    as_of: "'2025-12-31'",
    source: "'UNION'",
    priority_group_counts: `'{"ETHNIC_MINORITY": 1}'`,
  },
  cooperative_ratings: { ...OF_COOPERATIVE, year: '2024', rating: "'GOOD'" },
  cooperative_products: { ...OF_COOPERATIVE, name: "'Rau ' || n" },
  cooperative_claims: {
    ...OF_COOPERATIVE,
    field: "'name'",
    authority: "'WOMENS_UNION'",
    held_by: "'REGISTRATION_OFFICE'",
  },
  identities: { number_hash: "decode(md5(n::text), 'hex')" },
  persons: { ...HERE, identity_id: "uid('identities', n)", name: "'Trần Thị Rau ' || n", gender: "'FEMALE'" },
  person_identities: { ...HERE, phone: "'0900000000'" },
  person_sensitive: { ...HERE, has_disability: 'true' },
  women_managers: { person_id: "uid('persons', n)" },
  management_positions: {
    ...OF_COOPERATIVE,
    women_manager_id: "uid('women_managers', n)",
    position: "'DIRECTOR'",
    from_on: "'2024-01-01'",
    from_on_precision: "'DAY'",
  },
  members: {
    ...OF_COOPERATIVE,
    kind: "'OFFICIAL'",
    party_kind: "'INDIVIDUAL'",
    person_id: "uid('persons', n)",
    member_cooperative_id: "uid('cooperatives', prev)",
  },
  employments: {
    ...OF_COOPERATIVE,
    person_id: "uid('persons', n)",
    kind: "'STABLE'",
    previous_id: "uid('employments', prev)",
  },
  trainings: {
    ...HERE,
    title: "'Lớp rau ' || n",
    kind: "'SHORT_COURSE'",
    state: "'HELD'",
    organiser_kind: "'WOMENS_UNION'",
    served_unit_ids: 'array[province]',
    served_province_ids: 'array[province]',
  },
  training_sessions: { training_id: "uid('trainings', n)", ordinal: '1', held_on: "'2025-03-01'" },
  training_attendances: {
    ...OF_COOPERATIVE,
    training_id: "uid('trainings', n)",
    person_id: "uid('persons', n)",
  },
  support_activities: {
    ...HERE,
    kind: "'CREDIT'",
    title: "'Vay vốn'",
    state: "'COMPLETED'",
    organiser_kind: "'WOMENS_UNION'",
    cooperative_ids: "array[uid('cooperatives', n)]",
  },
  support_requests: {
    ...OF_COOPERATIVE,
    ...HERE,
    kind: "'CREDIT'",
    subject: "'Vay vốn'",
    requested_on: "'2025-03-01'",
    state: "'NEW'",
  },
  review_lists: {
    ...HERE,
    kind: "'REVIEW'",
    title: "'Rà soát'",
    reviewed_on: "'2025-03-01'",
    issuer_kind: "'WOMENS_UNION'",
  },
  review_entries: { ...OF_COOPERATIVE, review_list_id: "uid('review_lists', n)", finding: "'KEEP'" },
  media_items: {
    ...OF_COOPERATIVE,
    ...HERE,
    women_manager_id: "uid('women_managers', n)",
    kind: "'ARTICLE'",
    title: "'Bài'",
  },
  commendations: {
    ...OF_COOPERATIVE,
    ...HERE,
    women_manager_id: "uid('women_managers', n)",
    kind: "'CERTIFICATE_OF_MERIT'",
    title: "'Bằng khen'",
    level: "'PROVINCE'",
  },
  plans: {
    ...HERE,
    unit_id: 'commune',
    programme: "'PROJECT_01'",
    title: "'Kế hoạch rau ' || n",
    issuer_kind: "'WOMENS_UNION'",
    issuer_name: "'Hội'",
    from_on: "'2024-01-01'",
    to_on: "'2025-12-31'",
    status: "'IN_FORCE'",
    phases: `'[{"number": 1, "from": "2024-01-01", "to": "2024-12-31"}, {"number": 2, "from": "2025-01-01", "to": "2025-12-31"}]'`,
    responsible_unit_id: 'province',
    parent_id: "uid('plans', prev)",
    copied_from_id: "uid('plans', prev)",
  },
  targets: {
    ...OF_PLAN,
    position: '1',
    section_ref: "'I'",
    indicator: "'WOMEN_STABLE_JOBS'",
    operator: "'VALUE'",
    unit: "'COUNT'",
    value: '1',
    from_on: "'2025-01-01'",
    to_on: "'2025-12-31'",
  },
  budget_lines: { ...OF_PLAN, stage: "'REQUESTED'", amount_vnd: '1' },
  milestones: { ...OF_PLAN, target_id: "uid('targets', n)", title: "'Sơ kết'" },
  reporting_obligations: {
    ...OF_PLAN,
    frequency: "'ANNUAL'",
    actor_kind: "'WOMENS_UNION'",
    actor_level: "'COMMUNE'",
    recipients: `'[{"agencyKind": "WOMENS_UNION", "level": "NATION"}]'`,
  },
  reports: {
    ...OF_PLAN,
    obligation_id: "uid('reporting_obligations', n)",
    corrects_id: "uid('reports', prev)",
    ...HERE,
    unit_id: 'commune',
    kind: "'PERIODIC'",
    title: "'Báo cáo'",
    from_on: "'2025-01-01'",
    to_on: "'2025-06-30'",
    state: "'DRAFT'",
  },
  cooperative_reorganisations: {
    ...HERE,
    kind: "'SPLIT'",
    effective_on: "'2025-03-01'",
    predecessor_ids: "array[uid('cooperatives', prev)]",
    successor_ids: "array[uid('cooperatives', n)]",
  },
  alliance_memberships: {
    ...OF_COOPERATIVE,
    unit_id: 'province',
    from_on: "'2025-01-01'",
    from_on_precision: "'DAY'",
  },
  external_identifiers: { ...OF_COOPERATIVE, system: "'VCA'", value: 'n::text' },
  submissions: {
    ...OF_COOPERATIVE,
    ...HERE,
    kind: "'MEDIA_ITEM'",
    payload: "jsonb_build_object('kind', 'ARTICLE', 'title', 'Bài', 'cooperativeId', uid('cooperatives', n))",
  },
};

const BY_TYPE: Readonly<Record<string, Value>> = {
  boolean: 'true',
  date: "'2025-03-01'",
  integer: '1',
  'text[]': "'{}'",
  text: "'x'",
};

/** Of a column that has to have a value its type's, or the first code of its list; of a reference a row of its own. */
function leastValue({ kind, table }: AnyRecordKind, property: string, column: PgColumn): Value | null {
  const owner = getTableConfig(table)
    .foreignKeys.map((one) => one.reference())
    .find((one) => one.columns[0] === column);
  if (owner !== undefined) return `uid('${getTableName(owner.foreignTable)}', n)`;
  if (!column.notNull || column.hasDefault || column.primary) return null;
  const type = fieldOf(kind, property)?.type;
  const list = type !== undefined && 'list' in type ? type.list : undefined;
  return list === undefined ? (BY_TYPE[column.getSQLType()] ?? null) : `'${list.codes[0]}'`;
}

/** The least row of a kind for which none is written here. */
function leastRow(kind: AnyRecordKind): Readonly<Record<string, Value>> {
  const place = new Set(['province_id', 'commune_id']);
  const columns = Object.entries(kind.table)
    .filter((entry): entry is [string, PgColumn] => getTableConfig(kind.table).columns.includes(entry[1]))
    .filter(([, { name }]) => !place.has(name))
    .flatMap(([property, column]) => {
      const value = leastValue(kind, property, column);
      return value === null ? [] : [[column.name, value] as const];
    });
  return { ...(kind.placing === 'own' ? HERE : {}), ...Object.fromEntries(columns) };
}

/** Of the record kinds that have no row above. */
export const LEAST: Rows = Object.fromEntries(
  RECORD_KINDS.map((one) => [getTableName(one.table), leastRow(one)] as const).filter(
    ([table]) => WRITTEN[table] === undefined,
  ),
);

/** The rows that are written here, and the least row of every other record kind. */
export const ROWS: Rows = { ...WRITTEN, ...LEAST };
