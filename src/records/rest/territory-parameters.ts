import { Type } from 'typebox';
import { ADMINISTRATIVE_LEVELS } from '../../kernel/administrative-level.ts';
import { failure } from '../../kernel/errors.ts';
import type { TerritoryFilter } from '../territory-filter.ts';
import { dayParameter } from './parameter-examples.ts';

/** A unit by its code on a day, as three parameters. */
export const territoryParameters = {
  territoryLevel: Type.Optional(
    Type.Enum([...ADMINISTRATIVE_LEVELS], {
      description: 'In a unit of this level; with territoryCode.',
      examples: ['PROVINCE'],
    }),
  ),
  territoryCode: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 5,
      description: 'Code of the unit: 2 digits for a province, 3 for a district, 5 for a commune.',
      examples: ['37'],
    }),
  ),
  territoryAt: Type.Optional(
    dayParameter(
      'The day on which the code had this meaning, and whose boundaries count; today when left out.',
    ),
  ),
};

interface TerritoryQuery {
  readonly territoryLevel?: string;
  readonly territoryCode?: string;
  readonly territoryAt?: string;
}

/** @throws FIELD_REQUIRED for a code or a day without a level, and for a level below the nation without a code. */
export function territoryOf({
  territoryLevel,
  territoryCode: code,
  territoryAt: at,
}: TerritoryQuery): TerritoryFilter | null {
  const level = ADMINISTRATIVE_LEVELS.find((one) => one === territoryLevel);
  if (level === undefined) {
    if (code !== undefined || at !== undefined) throw failure('FIELD_REQUIRED', 'territoryLevel');
    return null;
  }
  if (level !== 'NATION' && code === undefined) throw failure('FIELD_REQUIRED', 'territoryCode');
  return { level, code: code ?? null, at: at ?? null };
}

const NAMES = new Map([
  ['filter.territory.level', 'territoryLevel'],
  ['filter.territory.code', 'territoryCode'],
  ['filter.territory.at', 'territoryAt'],
]);

/** The parameter that a field of a service's filter came from. */
export function parameterOf(field: string): string {
  return NAMES.get(field) ?? field.replace(/^filter\./, '');
}
