import { type SQL, sql } from '../../database/sql.ts';
import type { Caller, Scope } from '../../policy/scope.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { AnyRecordKind } from '../record-kind.ts';
import { inScope, inUnits, maybeInUnits, unitsToWalk } from './scope.queries.ts';

/** Rows that a caller sees whatever their place; null for one to whom the place decides. */
const toCaller = ({ visibility }: AnyRecordKind, caller: Caller) => visibility?.toCaller?.(caller) ?? null;

/** The first wall of a kind: rows that are located in the caller's scope, or visible otherwise. Null: no condition. */
export function kindInScope(kind: AnyRecordKind, caller: Caller): SQL | null {
  const { scope } = caller;
  const visible = toCaller(kind, caller);
  if (visible !== null) return visible;
  if (scope.kind === 'PUBLISHED') return kind.visibility?.published ?? sql`false`;
  if (scope.kind !== 'UNITS') return null;
  const inTerritory = kindInUnits(kind, scope);
  const above = kind.visibility?.above?.(scope);
  return above === undefined ? inTerritory : sql`${inTerritory} or ${above}`;
}

/** As kindInScope without what is visible from a territory and located elsewhere: nothing is changed from there, and no part of it seen. */
export function kindLocated(kind: AnyRecordKind, caller: Caller): SQL | null {
  const isByPlace = caller.scope.kind === 'UNITS' && toCaller(kind, caller) === null;
  return isByPlace ? inScope(caller.scope, 'r') : kindInScope(kind, caller);
}

/** Whether a caller may see rows that she may not change. */
export function isSeenUnchanged({ visibility }: AnyRecordKind): boolean {
  return visibility?.toCaller !== undefined;
}

/** Rows that belong to a territory for who asks, as kindInScope belongs to a scope; null: to the scope itself. */
export function kindInUnits(
  { visibility }: AnyRecordKind,
  cover: UnitCover,
  asking: Scope | null = null,
): SQL {
  const own = inUnits(cover, 'r');
  const besides = visibility?.inUnits?.(cover, asking) ?? null;
  return besides === null ? own : sql`${own} or ${besides}`;
}

/** Rows that a filter finds in a territory. */
export function kindOfTerritory(kind: AnyRecordKind, cover: UnitCover, asking: Scope): SQL {
  return kind.visibility?.ofTerritory?.isIn(cover) ?? kindInUnits(kind, cover, asking);
}

/**
 * Rows of which it is not known whether they are in a territory: written in communes that may be in it (`unsure`), or in
 * provinces that may, without a commune. Null where there are none such.
 */
export function kindUnresolvedIn(
  kind: AnyRecordKind,
  territory: UnitCover | null,
  unsure: UnitCover | null,
  asking: Scope,
): SQL | null {
  const maybe = unsure && kindMaybeInUnits(kind, unsure, asking);
  return (
    territory && maybe && sql`((${maybe}) and (${kindOfTerritory(kind, territory, asking)}) is not true)`
  );
}

/** As maybeInUnits, of the rows of a kind. */
function kindMaybeInUnits({ visibility }: AnyRecordKind, cover: UnitCover, asking: Scope): SQL | null {
  const own = maybeInUnits(cover, 'r');
  if (own === null) return null;
  if (visibility?.ofTerritory !== undefined) return visibility.ofTerritory.maybe(cover);
  const besides = visibility?.inUnits?.({ provinceIds: [], communeIds: cover.communeIds }, asking) ?? null;
  return besides === null ? own : sql`${own} or ${besides}`;
}

/** Whether all rows of the kind in those units are located there, so that indexes by place find them. */
export function isFoundByPlace({ visibility }: AnyRecordKind, cover: UnitCover): boolean {
  return (visibility?.inUnits?.(cover, null) ?? null) === null;
}

/** The units whose indexes are walked; null for the whole key. A caller who sees rows whatever their place walks none. */
export function unitsOf(kind: AnyRecordKind, caller: Caller, territory: UnitCover | null): UnitCover | null {
  return toCaller(kind, caller) === null ? unitsToWalk(caller.scope, territory) : territory;
}

/** As unitsOf, of a list all of whose rows are found by their place; null when that cannot be said. */
export function unitsOfAll(
  kind: AnyRecordKind,
  caller: Caller,
  territory: UnitCover | null,
): UnitCover | null {
  const units = kind.visibility?.above === undefined ? unitsOf(kind, caller, territory) : null;
  return units !== null && isFoundByPlace(kind, units) ? units : null;
}

/** What a territory reads besides its own, by an index of its own too; null for a kind or a caller without. */
export function readAbove(kind: AnyRecordKind, { scope }: Caller): SQL | null {
  if (kind.visibility?.above === undefined || scope.kind !== 'UNITS') return null;
  return sql`(${kind.visibility.above(scope)}) and (${kindInUnits(kind, scope)}) is not true`;
}
