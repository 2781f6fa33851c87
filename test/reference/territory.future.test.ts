import t from 'tap';
import type { AdministrativeLevel } from '../../src/kernel/administrative-level.ts';
import { buildTerritory, type Succession, type UnitVersionRow } from '../../src/reference/territory.ts';

/** Changes that the lists do not hold yet, on a small country of its own. */
const START = '2023-04-10';
const CHANGE = '2027-01-01';

function version(
  unitId: number,
  level: AdministrativeLevel,
  code: string,
  parentUnitId: number | null,
  period: { from?: string; to?: string } = {},
): UnitVersionRow {
  const named = { name: code, fullName: code, type: level };
  const validity = { validFrom: period.from ?? START, validTo: period.to ?? null, legalBasis: null };
  return { unitId, level, code, parentUnitId, ...named, ...validity };
}

function country(versions: readonly UnitVersionRow[], ways: readonly (readonly [number, number])[]) {
  const levels = new Map(versions.map((one) => [one.unitId, one.level]));
  const units = [...levels].map(([id, level]) => ({ id, key: `${level}-${id}`, level }));
  const successions = ways.map(
    ([fromUnitId, toUnitId]): Succession => ({
      fromUnitId,
      toUnitId,
      effectiveOn: CHANGE,
      kind: 'WHOLE',
      isDefault: true,
      note: null,
    }),
  );
  return buildTerritory({ units, versions, successions });
}

const NATION = version(1, 'NATION', 'VN', null);

t.test('a unit that goes on and takes in another is granted it, and does not lie inside it', async (t) => {
  const territory = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1),
      version(3, 'PROVINCE', '02', 1, { to: CHANGE }),
      version(4, 'COMMUNE', '00001', 2),
      version(5, 'COMMUNE', '00002', 2, { to: CHANGE }),
    ],
    [
      [3, 2],
      [5, 4],
    ],
  );
  t.same(territory.accessUnits(2), { provinceIds: [2, 3], communeIds: [] });
  t.same(territory.accessUnits(4), { provinceIds: [], communeIds: [4, 5] });
  t.same(territory.coverage(3), { provinceIds: [3], communeIds: [] });
  t.same(territory.coverage(5), { provinceIds: [], communeIds: [5] });
});

t.test('a commune that takes in a whole district does not lie inside the district', async (t) => {
  const territory = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1),
      version(3, 'DISTRICT', '001', 2, { to: CHANGE }),
      version(4, 'COMMUNE', '00001', 2),
      version(5, 'COMMUNE', '00002', 3, { to: CHANGE }),
    ],
    [[3, 4]],
  );
  t.same(territory.accessUnits(4).communeIds, [4, 5]);
  t.same(territory.coverage(3).communeIds, [5]);
});

t.test('a commune that left a district before it ended is no part of what the district became', async (t) => {
  const territory = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1),
      version(3, 'DISTRICT', '001', 2, { to: CHANGE }),
      version(4, 'DISTRICT', '002', 2),
      version(5, 'COMMUNE', '00001', 3, { to: '2025-01-01' }),
      version(5, 'COMMUNE', '00001', 4, { from: '2025-01-01' }),
      version(6, 'COMMUNE', '00002', 3, { to: CHANGE }),
      version(7, 'COMMUNE', '00003', 2, { from: CHANGE }),
    ],
    [
      [3, 7],
      [6, 7],
    ],
  );
  t.same(territory.accessUnits(7).communeIds, [6, 7]);
  t.same(territory.accessUnits(3).communeIds, [5, 6]);
});

t.test('a unit that moved with its district lay last in the province of the last day', async (t) => {
  const territory = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1),
      version(3, 'PROVINCE', '02', 1),
      version(4, 'DISTRICT', '001', 2, { to: '2025-01-01' }),
      version(4, 'DISTRICT', '001', 3, { from: '2025-01-01', to: CHANGE }),
      version(5, 'COMMUNE', '00001', 4, { to: CHANGE }),
    ],
    [],
  );
  t.equal(territory.provinceOf(5), 3);
  t.equal(territory.provinceOf(5, '2024-12-31'), 2);
  t.same(territory.coverage(3).communeIds, []);
});

t.test('a commune that moved to another province is found by a filter of the new one', async (t) => {
  const territory = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1),
      version(3, 'PROVINCE', '02', 1),
      version(4, 'COMMUNE', '00001', 2, { to: CHANGE }),
      version(4, 'COMMUNE', '00001', 3, { from: CHANGE }),
    ],
    [],
  );
  t.same(territory.coverage(3), { provinceIds: [3], communeIds: [4] });
  t.same(territory.coverage(2), { provinceIds: [2], communeIds: [] });
});

t.test('a second change follows the first', async (t) => {
  const later = '2028-01-01';
  const rows = country(
    [
      NATION,
      version(2, 'PROVINCE', '01', 1, { to: CHANGE }),
      version(3, 'PROVINCE', '02', 1, { from: CHANGE }),
    ],
    [[2, 3]],
  );
  t.equal(rows.resolveToday(2, later).unit?.unitId, 3);
  t.same(rows.coverage(2), { provinceIds: [2, 3], communeIds: [] });
});

t.test('a version of an unknown unit is refused', async (t) => {
  t.throws(
    () => buildTerritory({ units: [], versions: [NATION], successions: [] }),
    /names the unknown unit 1/,
  );
});
