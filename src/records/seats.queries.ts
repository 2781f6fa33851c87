import { type SQL, sql } from '../database/sql.ts';
import type { UnitCover } from '../reference/territory.ts';
import { inUnits, maybeInUnits } from './reading/scope.queries.ts';

/**
 * Where a cooperative was located on a day, as `province_id` and `commune_id`: by its former seats, else where rows of the
 * alias are located today. The first known seat also holds before its first day.
 */
export function seatOn(alias: string, cooperativeId: SQL, day: string): SQL {
  const a = sql.identifier(alias);
  return sql`(select case when f.id is null then ${a}.province_id else f.seat_province_id end as province_id,
    case when f.id is null then ${a}.commune_id else f.seat_commune_id end as commune_id
    from (select 1) one left join lateral (select a.id, a.seat_province_id, a.seat_commune_id from cooperative_addresses a
      where a.cooperative_id = ${cooperativeId} and a.to_on > ${day}::date order by a.to_on limit 1) f on true)`;
}

/** How rows of a list are found in a territory by where they were located on a day. */
export interface PlacedOn {
  readonly inUnits: (cover: UnitCover) => SQL;
  /** Those of which it is not known whether they were in it; null where there are none such. */
  readonly maybeInUnits: (cover: UnitCover) => SQL | null;
}

/** As the cooperative with the id was. */
export const placedOn =
  (cooperativeId: SQL) =>
  (day: string): PlacedOn => {
    const where = (condition: SQL) =>
      sql`exists (select 1 from ${seatOn('r', cooperativeId, day)} seat where ${condition})`;
    return {
      inUnits: (cover) => where(inUnits(cover, 'seat')),
      maybeInUnits(cover) {
        const maybe = maybeInUnits(cover, 'seat');
        return maybe && where(maybe);
      },
    };
  };
