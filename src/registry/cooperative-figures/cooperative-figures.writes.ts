import { isDeepStrictEqual } from 'node:util';
import { insertRows, updateRows } from '../../database/records.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import { type Problem, problem, throwIfAny } from '../../kernel/errors.ts';
import { naturalKeyOf } from '../../kernel/natural-keys.ts';
import { mayRead } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { blankRow } from '../../records/writing/blank-row.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import { type CooperativeFiguresRow, type FiguresKey, lockFigures } from './cooperative-figures.queries.ts';
import { checkFigures } from './cooperative-figures.rules.ts';
import { CooperativeFiguresInput, type CooperativeFiguresValue } from './cooperative-figures.schemas.ts';

/** A set of figures by what tells it from others: two ways to write one source are one. */
const keysOf = ({
  cooperativeId,
  asOf,
  source,
}: {
  cooperativeId: string;
  asOf: string;
  source: string;
}): FiguresKey => ({ cooperativeId, asOf, source: naturalKeyOf(source) });
const keyOf = (one: Parameters<typeof keysOf>[0]) => JSON.stringify(keysOf(one));

/** What is said of a set of figures; in a call that is refused anyhow, what is sound of it. */
type Said = Partial<CooperativeFiguresValue>;

function repeatedSets(inputs: readonly Said[]): Problem[] {
  return repeatsOf(
    inputs,
    ({ cooperativeId, asOf, source }) =>
      cooperativeId === undefined || asOf === undefined || source === undefined
        ? null
        : keyOf({ cooperativeId, asOf, source }),
    (index) => `${index}.asOf`,
  );
}

/** What is wrong with the sets by themselves. */
function checkAlone({ registry }: ServiceContext, inputs: readonly Said[]): Problem[] {
  const { codes } = registry.reference;
  return [
    ...repeatedSets(inputs),
    ...inputs.flatMap((one, index) =>
      checkFigures(merge(blankFigures('', one), one), { codes }, String(index)),
    ),
  ];
}

/**
 * Records dated counts, one set a cooperative, day and source; a set recorded before is changed in what is said,
 * where that overwrites a figure only at the version that was read.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, VERSION_REQUIRED, COUNT_EXCEEDS_TOTAL, DATE_FUTURE and the codes of parseCall.
 */
export async function recordFigures(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'cooperativeFigures.record');
  const inputs = parseCall(context, call, {
    kind: 'cooperativeFigures',
    schema: CooperativeFiguresInput,
    check: (sound) => checkAlone(context, sound),
  });
  return writeCall(context, call, async (transaction) => {
    const { registry } = context;
    const known = await findBriefs(
      transaction,
      context,
      inputs.map((one) => one.cooperativeId),
    );
    const found = await lockFigures(transaction, inputs.map(keysOf));
    const stored = new Map(found.map((row) => [keyOf(row), row]));
    const problems = repeatedSets(inputs);
    const items = inputs.map((input, index) => {
      const base = stored.get(keyOf(input));
      const row = merge(base ?? blankFigures(registry.newId(), input), input);
      if (!known.has(input.cooperativeId)) problems.push(problem('NOT_FOUND', `${index}.cooperativeId`));
      else problems.push(...versionProblems(context, { base, row, input, index }));
      problems.push(...checkFigures(row, { codes: registry.reference.codes }, String(index)));
      return { base, row };
    });
    throwIfAny(problems);
    const isChanged = ({ base, row }: (typeof items)[number]) => !isDeepStrictEqual(base, row);
    await insertRows(
      transaction,
      cooperativeFigures,
      items.filter(({ base }) => base === undefined).map(({ row }) => row),
    );
    await updateRows(
      transaction,
      cooperativeFigures,
      items.filter((item) => item.base !== undefined && isChanged(item)).map(({ row }) => row),
    );
    const warnings = inputs.flatMap(({ cooperativeId, asOf }, index) => {
      const cooperative = known.get(cooperativeId);
      return cooperative === undefined ? [] : checkFounding({ fromOn: asOf }, cooperative, `${index}.asOf`);
    });
    return { ids: items.map(({ row }) => row.id), refusals: [], warnings };
  });
}

interface Recording {
  readonly base: CooperativeFiguresRow | undefined;
  readonly row: CooperativeFiguresRow;
  readonly input: CooperativeFiguresValue;
  readonly index: number;
}

/** Who does not say which version she read may fill in what is unknown, and not overwrite what somebody recorded. */
function versionProblems(context: ServiceContext, { base, row, input, index }: Recording): Problem[] {
  const version = base?.version ?? 0;
  const path = `${index}.expectedVersion`;
  const { expectedVersion } = input;
  if (expectedVersion !== undefined)
    return expectedVersion === version ? [] : [problem('VERSION_PASSED', path, { version })];
  return base !== undefined && overwrites(context, base, row) ? [problem('VERSION_REQUIRED', path)] : [];
}

/** Of a figure that the caller may not read nothing is said, not even that there is one. */
function overwrites(
  { caller }: ServiceContext,
  base: CooperativeFiguresRow,
  row: CooperativeFiguresRow,
): boolean {
  return Object.entries(base).some(
    ([property, known]) =>
      known !== null &&
      !isDeepStrictEqual(known, Reflect.get(row, property)) &&
      mayRead(caller.role, 'cooperativeFigures', property),
  );
}

function blankFigures(
  id: string,
  { cooperativeId = '', asOf = '', source = '' }: Said,
): CooperativeFiguresRow {
  return { ...blankRow(cooperativeFigures, id, 'ofOwner'), cooperativeId, asOf, source };
}

/** A sum travels as text, so that none is rounded; one that is not said stays. */
function laidSum(said: number | null | undefined, stored: string | null): string | null {
  if (said === undefined) return stored;
  return said === null ? null : String(said);
}

function merge(base: CooperativeFiguresRow, input: Said): CooperativeFiguresRow {
  const { expectedVersion: _, priorityGroupCounts: groups, ...rest } = input;
  const { revenueVnd, totalCapitalVnd, profitVnd, meanMonthlyIncomeVnd, ...said } = rest;
  const priorityGroupCounts =
    groups === undefined
      ? base.priorityGroupCounts
      : groups && Object.fromEntries(groups.map((one) => [one.group, one.count]));
  return {
    ...base,
    ...said,
    source: base.source,
    revenueVnd: laidSum(revenueVnd, base.revenueVnd),
    totalCapitalVnd: laidSum(totalCapitalVnd, base.totalCapitalVnd),
    profitVnd: laidSum(profitVnd, base.profitVnd),
    meanMonthlyIncomeVnd: laidSum(meanMonthlyIncomeVnd, base.meanMonthlyIncomeVnd),
    priorityGroupCounts,
  };
}
