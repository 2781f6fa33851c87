import { getTableName } from 'drizzle-orm';
import type pg from 'pg';
import t from 'tap';
import { snapshotAt } from '../../src/database/history.ts';
import { makePool } from '../../src/database/pool.ts';
import { openRead } from '../../src/database/transaction.ts';
import { fieldsOf } from '../../src/dictionary/dictionary.ts';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { mayDo } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import type { Caller } from '../../src/policy/scope.ts';
import { makeContext, type Registry, type ServiceContext } from '../../src/records/context.ts';
import type { Branch } from '../../src/records/reading/branches.ts';
import type { RecordReads } from '../../src/records/reading/record-reads.ts';
import { kindOfReference, type RecordRow } from '../../src/records/record-kind.ts';
import { holdReference } from '../../src/reference/holder.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import { makeWorld } from '../contract/world.ts';
import { connected } from '../database/records.ts';
import { testServer } from '../helpers/server.ts';
import { recordSnapshot } from '../helpers/snapshots.ts';

const allOf = (kind: RecordKind): ReadonlySet<string> => new Set(Object.keys(fieldsOf(kind)));

const readsOf = (kind: RecordKind): RecordReads => {
  const reads = KINDS.get(kind);
  if (reads === undefined) throw new Error(`${kind} is read nowhere`);
  return reads;
};

/** The records below the first rows, and what was found of them. */
function below({ kind, list = null, sources }: Pick<Branch, 'kind' | 'sources'> & Partial<Branch>) {
  const kept: RecordRow[] = [];
  const keep: Branch['keep'] = (_, rows) => kept.push(...rows);
  return { ahead: { branches: [{ kind, list, sources, fields: allOf(kind), keep }], isAll: false }, kept };
}

/** A row without the place that rows below others have only for fields that are made of it. */
const bare = ({ provinceId: _, communeId: __, ...row }: RecordRow) => row;

const source = (property: string, isList = false) => ({ place: 0, property, isList });

