import { openRead } from '../database/transaction.ts';
import type { DemoClient } from '../greeting.ts';
import {
  createAgencies,
  createClients,
  issueGrants,
  revokeGrants,
} from '../registry/accounts/accounts.service.ts';
import { makeContext, type Registry, type ServiceContext } from '../registry/context.ts';
import { AGENCIES, type DemonstrationAgency } from './agencies.ts';
import { ADMINISTRATOR } from './callers.ts';
import { findAgencyCodes, findClientGrants } from './demonstration.queries.ts';
import { idsInOrder } from './ids.ts';

const SECRET = 'demo';
const FIRST_DAY = '2025-07-01';

const HOLDERS = AGENCIES.flatMap((agency: DemonstrationAgency) =>
  agency.client === null ? [] : [{ agency, ...agency.client }],
);
const CLIENT_IDS = HOLDERS.map((one) => one.id);

/** Asks as the administrator, outside any service. */
async function asAdministrator<Result>(
  registry: Registry,
  work: (context: ServiceContext) => Promise<Result>,
): Promise<Result> {
  const read = openRead(registry.pool, ADMINISTRATOR);
  try {
    return await work(makeContext(registry, ADMINISTRATOR, read));
  } finally {
    await read.end();
  }
}

/** Records the agencies that are not there yet; how many. */
export async function ensureAgencies(registry: Registry): Promise<number> {
  return asAdministrator(registry, async (context) => {
    const known = await findAgencyCodes(
      context.read,
      AGENCIES.map((one) => one.code),
    );
    const missing = AGENCIES.filter((one) => !known.has(one.code));
    if (missing.length === 0) return 0;
    const newId = idsInOrder(
      missing.map((one) => `agency ${one.code}`),
      'agencies',
    );
    await createAgencies(
      { ...context, registry: { ...registry, newId } },
      missing.map(({ code, kind, name, unit }) => ({ code, kind, name, unit, validFrom: FIRST_DAY })),
    );
    return missing.length;
  });
}

/** Makes the clients and grants that are not there, so that those listed in the greeting work. */
export async function ensureClients(registry: Registry): Promise<DemoClient[]> {
  await asAdministrator(registry, async (context) => {
    const known = await findClientGrants(context.read, CLIENT_IDS, context.today);
    const missing = HOLDERS.filter((one) => !known.has(one.id));
    if (missing.length > 0) {
      await createClients(
        context,
        missing.map(({ id, agency }) => ({ clientId: id, name: agency.name, agencyCode: agency.code })),
        () => SECRET,
      );
    }
    const ungranted = HOLDERS.filter((one) => (known.get(one.id) ?? []).length === 0);
    if (ungranted.length > 0) {
      await issueGrants(
        context,
        ungranted.map(({ id, agency: { role, unit } }) => ({
          clientId: id,
          role,
          unit,
          legalBasis: 'Bộ dữ liệu trình diễn / demonstration set',
        })),
      );
    }
  });
  return HOLDERS.map(({ id, description }) => ({ id, secret: SECRET, description }));
}

/** Ends the grants of clients with published secrets that an earlier start has made; how many. */
export async function revokeClients(registry: Registry): Promise<number> {
  return asAdministrator(registry, async (context) => {
    const known = await findClientGrants(context.read, CLIENT_IDS, context.today);
    const ids = [...known.values()].flat();
    if (ids.length > 0) {
      await revokeGrants(
        context,
        ids.map((id) => ({ id })),
      );
    }
    return ids.length;
  });
}
