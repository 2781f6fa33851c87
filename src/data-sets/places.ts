import type { Territory, UnitVersion } from '../reference/territory.ts';
import { RECORDED_ON } from './calendar.ts';
import { pick, pickBy, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';

/** A place as somebody wrote it on a day: the codes mean what they meant then. */
export interface WrittenPlace {
  readonly codesOn: string;
  readonly province: UnitVersion;
  /** Null: only the province is known. */
  readonly commune: UnitVersion | null;
}

/** Days of which lists still circulate, with the share of records written by each: two before the merger, two after. */
const LISTS = [
  ['2023-06-01', 0.2],
  ['2024-11-15', 0.4],
  ['2025-08-01', 0.3],
  ['2026-05-15', 0.1],
] as const;

/** The largest province has as many times the cooperatives of the smallest. */
const SPREAD = 20;
const WITHOUT_COMMUNE = 0.02;

/** The provinces of today in the set, the largest first. */
export function provincesOf(territory: Territory, set: DataSet): UnitVersion[] {
  const all = territory.listUnits('PROVINCE', RECORDED_ON);
  const chosen = all.filter(({ code }) => set.provinces === null || set.provinces.includes(code));
  const places = new Map(chosen.map(({ code }) => [code, randomOf(`province ${code}`)()]));
  return chosen.toSorted((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0));
}

/** Draws the places of a set's cooperatives: provinces unequal, communes too, each written by the list of some day. */
export function placesOf(territory: Territory, set: DataSet) {
  const provinces = provincesOf(territory, set);
  const weights = provinces.map((_, rank) => SPREAD ** (-rank / Math.max(1, provinces.length - 1)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const shares = provinces.map((one, rank) => [one, (weights[rank] ?? 0) / whole] as const);
  const pools = new Map<string, WrittenPlace[]>();
  const poolOf = (today: UnitVersion, codesOn: string): WrittenPlace[] => {
    const key = `${today.unitId} ${codesOn}`;
    const known = pools.get(key) ?? communesOf(territory, today, codesOn);
    pools.set(key, known);
    return known;
  };
  /** `foundedOn`: the list is no older, unless every one is. */
  return (random: Random, foundedOn: string): WrittenPlace => {
    const today = pickBy(random, shares);
    const drawn = pickBy(random, LISTS);
    const codesOn = drawn < foundedOn ? RECORDED_ON : drawn;
    const pool = poolOf(today, codesOn);
    const place = pool[Math.floor(random() ** 1.7 * pool.length)] ?? pick(random, pool);
    return random() < WITHOUT_COMMUNE ? { ...place, commune: null } : place;
  };
}

/** The communes that were on the day where the province of today is. */
function communesOf(territory: Territory, today: UnitVersion, codesOn: string): WrittenPlace[] {
  const { provinceIds } = territory.accessUnits(today.unitId);
  return provinceIds.flatMap((id) => {
    const province = territory.findVersion(id, codesOn);
    if (province === null) return [];
    return territory.listUnits('COMMUNE', codesOn, id).map((commune) => ({ codesOn, province, commune }));
  });
}
