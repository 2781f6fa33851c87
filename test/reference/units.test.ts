import t from 'tap';
import { LAST_OLD_DAY, lists, REFORM_DAY, TODAY, territory, unitOn } from './vietnam.ts';

const COUNTS: [string, number, number, number][] = [
  ['2023-04-10', 63, 705, 10_598],
  ['2024-02-01', 63, 705, 10_597],
  ['2024-09-01', 63, 704, 10_542],
  ['2024-11-01', 63, 704, 10_472],
  ['2025-01-01', 63, 696, 10_051],
  ['2025-03-01', 63, 696, 10_035],
  ['2025-07-01', 34, 0, 3_321],
  ['2026-04-30', 34, 0, 3_321],
];
const ISLAND_DISTRICTS = ['318', '471', '498', '536', '755'];

t.test('every day of change has the published number of units', async (t) => {
  for (const [on, ...counts] of COUNTS) {
    const found = (['PROVINCE', 'DISTRICT', 'COMMUNE'] as const).map(
      (one) => territory.listUnits(one, on).length,
    );
    t.same(found, counts, on);
  }
});

t.test('the reform and the changes of 2026 give the published types', async (t) => {
  const typesOf = (level: 'PROVINCE' | 'COMMUNE', on: string) => {
    const groups = Map.groupBy(territory.listUnits(level, on), (unit) => unit.type);
    return Object.fromEntries([...groups].map(([type, units]) => [type, units.length]));
  };
  t.same(typesOf('COMMUNE', REFORM_DAY), { COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 });
  t.same(typesOf('PROVINCE', REFORM_DAY), { PROVINCE: 28, MUNICIPALITY: 6 });
  t.same(typesOf('COMMUNE', '2026-04-30'), { COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 });
  t.same(typesOf('PROVINCE', '2026-04-30'), { PROVINCE: 27, MUNICIPALITY: 7 });
});

t.test('the provinces of the plans have the published numbers of districts and communes', async (t) => {
  const countsOf = (code: string, on: string) => {
    const { unitId } = unitOn('PROVINCE', code, on);
    return [
      territory.listUnits('DISTRICT', on, unitId).length,
      territory.listUnits('COMMUNE', on, unitId).length,
    ];
  };
  const rows: [string, number[], number[]][] = [
    ['36', [10, 226], [9, 175]],
    ['34', [8, 260], [8, 242]],
    ['56', [9, 139], [9, 132]],
    ['12', [8, 106], [8, 106]],
    ['01', [30, 579], [30, 526]],
  ];
  for (const [code, before, after] of rows) {
    t.same(countsOf(code, '2023-04-10'), before, code);
    t.same(countsOf(code, '2025-03-01'), after, code);
  }
  t.same(countsOf('37', REFORM_DAY), [0, 129]);
  t.same(countsOf('33', REFORM_DAY), [0, 104]);
  t.same(countsOf('01', REFORM_DAY), [0, 126]);
});

t.test('the code 15 is Yên Bái before the reform and Lào Cai after it, as two identities', async (t) => {
  const before = unitOn('PROVINCE', '15', LAST_OLD_DAY);
  const after = unitOn('PROVINCE', '15', REFORM_DAY);
  t.equal(before.name, 'Yên Bái');
  t.equal(after.name, 'Lào Cai');
  t.not(before.unitId, after.unitId);
  t.equal(unitOn('PROVINCE', '10', LAST_OLD_DAY).name, 'Lào Cai');
  t.equal(territory.findUnit('PROVINCE', '10', REFORM_DAY), null);
});

t.test('old and new Ninh Bình share code and name and are two identities', async (t) => {
  const before = unitOn('PROVINCE', '37', LAST_OLD_DAY);
  const after = unitOn('PROVINCE', '37', REFORM_DAY);
  t.equal(before.fullName, after.fullName);
  t.same([before.key, after.key], ['PROVINCE-37-20230410', 'PROVINCE-37-20250701']);
  t.equal(territory.findVersion(before.unitId, REFORM_DAY), null);
});

t.test('a province that was not merged is one identity throughout, whatever it is called', async (t) => {
  const hue = unitOn('PROVINCE', '46', '2023-04-10');
  t.equal(hue.fullName, 'Tỉnh Thừa Thiên Huế');
  const versions = territory.versionsOf(hue.unitId);
  t.same(
    versions.map((one) => [one.fullName, one.validFrom, one.validTo]),
    [
      ['Tỉnh Thừa Thiên Huế', '2023-04-10', '2025-01-01'],
      ['Thành phố Huế', '2025-01-01', null],
    ],
  );
  t.equal(unitOn('PROVINCE', '75', '2026-04-29').fullName, 'Tỉnh Đồng Nai');
  t.equal(unitOn('PROVINCE', '75', '2026-04-30').fullName, 'Thành phố Đồng Nai');
  const kept = territory
    .listUnits('PROVINCE', REFORM_DAY)
    .filter((one) => territory.findVersion(one.unitId, LAST_OLD_DAY) !== null);
  t.equal(kept.length, 11);
});

