import { type Problem, problem } from '../../kernel/errors.ts';
import { foldAccents } from '../../kernel/vietnamese-text.ts';
import type { Codes } from '../../reference/codes.ts';
import { vsicStanding } from '../../reference/vsic-classes.ts';
import type { CooperativeRow } from './cooperatives.draft.ts';

export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const NAME_PREFIXES: Readonly<Record<string, string>> = {
  COOPERATIVE: 'Hợp tác xã',
  COOPERATIVE_UNION: 'Liên hiệp hợp tác xã',
};

/**
 * What the law says of a cooperative. Pure; looks only at what a write changes, so that an old slip in one field
 * does not stop a change of another. `path` begins the fields of the findings.
 * Source: Law 17/2023/QH15, Art. 50 (name); Decree 92/2024, Art. 14 (code), Arts 27–28 (status).
 */
export function checkCooperative(
  row: CooperativeRow,
  changed: ReadonlySet<string>,
  { codes }: { readonly codes: Codes },
  path: string,
): Findings {
  const any = (...fields: string[]) => fields.some((field) => changed.has(field));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [one, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const) {
    if (any('latitude', 'longitude') && row[one] === null && row[other] !== null)
      problems.push(problem('FIELD_REQUIRED', `${path}.${one}`));
  }
  if (any('status', 'kind') && !mayHaveStatus(codes, row)) {
    problems.push(problem('STATUS_NOT_FOR_KIND', `${path}.status`));
  }
  const prefix = NAME_PREFIXES[row.kind];
  if (any('name', 'kind') && prefix !== undefined && !startsWithWords(row.name, prefix)) {
    warnings.push(problem('NAME_PREFIX_MISSING', `${path}.name`, { prefix }));
  }
  if (
    any('taxCode', 'kind', 'operatingState') &&
    prefix !== undefined &&
    row.taxCode === null &&
    row.operatingState !== 'PREPARING'
  ) {
    warnings.push(problem('TAX_CODE_MISSING', `${path}.taxCode`));
  }
  if (any('publishesManagers', 'taxCode') && row.publishesManagers && row.taxCode === null) {
    warnings.push(problem('MANAGERS_NOT_SHOWN', `${path}.publishesManagers`));
  }
  if (any('businessLines')) warnings.push(...unverifiedLines(row, path));
  return { problems, warnings };
}

function unverifiedLines({ businessLines }: CooperativeRow, path: string): Problem[] {
  return businessLines.flatMap((line, index) => {
    const [version = '', code = ''] = line.split(':');
    return vsicStanding(version, code) === 'UNVERIFIED'
      ? [problem('BUSINESS_LINE_UNVERIFIED', `${path}.businessLines.${index}.code`)]
      : [];
  });
}

/**
 * A linked group is no legal form, so no legal status is named for it: it stays ACTIVE. Of a kind that is not known
 * (a blank row) nothing can be said.
 */
export function mayHaveStatus(
  codes: Codes,
  { status, kind }: Pick<CooperativeRow, 'status' | 'kind'>,
): boolean {
  if (kind === '') return true;
  return codes.isStatusOf(status, kind) || (kind === 'LINKED_GROUP' && status === 'ACTIVE');
}

function startsWithWords(name: string, prefix: string): boolean {
  return `${foldAccents(name)} `.startsWith(`${foldAccents(prefix)} `);
}
