import type { Succession, TerritoryRows, UnitRow, UnitVersionRow } from './territory.ts';

/** Runs one statement; `pg.Pool` and `pg.ClientBase` fit. */
export interface ReferenceQuery {
  query(text: string): Promise<{ rows: unknown[] }>;
}

/** Reads all units, versions and successions (about 30,000 rows); dates as `YYYY-MM-DD` text. */
export async function readTerritory(client: ReferenceQuery): Promise<TerritoryRows> {
  const units = await client.query(
    /* readTerritory units */ `select id, key, level from administrative_units`,
  );
  const versions = await client.query(/* readTerritory versions */ `
    select unit_id as "unitId", level, code, name, full_name as "fullName", type,
      parent_unit_id as "parentUnitId", valid_from::text as "validFrom", valid_to::text as "validTo",
      legal_basis as "legalBasis"
    from administrative_unit_versions`);
  const successions = await client.query(/* readTerritory successions */ `
    select from_unit_id as "fromUnitId", to_unit_id as "toUnitId", effective_on::text as "effectiveOn", kind,
      is_default as "isDefault", note
    from administrative_unit_successions`);
  // The casts state what the select lists above return; the tables' checks hold the levels and kinds.
  return {
    units: units.rows as UnitRow[],
    versions: versions.rows as UnitVersionRow[],
    successions: successions.rows as Succession[],
  };
}
