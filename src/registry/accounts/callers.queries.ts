import type pg from 'pg';
import { arrayOf, sql } from '../../database/sql.ts';
import { openRead } from '../../database/transaction.ts';
import type { Role } from '../../policy/roles.ts';
import type { Caller } from '../../policy/scope.ts';

export interface AgencyBrief {
  readonly id: string;
  readonly code: string;
  readonly unitId: number;
  readonly kind: string;
  /** Whether it is there on the day asked for. */
  readonly isValid: boolean;
}

/** Whether the agency with alias `a` is there on the day. */
const isValidOn = (today: string) =>
  sql`a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to > ${today}::date)`;

/** A client with what authenticates it and what it was granted. */
export interface Account {
  readonly id: string;
  readonly clientId: string;
  readonly state: 'ACTIVE' | 'SUSPENDED';
  /** Whose pages may ask in its name. */
  readonly allowedOrigins: readonly string[];
  readonly agency: AgencyBrief;
  readonly secretHashes: readonly Buffer[];
  readonly grants: readonly { readonly role: Role; readonly unitId: number }[];
}

/** Whom the service is while it finds out who asks. */
function authenticator(requestId: string): Caller {
  return {
    role: 'ANONYMOUS',
    scope: { kind: 'AUTHENTICATION' },
    clientId: null,
    agencyId: null,
    actor: null,
    requestId,
  };
}

interface AccountRow {
  id: string;
  clientId: string;
  state: 'ACTIVE' | 'SUSPENDED';
  allowedOrigins: string[];
  agency: AgencyBrief;
  secretHashes: string[];
  grants: { role: Role; unitId: number }[];
}

/** The account of a client id with the grants valid on the day; null when there is none. */
export async function findAccount(
  pool: pg.Pool,
  { clientId, today, requestId }: { clientId: string; today: string; requestId: string },
): Promise<Account | null> {
  const read = openRead(pool, authenticator(requestId));
  try {
    const [row] = await read.query<AccountRow>(sql`/* findAccount */
      select c.id, c.client_id as "clientId", c.state, c.allowed_origins as "allowedOrigins",
        jsonb_build_object('id', a.id, 'code', a.code, 'unitId', a.unit_id, 'kind', a.kind,
          'isValid', ${isValidOn(today)}) as agency,
        array(select encode(s.secret_hash, 'hex') from client_secrets s
          where s.client_id = c.id and (s.expires_at is null or s.expires_at > now())) as "secretHashes",
        coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id)) from grants g
          where g.client_id = c.id and g.valid_from <= ${today}::date
            and (g.valid_to is null or g.valid_to > ${today}::date)), '[]') as grants
      from clients c join agencies a on a.id = c.agency_id where c.client_id = ${clientId}`);
    if (row === undefined) return null;
    return { ...row, secretHashes: row.secretHashes.map((hash) => Buffer.from(hash, 'hex')) };
  } finally {
    await read.end();
  }
}

/** The origins of all clients, in no order. */
export async function findOrigins(pool: pg.Pool, requestId: string): Promise<string[]> {
  const read = openRead(pool, authenticator(requestId));
  try {
    const rows = await read.query<{ origin: string }>(sql`/* findOrigins */
      select distinct unnest(allowed_origins) as origin from clients where state = 'ACTIVE'`);
    return rows.map(({ origin }) => origin);
  } finally {
    await read.end();
  }
}

/** The agencies of the ids or codes, as they are on the day. */
export async function findAgencies(
  pool: pg.Pool,
  keys: readonly string[],
  { today, requestId }: { today: string; requestId: string },
): Promise<AgencyBrief[]> {
  const read = openRead(pool, authenticator(requestId));
  try {
    return await read.query(sql`/* findAgencies */
      select a.id, a.code, a.unit_id as "unitId", a.kind, ${isValidOn(today)} as "isValid" from agencies a
      where a.id::text = any(${arrayOf(keys, 'text')}) or a.code = any(${arrayOf(keys, 'text')})`);
  } finally {
    await read.end();
  }
}
