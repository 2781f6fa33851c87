import { insertRows } from '../../database/records.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { anyKind } from '../../records/record-kind.ts';
import { checkSpell, settleSpell } from '../../records/spells.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Input,
  type Item,
  laidOver,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkNaming } from '../persons/persons.named.ts';
import { EMPLOYMENT } from './employments.kind.ts';
import { type Known, loadNew, loadStored, WAYS } from './employments.known.ts';
import { areOfOneWorker, checkChange, type WorkSpell } from './employments.rules.ts';
import {
  EmploymentChangeInput,
  EmploymentEndInput,
  EmploymentStartInput,
  EmploymentUpdateInput,
} from './employments.schemas.ts';

/** EMPLOYMENT_OVERLAPS for a worker who has a spell there already, a stored one or an earlier one of the call. */
function checkOverlaps(
  spells: readonly (WorkSpell & { readonly field: string })[],
  known: Known,
  today: string,
): Problem[] {
  const own = new Set(spells.map((one) => one.id));
  const others = known.spells.filter((one) => !own.has(one.id));
  return spells.flatMap((one) => {
    const isTaken = others.some((other) => areOfOneWorker(one, other, today));
    others.push(one);
    return isTaken ? [problem('EMPLOYMENT_OVERLAPS', one.field)] : [];
  });
}

/**
 * Who the worker is, as far as the caller may know: of one who may not read it, what she has just said herself.
 * Two spells of hers that overlap would tell that they are one person's.
 */
function identityOf(input: Input, known: Known, { caller }: ServiceContext): string | null {
  const isTold = mayRead(caller.role, 'person', 'personalIdNumber') || input.person != null;
  return isTold ? (known.persons.get(input)?.identityId ?? null) : null;
}

/** The row as the rules see it; `field` is where an overlap is told. */
function spellOf({ row, input, path }: Item, known: Known, context: ServiceContext, field: string) {
  const one = { ...row, identityId: identityOf(input, known, context), field: `${path}.${field}` };
  return one as unknown as WorkSpell & { field: string }; // the columns of employments
}

const checkPeriod = ({ row, path }: Item, today: string) => checkSpell(row as object, today, path);

function checkNew(items: readonly Item[], known: Known | null, context: ServiceContext): Findings {
  const { today } = context;
  const named = items.map((item) => checkNaming(context, item, WAYS));
  const problems = [
    ...items.flatMap((item) => checkPeriod(item, today)),
    ...named.flatMap((one) => one.problems),
  ];
  const warnings = named.flatMap((one) => one.warnings);
  if (known === null) return { problems, warnings };
  const spells = items.map((item) => spellOf(item, known, context, 'cooperativeId'));
  return {
    problems: [
      ...problems,
      ...items.flatMap(({ input, path }) =>
        WAYS.some((way) => input[way] != null) ? [] : [problem('FIELD_REQUIRED', `${path}.person`)],
      ),
      ...items.flatMap((item) => missing(item, known)),
      ...checkOverlaps(spells, known, today),
    ],
    warnings,
  };
}

/** What is not in scope is not there; a member without a person is no worker. */
function missing({ input, path }: Item, { cooperatives, persons }: Known): Problem[] {
  const isThere = cooperatives.has(String(input.cooperativeId));
  const way = input.person == null ? WAYS.find((one) => input[one] != null) : undefined;
  return [
    ...(isThere ? [] : [problem('NOT_FOUND', `${path}.cooperativeId`)]),
    ...(way === undefined || persons.has(input) ? [] : [problem('NOT_FOUND', `${path}.${way}`)]),
  ];
}

function checkUpdate(items: readonly Item[], known: Known | null, context: ServiceContext): Findings {
  const problems = items.flatMap((item) => checkPeriod(item, context.today));
  if (known === null) return { problems, warnings: [] };
  const spells = items.map((item) => spellOf(item, known, context, 'fromOn'));
  return {
    problems: [...problems, ...known.problems, ...checkOverlaps(spells, known, context.today)],
    warnings: known.warnings,
  };
}

