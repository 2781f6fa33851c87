import { insertRows } from '../../database/records.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { checkSpell, settleSpell, spellOf } from '../../records/spells.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  laidOver,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import { type Birth, checkMajority } from '../persons/age.rules.ts';
import { questionedField } from '../persons/persons.births.ts';
import { checkNaming, type PersonChangingInput } from '../persons/persons.named.ts';
import { birthOfPerson } from '../persons/persons.writes.ts';
import { type EmploymentRow, employmentReads } from './employments.kind.ts';
import { isSaidAlone, type Known, loadNew, loadStored, type NewSpell, WAYS } from './employments.known.ts';
import { areOfOneWorker, checkChange, type WorkSpell } from './employments.rules.ts';
import {
  EmploymentChangeInput,
  EmploymentEndInput,
  EmploymentStartInput,
  EmploymentUpdateInput,
} from './employments.schemas.ts';

/** A spell of work on its way. */
type WorkItem = Item<EmploymentRow, NewSpell | PersonChangingInput>;
type NewItem = Item<EmploymentRow, NewSpell>;

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
 * What the caller may know of the worker: of one whose field she may not read, no more than she has said herself of a new
 * spell. Neither two spells of hers that overlap nor a day before her birth may tell who she is.
 */
function toldOf(
  { input, isNew }: Pick<WorkItem, 'input' | 'isNew'>,
  known: Known,
  { caller }: ServiceContext,
  field: 'personalIdNumber' | 'birthYear',
) {
  const isTold = mayRead(caller.role, 'person', field) || (isNew && isSaidAlone(input));
  return isTold ? known.persons.get(input) : undefined;
}

function workerOf(item: Pick<WorkItem, 'input' | 'isNew'>, known: Known, context: ServiceContext) {
  const { identityId = null, keptBy = null } = toldOf(item, known, context, 'personalIdNumber') ?? {};
  return { identityId, keptBy };
}

/** The row as the rules see it; `field` is where an overlap is reported. */
function workOf(item: WorkItem, known: Known, context: ServiceContext, field: string) {
  return { ...factsOf(item.row), ...workerOf(item, known, context), field: `${item.path}.${field}` };
}

const factsOf = (row: WorkItem['row']) => ({
  id: row.id,
  cooperativeId: row.cooperativeId ?? '',
  ...spellOf(row),
});

const checkPeriod = ({ row, path }: WorkItem) => checkSpell(row, path);

function checkNew(items: readonly NewItem[], known: Known | null, context: ServiceContext): Findings {
  const { today } = context;
  const named = items.map((item) => checkNaming(context, item, WAYS));
  const problems = [...items.flatMap((item) => checkPeriod(item)), ...named.flatMap((one) => one.problems)];
  const warnings = named.flatMap((one) => one.warnings);
  if (known === null) return { problems, warnings };
  const spells = items.map((item) => workOf(item, known, context, 'cooperativeId'));
  const days = items.map((item) => checkFirstDay(item, item.row, known, context));
  return {
    problems: [
      ...problems,
      ...items.flatMap(({ input, path }) =>
        WAYS.some((way) => input[way] != null) ? [] : [problem('FIELD_REQUIRED', `${path}.person`)],
      ),
      ...items.flatMap((item) => missing(item, known)),
      ...checkOverlaps(spells, known, today),
      ...days.flatMap((one) => one.problems),
    ],
    warnings: [...warnings, ...known.warnings, ...days.flatMap((one) => one.warnings)],
  };
}

function birthOf(item: WorkItem, known: Known, context: ServiceContext): Birth {
  const changed = known.births.get(item.row.personId ?? '');
  return changed ?? birthOfPerson(toldOf(item, known, context, 'birthYear'));
}

/** What the birth of a worker and the founding of the cooperative say against the first day of a spell. */
function checkFirstDay(
  item: WorkItem,
  row: Partial<Pick<WorkItem['row'], 'cooperativeId' | 'fromOn' | 'fromOnPrecision'>>,
  known: Known,
  context: ServiceContext,
): Findings {
  const field = questionedField(item.input, item.path);
  const age = checkMajority(birthOf(item, known, context), row, context.today, field);
  const cooperative = known.cooperatives.get(row.cooperativeId ?? '');
  const founding = cooperative === undefined ? [] : checkFounding(row, cooperative, `${item.path}.fromOn`);
  return { problems: age.problems, warnings: [...age.warnings, ...founding] };
}

/** What is not in scope is not there; a member without a person is no worker. */
function missing({ input, path }: NewItem, { cooperatives, persons }: Known): Problem[] {
  const isThere = cooperatives.has(input.cooperativeId ?? '');
  const way = input.person == null ? WAYS.find((one) => input[one] != null) : undefined;
  return [
    ...(isThere ? [] : [problem('NOT_FOUND', `${path}.cooperativeId`)]),
    ...(way === undefined || persons.has(input) ? [] : [problem('NOT_FOUND', `${path}.${way}`)]),
  ];
}

