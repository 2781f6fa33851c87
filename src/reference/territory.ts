import { accessUnits, coverage } from './territory/territory.coverage.ts';
import { dayWithin, districtsOn } from './territory/territory.districts.ts';
import {
  buildIndex,
  codeKey,
  isInForce,
  lastDayOf,
  newestVersion,
  provinceOfVersion,
  type TerritoryIndex,
  unitsIn,
  versionOn,
} from './territory/territory.index.ts';
import { resolveToday, unresolvedCommunes } from './territory/territory.resolution.ts';
import type { Territory, TerritoryRows } from './territory/territory.types.ts';
import { unsurePlaces } from './territory/territory.unsure.ts';

export type {
  Succession,
  SuccessionKind,
  Territory,
  TerritoryRows,
  UnitCover,
  UnitVersion,
  UnitVersionRow,
} from './territory/territory.types.ts';

/**
 * Builds the index of administrative units from the rows of the three tables; pure and frozen.
 * @throws Error when a version names a unit that is not among the rows.
 */
export function buildTerritory(rows: TerritoryRows): Territory {
  const index = buildIndex(rows);
  return Object.freeze<Territory>({
    findUnit: (level, code, on) =>
      index.byCode.get(codeKey(level, code))?.find((version) => isInForce(version, on)) ?? null,
    versionsOfCode: (level, code) => index.byCode.get(codeKey(level, code)) ?? [],
    findVersion: (unitId, on) => versionOn(index, unitId, on),
    versionsOf: (unitId) => index.versions.get(unitId) ?? [],
    latestVersion: (unitId) => newestVersion(index, unitId),
    unitByKey: (key) => newestVersion(index, index.keys.get(key) ?? 0),
    listUnits: (...args) => listUnits(index, ...args),
    parentOf: (unitId, on) => {
      const parent = versionOn(index, unitId, on)?.parentUnitId ?? null;
      return parent === null ? null : versionOn(index, parent, on);
    },
    provinceOf: (unitId, on) => provinceOf(index, unitId, on),
    successorsOf: (unitId) => index.successors.get(unitId) ?? [],
    predecessorsOf: (unitId) => index.predecessors.get(unitId) ?? [],
    accessUnits: (unitId) => accessUnits(index, unitId),
    coverage: keptByDay(index, (unitId, on) => coverage(index, unitId, on)),
    unsure: keptByDay(index, unsurePlaces(index)),
    districtsOn: (unitId, on) => [...districtsOn(index, unitId, on)],
    resolveToday: (unitId, on) => resolveToday(index, unitId, on),
    unresolvedCommunes: rememberLast((on) => unresolvedCommunes(index, on)),
  });
}

/** What was worked out of a unit is kept for all days between two changes of the units; they do not change. */
function keptByDay<Answer>(index: TerritoryIndex, answerOf: (unitId: number, on: string) => Answer) {
  const days = changesOf(index);
  const known = new Map<string, Answer>();
  return (unitId: number, on?: string): Answer => {
    const day = dayWithin(index, unitId, on);
    const since = days.findLast((one) => one <= day) ?? day;
    const key = `${unitId} ${since}`;
    const answer = known.get(key) ?? answerOf(unitId, since);
    known.set(key, answer);
    return answer;
  };
}

/** The days on which any unit began or changed, ascending. */
function changesOf({ versions }: TerritoryIndex): readonly string[] {
  const days = new Set([...versions.values()].flatMap((all) => all.map((one) => one.validFrom)));
  return [...days].sort();
}

/** The answer of the last day asked for: it is today's for a whole day. */
function rememberLast<Answer>(answerOf: (on: string) => Answer): (on: string) => Answer {
  let last: { readonly on: string; readonly answer: Answer } | null = null;
  return (on) => {
    if (last?.on !== on) last = { on, answer: answerOf(on) };
    return last.answer;
  };
}

function listUnits(
  index: TerritoryIndex,
  ...[level, on, parentUnitId]: Parameters<Territory['listUnits']>
): ReturnType<Territory['listUnits']> {
  if (parentUnitId === undefined) {
    return (index.byLevel.get(level) ?? []).filter((version) => isInForce(version, on));
  }
  return unitsIn(index, parentUnitId, level, on).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function provinceOf(index: TerritoryIndex, unitId: number, on: string | undefined): number | null {
  const version = on === undefined ? newestVersion(index, unitId) : versionOn(index, unitId, on);
  return version === null ? null : provinceOfVersion(index, version, on ?? lastDayOf(version));
}
