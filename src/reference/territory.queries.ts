import * as tables from '../database/tables/reference.table.ts';
import { type ReferenceQuery, readRows } from './reference.rows.ts';
import type { TerritoryRows } from './territory.ts';

/** Reads all units, versions and successions (about 44,000 rows). */
export async function readTerritory(client: ReferenceQuery): Promise<TerritoryRows> {
  return {
    units: await readRows(client, tables.administrativeUnits),
    versions: await readRows(client, tables.administrativeUnitVersions),
    successions: await readRows(client, tables.administrativeUnitSuccessions),
  };
}