function checkUpdate(items: readonly WorkItem[], known: Known | null, context: ServiceContext): Findings {
  const problems = items.flatMap((item) => checkPeriod(item));
  if (known === null) return { problems, warnings: [] };
  const spells = items.map((item) => workOf(item, known, context, 'fromOn'));
  const days = items.flatMap((item) =>
    item.input.fromOn == null && !isUndated(item, known)
      ? []
      : [checkFirstDay(item, item.row, known, context)],
  );
  return {
    problems: [
      ...problems,
      ...known.problems,
      ...checkOverlaps(spells, known, context.today),
      ...days.flatMap((one) => one.problems),
    ],
    warnings: [...known.warnings, ...days.flatMap((one) => one.warnings)],
  };
}

/** Whether the first day is cleared of a worker of whom another birth is said. */
const isUndated = ({ input, row }: WorkItem, { births }: Known) =>
  input.fromOn === null && births.has(row.personId ?? '');

/** A spell up to the day on which its terms change: the day taken for the date that was given. */
const endedBy = <Row extends object>(base: Row, { fromOn = null, fromOnPrecision = null }: WorkItem['row']) =>
  settleSpell({ ...base, toOn: fromOn, toOnPrecision: fromOnPrecision });

/** The spell that follows on a change of terms, from the day on which the one before ends. */
function nextOf({ input, path }: WorkItem, base: EmploymentRow, known: Known, context: ServiceContext) {
  const open = { ...base, toOn: null, toOnPrecision: null };
  const { row } = laidOver(context, employmentReads, open, input, path);
  const { toOn } = endedBy(base, row);
  return {
    ...row,
    fromOn: toOn ?? '',
    id: known.nextIds.get(input) ?? '',
    version: 1,
    previousId: base.id,
    endReason: null,
  };
}

/** Those that change a stored spell, with it: all others are refused as such. */
const stored = (items: readonly WorkItem[]) =>
  items.flatMap((item) => (item.base === null ? [] : [{ item, base: item.base }]));

function checkTerms(items: readonly WorkItem[], known: Known | null, context: ServiceContext): Findings {
  if (known === null) return { problems: [], warnings: [] };
  const { today } = context;
  const changes = stored(items).map(({ item, base }) => {
    const next = nextOf(item, base, known, context);
    const { path } = item;
    return {
      next: {
        ...factsOf(next),
        ...workerOf(item, known, context),
        field: `${path}.fromOn`,
      },
      problems: checkChange(base, { ...next, fromOnPrecision: next.fromOnPrecision ?? null }, path),
      day: checkFirstDay(item, next, known, context),
    };
  });
  const ended = new Set(items.map(({ base }) => base?.id));
  const others = { ...known, spells: known.spells.filter((one) => !ended.has(one.id)) };
  const overlaps = checkOverlaps(
    changes.map((one) => one.next),
    others,
    today,
  );
  return {
    problems: [...changes.flatMap((one) => [...one.problems, ...one.day.problems]), ...overlaps],
    warnings: changes.flatMap((one) => one.day.warnings),
  };
}

const WRITE = {
  reads: employmentReads,
  action: 'employment.write',
  parts: { person: 'person' },
} as const;

const START: RecordWrite<EmploymentRow, Known, typeof EmploymentStartInput> = {
  ...WRITE,
  schema: EmploymentStartInput,
  load: loadNew,
  complete: ({ input, row }, known) => ({ ...row, personId: known.persons.get(input)?.id ?? null }),
  check: checkNew,
};

const CORRECTION = {
  ...WRITE,
  load: loadStored,
  check: checkUpdate,
  follow: async (_: unknown, items: readonly WorkItem[], { changed }: Known) =>
    new Set(items.filter(({ row }) => changed.has(row.personId ?? '')).map(({ row }) => row.id)),
} as const;

const UPDATE: RecordWrite<EmploymentRow, Known, typeof EmploymentUpdateInput> = {
  ...CORRECTION,
  schema: EmploymentUpdateInput,
};

const END: RecordWrite<EmploymentRow, Known, typeof EmploymentEndInput> = {
  ...CORRECTION,
  schema: EmploymentEndInput,
};

const CHANGE: RecordWrite<EmploymentRow, Known, typeof EmploymentChangeInput> = {
  ...WRITE,
  schema: EmploymentChangeInput,
  load: loadStored,
  // What was laid over it belongs to the next spell: of this one only the end is new.
  complete: ({ base, row }) => (base === null ? row : endedBy(base, row)),
  check: checkTerms,
  async follow(transaction, items, known, context) {
    const next = stored(items).map(({ item, base }) => nextOf(item, base, known, context));
    await insertRows(transaction, employmentReads.kind.table, next);
    return new Set();
  },
  answers: (inputs, { nextIds }) => inputs.flatMap((input) => nextIds.get(input) ?? []),
};

/**
 * Records spells of work with their persons: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, woman manager or member, EMPLOYMENT_OVERLAPS, FIELDS_EXCLUSIVE,
 * DATE_FUTURE, PERIOD_REVERSED, BEFORE_BIRTH, those of checkNewPerson and the codes of parseCall. Warnings:
 * PERSON_DIFFERS, UNDER_AGE, AGE_UNCERTAIN, BEFORE_FOUNDING and those of checkNewPerson.
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
