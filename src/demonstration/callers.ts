import { REACH } from '../policy/roles.ts';
import type { Caller, Scope } from '../policy/scope.ts';
import { callOnce, type WriteCall } from '../records/writing/write-call.ts';
import type { Territory } from '../reference/territory.ts';
import { unitsScope } from '../registry/accounts/callers.ts';
import { AGENCIES, type AgencyCode } from './agencies.ts';
import { demonstrationId } from './ids.ts';

const CLIENT = 'demonstration';

/** Who makes agencies, clients and grants. */
export const ADMINISTRATOR: Caller = {
  role: 'ADMINISTRATOR',
  scope: { kind: 'ADMINISTRATION' },
  clientId: CLIENT,
  agencyId: null,
  actor: null,
  requestId: CLIENT,
};

/** Who looks what is there already. */
export const ONLOOKER: Caller = { ...ADMINISTRATOR, role: 'UNION_CENTRAL', scope: { kind: 'NATION' } };

/** A call of the set: what is there already is known by its id or code, also after keys were thrown away. */
export const callOf = (items: readonly unknown[]): WriteCall => callOnce(CLIENT, items);

/** The id of an agency of the set. */
export function agencyIdOf(code: string): string {
  return demonstrationId(`agency ${code}`);
}

/**
 * A caller who acts for the agency, with the territory that a grant of today's unit gives.
 * @throws Error when the unit is not in the reference.
 */
export function callerFor(territory: Territory, code: AgencyCode, today: string): Caller {
  const agency = AGENCIES.find((one) => one.code === code);
  if (agency === undefined) throw new Error(`no agency ${code} in the demonstration set`);
  const own = { ...ADMINISTRATOR, role: agency.role, agencyId: agencyIdOf(code) };
  switch (REACH[agency.role]) {
    case 'TERRITORY':
      return { ...own, scope: scopeOf(territory, agency.unit, today) };
    case 'PUBLISHED':
      // What it sends is its client's own to read.
      return { ...own, scope: { kind: 'PUBLISHED' }, clientId: agency.client?.id ?? CLIENT };
    default:
      return { ...own, scope: { kind: 'NOTHING' } };
  }
}

type Unit = (typeof AGENCIES)[number]['unit'];

function scopeOf(territory: Territory, unit: Unit, today: string): Scope {
  if (unit.level === 'NATION') return { kind: 'NATION' };
  const version = territory.findUnit(unit.level, unit.code ?? '', today);
  if (version === null) throw new Error(`no ${unit.level} ${unit.code} on ${today}`);
  return unitsScope(territory, territory.accessUnits(version.unitId));
}
