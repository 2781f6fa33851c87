import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import * as cooperatives from '../../../src/database/tables/cooperatives.table.ts';
import * as members from '../../../src/database/tables/members.table.ts';
import * as persons from '../../../src/database/tables/persons.table.ts';
import * as plans from '../../../src/database/tables/plans.table.ts';
import * as relations from '../../../src/database/tables/relations.table.ts';
import * as submissions from '../../../src/database/tables/submissions.table.ts';
import * as support from '../../../src/database/tables/support.table.ts';
import * as trainings from '../../../src/database/tables/trainings.table.ts';

/** Tables whose rows are located somewhere. */
export const LOCATED: ReadonlySet<string> = new Set(
  [cooperatives, members, persons, plans, relations, submissions, support, trainings]
    .flatMap((module) => Object.values<unknown>(module))
    .filter((one): one is PgTable => is(one, PgTable))
    .filter((table) => 'provinceId' in getTableColumns(table) && 'communeId' in getTableColumns(table))
    .map(getTableName),
);

const NAME = /^\s*\/\* ([^*]+) \*\//;
/** A table and what the statement calls it. */
const TABLE =
  /\b(?:from|join)\s+"?(\w+)"?(?:\s+"?(?!(?:where|on|order|cross|left|join|union|group|limit)\b)(\w+)"?)?/gi;

/**
 * The located tables of which a named statement reads rows without a territory, as `statement: table`. Each time that it
 * names one wants a condition on its own rows, such as `r.province_id = any(…)`. Rows are changed by statements without
 * a name, by the ids of rows that were found before.
 */
export function tablesWithoutTerritory(text: string): string[] {
  const [, name] = NAME.exec(text) ?? [];
  if (name === undefined) return [];
  const read = [...text.matchAll(TABLE)].filter(([, table = '']) => LOCATED.has(table));
  const byAlias = Map.groupBy(read, ([, table, alias = table]) => alias ?? '');
  return [...byAlias].flatMap(([alias, tables]) => {
    const said = text.match(new RegExp(`"?\\b${alias}"?\\."?province_id"? = any\\(`, 'g'))?.length ?? 0;
    return said < tables.length ? tables.map(([, table]) => `${name}: ${table}`) : [];
  });
}
