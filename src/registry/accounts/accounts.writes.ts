import { randomBytes } from 'node:crypto';
import { insertRows } from '../../database/records.ts';
import { agencies, clientSecrets, clients, grants } from '../../database/tables/accounts.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, throwIfAny } from '../../kernel/errors.ts';
import { GRANT_LEVELS, type Role } from '../../policy/roles.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findUnit, isUnit, requireUnit, type TerritoryFilter } from '../../records/territory-filter.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { unknownUnit } from '../../reference/unknown-unit.ts';
import {
  AgencyCreateInput,
  ClientCreateInput,
  GrantIssueInput,
  GrantRevokeInput,
} from './accounts.schemas.ts';
import {
  findAgencyIds,
  findClientIds,
  findRoles,
  lockClients,
  updateEndOfGrants,
} from './accounts.writes.queries.ts';
import { originProblems, originsOf } from './allowed-origins.ts';
import { hashSecret } from './callers.ts';

export const done = (ids: readonly string[]): WriteResult => ({ ids, refusals: [], warnings: [] });

interface Dated {
  readonly unit?: TerritoryFilter;
  readonly validFrom?: string;
  readonly validTo?: string | null;
}

/** UNIT_UNKNOWN and PERIOD_REVERSED, as far as a unit and days are said. */
function checkUnitsAndDays(context: ServiceContext, inputs: readonly Dated[]): Problem[] {
  return inputs.flatMap(({ unit, validFrom = context.today, validTo = null }, index) => {
    const found = unit === undefined ? null : findUnit(context, unit, `${index}.unit`);
    return [
      ...(found === null || isUnit(found) ? [] : [found]),
      ...(validTo !== null && validTo <= validFrom ? [problem('PERIOD_REVERSED', `${index}.validTo`)] : []),
    ];
  });
}

/**
 * Records agencies: all or none.
 * @throws FORBIDDEN, UNIT_UNKNOWN, PERIOD_REVERSED, VALUE_TAKEN, DUPLICATE_IN_CALL and the codes of parseCall.
 */
export async function createAgencies(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'account.write');
  const check = (inputs: readonly Dated[]) => checkUnitsAndDays(context, inputs);
  const inputs = parseCall(context, call, { kind: 'agency', schema: AgencyCreateInput, check });
  throwIfAny(check(inputs));
  const rows = inputs.map(({ unit, validFrom, validTo = null, ...rest }, index) => ({
    id: context.registry.newId(),
    ...rest,
    unitId: requireUnit(context, unit, `${index}.unit`).unitId,
    validFrom: validFrom ?? context.today,
    validTo,
  }));
  return writeCall(context, call, async (transaction) => {
    const codes = rows.map((row) => row.code);
    throwIfAny(takenKeys(codes, await findAgencyIds(transaction, codes), 'code'));
    await insertRows(transaction, agencies, rows);
    return done(rows.map((row) => row.id));
  });
}

/** VALUE_TAKEN for a key that a record has, DUPLICATE_IN_CALL for one that two items have. */
function takenKeys(keys: readonly string[], stored: ReadonlyMap<string, string>, field: string): Problem[] {
  const fieldOf = (index: number) => `${index}.${field}`;
  return [
    ...keys.flatMap((key, index) => (stored.has(key) ? [problem('VALUE_TAKEN', fieldOf(index))] : [])),
    ...repeatsOf(keys, (key) => key, fieldOf),
  ];
}

/** A client's secret, which is kept nowhere in readable form. */
export interface IssuedSecret {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
}

/** A secret nobody can guess: 32 random bytes. */
export const randomSecret = () => randomBytes(32).toString('base64url');

/**
 * Records clients: all or none. The secrets are given once: a repeated call returns none. `secretOf` is given by the
 * demonstration only.
 * @throws FORBIDDEN, NOT_FOUND for an agency, VALUE_TAKEN, DUPLICATE_IN_CALL, ORIGIN_INVALID and the codes of parseCall.
 */
export async function createClients(
  context: ServiceContext,
  call: WriteCall,
  secretOf: () => string = randomSecret,
): Promise<WriteResult & { readonly secrets: readonly IssuedSecret[] }> {
  authorise(context.caller, 'account.write');
  const inputs = parseCall(context, call, {
    kind: 'client',
    schema: ClientCreateInput,
    check: originProblems,
  });
  const { newId, keys } = context.registry;
  let issued: IssuedSecret[] = [];
  const result = await writeCall(context, call, async (transaction) => {
    const byCode = await findAgencyIds(
      transaction,
      inputs.map((one) => one.agencyCode),
    );
    const names = inputs.map((one) => one.clientId);
    throwIfAny([
      ...originProblems(inputs),
      ...missing(inputs, (one) => byCode.has(one.agencyCode), 'agencyCode'),
      ...takenKeys(names, await findClientIds(transaction, names), 'clientId'),
    ]);
    const made = inputs.map((one) => ({ id: newId(), ...one, secret: secretOf() }));
    await insertRows(
      transaction,
      clients,
      made.map(({ id, clientId, name, agencyCode, ...said }) => ({
        id,
        clientId,
        name,
        allowedOrigins: originsOf(said),
        agencyId: byCode.get(agencyCode),
      })),
    );
    const secrets = made.map(({ id, clientId, secret }) => ({
      id: newId(),
      clientId: id,
      secretHash: hashSecret(keys.hashKey, clientId, secret),
    }));
    await insertRows(transaction, clientSecrets, secrets);
    // Outside of the result, which is kept under the idempotency key.
    issued = made.map(({ id, clientId, secret }) => ({ id, clientId, secret }));
    return done(made.map((one) => one.id));
  });
  return { ...result, secrets: issued };
}

