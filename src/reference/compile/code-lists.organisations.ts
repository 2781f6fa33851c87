import { readFacts } from './facts.ts';
import { writeTable } from './output.ts';

const LAW = 'Law 17/2023/QH15';
const COOPERATIVE_KINDS = ['COOPERATIVE', 'COOPERATIVE_UNION'];
const GROUP_KINDS = ['COOPERATIVE_GROUP', 'LINKED_GROUP'];
const KIND_OF_ABBREVIATION: Readonly<Record<string, string>> = {
  HTX: 'COOPERATIVE',
  LHHTX: 'COOPERATIVE_UNION',
  THT: 'COOPERATIVE_GROUP',
};
const STATUS_NAMES_EN: Readonly<Record<string, string>> = {
  ACTIVE: 'In operation',
  SUSPENDED: 'Business suspended',
  REVOKED_TAX_ENFORCEMENT: 'Revoked by tax enforcement',
  DISSOLVING_OR_REORGANISING: 'Being dissolved, divided, consolidated or merged',
  TERMINATING: 'Ending its operation',
  IN_BANKRUPTCY: 'In bankruptcy proceedings',
  CEASED: 'Dissolved, bankrupt or ceased to exist',
  TERMINATED: 'Operation ended',
  NOT_AT_REGISTERED_ADDRESS: 'Not operating at its registered address',
};
/** The ages are those of an individual; the associate without capital may be 15, with limits. */
const MIN_AGES: Readonly<Record<string, number>> = {
  OFFICIAL: 18,
  ASSOCIATE_CONTRIBUTING: 18,
  ASSOCIATE_NON_CONTRIBUTING: 15,
};

/** Kinds, positions, members, statuses and sizes of cooperatives. */
export function compileOrganisationLists(facts: string, output: string): void {
  compileOrganisationTypes(facts, output);
  compilePositions(facts, output);
  compileMembers(facts, output);
  compileStatuses(facts, output);
  compileSizes(facts, output);
}

function compileOrganisationTypes(facts: string, output: string): void {
  const rows = readFacts(facts, 'organisation_types.csv', [
    'code',
    'name_vi',
    'name_en',
    'legal_personality',
    'min_members',
    'name_prefix_required',
    'source',
  ]);
  writeTable(
    output,
    'organisation_types.csv',
    rows.map((row) => ({
      code: row.code,
      name_vi: row.name_vi,
      name_en: row.name_en,
      legal_personality: row.legal_personality === 'true',
      min_members: /^\d+/.exec(row.min_members)?.[0] ?? null,
      name_prefix: row.name_prefix_required === '(none)' ? null : row.name_prefix_required,
      source: row.code === 'LINKED_GROUP' ? 'The plans only; not a legal form' : ofLaw(row.source),
    })),
  );
}

function compilePositions(facts: string, output: string): void {
  const rows = readFacts(facts, 'management_positions.csv', [
    'code',
    'name_vi',
    'name_en',
    'governance_model',
    'counts_as_woman_manager_project01',
    'max_term_years',
    'source',
  ]);
  writeTable(
    output,
    'position_kinds.csv',
    rows.map((row) => {
      const isOfGroup = row.governance_model === '(THT)';
      return {
        code: row.code,
        name_vi: row.name_vi,
        name_en: row.name_en,
        governance_models: isOfGroup ? [] : row.governance_model.split(','),
        kinds: isOfGroup ? GROUP_KINDS : COOPERATIVE_KINDS,
        counts_as_women_managed: row.counts_as_woman_manager_project01.startsWith('true'),
        max_term_years: row.max_term_years === '' ? null : row.max_term_years,
        source: isOfGroup ? row.source : ofLaw(row.source),
      };
    }),
  );
  const leading = ['BOARD_CHAIR', 'BOARD_MEMBER', 'DIRECTOR', 'GENERAL_DIRECTOR'];
  const controlling = ['SUPERVISORY_HEAD', 'SUPERVISORY_MEMBER', 'CONTROLLER'];
  const pairs = [
    ...leading.flatMap((position) =>
      [...controlling, 'CHIEF_ACCOUNTANT'].map((other) => ({ position, other })),
    ),
    ...controlling.map((position) => ({ position, other: 'CHIEF_ACCOUNTANT' })),
  ];
  writeTable(
    output,
    'position_incompatibilities.csv',
    pairs.map((pair) => ({ ...pair, source: `${LAW} Art 62` })),
  );
}

function compileMembers(facts: string, output: string): void {
  const kinds = readFacts(facts, 'member_kinds.csv', [
    'code',
    'name_vi',
    'name_en',
    'vote',
    'contributes_capital',
    'uses_services_or_labour',
    'source',
  ]);
  writeTable(
    output,
    'member_kinds.csv',
    kinds.map((row) => ({
      code: row.code,
      name_vi: row.name_vi,
      name_en: row.name_en,
      votes: row.vote === 'true',
      contributes_capital: row.contributes_capital === 'true',
      uses_services_or_labour: row.uses_services_or_labour !== 'neither',
      min_age: MIN_AGES[row.code] ?? null,
      source: ofLaw(row.source),
    })),
  );
  writeTable(
    output,
    'member_party_kinds.csv',
    readFacts(facts, 'member_party_kinds.csv', ['code', 'name_vi', 'name_en']),
  );
}

function compileStatuses(facts: string, output: string): void {
  const rows = readFacts(facts, 'coop_legal_status.csv', [
    'code',
    'name_vi',
    'applies_to',
    'source',
    'terminal',
  ]);
  writeTable(
    output,
    'legal_statuses.csv',
    rows.map((row) => ({
      code: row.code,
      name_vi: row.name_vi,
      name_en: STATUS_NAMES_EN[row.code] ?? null,
      applies_to: row.applies_to.split(',').map((kind) => KIND_OF_ABBREVIATION[kind] ?? kind),
      terminal: row.terminal === 'true',
      source: row.source.startsWith('Decree') ? row.source : `Decree 92/2024 ${row.source}`,
    })),
  );
}

/** Cells that were not found stay empty and `known` false: the class is then UNKNOWN, never guessed. */
function compileSizes(facts: string, output: string): void {
  const rows = readFacts(facts, 'size_classes_decree_113_2024.csv', [
    'field',
    'size',
    'min_official_members',
    'min_annual_revenue_vnd',
    'or_min_total_capital_vnd',
    'status',
  ]);
  writeTable(
    output,
    'size_thresholds.csv',
    rows.map((row) => ({
      field: row.field,
      size: row.size,
      min_official_members: /^\d+$/.test(row.min_official_members) ? row.min_official_members : null,
      min_annual_revenue_vnd: row.min_annual_revenue_vnd,
      min_total_capital_vnd: row.or_min_total_capital_vnd,
      valid_from: '2024-11-01',
      valid_to: null,
      known: !row.status.startsWith('NOT FOUND'),
    })),
  );
}

function ofLaw(source: string): string {
  return source.startsWith('Law') ? source : `${LAW} ${source}`;
}