/** A registry with a record of every kind and every field, and its services for any caller. */
async function makeGround() {
  const { app, config, databaseUrl } = await testServer(t);
  await makeWorld(app, 60);
  const pool = makePool({ url: databaseUrl, size: 1, onError: () => {} });
  t.after(() => pool.end());
  const client: pg.Client = await connected(t, databaseUrl);
  await recordSnapshot(client);
  const reference = await holdReference(pool);
  const { keys } = config;
  const registry: Registry = { pool, reference, keys, clock: systemClock, newId: uuidv7, kinds: KINDS };
  const ids = new Map<RecordKind, readonly string[]>();
  for (const [name, { kind }] of KINDS) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${getTableName(kind.table)} order by id desc limit 500`,
    );
    ids.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  return { registry, idsOf: (kind: RecordKind) => ids.get(kind) ?? [] };
}

const ground = makeGround();
const now = new Date().toISOString();

async function contextOf(role: Caller['role']): Promise<ServiceContext> {
  const { registry } = await ground;
  const { territory } = registry.reference;
  const province = territory.findUnit('PROVINCE', '37', todayOf(systemClock));
  const scope: Caller['scope'] =
    role === 'UNION_CENTRAL'
      ? { kind: 'NATION' }
      : role === 'ANONYMOUS'
        ? { kind: 'PUBLISHED' }
        : { kind: 'UNITS', provinceIds: province === null ? [] : [province.unitId], communeIds: [] };
  const caller = { role, scope, clientId: 'test', agencyId: null, actor: null, requestId: 'test' };
  return makeContext(registry, caller, openRead(registry.pool, caller));
}

for (const role of ['UNION_CENTRAL', 'LABOUR_AGENCY', 'ANONYMOUS'] as const) {
  for (const isPast of role === 'UNION_CENTRAL' ? [false, true] : [false]) {
    t.test(
      `what ${role} reads ${isPast ? 'of the past ' : ''}is the same by rows and by a tree`,
      async (t) => {
        const { idsOf } = await ground;
        const context = await contextOf(role);
        const knownAt = isPast ? await snapshotAt(context.read, new Date().toISOString()) : null;
        const mayReadKind = (kind: RecordKind) => mayDo(role, readsOf(kind).kind.read);
        const empty: string[] = [];
        for (const [name, reads] of KINDS) {
          if (!mayReadKind(name)) continue;
          const { kind } = reads;
          const ids = idsOf(name);
          const fields = allOf(name);
          const rows = await reads.findById(context, ids, fields, { knownAt });
          const found = new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row]])));
          if (found.size === 0) empty.push(name);
          /** The rows with what is below them. */
          const tree = async (branch: Parameters<typeof below>[0]) => {
            const { ahead, kept } = below(branch);
            const first = await reads.findById(context, ids, fields, { knownAt, ahead });
            t.strictSame(first, rows, `${name} above ${branch.kind}`);
            return kept;
          };
          const itself = await tree({ kind: name, sources: [source('id')] });
          t.strictSame(
            new Map(itself.map((row) => [row.id, bare(row)])),
            new Map([...found].map(([id, row]) => [id, bare(row)])),
            `${name} below itself`,
          );

          const named = [
            ...Object.entries(kind.references ?? {}).flatMap(([field, one]) =>
              one === undefined ? [] : [[kindOfReference(one), source(`${field}Id`)] as const],
            ),
            ...Object.values(kind.referenceLists ?? {}).flatMap((one) =>
              one === undefined ? [] : [[one.kind, source(one.property, true)] as const],
            ),
          ];
          for (const [other, from] of named) {
            if (!mayReadKind(other)) continue;
            const theirs = [...found.values()].flatMap(
              (row) => (row[from.property] as string[] | null) ?? [],
            );
            const plain = await readsOf(other).findById(context, [...new Set(theirs)], allOf(other), {
              knownAt,
            });
            const kept = await tree({ kind: other, sources: [from] });
            t.strictSame(
              new Map(kept.map((row) => [row.id, bare(row)])),
              new Map(plain.flatMap((row) => (row === null ? [] : [[row.id, bare(row)]]))),
              `${other} by ${from.property} of ${name}`,
            );
          }

          for (const [of, { kind: listed }] of KINDS) {
            if (listed.owners?.[name] === undefined || !mayReadKind(of)) continue;
            for (const validAt of listed.validAt ? [null, now.slice(0, 10)] : [null]) {
              const list = { owner: name, limit: 3, validAt };
              const theirs = [...found.keys()];
              const plain = await readsOf(of).findOf(context, name, theirs, allOf(of), { ...list, knownAt });
              const kept = await tree({ kind: of, list, sources: [source('id')] });
              if (plain.flat().length === 0 && validAt === null) empty.push(`${of} of ${name}`);
              t.strictSame(
                theirs.map((id) => kept.filter((row) => row.ownerId === id).map(bare)),
                plain.map((rows) => rows.map(bare)),
                `${of} of ${name}`,
              );
            }
          }

          if (isPast) continue;
          for (const field of Object.keys(kind.list?.orders ?? {})) {
            for (const page of [{ first: 3 }, { last: 3 }]) {
              const request = { filter: {}, order: { field, direction: 'DESC' as const }, page };
              const plain = await reads.getPage(context, request, fields).catch(({ message }) => message);
              const { ahead, kept } = below({ kind: name, sources: [source('id')] });
              const same = await reads
                .getPage(context, request, fields, ahead)
                .catch(({ message }) => message);
              t.strictSame(same, plain, `${name} by ${field}`);
              const shown = new Set((plain.rows ?? []).map((row: RecordRow) => row.id));
              t.strictSame(
                new Set(kept.map((row) => row.id)),
                shown,
                'nothing is read below the row too many',
              );
            }
          }
        }
        if (role === 'UNION_CENTRAL') t.strictSame(empty, [], 'every list has something to compare');
        await context.read.end();
      },
    );
  }
}
