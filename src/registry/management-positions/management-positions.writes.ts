import { insertRows, updateRows } from '../../database/records.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, throwIfAny } from '../../kernel/errors.ts';
import { endAfter, type PartialDate, parsePartialDate } from '../../kernel/partial-dates.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { settleSpell } from '../../records/spells.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { changeProblems, repeatedIds } from '../../records/writing/versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import type { Birth } from '../persons/age.rules.ts';
import { birthOfPerson, withBirthDates } from '../persons/persons.writes.ts';
import { holdPersonsOfWomen, holdWomen } from '../women-managers/women-managers.service.ts';
import { managementPositionReads } from './management-positions.kind.ts';
import { findTermsOf } from './management-positions.queries.ts';
import { checkDays, checkEnd, checkTerm, type Term, type TermDays } from './management-positions.rules.ts';
import {
  ManagementPositionEndInput,
  type ManagementPositionStart,
  ManagementPositionStartInput,
} from './management-positions.schemas.ts';

/**
 * Records terms, one or many: all or none.
 * @throws FORBIDDEN, NOT_FOUND, POSITION_NOT_FOR_KIND, POSITION_OVERLAPS, DATE_FUTURE, PERIOD_REVERSED,
 * BEFORE_BIRTH and the codes of parseCall. TERM_TOO_LONG, POSITIONS_INCOMPATIBLE, BEFORE_FOUNDING, UNDER_AGE and
 * AGE_UNCERTAIN are warnings: real records break these rules.
 */
export async function startPositions(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'managementPosition.write');
  const inputs = parseCall(context, call, {
    kind: 'managementPosition',
    schema: ManagementPositionStartInput,
    check: (sound) => sound.flatMap((one, index) => checkDays(daysOf(one), String(index))),
  });
  return writeCall(context, call, async (transaction) => {
    const womenIds = inputs.map((one) => one.womenManagerId);
    const held = await holdPersonsOfWomen(transaction, context, womenIds);
    const women = await withBirthDates(transaction, context, held);
    const missing = inputs.flatMap((one, index) =>
      women.has(one.womenManagerId) ? [] : [problem('NOT_FOUND', `${index}.womenManagerId`)],
    );
    const { problems, warnings } = await checkTerms(
      transaction,
      context,
      inputs.map((input, index) => ({
        term: toTerm(input),
        path: String(index),
        birthField: `${index}.womenManagerId`,
        birth: birthOfPerson(women.get(input.womenManagerId)),
      })),
    );
    throwIfAny([...missing, ...problems]);
    const ids = await insertPositions(transaction, context, inputs);
    return { ids, refusals: [], warnings };
  });
}

/** A term with the birth of its woman, and the field that says it. */
interface ProposedTerm {
  readonly term: Term;
  readonly path: string;
  readonly birth: Birth;
  readonly birthField: string;
}

/** The rules over a set of terms, each against her stored terms and the earlier ones of the set. */
export async function checkTerms(
  transaction: Transaction,
  context: ServiceContext,
  proposed: readonly ProposedTerm[],
): Promise<{ problems: Problem[]; warnings: Problem[] }> {
  const { registry, caller, today } = context;
  const terms = proposed.map(({ term }) => term);
  const cooperatives = await findBriefs(
    transaction,
    context,
    terms.map((one) => one.cooperativeId),
  );
  const others = await findTermsOf(transaction, caller.scope, [
    ...new Set(terms.map((one) => one.womenManagerId)),
  ]);
  const known = new Map<string, Term[]>(Map.groupBy(others, (one) => one.womenManagerId));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { term, path, birth, birthField } of proposed) {
    const hers = known.get(term.womenManagerId) ?? [];
    const cooperative = cooperatives.get(term.cooperativeId) ?? null;
    const found = checkTerm(
      term,
      { codes: registry.reference.codes, today, cooperative, others: hers, birth, birthField },
      path,
    );
    problems.push(...found.problems);
    warnings.push(...found.warnings);
    known.set(term.womenManagerId, [...hers, term]);
  }
  return { problems, warnings };
}

/** Inserts terms that have been checked; the ids in the order of the terms. */
export async function insertPositions(
  transaction: Transaction,
  { registry }: ServiceContext,
  inputs: readonly ManagementPositionStart[],
): Promise<string[]> {
  const rows = inputs.map((input) => ({
    id: registry.newId(),
    ...toTerm(input),
    selection: input.selection ?? null,
    documentNo: input.documentNo ?? null,
  }));
  await insertRows(transaction, managementPositions, rows);
  return rows.map((row) => row.id);
}

/** A term as the rules see it. */
export function toTerm(input: ManagementPositionStart): Term {
  const { womenManagerId, cooperativeId, position } = input;
  return { womenManagerId, cooperativeId, position, ...daysOf(input) };
}

type SaidDays = { readonly [On in 'fromOn' | 'toOn' | 'termEndsOn']?: string | null | undefined };

/** The days of a term as they are stored; null where nothing is said. The texts have passed the schema. */
export function daysOf({ fromOn, toOn, termEndsOn }: SaidDays): TermDays {
  const [from, to, end] = [fromOn, toOn, termEndsOn].map((said) => parsePartialDate(said ?? ''));
  const day = (one: PartialDate | null | undefined) => (one == null ? null : endAfter(from?.on ?? null, one));
  return {
    fromOn: from?.on ?? null,
    fromOnPrecision: from?.precision ?? null,
    toOn: day(to),
    toOnPrecision: to?.precision ?? null,
    termEndsOn: day(end),
    termEndsOnPrecision: end?.precision ?? null,
  };
}

/**
 * Ends terms, one or many: all or none. A term that has ended is corrected: the earlier end stays in its history, a
 * reason that is left out stays, and an item that changes nothing writes nothing.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, PERIOD_REVERSED, POSITION_OVERLAPS and the codes of parseCall.
 */
export async function endPositions(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'managementPosition.write');
  const inputs = parseCall(context, call, {
    kind: 'managementPosition',
    schema: ManagementPositionEndInput,
    check: repeatedIds,
  });
  return writeCall(context, call, async (transaction) => {
    const { today } = context;
    const { scope } = context.caller;
    const ids = inputs.map((one) => one.id);
    const found = await managementPositionReads.findStored(transaction, context, ids);
    const womenIds = [...new Set([...found.values()].map((one) => one.womenManagerId))];
    await holdWomen(transaction, context, womenIds);
    const stored = await managementPositionReads.holdStored(transaction, context, ids);
    const terms = await findTermsOf(transaction, scope, womenIds);
    const hers = Map.groupBy(terms, (one) => one.womenManagerId);
    const problems = changeProblems(inputs, stored);
    const rows = inputs.flatMap(({ id, toOn, endReason }, index) => {
      const base = stored.get(id);
      if (base === undefined) return [];
      const end = daysOf({ toOn });
      const row = settleSpell({
        ...base,
        toOn: end.toOn,
        toOnPrecision: end.toOnPrecision,
        endReason: endReason === undefined ? base.endReason : endReason,
      });
      const others = (hers.get(base.womenManagerId) ?? []).filter((one) => one.id !== id);
      problems.push(...checkEnd(row, others, today, String(index)));
      return JSON.stringify(row) === JSON.stringify(base) ? [] : [row];
    });
    throwIfAny(problems);
    await updateRows(transaction, managementPositions, rows);
    return { ids, refusals: [], warnings: [] };
  });
}
