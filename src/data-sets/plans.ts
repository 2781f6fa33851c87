import { INDICATOR_CODES, INDICATOR_UNITS } from '../programme/targets/indicators.ts';
import type { Territory, UnitVersion } from '../reference/territory.ts';
import { RECORDED_ON } from './calendar.ts';
import { setId } from './ids.ts';
import { provincesOf } from './places.ts';
import { between, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';

/** A plan of a unit with its targets: each indicator in each year. */
interface PlanWithTargets {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly targets: readonly { readonly id: string; readonly input: Record<string, unknown> }[];
}

/** Phases of Project 01. Source: Decision 01/QĐ-TTg of 2023. */
const FIRST_YEAR = 2023;
const END_YEAR = 2030;
/** A day on which the provinces, districts and communes of the first phase were valid, and one of today's. */
const BEFORE_MERGER = '2024-11-15';

/** The plans of the set's units as issued: provinces of both days, districts of the first phase, communes of today. */
export function* plansOf(set: DataSet, territory: Territory): Generator<PlanWithTargets> {
  const quantified = INDICATOR_CODES.filter((code) => INDICATOR_UNITS[code] !== 'MILESTONE');
  const indicators = quantified.slice(0, set.indicators);
  let ordinal = 0;
  for (const { unit, on } of unitsWithPlans(set, territory)) {
    yield planOf(set, { unit, on, ordinal, indicators });
    ordinal += 1;
  }
}

function unitsWithPlans(set: DataSet, territory: Territory) {
  const now = provincesOf(territory, set);
  const then = now.flatMap(({ unitId }) =>
    territory.accessUnits(unitId).provinceIds.flatMap((id) => territory.findVersion(id, BEFORE_MERGER) ?? []),
  );
  const inside = (level: 'DISTRICT' | 'COMMUNE', provinces: readonly UnitVersion[], on: string) =>
    set.planLevels.includes(level)
      ? provinces.flatMap(({ unitId }) =>
          territory.listUnits(level, on, unitId).map((unit) => ({ unit, on })),
        )
      : [];
  const isNew = ({ unitId }: UnitVersion) => !then.some((one) => one.unitId === unitId);
  return [
    ...then.map((unit) => ({ unit, on: BEFORE_MERGER })),
    ...now.filter(isNew).map((unit) => ({ unit, on: RECORDED_ON })),
    ...inside('DISTRICT', then, BEFORE_MERGER),
    ...inside('COMMUNE', now, RECORDED_ON),
  ];
}

interface Drawing {
  readonly unit: UnitVersion;
  readonly on: string;
  readonly ordinal: number;
  readonly indicators: readonly (typeof INDICATOR_CODES)[number][];
}

function planOf(set: DataSet, { unit, on, ordinal, indicators }: Drawing): PlanWithTargets {
  const random = randomOf(`plan ${set.name} ${ordinal}`);
  const id = setId(set.name, 'plan', ordinal);
  const perPlan = set.indicators * set.targetYears;
  const years = Array.from({ length: set.targetYears }, (_, index) => FIRST_YEAR + index);
  const cells = indicators.flatMap((indicator) => years.map((year) => ({ indicator, year })));
  return {
    id,
    input: {
      unit: { level: unit.level, code: unit.code, at: on },
      programme: 'PROJECT_01',
      title: `Kế hoạch thực hiện Đề án 01 trên địa bàn ${unit.fullName}, giai đoạn ${FIRST_YEAR} – ${END_YEAR}`,
      issuerKind: unit.level === 'PROVINCE' ? 'PEOPLES_COMMITTEE' : 'WOMENS_UNION',
      issuerName: `${unit.level === 'PROVINCE' ? 'Ủy ban nhân dân' : 'Hội Liên hiệp Phụ nữ'} ${unit.fullName}`,
      documentNo: `${between(random, 1, 400)}/KH`,
      issuedOn: unit.level === 'COMMUNE' ? '2025' : '2023',
      fromOn: `${FIRST_YEAR}-01-01`,
      toOn: `${END_YEAR}-12-31`,
      status: 'IN_FORCE',
    },
    targets: cells.map(({ indicator, year }, index) => ({
      id: setId(set.name, 'target', ordinal * perPlan + index),
      input: {
        planId: id,
        sectionRef: `II.${1 + (index % indicators.length)}`,
        position: index + 1,
        indicator,
        operator: 'AT_LEAST',
        unit: INDICATOR_UNITS[indicator],
        value: INDICATOR_UNITS[indicator] === 'PERCENT' ? between(random, 5, 95) : between(random, 1, 120),
        fromOn: `${year}-01-01`,
        toOn: `${year}-12-31`,
      },
    })),
  };
}
