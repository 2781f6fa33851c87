import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import type { KnownAt } from '../../database/history.ts';
import { fieldOf } from '../../dictionary/dictionary.ts';
import type { ListArguments } from '../../dictionary/types.ts';
import { mayDo } from '../../policy/actions.ts';
import { mayRead, type RecordKind } from '../../policy/fields.ts';
import { groupsOf } from '../groups.ts';
import { dayOfOutside, withDay } from '../outside.ts';
import type { Ahead, Branch, BranchList, Source } from '../reading/branches.ts';
import { MAX_NESTED } from '../reading/pages.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import type { RecordRow } from '../record-kind.ts';
import type { GraphqlContext } from './context.ts';
import { TYPE_OF_KIND } from './hidden-fields.ts';
import type { LevelLoader } from './level-loader.ts';
import { defaultLimit } from './nested-lists.ts';
import { planOf, type Step } from './read-plan.ts';

/**
 * Levels of one statement. Each takes the planner some 8 ms and 0.2 MB of the plan that a connection keeps, whatever
 * the call is priced at; more of them are read by their loaders, whose statements are short and the same for all.
 */
const MAX_BRANCHES = 32;

/** The rows of a kind at a place of the tree, and what is to be read with them. */
interface Part {
  readonly kind: RecordKind;
  readonly place: number;
  readonly steps: readonly Step[];
}

/** A step whose records are read, and the loader that its resolver will ask. */
interface Wanted {
  readonly loader: LevelLoader<RecordRow | null> | LevelLoader<RecordRow[]>;
  readonly source: Source;
  readonly list: BranchList | null;
  readonly step: Step;
}

/**
 * What the answer needs beside the rows of a kind, for the statement that reads these: all of it is known before the
 * first row. What is read is kept in the loaders, so that each resolver finds its value and no promise is made for a
 * row. A step that its resolver will refuse is left out.
 */
export function readAhead(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  kind: RecordKind,
  knownAt: KnownAt = null,
): Ahead {
  const { steps, isAll } = planOf(info, kind);
  const branches: Branch[] = [];
  let isRead = isAll;
  let level: readonly Part[] = [{ kind, place: 0, steps }];
  while (level.length > 0) {
    const wanted = level.flatMap((part) => wantedOf(context, info, part, knownAt));
    isRead &&= level.every((part) =>
      part.steps.every(
        (step) => isDeclared(context, part.kind, step) && !leavesScope(context, part.kind, step, knownAt),
      ),
    );
    // What several steps ask of one loader is read together.
    const groups = [...Map.groupBy(wanted, (one) => one.loader).values()];
    const room = MAX_BRANCHES - branches.length;
    isRead &&= groups.length <= room;
    level = groups.slice(0, room).flatMap((all) => {
      const place = branches.push(branchOf(context, all, knownAt));
      return all.map(({ step }) => ({ kind: step.of, place, steps: step.inner }));
    });
  }
  return { branches, isAll: isRead };
}

/** Whether a step is read by declaration; a resolver written by hand reads what no kind declares. */
function isDeclared({ service }: GraphqlContext, kind: RecordKind, { field, how, of }: Step): boolean {
  if (how === 'LIST') return readsOfKind(service, of).kind.owners?.[kind] !== undefined;
  return sourceOf(readsOfKind(service, kind).kind, 0, { field, how }) !== null;
}

/** Whether what anybody sees of a list outside of the caller's scope is read besides. */
function leavesScope(
  { service }: GraphqlContext,
  owner: RecordKind,
  { how, of }: Step,
  knownAt: KnownAt,
): boolean {
  return how === 'LIST' && dayOfOutside(service, readsOfKind(service, of).kind, owner, knownAt) !== null;
}

function branchOf({ requested, service }: GraphqlContext, all: readonly Wanted[], knownAt: KnownAt): Branch {
  const [{ loader, list, step }] = all as [Wanted, ...Wanted[]]; // a group has one at least
  const day = list && dayOfOutside(service, readsOfKind(service, step.of).kind, list.owner, knownAt);
  return {
    kind: step.of,
    fields: withDay(requested(step.of), day),
    list,
    sources: all.map(({ source }) => source),
    keep(ids, rows) {
      if (list === null) {
        const byId = new Map(rows.map((row) => [row.id, row]));
        (loader as LevelLoader<RecordRow | null>).keep(
          ids,
          ids.map((id) => byId.get(id) ?? null),
        ); // the loader of a step without a list
      } else {
        (loader as LevelLoader<RecordRow[]>).keep(
          ids,
          groupsOf(ids, rows, (row) => String(row.ownerId)),
        );
      }
    },
  };
}

function wantedOf(context: GraphqlContext, info: GraphQLResolveInfo, part: Part, knownAt: KnownAt): Wanted[] {
  const { role } = context.service.caller;
  return part.steps.flatMap((step) => {
    if (!mayRead(role, part.kind, step.field)) return [];
    const { readHistory = 'record.readHistory' } = readsOfKind(context.service, step.of).kind;
    if (knownAt !== null && !mayDo(role, readHistory)) return [];
    return wantedBy(context, info, part, step, knownAt) ?? [];
  });
}

function wantedBy(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  { kind, place }: Part,
  step: Step,
  knownAt: KnownAt,
): Wanted | null {
  const { service, loaders } = context;
  const { of } = step;
  if (step.how === 'LIST') {
    const asked = isDeclared(context, kind, step) ? argumentsOf(info, kind, step) : null;
    const loader = asked && loaders.listLoader(of, kind, { ...asked, knownAt });
    if (!asked || !loader) return null;
    const { first: limit, validAt } = asked;
    const source = { place, property: 'id', isList: false };
    return { loader, source, list: { owner: kind, limit, validAt }, step };
  }
  const loader = loaders.recordLoader(of, knownAt);
  const source = sourceOf(readsOfKind(service, kind).kind, place, step);
  return loader && source && { loader, source, list: null, step };
}

/** The property with the ids of a field's records. */
function sourceOf(
  { references = {}, referenceLists = {} }: ReturnType<typeof readsOfKind>['kind'],
  place: number,
  { field, how }: Pick<Step, 'field' | 'how'>,
): Source | null {
  if (how === 'RECORDS') {
    const property = referenceLists[field]?.property;
    return property === undefined ? null : { place, property, isList: true };
  }
  return references[field] === undefined ? null : { place, property: `${field}Id`, isList: false };
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
