import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { findIndicatorUnit } from './indicators.ts';
import type { TargetRow } from './targets.kind.ts';

type Row = Pick<Item<TargetRow>, 'row' | 'path'>;
type Figure = 'value' | 'valueMin' | 'valueMax';

const FIGURES: readonly Figure[] = ['value', 'valueMin', 'valueMax'];

/** Which figures a target with the operator has, and needs. */
const FIGURES_OF: Readonly<Record<string, readonly Figure[]>> = {
  VALUE: ['value'],
  AT_LEAST: ['value'],
  MORE_THAN: ['value'],
  ABOUT: ['value'],
  RANGE: ['valueMin', 'valueMax'],
  MILESTONE: [],
  UNQUANTIFIED: [],
};

/** What a target says by itself. Pure; a field that is not there has no rule. */
export function checkTarget(item: Row): Problem[] {
  return [...checkUnitOf(item), ...checkFigures(item), ...checkReading(item)];
}

/** Whole things are counted; per cent are up to 100. */
function checkFigure(value: number, unit: string | null | undefined, at: string): Problem[] {
  if (unit === 'PERCENT' && value > 100) return [problem('NUMBER_RANGE', at, { limit: '≤ 100' })];
  const isPart = unit != null && unit !== 'PERCENT' && !Number.isInteger(value);
  return isPart ? [problem('FIELD_TYPE', at, { expected: 'integer' })] : [];
}

/** The figures that the operator needs and no others; a range from small to large. */
function checkFigures({ row, path }: Row): Problem[] {
  const { operator, unit, valueMin, valueMax } = row;
  const needed = FIGURES_OF[operator ?? ''];
  if (needed === undefined) return [];
  const figures = FIGURES.flatMap((field) => {
    const value = row[field];
    const at = `${path}.${field}`;
    if (needed.includes(field)) {
      return value == null ? [problem('FIELD_REQUIRED', at)] : checkFigure(Number(value), unit, at);
    }
    return value == null ? [] : [problem('VALUE_NOT_FOR_OPERATOR', at, { operator: operator ?? '' })];
  });
  const isReversed = valueMin != null && valueMax != null && Number(valueMax) < Number(valueMin);
  const range =
    isReversed && operator === 'RANGE'
      ? [problem('NUMBER_RANGE', `${path}.valueMax`, { limit: `≥ ${Number(valueMin)}` })]
      : [];
  return [...figures, ...range];
}

/** The unit is the indicator's own; what is reached or not has the operator MILESTONE or is a duty in words. */
function checkUnitOf({ row, path }: Row): Problem[] {
  const { indicator, operator, unit } = row;
  const own = findIndicatorUnit(indicator ?? '');
  const isOfAnother = own !== null && unit != null && unit !== own;
  const isFigure = (FIGURES_OF[operator ?? '']?.length ?? 0) > 0;
  const fits = operator === 'MILESTONE' ? unit === 'MILESTONE' : !(isFigure && unit === 'MILESTONE');
  return [
    ...(isOfAnother ? [problem('FIELD_VALUE', `${path}.unit`, { allowed: own })] : []),
    ...(operator != null && unit != null && !isOfAnother && !fits
      ? [
          problem('FIELD_VALUE', `${path}.operator`, {
            allowed: unit === 'MILESTONE' ? 'MILESTONE, UNQUANTIFIED' : OF_FIGURES,
          }),
        ]
      : []),
  ];
}

const OF_FIGURES = Object.keys(FIGURES_OF)
  .filter((one) => one !== 'MILESTONE')
  .join(', ');

/** A second reading needs a first one; a cohort begins before it ends. */
function checkReading({ row, path }: Row): Problem[] {
  const { population, alternativePopulation, foundedFromOn, foundedToOn } = row;
  const isAlone = alternativePopulation != null && population == null;
  const isReversed = foundedFromOn != null && foundedToOn != null && foundedToOn < foundedFromOn;
  return [
    ...(isAlone ? [problem('FIELD_REQUIRED', `${path}.population`)] : []),
    ...(isReversed ? [problem('PERIOD_REVERSED', `${path}.foundedToOn`)] : []),
  ];
}
