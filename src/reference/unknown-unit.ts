import type { AdministrativeLevel } from '../kernel/administrative-level.ts';
import { addDays } from '../kernel/dates.ts';
import { type Problem, problem, RegistryError } from '../kernel/errors.ts';
import type { Words } from '../kernel/words.ts';
import type { Territory, UnitVersion } from './territory.ts';

interface Asked {
  readonly level: AdministrativeLevel;
  readonly code: string;
  readonly on: string;
}

/**
 * The problem of a code that names no unit of the level on the day, or not the one that is meant: UNIT_UNKNOWN, with
 * whose the code was, is or will be, and what has become of that unit.
 */
export function unknownUnit(territory: Territory, { level, code, on }: Asked, field: string): Problem {
  const validity = validityOf(territory, territory.versionsOfCode(level, code), on);
  return problem('UNIT_UNKNOWN', field, { code, on, ...(validity !== null && { validity }) });
}

/** Null for a code that no unit of the level ever had. */
function validityOf(territory: Territory, versions: readonly UnitVersion[], on: string): Words | null {
  const isOver = ({ validTo }: UnitVersion) => validTo !== null && validTo <= on;
  const now = versions.find((one) => one.validFrom <= on && !isOver(one));
  if (now !== undefined)
    return { vi: `Ngày đó mã này là của ${now.fullName}.`, en: `It was that of ${now.fullName}.` };
  const past = versions.findLast(isOver);
  if (past?.validTo != null) return pastOf(territory, past, addDays(past.validTo, -1), on);
  const [next] = versions;
  if (next === undefined) return null;
  return {
    vi: `Mã này là của ${next.fullName} từ ngày ${next.validFrom}.`,
    en: `It is that of ${next.fullName} from ${next.validFrom}.`,
  };
}

function pastOf(territory: Territory, { unitId, fullName }: UnitVersion, lastDay: string, on: string): Words {
  const { unit } = territory.resolveToday(unitId, on);
  if (unit === null)
    return {
      vi: `Mã này là của ${fullName} đến hết ngày ${lastDay}.`,
      en: `It was that of ${fullName} until ${lastDay}.`,
    };
  return {
    vi: `Mã này là của ${fullName} đến hết ngày ${lastDay}; sau đó thuộc ${unit.fullName} (mã ${unit.code}).`,
    en: `It was that of ${fullName} until ${lastDay}, which then went to ${unit.fullName} (code ${unit.code}).`,
  };
}

/** The day, or the first of which the units are known. */
export function boundariesNear(territory: Territory, on: string): string {
  const [first] = territory.versionsOfCode('NATION', 'VN');
  return first !== undefined && on < first.validFrom ? first.validFrom : on;
}

/** @throws UNIT_UNKNOWN for a day on which no nation was in force, as far as the data know. */
export function requireBoundaries(territory: Territory, on: string): void {
  const nation = { level: 'NATION', code: 'VN', on } as const;
  if (territory.findUnit(nation.level, nation.code, on) !== null) return;
  throw new RegistryError([unknownUnit(territory, nation, 'boundariesAt')]);
}
