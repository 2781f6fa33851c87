import pg from 'pg';
import { insertStaged, makeStages, type StagedTable } from '../database/staged-rows.ts';
import { members } from '../database/tables/members.table.ts';
import { identities, personIdentities, personSensitive, persons } from '../database/tables/persons.table.ts';
import { openRead } from '../database/transaction.ts';
import type { Problem } from '../kernel/errors.ts';
import { makeContext } from '../records/context.ts';
import { findBriefs } from '../registry/cooperatives/cooperatives.service.ts';
import { callerOf } from './caller.ts';
import type { Content } from './content.ts';
import { type MemberRows, memberRows } from './member-rows.ts';
import { allMembers, type Member } from './members.ts';
import { inGroups, type Step } from './step.ts';

/** Members in one transaction; of more the heap would have to hold more, and no faster. */
const CHUNK = 2_000;

const OWNED = { role: 'registry_owner', order: 'id' } as const;

const TABLES = {
  identities: {
    table: identities,
    role: 'registry_linker',
    order: 'number_hash',
    properties: ['id', 'numberHash'],
  },
  persons: {
    ...OWNED,
    table: persons,
    properties: ['id', 'identityId', 'provinceId', 'communeId', 'name', 'gender', 'birthYear'],
  },
  personIdentities: {
    ...OWNED,
    table: personIdentities,
    properties: ['id', 'provinceId', 'communeId', 'numberCipher', 'birthDate', 'phone', 'address'],
  },
  personSensitive: {
    ...OWNED,
    table: personSensitive,
    properties: ['id', 'provinceId', 'communeId', 'ethnicGroupCode', 'hasDisability', 'povertyCategory'],
  },
  members: {
    ...OWNED,
    table: members,
    properties: [
      'id',
      'cooperativeId',
      'kind',
      'partyKind',
      'personId',
      'partyName',
      'partyCode',
      'memberCooperativeId',
      'capitalShareVnd',
      'fromOn',
      'fromOnPrecision',
      'toOn',
      'toOnPrecision',
      'endReason',
      'documentNo',
      'source',
    ],
  },
} satisfies Readonly<Record<Exclude<keyof MemberRows, 'warnings'>, StagedTable>>;

const NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[]; // its own keys

/**
 * Memberships with their persons, two thousand in a transaction: the rows are the service's own (`member-rows.ts`), they
 * come by COPY and INSERT … SELECT.
 */
export function memberSets(content: Content, connections: Connections): Step {
  return {
    name: 'members',
    table: 'members',
    total: content.outlines.reduce((sum, one) => sum + one.members, 0),
    chunks: () =>
      Iterator.from(inGroups(allMembers(content), CHUNK)).map((group) => ({
        firstId: group[0]?.id ?? '',
        rows: group.length,
        write: () => connections.use((client) => writeSet(client, content, group)),
      })),
  };
}

async function writeSet(
  client: pg.Client,
  { set, registry }: Content,
  group: readonly Member[],
): Promise<readonly Problem[]> {
  const caller = callerOf(set);
  const read = openRead(registry.pool, caller);
  try {
    const context = makeContext(registry, caller, read);
    const named = group.flatMap(({ input }) => [input.cooperativeId, input.memberCooperativeId ?? []].flat());
    const cooperatives = await findBriefs(read, context, [...new Set(named.map(String))]);
    const rows = memberRows(context, group, cooperatives);
    await insertStaged(
      client,
      caller,
      NAMES.map((name) => ({ staged: TABLES[name], rows: rows[name] })),
    );
    return rows.warnings;
  } finally {
    await read.end();
  }
}

/** Connections of the login with the stages of members, one for each that writes at a time. */
export interface Connections {
  use<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result>;
  end(): Promise<void>;
}

/** Opens connections as they are needed and keeps them. */
export function connectionsTo(url: string): Connections {
  const idle: pg.Client[] = [];
  const open: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: url, application_name: 'coop-registry data set' });
    client.on('error', () => {});
    await client.connect();
    open.push(client);
    await makeStages(client, Object.values(TABLES));
    return client;
  };
  return {
    async use(work) {
      const client = idle.pop() ?? (await connect());
      const result = await work(client);
      idle.push(client);
      return result;
    },
    async end() {
      await Promise.all(open.map((client) => client.end()));
    },
  };
}
