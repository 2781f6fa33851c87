import { isDeepStrictEqual } from 'node:util';
import type { Static } from 'typebox';
import { insertRows, type StoredRow, updateRows } from '../../database/records.ts';
import { clientSecrets, clients } from '../../database/tables/accounts.table.ts';
import { throwIfAny } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { changeProblems, repeatedIds } from '../../records/writing/versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { ClientRotateSecretInput, ClientUpdateInput } from './accounts.schemas.ts';
import { lockClientRows, updateEndOfSecrets } from './accounts.writes.queries.ts';
import { done, type IssuedSecret, missing, randomSecret } from './accounts.writes.ts';
import { originProblems, originsOf } from './allowed-origins.ts';
import { hashSecret } from './callers.ts';

/**
 * Changes clients, such as to suspend one: all or none; an item that changes nothing writes nothing. What a suspended
 * client asks is refused within a second.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, ORIGIN_INVALID and the codes of parseCall.
 */
export async function updateClients(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'account.write');
  const check = (said: readonly Partial<Static<typeof ClientUpdateInput>>[]) => [
    ...repeatedIds(said),
    ...originProblems(said),
  ];
  const inputs = parseCall(context, call, { kind: 'client', schema: ClientUpdateInput, check });
  const ids = inputs.map((one) => one.id);
  return writeCall(context, call, async (transaction) => {
    const stored = new Map((await lockClientRows(transaction, ids)).map((row) => [row.id, row]));
    throwIfAny([...originProblems(inputs), ...changeProblems(inputs, stored)]);
    const rows = inputs.flatMap((input) => {
      const base = stored.get(input.id);
      return base === undefined ? [] : changedRow(base, input);
    });
    await updateRows(transaction, clients, rows);
    return done(ids);
  });
}

type ClientRow = StoredRow<typeof clients>;

/** The row as it will be; none when nothing changes. */
function changedRow(base: ClientRow, input: Static<typeof ClientUpdateInput>): ClientRow[] {
  const allowedOrigins = input.allowedOrigins === undefined ? base.allowedOrigins : originsOf(input);
  const row = { ...base, name: input.name ?? base.name, state: input.state ?? base.state, allowedOrigins };
  return isDeepStrictEqual(row, base) ? [] : [row];
}

/**
 * Gives clients new secrets, given once, and ends the former ones: at once, or after the hours given. It is in the
 * history of the client as a version of its own.
 * @throws FORBIDDEN, NOT_FOUND and the codes of parseCall.
 */
export async function rotateClientSecrets(
  context: ServiceContext,
  call: WriteCall,
): Promise<WriteResult & { readonly secrets: readonly IssuedSecret[] }> {
  authorise(context.caller, 'account.write');
  const schema = ClientRotateSecretInput;
  const inputs = parseCall(context, call, { kind: 'client', schema, check: repeatedIds });
  const { newId, keys } = context.registry;
  const ids = inputs.map((one) => one.id);
  let issued: IssuedSecret[] = [];
  const result = await writeCall(context, call, async (transaction) => {
    const stored = new Map((await lockClientRows(transaction, ids)).map((row) => [row.id, row]));
    throwIfAny([...repeatedIds(inputs), ...missing(inputs, (one) => stored.has(one.id), 'id')]);
    const secrets = inputs.map(({ id }) => ({
      id,
      clientId: stored.get(id)?.clientId ?? '',
      secret: randomSecret(),
    }));
    await updateEndOfSecrets(transaction, inputs);
    await insertRows(
      transaction,
      clientSecrets,
      secrets.map(({ id, clientId, secret }) => ({
        id: newId(),
        clientId: id,
        secretHash: hashSecret(keys.hashKey, clientId, secret),
      })),
    );
    await updateRows(transaction, clients, [...stored.values()]);
    // Outside of the result, which is kept under the idempotency key.
    issued = secrets;
    return done(ids);
  });
  return { ...result, secrets: issued };
}
