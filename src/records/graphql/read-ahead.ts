import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import type { KnownAt } from '../../database/history.ts';
import { fieldOf } from '../../dictionary/dictionary.ts';
import type { ListArguments } from '../../dictionary/types.ts';
import { mayRead, type RecordKind } from '../../policy/fields.ts';

import { knownAtOf } from '../known-at.ts';
import { MAX_NESTED } from '../reading/pages.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import type { RecordRow } from '../record-kind.ts';
import type { GraphqlContext } from './context.ts';
import { TYPE_OF_KIND } from './hidden-fields.ts';
import type { LevelLoader } from './level-loader.ts';
import { defaultLimit } from './nested-lists.ts';
import { planOf, type ReadPlan, type Step } from './read-plan.ts';

type Rows = readonly RecordRow[];

/** Rows of a kind, and what is to be read with them. */
interface Part {
  readonly kind: RecordKind;
  readonly rows: Rows;
  readonly plan: ReadPlan;
}

/** The ids of one step, the loader that has their records, and what is to be read with these. */
interface Wanted {
  readonly loader: LevelLoader<RecordRow | null> | LevelLoader<RecordRow[]>;
  readonly ids: readonly string[];
  readonly of: RecordKind;
  readonly inner: ReadPlan;
}

/**
 * Reads what the answer needs beside the rows, level by level, before any resolver asks: each of them finds its value
 * read, and no promise is made for a row. What fails here fails again, and alone, when its own resolver asks.
 */
export async function readAhead(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  kind: RecordKind,
  rows: Rows,
): Promise<void> {
  const plan = planOf(info, kind);
  const [first] = rows;
  if (first === undefined || plan.length === 0) return;
  const knownAt = knownAtOf(first);
  let level: readonly Part[] = [{ kind, rows, plan }];
  while (level.length > 0) {
    const wanted = level.flatMap((part) => wantedOf(context, info, part, knownAt));
    if (!(await readAll(wanted))) return;
    level = wanted.flatMap(partOf);
  }
}

function wantedOf(context: GraphqlContext, info: GraphQLResolveInfo, part: Part, knownAt: KnownAt): Wanted[] {
  const { role } = context.service.caller;
  const shown = part.plan.filter((step) => mayRead(role, part.kind, step.field));
  return shown.flatMap((step) => wantedBy(context, info, part, step, knownAt) ?? []);
}

function wantedBy(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  { kind, rows }: Part,
  step: Step,
  knownAt: KnownAt,
): Wanted | null {
  const { of, inner } = step;
  const { loaders } = context;
  if (step.how === 'LIST') {
    if (readsOfKind(context.service, of).kind.owners?.[kind] === undefined) return null;
    const asked = argumentsOf(info, kind, step);
    const loader = asked && loaders.listLoader(of, kind, { ...asked, knownAt });
    return loader && { loader, ids: rows.map((row) => row.id), of, inner };
  }
  const loader = loaders.recordLoader(of, knownAt);
  return loader && { loader, ids: idsOf(context, kind, rows, step), of, inner };
}

/** The ids that the rows name by the field. */
function idsOf({ service }: GraphqlContext, kind: RecordKind, rows: Rows, { field, how }: Step): string[] {
  const declared = readsOfKind(service, kind).kind;
  const property =
    how === 'RECORDS'
      ? declared.referenceLists?.[field]?.property
      : declared.references?.[field] && `${field}Id`;
  const values = property === undefined ? [] : rows.flatMap((row) => row[property] ?? []);
  return values.filter((id) => typeof id === 'string');
}

/** The arguments of a list as its resolver will have them; null for those that it will refuse. */
function argumentsOf(info: GraphQLResolveInfo, kind: RecordKind, { field, node }: Step) {
  const type = info.schema.getType(TYPE_OF_KIND[kind]);
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  const list = listOf(kind, field);
  if (definition === undefined || list === null) return null;
  const { first, validAt } = getArgumentValues(definition, node, info.variableValues) as {
    first?: number | null;
    validAt?: string | null;
  }; // the arguments of every list
  const limit = first ?? defaultLimit(list);
  const isBounded = Number.isInteger(limit) && limit >= 1 && (first == null || limit <= MAX_NESTED);
  return isBounded ? { first: limit, validAt: validAt ?? null } : null;
}

/** What the dictionary declares of a list. */
function listOf(kind: RecordKind, field: string): ListArguments | null {
  const type = fieldOf(kind, field)?.type;
  return type?.name === 'LIST' ? type.arguments : null;
}

/** Each loader once with all its ids. @returns false when a read failed: what is left is read by who asks for it. */
async function readAll(wanted: readonly Wanted[]): Promise<boolean> {
  const byLoader = Map.groupBy(wanted, (one) => one.loader);
  const reads = [...byLoader].map(([loader, all]) => loader.readAll(all.flatMap((one) => one.ids)));
  const done = await Promise.allSettled(reads);
  return done.every((one) => one.status === 'fulfilled');
}

function partOf({ loader, ids, of, inner }: Wanted): Part[] {
  if (inner.length === 0) return [];
  const rows = [...new Set(ids)].flatMap((id): Rows => {
    const found = loader.found(id);
    return found == null ? [] : Array.isArray(found) ? found : [found];
  });
  return rows.length === 0 ? [] : [{ kind: of, rows, plan: inner }];
}
