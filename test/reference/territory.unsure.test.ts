import t from 'tap';
import { LAST_OLD_DAY, named, TODAY, territory, unitOn } from './vietnam.ts';

const idOf = (level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE', code: string, on: string) =>
  unitOn(level, code, on).unitId;

t.test('a divided commune and each that took land of it may be in one another', async (t) => {
  const divided = territory.unresolvedCommunes(TODAY);
  t.ok(divided.length > 381, 'those abolished before the reform among them');
  let pairs = 0;
  for (const id of divided) {
    for (const { unitId } of territory.resolveToday(id, TODAY).candidates) {
      pairs += 1;
      if (territory.coverage(unitId).communeIds.includes(id)) t.fail(`${id} is surely in ${unitId}`);
      if (!territory.unsure(unitId).communeIds.includes(id)) t.fail(`${id} may be in ${unitId}`);
    }
  }
  t.ok(pairs > 762, `${pairs} pairs`);
  const [old] = divided.filter((id) => territory.findVersion(id, LAST_OLD_DAY) !== null);
  const later = territory.successorsOf(old ?? 0).map((one) => one.toUnitId);
  for (const id of later)
    t.ok(territory.unsure(old ?? 0).communeIds.includes(id), 'what is written later may be of it');
});

t.test('what is sure is not unsure, and neighbours are neither', async (t) => {
  for (const { unitId } of territory.listUnits('COMMUNE', TODAY)) {
    const { provinceIds, communeIds } = territory.unsure(unitId);
    const sure = territory.coverage(unitId).communeIds;
    if (communeIds.some((id) => sure.includes(id))) t.fail(`${unitId} is told twice`);
    if (communeIds.some((id) => territory.findVersion(id, TODAY) !== null))
      t.fail(`${unitId} takes a neighbour`);
    for (const id of communeIds) {
      const { unit, candidates } = territory.resolveToday(id, TODAY);
      if (unit !== null || !candidates.some((one) => one.unitId === unitId))
        t.fail(`${id} is surely elsewhere`);
    }
    if (!provinceIds.includes(territory.provinceOf(unitId) ?? 0)) t.fail(`${unitId} lacks its own province`);
  }
});

t.test('a province is unsure of what a later one alone is named for, and of no commune', async (t) => {
  const namDinh = idOf('PROVINCE', '36', LAST_OLD_DAY);
  t.same(territory.unsure(namDinh), { provinceIds: [idOf('PROVINCE', '37', TODAY)], communeIds: [] });
  for (const { unitId, fullName } of territory.listUnits('PROVINCE', TODAY))
    t.same(territory.unsure(unitId), { provinceIds: [], communeIds: [] }, fullName);
  t.same(territory.unsure(1), { provinceIds: [], communeIds: [] });
});

t.test('a commune of today is unsure of the provinces that its own land was of alone', async (t) => {
  const commune = idOf('COMMUNE', '13669', TODAY);
  t.same(
    territory.unsure(commune).provinceIds,
    [idOf('PROVINCE', '36', LAST_OLD_DAY), idOf('PROVINCE', '37', TODAY)].sort((a, b) => a - b),
  );
});

t.test('a district is unsure of the wards that it shares with a neighbour', async (t) => {
  const { communeIds } = territory.unsure(idOf('DISTRICT', '105', '2024-01-01'));
  t.same(named(communeIds), ['03388 Phường Đoàn Kết', '03408 Phường Tân Phong']);
});
