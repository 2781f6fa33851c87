import { cooperativeStates } from '../../database/tables/cooperatives.table.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { IdSource } from '../../kernel/ids.ts';
import { blankRow } from '../../records/writing/blank-row.ts';
import type { CooperativeFacts, CooperativeRow, Draft } from './cooperatives.draft.ts';
import type { StateRow } from './states.queries.ts';

/** What is said by a state, and where the cooperative repeats its present value and day. */
const FACTS = [
  { value: 'status', on: 'statusOn' },
  { value: 'operatingState', on: 'operatingStateOn' },
] as const;
type Fact = (typeof FACTS)[number];

/** From a day that is not known a state is before all others. */
const dayOf = ({ fromOn }: Pick<StateRow, 'fromOn'>) => fromOn ?? '';

const statesOf = ({ value }: Fact, states: readonly StateRow[]) =>
  states.filter((one) => one[value] !== null).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));

/** Legal statuses after which a cooperative is none any more. Source: Decree 92/2024/NĐ-CP, Arts 27(5) and 28(4). */
const FINAL: ReadonlySet<string | null> = new Set(['CEASED', 'TERMINATED']);

/** What a cooperative repeats of its states; null where none of a fact is recorded. Pure. */
export function presentOf(states: readonly StateRow[]): Partial<CooperativeRow> {
  const present = FACTS.map((fact) => {
    const last = statesOf(fact, states).at(-1);
    return last === undefined ? {} : { [fact.value]: last[fact.value], [fact.on]: last.fromOn };
  });
  return { ...present[0], ...present[1], ceasedDuring: ceasedDuring(states) };
}

/** The days on which it has ceased, as PostgreSQL writes them; null where none is such. */
function ceasedDuring(states: readonly StateRow[]): string | null {
  const statuses = statesOf(FACTS[0], states);
  const ends = statuses.map((one) => FINAL.has(one.status));
  const periods = statuses.flatMap((one, index) => {
    if (ends[index] !== true || ends[index - 1] === true) return [];
    const revived = statuses.find((_, later) => later > index && ends[later] === false);
    return [`${one.fromOn === null ? '(' : `[${one.fromOn}`},${revived?.fromOn ?? ''})`];
  });
  return periods.length === 0 ? null : `{${periods.join(',')}}`;
}

/** The states that a write of a cooperative adds and corrects, and the cooperative that repeats the latest. */
export interface Settled {
  readonly draft: Draft;
  readonly added: readonly StateRow[];
  readonly corrected: readonly StateRow[];
}

/** A new cooperative with the states that it begins in. */
export function firstStates(draft: Draft, newId: IdSource): Settled {
  const added = FACTS.map((fact) => stateOf(draft.row, fact, newId()));
  return { draft: withPresent(draft, added), added, corrected: [] };
}

const withPresent = (draft: Draft, states: readonly StateRow[]): Draft => ({
  ...draft,
  row: { ...draft.row, ...presentOf(states) },
});

function stateOf(row: CooperativeRow, { value, on }: Fact, id: string): StateRow {
  return {
    ...blankRow(cooperativeStates, id, 'ofOwner'),
    cooperativeId: row.id,
    [value]: row[value],
    fromOn: row[on],
    source: row.source,
  } as StateRow; // its columns that may not be null are set
}

interface Written {
  readonly base: CooperativeRow;
  readonly input: CooperativeFacts;
  readonly draft: Draft;
  /** Begins the fields of its problems. */
  readonly path: string;
}

/**
 * The states of a cooperative of which the write says a status or an operating state, or its day. Another state than the
 * present one follows it from its day on, today where no day is said; on its day or before it corrects it. The same
 * state with another day is corrected, an operating state that is observed again later is one more.
 * @returns the problems besides: STATE_PASSED where the state would not be the latest. Pure but for new ids.
 */
export function settleStates(
  written: Written,
  stored: readonly StateRow[],
  { today, newId }: { readonly today: string; readonly newId: IdSource },
): Settled & { readonly problems: readonly Problem[] } {
  const { path } = written;
  let { draft } = written;
  let states = stored;
  const added: StateRow[] = [];
  const corrected: StateRow[] = [];
  const problems: Problem[] = [];
  for (const fact of FACTS) {
    const { value, on } = fact;
    if (!draft.changed.has(value) && !draft.changed.has(on)) continue;
    const others = statesOf(fact, states);
    const present = others.at(-1);
    const day = dayToBe(written, draft, fact, today);
    draft = { ...draft, row: { ...draft.row, [on]: day } };
    if (present === undefined || follows(fact, present, draft.row)) {
      const one = stateOf(draft.row, fact, newId());
      added.push(one);
      states = [...states, one];
    } else if (present[value] !== draft.row[value] || present.fromOn !== day) {
      const one = { ...present, [value]: draft.row[value], fromOn: day };
      corrected.push(one);
      states = states.map((other) => (other.id === one.id ? one : other));
    }
    const later = others.slice(0, -1).findLast((other) => dayOf(other) >= (day ?? ''));
    if (later !== undefined)
      problems.push(problem('STATE_PASSED', `${path}.${on}`, { on: later.fromOn ?? '' }));
  }
  return {
    draft: added.length + corrected.length > 0 ? withPresent(draft, states) : draft,
    added,
    corrected,
    problems,
  };
}

/** The day of the state: as it is said; of another state than before, today. */
function dayToBe({ base, input }: Written, { row, changed }: Draft, { value, on }: Fact, today: string) {
  const isSaid = changed.has(on) || (input[on] !== undefined && changed.has(value));
  return row[value] !== base[value] && !isSaid ? today : row[on];
}

function follows({ value, on }: Fact, present: StateRow, row: CooperativeRow): boolean {
  const isLater = (row[on] ?? '') > dayOf(present);
  const isObserved = value === 'operatingState' && present.fromOn !== null;
  return isLater && (row[value] !== present[value] || isObserved);
}
