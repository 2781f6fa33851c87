import t from 'tap';
import { LAST_OLD_DAY, lists, named, REFORM_DAY, TODAY, territory, unitOn } from './vietnam.ts';

const province = (code: string, on: string) => unitOn('PROVINCE', code, on).unitId;
const district = (code: string) => unitOn('DISTRICT', code, '2024-01-01').unitId;
const commune = (code: string, on: string) => unitOn('COMMUNE', code, on).unitId;
const sorted = (...ids: number[]) => ids.toSorted((a, b) => a - b);

t.test(
  'a grant of a merged province covers its predecessors, a grant of a predecessor itself alone',
  async (t) => {
    const [haNam, namDinh, oldNinhBinh] = ['35', '36', '37'].map((code) => province(code, LAST_OLD_DAY));
    const ninhBinh = province('37', TODAY);
    t.same(territory.accessUnits(ninhBinh), {
      provinceIds: sorted(ninhBinh, haNam ?? 0, namDinh ?? 0, oldNinhBinh ?? 0),
      communeIds: [],
    });
    t.same(territory.accessUnits(namDinh ?? 0), { provinceIds: [namDinh], communeIds: [] });
    const haNoi = province('01', TODAY);
    t.same(territory.accessUnits(haNoi), { provinceIds: [haNoi], communeIds: [] });
    t.equal(territory.accessUnits(1).provinceIds.length, 63 + 23);
  },
);

t.test(
  'a grant of a commune covers what went wholly into it, and nothing of a divided commune',
  async (t) => {
    t.same(named(territory.accessUnits(commune('03388', TODAY)).communeIds), [
      '03386 Phường Quyết Thắng',
      '03388 Phường Quyết Tiến',
      '03389 Phường Đoàn Kết',
      '03391 Xã Lả Nhì Thàng',
      '03403 Xã Sùng Phài',
      '03388 Phường Đoàn Kết',
    ]);
    const divided = territory
      .listUnits('COMMUNE', LAST_OLD_DAY)
      .filter((one) => territory.resolveToday(one.unitId, TODAY).needsResolution);
    const covered = new Set(
      territory.listUnits('COMMUNE', TODAY).flatMap((one) => territory.accessUnits(one.unitId).communeIds),
    );
    t.equal(divided.length, 381);
    t.notOk(divided.some((one) => covered.has(one.unitId)));
  },
);

t.test('no two communes of today are granted the same old commune', async (t) => {
  const granted = territory
    .listUnits('COMMUNE', TODAY)
    .flatMap((one) => territory.accessUnits(one.unitId).communeIds);
  t.equal(new Set(granted).size, granted.length);
});

t.test(
  'a filter of an old province takes its own rows and those of the new communes on its land',
  async (t) => {
    const namDinh = province('36', LAST_OLD_DAY);
    const cover = territory.coverage(namDinh);
    t.same(cover.provinceIds, [namDinh]);
    t.equal(cover.communeIds.length, 57);
    t.ok(cover.communeIds.every((id) => territory.provinceOf(id) === province('37', TODAY)));
    t.ok(cover.communeIds.includes(commune('13669', TODAY)));
  },
);

t.test('the old provinces of a new one share its communes without overlap or rest', async (t) => {
  for (const merged of territory.listUnits('PROVINCE', REFORM_DAY)) {
    const parts = territory.predecessorsOf(merged.unitId).map((one) => one.fromUnitId);
    if (parts.length === 0) continue;
    const shared = parts.flatMap((id) => territory.coverage(id).communeIds);
    const all = territory.listUnits('COMMUNE', REFORM_DAY, merged.unitId).map((one) => one.unitId);
    t.same(sorted(...shared), sorted(...all), merged.fullName);
  }
});

t.test('a filter of a province of today needs no communes', async (t) => {
  for (const { unitId, fullName } of territory.listUnits('PROVINCE', TODAY)) {
    t.same(territory.coverage(unitId), territory.accessUnits(unitId), fullName);
  }
});

t.test(
  'a filter of Lai Châu city takes its seven communes and neither ward shared with a neighbour',
  async (t) => {
    const cover = territory.coverage(district('105'));
    t.same(cover.provinceIds, []);
    t.same(named(cover.communeIds), [
      '03386 Phường Quyết Thắng',
      '03387 Phường Tân Phong',
      '03388 Phường Quyết Tiến',
      '03389 Phường Đoàn Kết',
      '03403 Xã Sùng Phài',
      '03408 Phường Đông Phong',
      '03409 Xã San Thàng',
    ]);
    t.same(named(territory.successorsOf(district('105')).map((one) => one.toUnitId)), [
      '03388 Phường Đoàn Kết',
      '03408 Phường Tân Phong',
    ]);
  },
);

t.test(
  'a district that was merged into another is covered by it, with the communes that ended in it',
  async (t) => {
    const myLoc = territory.accessUnits(district('358')).communeIds;
    const namDinhCity = territory.accessUnits(district('356')).communeIds;
    t.equal(myLoc.length, 11);
    t.equal(namDinhCity.length, 36);
    t.ok(myLoc.every((id) => namDinhCity.includes(id)));
    t.ok(territory.coverage(district('358')).communeIds.includes(commune('13708', TODAY)));
  },
);

t.test('an island district without communes is covered by the zone it became', async (t) => {
  t.same(territory.coverage(district('318')), {
    provinceIds: [],
    communeIds: [commune('11948', TODAY)],
    districtIds: [district('318')],
  });
});

t.test('297 new communes draw from several districts, and 392 districts share no commune', async (t) => {
  const districtsOf = (id: number) =>
    territory
      .predecessorsOf(id)
      .filter((one) => territory.latestVersion(one.fromUnitId)?.level === 'DISTRICT').length;
  const mixed = territory.listUnits('COMMUNE', REFORM_DAY).filter((one) => districtsOf(one.unitId) > 1);
  t.equal(mixed.length, 297);
  const alone = territory
    .listUnits('DISTRICT', LAST_OLD_DAY)
    .filter((one) => territory.successorsOf(one.unitId).every((to) => districtsOf(to.toUnitId) === 1));
  t.equal(alone.length, 392);
  for (const one of alone) {
    const { communeIds } = territory.coverage(one.unitId);
    t.ok(
      territory.successorsOf(one.unitId).every((to) => communeIds.includes(to.toUnitId)),
      one.fullName,
    );
  }
});

t.test('a filter of an old commune takes new ones only when they are formed from it alone', async (t) => {
  const more = territory
    .listUnits('COMMUNE', LAST_OLD_DAY)
    .filter((one) => territory.coverage(one.unitId).communeIds.length > 1);
  t.same(
    more.map((one) => `${one.code} ${one.fullName}`),
    ['21997 Xã Canh Liên', '25822 Thị trấn Lai Uyên', '27007 Phường 15'],
  );
  const kept = commune('24235', LAST_OLD_DAY);
  t.same(territory.coverage(kept), { provinceIds: [], communeIds: [kept] });
});

t.test('no new commune has land of two old provinces', async (t) => {
  const mixed = lists.territory.units.filter(({ id }) => {
    const from = territory.predecessorsOf(id).map((one) => territory.provinceOf(one.fromUnitId));
    return territory.latestVersion(id)?.level === 'COMMUNE' && new Set(from).size > 1;
  });
  t.same(mixed, []);
});

t.test('an unknown id covers nothing', async (t) => {
  t.same(territory.accessUnits(0), { provinceIds: [], communeIds: [] });
  t.same(territory.coverage(0), { provinceIds: [], communeIds: [] });
});