t.test('a commune that nothing joined or left goes on under its new name and parent', async (t) => {
  const kept = territory
    .listUnits('COMMUNE', LAST_OLD_DAY)
    .filter((one) => territory.findVersion(one.unitId, REFORM_DAY) !== null);
  t.equal(kept.length, 132);
  const krongNa = unitOn('COMMUNE', '24235', LAST_OLD_DAY);
  t.equal(krongNa.fullName, 'Xã Krông Na');
  t.equal(territory.findVersion(krongNa.unitId, REFORM_DAY)?.fullName, 'Xã Buôn Đôn');
  t.equal(territory.parentOf(krongNa.unitId, LAST_OLD_DAY)?.level, 'DISTRICT');
  t.equal(territory.parentOf(krongNa.unitId, REFORM_DAY)?.level, 'PROVINCE');
});

t.test('the five island districts stay through the months in which the data set drops them', async (t) => {
  for (const code of ISLAND_DISTRICTS) {
    const district = unitOn('DISTRICT', code, '2024-06-01');
    t.same(
      territory.versionsOf(district.unitId).map((one) => [one.validFrom, one.validTo]),
      [['2023-04-10', REFORM_DAY]],
      code,
    );
  }
});

t.test('a commune whose published code was corrected is one identity with two codes', async (t) => {
  const ward = unitOn('COMMUNE', '26935', '2025-02-28');
  t.equal(ward.fullName, 'Phường 14');
  t.equal(unitOn('COMMUNE', '26929', '2025-03-01').unitId, ward.unitId);
  t.equal(unitOn('COMMUNE', '26929', '2024-12-31').fullName, 'Phường 24');
});

t.test('ten communes of Đồng Nai become wards as versions', async (t) => {
  const retyped = lists.territory.versions.filter(
    (one) => one.validFrom === '2026-04-30' && one.level === 'COMMUNE',
  );
  t.equal(retyped.length, 10);
  for (const { unitId } of retyped) {
    t.equal(territory.findVersion(unitId, '2026-04-29')?.type, 'COMMUNE');
    t.equal(territory.findVersion(unitId, '2026-04-30')?.type, 'WARD');
  }
});

t.test('versions of an identity meet without gap, and no code means two units on one day', async (t) => {
  const gaps = lists.territory.units.filter(({ id }) => {
    const versions = territory.versionsOf(id);
    return versions.some(
      (one, index) => versions[index + 1] && versions[index + 1]?.validFrom !== one.validTo,
    );
  });
  t.same(gaps, []);
  const byCode = Map.groupBy(lists.territory.versions, (one) => `${one.level} ${one.code}`);
  const doubled = [...byCode.values()].filter((versions) => {
    const sorted = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return sorted.some((one, index) => {
      const following = sorted[index + 1];
      return following !== undefined && (one.validTo === null || one.validTo > following.validFrom);
    });
  });
  t.same(doubled, []);
});

t.test(
  'every unit but the nation has a parent of a higher level on each of its first and last days',
  async (t) => {
    const orphans = lists.territory.versions.filter((one) => {
      const parent = territory.parentOf(one.unitId, one.validFrom);
      return (one.level === 'NATION') !== (parent === null);
    });
    t.same(orphans, []);
    t.equal(territory.parentOf(1, TODAY), null);
  },
);

t.test('units are found by key, listed by code and placed in their province of the day', async (t) => {
  const nation = territory.unitByKey('NATION-VN-20230410');
  t.equal(nation?.unitId, 1);
  t.equal(territory.unitByKey('PROVINCE-99-20230410'), null);
  const listed = territory.listUnits('COMMUNE', TODAY).map((one) => one.code);
  t.same(listed, listed.toSorted());
  const krongNa = unitOn('COMMUNE', '24235', LAST_OLD_DAY).unitId;
  t.equal(territory.provinceOf(krongNa, LAST_OLD_DAY), unitOn('PROVINCE', '66', LAST_OLD_DAY).unitId);
  t.equal(territory.provinceOf(krongNa), unitOn('PROVINCE', '66', TODAY).unitId);
  const ended = unitOn('COMMUNE', '13708', LAST_OLD_DAY).unitId;
  t.equal(territory.provinceOf(ended), unitOn('PROVINCE', '36', LAST_OLD_DAY).unitId);
  t.equal(territory.provinceOf(ended, TODAY), null);
  t.equal(territory.provinceOf(1), null);
  t.equal(territory.latestVersion(0), null);
});
