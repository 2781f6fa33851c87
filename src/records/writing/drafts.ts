import { type Problem, problem } from '../../kernel/errors.ts';
import type { Parsed } from '../../kernel/identifiers.ts';
import { parsePartialDate } from '../../kernel/partial-dates.ts';
import type { ServiceContext } from '../context.ts';
import { findPlace, isPlace, type PlaceCodes } from '../place.ts';
import { findUnit, isUnit, type TerritoryFilter } from '../territory-filter.ts';

/** Properties of a row that an input sets. */
type Patch = Readonly<Record<string, unknown>>;

/** How an input that has passed the schema is stored, or what is wrong with it. `path` is that of the input. */
export type Conversion = (
  value: unknown,
  context: ServiceContext,
  path: string,
) => Patch | readonly Problem[];

/** `2019`, `2019-03` or a day becomes the first day meant, with its precision beside it. */
export function asPartialDate(property: string): Conversion {
  return (value) => {
    const parsed = value === null ? null : parsePartialDate(value as string); // the schema's format
    return { [property]: parsed?.on ?? null, [`${property}Precision`]: parsed?.precision ?? null };
  };
}

/** Numbers of columns of the type numeric travel as text, so that none is rounded. */
export function asNumeric(property: string): Conversion {
  return (value) => ({ [property]: value === null ? null : String(value) });
}

/** A list that is cleared is empty, never null; repeated values count once. */
export function asList(property: string): Conversion {
  return (value) => ({ [property]: value === null ? [] : [...new Set(value as readonly unknown[])] }); // the schema's array
}

/** A text in the one form in which it is compared, such as a phone number. */
export function asParsed(property: string, parse: (text: string) => Parsed<string>): Conversion {
  return (value, _, path) => {
    if (value === null) return { [property]: null };
    const parsed = parse(value as string); // the schema's text
    return parsed.ok ? { [property]: parsed.value } : [problem(parsed.code, path)];
  };
}

/** A unit by its code on a day becomes its identity. */
export function asUnit(property: string): Conversion {
  return (value, context, path) => {
    if (value === null) return { [property]: null };
    const found = unitOf(value as TerritoryFilter, context, path); // the schema's shape
    return typeof found === 'number' ? { [property]: found } : [found];
  };
}

/** As asUnit, of a list. */
export function asUnits(property: string): Conversion {
  return (value, context, path) => {
    const asked = (value ?? []) as readonly TerritoryFilter[]; // the schema's shape
    const found = asked.map((one, index) => unitOf(one, context, `${path}.${index}`));
    const problems = found.filter((one) => typeof one !== 'number');
    return problems.length > 0 ? problems : { [property]: [...new Set(found)] };
  };
}

function unitOf(filter: TerritoryFilter, context: ServiceContext, path: string): number | Problem {
  const found = findUnit(context, filter, path);
  return isUnit(found) ? found.unitId : found;
}

/** Codes of a place become the unit identities at which the record stands. */
export const asPlace: Conversion = (value, { registry, today, caller }, path) => {
  if (value === null) return {};
  const { territory } = registry.reference;
  const place = findPlace({ territory, today, scope: caller.scope }, value as PlaceCodes, path); // the schema's shape
  return isPlace(place) ? { ...place } : place;
};

interface Draft<Row extends object> {
  readonly row: Row;
  readonly problems: readonly Problem[];
}

/**
 * Lays an input over a row: what is left out stays, null clears. The input has passed the schema of its write, and its
 * fields and conversions set columns of the row's table. Pure but for the reference that conversions read.
 */
export function layOver<Row extends object>(
  base: Row,
  input: Patch,
  conversions: Readonly<Record<string, Conversion>>,
  context: ServiceContext,
  path: string,
): Draft<Row> {
  const problems: Problem[] = [];
  let row = base;
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined || field === 'id' || field === 'expectedVersion') continue;
    const convert = conversions[field];
    const patch = convert === undefined ? { [field]: value } : convert(value, context, `${path}.${field}`);
    if (isProblems(patch)) problems.push(...patch);
    else row = { ...row, ...patch };
  }
  return { row, problems };
}

function isProblems(patch: Patch | readonly Problem[]): patch is readonly Problem[] {
  return Array.isArray(patch);
}
