import type pg from 'pg';
import { openRead } from '../database/transaction.ts';
import { makeContext, type Registry } from '../records/context.ts';
import {
  createAgencies,
  createClients,
  issueGrants,
  revokeGrants,
} from '../registry/accounts/accounts.writes.ts';
import { AGENCIES, type DemonstrationAgency } from './agencies.ts';
import { ADMINISTRATOR, agencyIdOf, callOf } from './callers.ts';
import type { DemoClient } from './demo-client.ts';
import { findAgencyCodes, findClientGrants } from './demonstration.queries.ts';
import { idsInOrder } from './ids.ts';

const SECRET = 'demo';
const FIRST_DAY = '2025-07-01';
const LEGAL_BASIS = 'Bộ dữ liệu trình diễn / demonstration set';

const HOLDERS = AGENCIES.flatMap((agency: DemonstrationAgency) =>
  agency.client === null ? [] : [{ agency, ...agency.client }],
);
type Holder = (typeof HOLDERS)[number];

/** The clients of the set as the greeting shows them. */
export const DEMO_CLIENTS: readonly DemoClient[] = HOLDERS.map(({ id, description }) => ({
  id,
  secret: SECRET,
  description,
}));

/** What is missing of the accounts, and the grants of those that should not be. */
interface AccountGaps {
  readonly agencies: readonly DemonstrationAgency[];
  readonly clients: readonly Holder[];
  readonly grants: readonly Holder[];
  /** Ids of grants of clients whose secrets are published, where the configuration allows none. */
  readonly revoked: readonly string[];
}

/** Compares the accounts with what the configuration wants. */
export async function findAccountGaps(
  pool: pg.Pool,
  wanted: { readonly demo: boolean; readonly demoClients: boolean },
  today: string,
): Promise<AccountGaps> {
  const read = openRead(pool, ADMINISTRATOR);
  try {
    const codes = await findAgencyCodes(
      read,
      AGENCIES.map((one) => one.code),
    );
    const clients = await findClientGrants(
      read,
      HOLDERS.map((one) => one.id),
      today,
    );
    const needed = wanted.demo || wanted.demoClients ? AGENCIES : [];
    const agencies = needed.filter((one) => !codes.has(one.code));
    if (!wanted.demoClients) {
      return { agencies, clients: [], grants: [], revoked: [...clients.values()].flat() };
    }
    return {
      agencies,
      clients: HOLDERS.filter((one) => !clients.has(one.id)),
      // Those listed in the greeting must work.
      grants: HOLDERS.filter((one) => (clients.get(one.id) ?? []).length === 0),
      revoked: [],
    };
  } finally {
    await read.end();
  }
}

/** Whether the accounts are as wanted. */
export function hasNoGaps({ agencies, clients, grants, revoked }: AccountGaps): boolean {
  return agencies.length + clients.length + grants.length + revoked.length === 0;
}

/** Makes what is missing, as the administrator would, and ends what should not be. */
export async function fillAccountGaps(
  registry: Registry,
  { agencies, clients, grants, revoked }: AccountGaps,
): Promise<void> {
  const read = openRead(registry.pool, ADMINISTRATOR);
  const context = makeContext(registry, ADMINISTRATOR, read);
  if (agencies.length > 0) {
    const ids = agencies.map((one) => agencyIdOf(one.code));
    await createAgencies(
      { ...context, registry: { ...registry, newId: idsInOrder(ids, registry.newId) } },
      callOf(
        agencies.map(({ code, kind, name, unit }) => ({ code, kind, name, unit, validFrom: FIRST_DAY })),
      ),
    );
  }
  if (clients.length > 0) {
    await createClients(
      context,
      callOf(clients.map(({ id, agency }) => ({ clientId: id, name: agency.name, agencyCode: agency.code }))),
      () => SECRET,
    );
  }
  if (grants.length > 0) {
    await issueGrants(
      context,
      callOf(
        grants.map(({ id, agency: { role, unit } }) => ({
          clientId: id,
          role,
          unit,
          legalBasis: LEGAL_BASIS,
        })),
      ),
    );
  }
  if (revoked.length > 0) await revokeGrants(context, callOf(revoked.map((id) => ({ id }))));
}
