import t from 'tap';
import { LAST_OLD_DAY, lists, TODAY, territory, unitOn } from './vietnam.ts';

const today = (unitId: number, on = TODAY) => territory.resolveToday(unitId, on);

t.test('9,595 old communes have one successor, 440 several, 9,654 resolve and 381 do not', async (t) => {
  const old = territory.listUnits('COMMUNE', LAST_OLD_DAY);
  const divided = old.filter((one) => territory.successorsOf(one.unitId).length > 1);
  const resolved = old.filter((one) => today(one.unitId).unit !== null);
  const open = old.filter((one) => today(one.unitId).needsResolution);
  t.same([old.length, divided.length, old.length - divided.length], [10_035, 440, 9_595]);
  t.same([resolved.length, open.length], [9_654, 381]);
  t.ok(open.every((one) => today(one.unitId).candidates.length > 1));
});

t.test('an old unit is today what its default successor is', async (t) => {
  const oldWard = unitOn('COMMUNE', '03388', LAST_OLD_DAY);
  t.equal(oldWard.fullName, 'Phường Quyết Tiến');
  t.equal(today(oldWard.unitId).unit?.key, 'COMMUNE-03388-20250701');
  t.equal(today(unitOn('PROVINCE', '36', LAST_OLD_DAY).unitId).unit?.key, 'PROVINCE-37-20250701');
  t.equal(today(unitOn('DISTRICT', '471', LAST_OLD_DAY).unitId).unit?.fullName, 'Đặc khu Cồn Cỏ');
});

t.test('a unit in force on the day is itself, under its name of that day', async (t) => {
  const { unitId } = unitOn('PROVINCE', '75', TODAY);
  t.equal(today(unitId, '2025-12-31').unit?.fullName, 'Tỉnh Đồng Nai');
  t.same(today(unitId).candidates, []);
  t.equal(today(unitId).needsResolution, false);
});

t.test('a divided district has its communes of today as candidates', async (t) => {
  const found = today(unitOn('DISTRICT', '105', LAST_OLD_DAY).unitId);
  t.equal(found.unit, null);
  t.equal(found.needsResolution, true);
  t.same(
    found.candidates.map((one) => one.fullName),
    ['Phường Đoàn Kết', 'Phường Tân Phong'],
  );
});

t.test('successors are followed as far as the day, one after the other', async (t) => {
  const myLoc = unitOn('DISTRICT', '358', '2024-01-01').unitId;
  t.equal(today(myLoc, '2024-08-31').unit?.fullName, 'Huyện Mỹ Lộc');
  t.equal(today(myLoc, '2024-09-01').unit?.fullName, 'Thành phố Nam Định');
  t.equal(today(myLoc).unit, null);
  t.ok(today(myLoc).candidates.length > 1);
});

t.test('a commune without a known successor has the communes of its district as candidates', async (t) => {
  const unknown = lists.territory.successions.filter((one) => one.kind === 'UNKNOWN');
  t.equal(unknown.length, 585 - 7);
  t.ok(unknown.every((one) => today(one.fromUnitId).unit === null && today(one.fromUnitId).needsResolution));
  t.ok(unknown.every((one) => today(one.fromUnitId).candidates.some(({ level }) => level === 'COMMUNE')));
  const myTien = unitOn('COMMUNE', '13714', '2024-01-01');
  t.same(
    territory.successorsOf(myTien.unitId).map((one) => [one.kind, one.toUnitId]),
    [['UNKNOWN', unitOn('PROVINCE', '36', '2024-09-01').unitId]],
    'its district ended on the same day, so its province stands in',
  );
  const ward = unitOn('COMMUNE', '07204', '2024-01-01');
  const city = territory.successorsOf(ward.unitId)[0]?.toUnitId ?? 0;
  t.equal(territory.latestVersion(city)?.fullName, 'Thành phố Bắc Giang');
  for (const [on, count] of [
    ['2025-01-31', 34],
    [LAST_OLD_DAY, 31],
  ] as const) {
    t.equal(
      today(ward.unitId, on).candidates.length,
      count,
      'while the district stands, its communes of the day',
    );
    t.same(today(ward.unitId, on).candidates, territory.listUnits('COMMUNE', on, city));
  }
});

t.test('a unit that has not begun, or does not exist, asks for nothing', async (t) => {
  const nothing = { unit: null, candidates: [], needsResolution: false };
  t.same(today(unitOn('PROVINCE', '37', TODAY).unitId, LAST_OLD_DAY), nothing);
  t.same(today(0), nothing);
});
