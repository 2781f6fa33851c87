import t from 'tap';
import { LAST_OLD_DAY, TODAY, territory, unitOn } from './vietnam.ts';

const idOf = (level: 'DISTRICT' | 'COMMUNE', code: string, on: string) => unitOn(level, code, on).unitId;
const NAM_DINH = idOf('DISTRICT', '356', LAST_OLD_DAY);
const MY_LOC = idOf('DISTRICT', '358', '2024-06-30');
const BEFORE = '2024-06-30';
/** Of Mỹ Lộc until 31 August 2024, then of Nam Định city. */
const MOVED = idOf('COMMUNE', '13717', BEFORE);

t.test('a commune that went to another district is of the one in which it lay on the day', async (t) => {
  t.same(territory.districtsOn(MOVED, BEFORE), [MY_LOC]);
  t.same(territory.districtsOn(MOVED, LAST_OLD_DAY), [NAM_DINH]);
  t.notOk(territory.coverage(NAM_DINH, BEFORE).communeIds.includes(MOVED));
  t.ok(territory.coverage(NAM_DINH, '2024-09-01').communeIds.includes(MOVED));
  t.ok(territory.coverage(MY_LOC, BEFORE).communeIds.includes(MOVED));
  t.same(territory.coverage(NAM_DINH, BEFORE).districtIds, [NAM_DINH]);
  t.same(territory.coverage(NAM_DINH, '2024-12-31').districtIds, [NAM_DINH, MY_LOC]);
  t.equal(territory.coverage(NAM_DINH), territory.coverage(NAM_DINH, LAST_OLD_DAY), 'its last day');
  t.equal(
    territory.coverage(NAM_DINH, '2024-06-01'),
    territory.coverage(NAM_DINH, BEFORE),
    'worked out once',
  );
});

t.test('a commune of today with land of two districts of the day may have lain in either', async (t) => {
  const today = idOf('COMMUNE', '13669', TODAY);
  const both = [NAM_DINH, MY_LOC].toSorted((a, b) => a - b);
  t.same(
    territory.districtsOn(today, BEFORE).toSorted((a, b) => a - b),
    both,
  );
  t.same(territory.districtsOn(today, LAST_OLD_DAY), [NAM_DINH]);
  for (const id of both) {
    t.notOk(territory.coverage(id, BEFORE).communeIds.includes(today));
    t.ok(territory.unsure(id, BEFORE).communeIds.includes(today));
  }
  t.ok(territory.coverage(NAM_DINH, LAST_OLD_DAY).communeIds.includes(today));
});

t.test('on each day every commune lay in one district, and the covers say the same', async (t) => {
  for (const on of ['2023-04-10', BEFORE, '2024-09-01', '2025-01-01', LAST_OLD_DAY]) {
    const districts = territory.listUnits('DISTRICT', on);
    const ofCommune = new Map<number, number[]>();
    const maybe = new Map<number, number[]>();
    for (const { unitId } of districts) {
      const add = (found: Map<number, number[]>) => (id: number) =>
        found.set(id, [...(found.get(id) ?? []), unitId]);
      territory.coverage(unitId, on).communeIds.forEach(add(ofCommune));
      territory.unsure(unitId, on).communeIds.forEach(add(maybe));
    }
    for (const one of territory.listUnits('COMMUNE', on)) {
      if (String(ofCommune.get(one.unitId)) !== String(one.parentUnitId))
        t.fail(`${one.fullName} on ${on}: ${ofCommune.get(one.unitId)}`);
    }
    for (const [id, found] of ofCommune) {
      const [one] = territory.districtsOn(id, on);
      if (found.length !== 1 || one !== found[0] || maybe.has(id)) t.fail(`${id} on ${on}`);
    }
    for (const [id, found] of maybe) {
      const all = territory.districtsOn(id, on);
      if (found.length < 2 || String(found.toSorted()) !== String(all.toSorted())) t.fail(`${id} on ${on}`);
    }
    t.ok(ofCommune.size > 10_000, `${ofCommune.size} communes on ${on}`);
  }
});

t.test('after the last district nothing lies in one', async (t) => {
  t.same(territory.districtsOn(MOVED, TODAY), []);
  t.same(territory.districtsOn(idOf('COMMUNE', '13669', TODAY), TODAY), []);
  t.same(territory.districtsOn(0, TODAY), []);
});
