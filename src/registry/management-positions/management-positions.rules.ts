import { addYears, periodsOverlap } from '../../kernel/dates.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { Words } from '../../kernel/words.ts';
import type { Codes } from '../../reference/codes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';

/** A term, stored or proposed. */
export interface Term {
  readonly womenManagerId: string;
  readonly cooperativeId: string;
  readonly position: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly termEndsOn: string | null;
}

export interface TermFindings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface TermContext {
  readonly codes: Codes;
  readonly today: string;
  /** Null when the cooperative is not in scope. */
  readonly cooperative: CooperativeBrief | null;
  /** Her other terms, stored or earlier in the call. */
  readonly others: readonly Term[];
}

/**
 * What the law and plain sense say of a term. Pure; `path` begins the fields of the findings.
 * Source: Law 17/2023/QH15, Arts 56, 62 and 65–72 (positions of a model, incompatible ones, terms of five years).
 */
export function checkTerm(term: Term, context: TermContext, path: string): TermFindings {
  const { codes, today, cooperative, others } = context;
  const problems: Problem[] = [];
  const at = (field: string) => `${path}.${field}`;
  if (cooperative === null) problems.push(problem('NOT_FOUND', at('cooperativeId')));
  else if (!codes.isPositionOf(term.position, cooperative.kind, cooperative.governanceModel)) {
    const position = nameOf(codes.findPosition(term.position), term.position);
    const kind = nameOf(codes.findOrganisationType(cooperative.kind), cooperative.kind);
    problems.push(problem('POSITION_NOT_FOR_KIND', at('position'), { position, kind }));
  }
  problems.push(...checkDays(term, today, path));
  const here = overlapping(term, others);
  if (isHeldTwice(term, here)) problems.push(problem('POSITION_OVERLAPS', at('position')));
  return { problems, warnings: warningsOf(term, here, codes, path) };
}

/** Those of the terms that lie in the same cooperative and share a day with the term. */
function overlapping(term: Term, others: readonly Term[]): Term[] {
  return others.filter((one) => one.cooperativeId === term.cooperativeId && periodsOverlap(one, term));
}

function isHeldTwice(term: Term, here: readonly Term[]): boolean {
  return here.some((one) => one.position === term.position);
}

/**
 * What is wrong with the end of a term; `others` are her other terms. A later end than the stored one may run into
 * a term that followed. Pure.
 */
export function checkEnd(term: Term, others: readonly Term[], path: string): Problem[] {
  const reversed = checkDays({ fromOn: term.fromOn, toOn: term.toOn }, term.fromOn, path);
  if (reversed.length > 0) return reversed;
  return isHeldTwice(term, overlapping(term, others)) ? [problem('POSITION_OVERLAPS', `${path}.toOn`)] : [];
}

/** What is wrong with the days that are said of a term. Pure. */
export function checkDays(
  {
    fromOn,
    toOn,
    termEndsOn,
  }: Readonly<Partial<Record<'fromOn' | 'toOn' | 'termEndsOn', string | null | undefined>>>,
  today: string,
  path: string,
): Problem[] {
  if (fromOn == null) return [];
  const isReversed = (day: string | null | undefined) => day != null && day <= fromOn;
  return [
    ...(fromOn > today ? [problem('DATE_FUTURE', `${path}.fromOn`)] : []),
    ...(isReversed(toOn) ? [problem('PERIOD_REVERSED', `${path}.toOn`)] : []),
    ...(isReversed(termEndsOn) ? [problem('PERIOD_REVERSED', `${path}.termEndsOn`)] : []),
  ];
}

/** What a code is called in the reference; the code itself where it has no name there. */
function nameOf(found: { nameVi: string; nameEn: string } | null, code: string): Words | string {
  return found === null ? code : { vi: found.nameVi, en: found.nameEn };
}

function warningsOf(term: Term, here: readonly Term[], codes: Codes, path: string): Problem[] {
  const maxYears = codes.findPosition(term.position)?.maxTermYears ?? null;
  const tooLong =
    maxYears !== null && term.termEndsOn !== null && term.termEndsOn > addYears(term.fromOn, maxYears);
  const clashes = here.filter((one) => codes.areIncompatible(one.position, term.position));
  return [
    ...(tooLong ? [problem('TERM_TOO_LONG', `${path}.termEndsOn`)] : []),
    ...clashes.map((one) =>
      problem('POSITIONS_INCOMPATIBLE', `${path}.position`, {
        position: nameOf(codes.findPosition(term.position), term.position),
        other: nameOf(codes.findPosition(one.position), one.position),
      }),
    ),
  ];
}