/**
 * Issues grants: all or none. A client keeps one role; a unit that has ended, and a district, can be granted no more.
 * @throws FORBIDDEN, NOT_FOUND for a client, UNIT_UNKNOWN, GRANT_UNIT_NOT_FOR_ROLE,
 * GRANT_ROLE_DIFFERS and the codes of parseCall.
 */
export async function issueGrants(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'account.write');
  const check = (said: Parameters<typeof checkGrants>[1]) => checkGrants(context, said);
  const inputs = parseCall(context, call, { kind: 'grant', schema: GrantIssueInput, check });
  return writeCall(context, call, async (transaction) => {
    const ids = await findClientIds(
      transaction,
      inputs.map((one) => one.clientId),
    );
    throwIfAny([
      ...check(inputs),
      ...missing(inputs, (one) => ids.has(one.clientId), 'clientId'),
      ...(await roleProblems(transaction, context.today, inputs, ids)),
    ]);
    const rows = inputs.map(
      ({ clientId, role, unit, purposes = [], legalBasis, validFrom, validTo = null }, index) => ({
        id: context.registry.newId(),
        clientId: ids.get(clientId),
        role,
        unitId: requireUnit(context, unit, `${index}.unit`).unitId,
        purposes,
        legalBasis,
        validFrom: validFrom ?? context.today,
        validTo,
      }),
    );
    await insertRows(transaction, grants, rows);
    return done(rows.map((row) => row.id));
  });
}

/** What is wrong with grants by themselves; a unit that has ended, and a district, can be granted no more. */
function checkGrants(
  context: ServiceContext,
  inputs: readonly (Dated & { readonly role?: Role })[],
): Problem[] {
  const { territory } = context.registry.reference;
  const ended = inputs.flatMap(({ unit }, index) => {
    const found = unit === undefined ? null : findUnit(context, unit, `${index}.unit`);
    if (found === null || !isUnit(found)) return [];
    return found.level === 'DISTRICT' || territory.findVersion(found.unitId, context.today) === null
      ? [
          unknownUnit(
            territory,
            { level: found.level, code: found.code, on: context.today },
            `${index}.unit.code`,
          ),
        ]
      : [];
  });
  return [...checkUnitsAndDays(context, inputs), ...ended, ...inputs.flatMap(levelProblems)];
}

/** Where a role has no offices nobody can hold it: a province's Union with the nation for its territory is none. */
function levelProblems({ role, unit }: { role?: Role; unit?: TerritoryFilter }, index: number): Problem[] {
  if (role === undefined || unit === undefined || unit.level === 'DISTRICT') return [];
  const levels = GRANT_LEVELS[role];
  if (levels.includes(unit.level)) return [];
  return [problem('GRANT_UNIT_NOT_FOR_ROLE', `${index}.unit.level`, { role, levels: levels.join(', ') })];
}

async function roleProblems(
  transaction: Transaction,
  today: string,
  inputs: readonly { clientId: string; role: string }[],
  ids: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const recordIds = [...ids.values()];
  await lockClients(transaction, recordIds);
  const held = await findRoles(transaction, recordIds, today);
  return inputs.flatMap(({ clientId, role }, index) => {
    const id = ids.get(clientId);
    if (id === undefined) return [];
    const present = held.get(id) ?? role;
    held.set(id, present);
    return present === role ? [] : [problem('GRANT_ROLE_DIFFERS', `${index}.role`, { role: present })];
  });
}

/** Ends grants today; the next use of the client is without them. @throws FORBIDDEN, NOT_FOUND. */
export async function revokeGrants(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'account.write');
  const inputs = parseCall(context, call, { kind: 'grant', schema: GrantRevokeInput, check: () => [] });
  const ids = inputs.map((one) => one.id);
  return writeCall(context, call, async (transaction) => {
    const ended = await updateEndOfGrants(transaction, ids, context.today);
    throwIfAny(missing(inputs, (one) => ended.has(one.id), 'id'));
    return done(ids);
  });
}

/** NOT_FOUND for those of the items that are not known. */
export function missing<Item>(
  items: readonly Item[],
  isKnown: (item: Item) => boolean,
  field: string,
): Problem[] {
  return items.flatMap((item, index) => (isKnown(item) ? [] : [problem('NOT_FOUND', `${index}.${field}`)]));
}
