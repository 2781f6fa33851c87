import { makePool } from '../../src/database/pool.ts';
import { openRead } from '../../src/database/transaction.ts';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { makeContext, type Registry } from '../../src/records/context.ts';
import { callOnce } from '../../src/records/writing/write-call.ts';
import { holdReference } from '../../src/reference/holder.ts';
import { createAgencies, createClients, issueGrants } from '../../src/registry/accounts/accounts.writes.ts';
import { makeCallers } from '../../src/registry/accounts/callers.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import type { BenchKeys } from './keys.ts';
import { finds } from './statements.ts';

/** Whom the bench asks as. */
export interface BenchAccount {
  readonly clientId: string;
  readonly secret: string;
  readonly scope: Scope;
}

export interface BenchUnit {
  readonly level: 'NATION' | 'PROVINCE';
  readonly code?: string;
}

const OPERATOR: Caller = {
  role: 'ADMINISTRATOR',
  scope: { kind: 'ADMINISTRATION' },
  clientId: 'bench',
  agencyId: null,
  actor: null,
  requestId: 'bench',
};

/** An account of the Women's Union of a unit, made once a database as the administrator makes one. */
export async function makeAccount(
  databaseUrl: string,
  keys: BenchKeys,
  unit: BenchUnit,
): Promise<BenchAccount> {
  const pool = makePool({ url: databaseUrl, size: 2, onError: () => {} });
  try {
    const reference = await holdReference(pool);
    const registry: Registry = { pool, reference, keys, clock: systemClock, newId: uuidv7, kinds: KINDS };
    const clientId = `bench-union-${unit.code ?? 'nation'}`;
    const secret = `bench ${clientId}`;
    const isKnown = await finds(databaseUrl, 'select from clients where client_id = $1', [clientId]);
    if (!isKnown) await createAccount(registry, { clientId, secret, unit });
    const claims = { clientId, agencyId: null, actor: null };
    const { scope } = await makeCallers(registry).findCaller(claims, 'bench');
    return { clientId, secret, scope };
  } finally {
    await pool.end();
  }
}

async function createAccount(
  registry: Registry,
  { clientId, secret, unit }: { clientId: string; secret: string; unit: BenchUnit },
): Promise<void> {
  const read = openRead(registry.pool, OPERATOR);
  const context = makeContext(registry, OPERATOR, read);
  const call = (item: unknown) => callOnce(`bench ${uuidv7()}`, [item]);
  const role = unit.level === 'NATION' ? 'UNION_CENTRAL' : 'UNION_PROVINCE';
  // A grant of today's unit needs an agency that was there before.
  const validFrom = `${Number(todayOf(registry.clock).slice(0, 4)) - 1}-01-01`;
  await createAgencies(
    context,
    call({ code: clientId, kind: 'WOMENS_UNION', name: clientId, unit, validFrom }),
  );
  await createClients(context, call({ clientId, name: clientId, agencyCode: clientId }), () => secret);
  await issueGrants(context, call({ clientId, role, unit, legalBasis: 'a bench' }));
  await read.close();
}

/** A live access token; tokens live ten minutes, so each part of the bench asks for its own. */
export async function getToken(baseUrl: string, { clientId, secret }: BenchAccount): Promise<string> {
  const answer = await fetch(`${baseUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
    }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token; // the token endpoint's own answer
}
