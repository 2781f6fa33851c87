import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item, SaidBy } from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import type { CooperativeReorganisationRow } from './cooperative-reorganisations.kind.ts';
import type {
  CooperativeReorganisationInput,
  ReorganisationKind,
} from './cooperative-reorganisations.schemas.ts';

/** How many may be on a side: this many at least, and at most; null: any number. */
interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

const ONE: Bounds = { min: 1, max: 1 };
const ANY: Bounds = { min: 1, max: null };
const MANY: Bounds = { min: 2, max: null };

interface Sides {
  readonly before: Bounds;
  readonly after: Bounds;
  /** Whether the predecessors cease. */
  readonly ends: boolean;
}

/**
 * The sides of each kind, and whether the predecessors cease by it.
 * Source: Law 17/2023/QH15, Arts 92 (split), 93 (separation), 94 (consolidation), 95 (merger); Decree 92/2024,
 * Art. 14(2) (a group that becomes a cooperative keeps its code).
 */
const KINDS = {
  SPLIT: { before: ONE, after: MANY, ends: true },
  SEPARATION: { before: ONE, after: ANY, ends: false },
  CONSOLIDATION: { before: MANY, after: ONE, ends: true },
  MERGER: { before: ANY, after: ONE, ends: true },
  CONVERSION: { before: ONE, after: ONE, ends: false },
} satisfies Readonly<Record<ReorganisationKind, Sides>>;

/** The sides of a kind; undefined while it is missing or wrong. */
function kindOf(kind: string | null | undefined): Sides | undefined {
  const kinds: Readonly<Record<string, Sides>> = KINDS;
  return kinds[kind ?? ''];
}

/** A reorganisation on its way. */
export type ReorganisationItem = Item<
  CooperativeReorganisationRow,
  SaidBy<typeof CooperativeReorganisationInput>
>;
type Row = ReorganisationItem['row'];

/** A reorganisation that is stored, or one on its way, of which anything may be missing. */
interface Sided {
  readonly kind?: string | null | undefined;
  readonly predecessorIds?: readonly string[] | null | undefined;
  readonly successorIds?: readonly string[] | null | undefined;
}

const sidesOf = ({ predecessorIds, successorIds }: Sided) => ({
  before: predecessorIds ?? [],
  after: successorIds ?? [],
});

/** Those who cease by the reorganisation. */
export function ceasedBy(row: Sided): readonly string[] {
  return kindOf(row.kind)?.ends === true ? sidesOf(row).before : [];
}

/** The record that becomes a cooperative itself; null when the conversion has two records, or is none. */
export function convertedItself({ kind, ...row }: Row): string | null {
  const { before, after } = sidesOf(row);
  return kind === 'CONVERSION' && before[0] === after[0] ? (before[0] ?? null) : null;
}

/** What is wrong with a reorganisation by itself. Pure. */
export function checkSides({ row, input, path }: ReorganisationItem): Problem[] {
  const { kind } = row;
  const { before, after } = sidesOf(row);
  const bounds = kindOf(kind);
  const outside = (ids: readonly string[], { min, max }: Bounds, field: string) =>
    input[field] !== undefined && (ids.length < min || (max !== null && ids.length > max))
      ? [
          problem('REORGANISATION_SIDES', `${path}.${field}`, {
            bounds: max === null ? `≥ ${min}` : `${min}`,
          }),
        ]
      : [];
  const both = kind === 'CONVERSION' ? [] : after.filter((id) => before.includes(id));
  return [
    ...(bounds === undefined ? [] : outside(before, bounds.before, 'predecessorIds')),
    ...(bounds === undefined ? [] : outside(after, bounds.after, 'successorIds')),
    ...both.map((id) => problem('REORGANISATION_BOTH_SIDES', `${path}.successorIds.${after.indexOf(id)}`)),
  ];
}

/** NOT_FOUND for a side that is not in scope; CONVERSION_KIND where no group becomes a cooperative. Pure. */
export function checkCooperatives(
  { row, path }: Pick<ReorganisationItem, 'row' | 'path'>,
  cooperatives: ReadonlyMap<string, CooperativeBrief>,
): Problem[] {
  const { before, after } = sidesOf(row);
  const unknown = (ids: readonly string[], field: string) =>
    ids.flatMap((id, index) =>
      cooperatives.has(id) ? [] : [problem('NOT_FOUND', `${path}.${field}.${index}`)],
    );
  return [
    ...unknown(before, 'predecessorIds'),
    ...unknown(after, 'successorIds'),
    ...(row.kind === 'CONVERSION' ? checkConversion(row, path, cooperatives) : []),
  ];
}

const GROUPS: ReadonlySet<string | undefined> = new Set(['COOPERATIVE_GROUP', 'LINKED_GROUP']);

function checkConversion(
  row: Row,
  path: string,
  cooperatives: ReadonlyMap<string, CooperativeBrief>,
): Problem[] {
  const { before, after } = sidesOf(row);
  const group = cooperatives.get(before[0] ?? '');
  const cooperative = cooperatives.get(after[0] ?? '');
  const itself = convertedItself(row) !== null;
  return [
    ...(group !== undefined && !GROUPS.has(group.kind)
      ? [problem('CONVERSION_KIND', `${path}.predecessorIds.0`)]
      : []),
    ...(cooperative !== undefined && !itself && cooperative.kind !== 'COOPERATIVE'
      ? [problem('CONVERSION_KIND', `${path}.successorIds.0`)]
      : []),
  ];
}

/** DUPLICATE_IN_CALL for a cooperative that ceases, or is converted, by two reorganisations of one call. Pure. */
export function repeatedEnds(items: readonly ReorganisationItem[]): Problem[] {
  const ends = items.flatMap(({ row, path }) => {
    const own = convertedItself(row);
    const ids = own === null ? ceasedBy(row) : [own];
    return ids.map((id, index) => ({ id, path: `${path}.predecessorIds.${index}` }));
  });
  return repeatsOf(
    ends,
    (one) => one.id,
    (index) => ends[index]?.path ?? '',
  );
}
