import type { PgTable } from 'drizzle-orm/pg-core';
import { type TObject, Type } from 'typebox';
import { type KnownAt, snapshotAt } from '../../database/history.ts';
import { type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { failure } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../context.ts';
import { groupsOf } from '../groups.ts';
import { withKnownAt } from '../known-at.ts';
import {
  type AnyRecordKind,
  anyKind,
  type Placing,
  type RecordKindOf,
  type RecordRow,
  type StoredOf,
} from '../record-kind.ts';
import { type Ahead, NOTHING_AHEAD } from './branches.ts';
import { listOf } from './list.ts';
import { toPage } from './pages.ts';
import { presentRecords } from './presentation.ts';
import {
  askedIds,
  countRecords,
  countUnresolved,
  findRecords,
  isOneOfIds,
  isRanked,
  listRecords,
  listRecordsOf,
  rowsUnresolved,
} from './record-kind.queries.ts';
import { type RecordKey, type RecordReads, readsOfKind } from './record-reads.ts';
import { isInexact } from './search.queries.ts';
import { findStored } from './stored.queries.ts';
import { authoriseRead, readTree, selectionOf } from './tree.service.ts';

type PageRow = RecordRow & { readonly sortValues: string[] };

interface Asked {
  readonly fields: ReadonlySet<string>;
  readonly ahead: Ahead;
  readonly knownAt: KnownAt;
}

const nothing = () => NOTHING_AHEAD;

const inexactOf = (rows: readonly PageRow[]) =>
  rows.filter(({ sortValues }) => isInexact(sortValues)).map(({ id }) => id);

/** The reads of a record kind. */
export function readsOf<
  Kind extends RecordKind,
  Table extends PgTable,
  Filter extends TObject,
  Placed extends Placing,
>(definition: RecordKindOf<Kind, Table, Filter, Placed>): RecordReads<StoredOf<Table, Placed>> {
  const kind = anyKind(definition);
  const stored =
    (forUpdate: boolean) =>
    async (transaction: Transaction, { caller }: ServiceContext, ids: readonly string[]) => {
      const rows = await findStored(transaction, kind, { caller, ids, forUpdate });
      return rows as unknown as Map<string, StoredOf<Table, Placed>>; // what is stored in the kind's table
    };
  return {
    kind,
    ...readsByKey(kind),
    ...readsOfLists(kind),
    findStored: stored(false),
    holdStored: stored(true),
  };
}

function readsByKey(kind: AnyRecordKind): Pick<RecordReads, 'findById' | 'get'> {
  const find = async (context: ServiceContext, condition: SQL, { fields, ahead, knownAt }: Asked) => {
    const statement = findRecords(kind, condition, selectionOf(context, kind, fields, knownAt));
    const root = { kind, fields, statement, size: null };
    const rows = await readTree<RecordRow>(context, root, ahead, knownAt);
    return presentRecords(context, kind, fields, rows, knownAt);
  };
  return {
    async findById(context, ids, fields, { knownAt = null, ahead = NOTHING_AHEAD } = {}) {
      authoriseRead(context, kind, knownAt !== null);
      const found = await find(context, isOneOfIds(ids), { fields, ahead, knownAt });
      const byId = new Map(found.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async get(context, key, fields, { moment = null, ahead = nothing } = {}) {
      authoriseRead(context, kind, moment !== null);
      const condition = conditionOfKey(kind, key);
      const knownAt = moment === null ? null : await snapshotAt(context.read, moment);
      const [found] = await find(context, condition, { fields, ahead: ahead(knownAt), knownAt });
      if (found === undefined) throw failure('NOT_FOUND');
      return withKnownAt(found, knownAt);
    },
  };
}

function readsOfLists(
  kind: AnyRecordKind,
): Pick<RecordReads, 'findOf' | 'getPage' | 'count' | 'countUnresolved'> {
  return {
    async findOf(context, owner, ownerIds, requested, { limit, validAt = null, knownAt = null }) {
      authoriseRead(context, kind, knownAt !== null);
      const how = kind.owners?.[owner];
      if (how === undefined) throw new Error(`${kind.kind} is not listed by ${owner}`);
      const list = { owner: readsOfKind(context, owner).kind, limit, validAt };
      const selection = selectionOf(context, kind, requested, knownAt);
      const statement = listRecordsOf(kind, how, askedIds(ownerIds), list, selection);
      const rows = await context.read.query<RecordRow & { readonly ownerId: string }>(statement, knownAt);
      const shown = await presentRecords(context, kind, requested, rows, knownAt);
      return groupsOf(ownerIds, shown, (row) => row.ownerId);
    },
    async getPage(context, request, fields, ahead = NOTHING_AHEAD) {
      authoriseRead(context, kind, false);
      const list = listOf(context, kind, request);
      const statement = listRecords(kind, selectionOf(context, kind, fields, null), list);
      const root = { kind, fields, statement, size: list.page.size };
      const rows = await readTree<PageRow>(context, root, ahead, null);
      const page = toPage(rows, list.page);
      const shown = await presentRecords(context, kind, fields, page.rows, null);
      return { ...page, rows: shown, ...(isRanked(list) && { inexact: inexactOf(page.rows) }) };
    },
    async count(context, request) {
      authoriseRead(context, kind, false);
      const statement = countRecords(kind, listOf(context, kind, { ...request, page: {} }));
      const [row] = await context.read.queryPlannedAnew<{ count: number }>(statement);
      return row?.count ?? 0;
    },
    async countUnresolved(context, request) {
      authoriseRead(context, kind, false);
      const where = rowsUnresolved(kind, listOf(context, kind, { ...request, page: {} }));
      if (where === null) return 0;
      const [row] = await context.read.queryPlannedAnew<{ count: number }>(countUnresolved(kind, where));
      return row?.count ?? 0;
    },
  };
}

/** @throws the codes of parseOne for a key that cannot be one. */
function conditionOfKey({ kind, keys = {} }: AnyRecordKind, key: RecordKey): SQL {
  const [[name, asked] = ['id', '']] = Object.entries(key);
  if (name === 'id') return isOneOfIds([asked]);
  const natural = keys[name];
  if (natural === undefined) throw new Error(`${kind} has no key ${name}`);
  const parsed = parseOne(Type.Object({ [name]: natural.schema }), key)[name];
  const text = String(parsed);
  return sql`${natural.column} = ${natural.stored?.(text) ?? text}`;
}