/** A spell up to the day on which its terms change: the day that stands for what was said of it. */
const endedBy = <Row extends object>(base: Row, { fromOn, fromOnPrecision }: Item['row']) =>
  settleSpell({ ...base, toOn: fromOn, toOnPrecision: fromOnPrecision });

/** The spell that follows on a change of terms, from the day on which the one before ends. */
function nextOf({ base, input, path }: Item, known: Known, context: ServiceContext): WorkSpell & Input {
  const { row } = laidOver(context, WRITE.kind, { ...base, toOn: null, toOnPrecision: null }, input, path);
  const { toOn } = endedBy(base ?? {}, row as Item['row']); // the columns of employments
  return {
    ...(row as unknown as WorkSpell), // the same
    fromOn: String(toOn),
    id: known.nextIds.get(input) ?? '',
    version: 1,
    previousId: base?.id ?? null,
    endReason: null,
    identityId: identityOf(input, known, context),
  };
}

function checkTerms(items: readonly Item[], known: Known | null, context: ServiceContext): Findings {
  if (known === null) return { problems: [], warnings: [] };
  const { today } = context;
  const changes = items.flatMap((item) => {
    const next = nextOf(item, known, context);
    // The schema requires the day, and the row is a stored one.
    const before = item.base as unknown as WorkSpell;
    const after = { ...next, fromOn: String(next.fromOn) };
    return {
      next: { ...next, field: `${item.path}.fromOn` },
      problems: checkChange(before, after, today, item.path),
    };
  });
  const ended = new Set(items.map(({ base }) => base?.id));
  const others = { ...known, spells: known.spells.filter((one) => !ended.has(one.id)) };
  const overlaps = checkOverlaps(
    changes.map((one) => one.next),
    others,
    today,
  );
  return { problems: [...changes.flatMap((one) => one.problems), ...overlaps], warnings: [] };
}

const WRITE = {
  kind: anyKind(EMPLOYMENT),
  action: 'employment.write',
  parts: { person: 'person' },
} as const;

const START: RecordWrite<Known> = {
  ...WRITE,
  schema: EmploymentStartInput,
  load: loadNew,
  complete: ({ input, row }, known) => ({ ...row, personId: known.persons.get(input)?.id ?? null }),
  check: checkNew,
};

const UPDATE: RecordWrite<Known> = {
  ...WRITE,
  schema: EmploymentUpdateInput,
  load: loadStored,
  check: checkUpdate,
  follow: async (_, items, { changed }) =>
    new Set(items.filter(({ row }) => changed.has(String(row.personId))).map(({ row }) => row.id)),
};

const END: RecordWrite<Known> = { ...UPDATE, schema: EmploymentEndInput };

const CHANGE: RecordWrite<Known> = {
  ...WRITE,
  schema: EmploymentChangeInput,
  load: loadStored,
  // What was laid over it belongs to the next spell: of this one only the end is new.
  complete: ({ base, row }) => endedBy(base ?? row, row),
  check: checkTerms,
  async follow(transaction, items, known, context) {
    const next = items.map((item) => {
      const { identityId: _, ...row } = nextOf(item, known, context);
      return row;
    });
    await insertRows(transaction, EMPLOYMENT.table, next);
    return new Set();
  },
  answers: (inputs, { nextIds }) => inputs.flatMap((input) => nextIds.get(input) ?? []),
};

/**
 * Records spells of work with their persons: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, woman manager or member, EMPLOYMENT_OVERLAPS, FIELDS_EXCLUSIVE,
 * DATE_FUTURE, PERIOD_REVERSED, those of checkNewPerson and the codes of parseCall.
 */
export const startEmployments = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, START);

/**
 * Puts workers on other terms: ends their spells on the day and opens the next ones, which it answers. All or none.
 * @throws as updateEmployments, EMPLOYMENT_UNCHANGED and EMPLOYMENT_ENDED.
 */
export const changeEmployments = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, CHANGE);

/** Corrects spells of work: all or none. @throws as startEmployments, and VERSION_PASSED. */
export const updateEmployments = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);

/** Ends spells of work: all or none. @throws as updateEmployments. */
export const endEmployments = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, END);
