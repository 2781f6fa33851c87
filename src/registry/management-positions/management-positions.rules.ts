import { addYears } from '../../kernel/dates.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { type DatePrecision, lastDay, surelyClash } from '../../kernel/partial-dates.ts';
import type { Words } from '../../kernel/words.ts';
import { checkSpell, type Spell } from '../../records/spells.ts';
import type { Codes } from '../../reference/codes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import { type Birth, checkMajority } from '../persons/age.rules.ts';

/** The days of a term as they are stored. */
export interface TermDays extends Spell {
  readonly termEndsOn: string | null;
  readonly termEndsOnPrecision: DatePrecision | null;
}

/** A term, stored or proposed. */
export interface Term extends TermDays {
  readonly womenManagerId: string;
  readonly cooperativeId: string;
  readonly position: string;
}

interface TermFindings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface TermContext {
  readonly codes: Codes;
  readonly today: string;
  /** Null when the cooperative is not in scope. */
  readonly cooperative: CooperativeBrief | null;
  /** Her other terms, stored or earlier in the call. */
  readonly others: readonly Term[];
  readonly birth: Birth;
  /** What is questioned of an age where no first day is said. */
  readonly birthField: string;
}

/**
 * What the law and plain sense say of a term. Pure; `path` begins the fields of the findings.
 * Source: Law 17/2023/QH15, Arts 56, 62 and 65–72 (positions of a model, incompatible ones, terms of five years).
 */
export function checkTerm(term: Term, context: TermContext, path: string): TermFindings {
  const { codes, today, cooperative, others, birth, birthField } = context;
  const problems: Problem[] = [];
  const at = (field: string) => `${path}.${field}`;
  if (cooperative === null) problems.push(problem('NOT_FOUND', at('cooperativeId')));
  else if (!codes.isPositionOf(term.position, cooperative.kind, cooperative.governanceModel)) {
    const position = nameOf(codes.findPosition(term.position), term.position);
    const kind = nameOf(codes.findOrganisationType(cooperative.kind), cooperative.kind);
    problems.push(problem('POSITION_NOT_FOR_KIND', at('position'), { position, kind }));
  }
  problems.push(...checkDays(term, path));
  const age = checkMajority(birth, term, today, term.fromOn === null ? birthField : at('fromOn'));
  problems.push(...age.problems);
  const here = overlapping(term, others, today);
  if (isHeldTwice(term, here)) problems.push(problem('POSITION_OVERLAPS', at('position')));
  const before = cooperative === null ? [] : checkFounding(term, cooperative, at('fromOn'));
  return { problems, warnings: [...warningsOf(term, here, codes, path), ...age.warnings, ...before] };
}

/** Those of the terms in the same cooperative and surely share a day with the term. */
function overlapping(term: Term, others: readonly Term[], today: string): Term[] {
  return others.filter((one) => one.cooperativeId === term.cooperativeId && surelyClash(one, term, today));
}

function isHeldTwice(term: Term, here: readonly Term[]): boolean {
  return here.some((one) => one.position === term.position);
}

/**
 * What is wrong with the end of a term; `others` are her other terms. A later end than the stored one may run into
 * a term that followed. Pure.
 */
export function checkEnd(term: Term, others: readonly Term[], today: string, path: string): Problem[] {
  const reversed = checkSpell({ fromOn: term.fromOn, toOn: term.toOn }, path);
  if (reversed.length > 0) return reversed;
  return isHeldTwice(term, overlapping(term, others, today))
    ? [problem('POSITION_OVERLAPS', `${path}.toOn`)]
    : [];
}

/** What is wrong with the days that are said of a term. Pure. */
export function checkDays(days: TermDays, path: string): Problem[] {
  const { fromOn, termEndsOn } = days;
  const isReversed = fromOn !== null && termEndsOn !== null && termEndsOn <= fromOn;
  return [
    ...checkSpell(days, path),
    ...(isReversed ? [problem('PERIOD_REVERSED', `${path}.termEndsOn`)] : []),
  ];
}

/** What a code is called in the reference; the code itself where it has no name there. */
function nameOf(found: { nameVi: string; nameEn: string } | null, code: string): Words | string {
  return found === null ? code : { vi: found.nameVi, en: found.nameEn };
}

function warningsOf(term: Term, here: readonly Term[], codes: Codes, path: string): Problem[] {
  const maxYears = codes.findPosition(term.position)?.maxTermYears ?? null;
  const { fromOn, fromOnPrecision, termEndsOn } = term;
  const lastStart = fromOn === null ? null : lastDay({ on: fromOn, precision: fromOnPrecision ?? 'DAY' });
  const tooLong =
    maxYears !== null &&
    lastStart !== null &&
    termEndsOn !== null &&
    termEndsOn > addYears(lastStart, maxYears);
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
