import { createHmac, type KeyObject } from 'node:crypto';
import { sql } from '../../database/sql.ts';
import { type Transaction, write } from '../../database/transaction.ts';
import { asSent } from '../../kernel/as-sent.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { codePointOf } from '../../kernel/clean-text.ts';
import { failure, type Problem, RegistryError } from '../../kernel/errors.ts';
import type { Caller } from '../../policy/scope.ts';
import type { ServiceContext } from '../context.ts';
import { withHeldProblems } from './held-problems.ts';

/** What a write came to. `ids` in the order of the items. */
export interface WriteResult {
  readonly ids: readonly string[];
  /** Fields that were refused by authority while the rest was written. */
  readonly refusals: readonly Problem[];
  /** What the law would question but real records show. */
  readonly warnings: readonly Problem[];
  /** Whether an earlier call of the same key wrote it and this one wrote nothing. */
  readonly isReplay?: boolean;
}

/** One call of a write: its name, its raw items, and the key under which it may be repeated. */
export interface WriteCall {
  readonly operation: string;
  readonly items: readonly unknown[];
  readonly idempotencyKey: string | null;
}

/** A call without a key, for callers inside the process that know by other means what is there already. */
export function callOnce(operation: string, items: readonly unknown[]): WriteCall {
  return { operation, items, idempotencyKey: null };
}

/** The longest idempotency key, in characters. */
const MAX_KEY_LENGTH = 200;

/** The most items that one call of a write may carry. */
export const MAX_ITEMS = 1_000;

/**
 * Runs a write in one transaction, once for an idempotency key; a write that is part of another (`context.joined`) in
 * that one's, whose key is then its own.
 * @throws IDEMPOTENCY_KEY_REUSED when the key was used with other input, the codes of a text for a key that is none,
 * and what `work` throws.
 */
export async function writeCall(
  context: ServiceContext,
  call: WriteCall,
  work: (transaction: Transaction) => Promise<WriteResult>,
): Promise<WriteResult> {
  const { registry, caller, joined } = context;
  const counted = (transaction: Transaction) => countedAsSent(call.items, () => work(transaction));
  if (joined != null) return counted(joined);
  requireKey(call.idempotencyKey);
  await context.read.end();
  const request = keyedRequestOf(registry.keys.hashKey, caller, call);
  return write(registry.pool, caller, async (transaction) => {
    const result = await onceByKey(transaction, request, () => counted(transaction));
    context.tally.written += transaction.statements;
    return result;
  });
}

/** What work comes to, its problems at the places of what was sent: a list is worked on without its repeats. */
async function countedAsSent(
  items: readonly unknown[],
  work: () => Promise<WriteResult>,
): Promise<WriteResult> {
  try {
    const result = await withHeldProblems(items, work);
    return {
      ...result,
      refusals: asSent(items, result.refusals),
      warnings: asSent(items, result.warnings),
    };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const problems = asSent(items, error.problems);
    throw problems.every((one, index) => one === error.problems[index])
      ? error
      : new RegistryError(problems, { cause: error.cause });
  }
}

/** @throws TEXT_TOO_SHORT, TEXT_TOO_LONG or TEXT_CHARACTER for a key that cannot be kept. */
function requireKey(key: string | null): void {
  if (key === null) return;
  if (key.trim() === '') throw failure('TEXT_TOO_SHORT', 'idempotencyKey', { min: 1 });
  if (key.length > MAX_KEY_LENGTH) throw failure('TEXT_TOO_LONG', 'idempotencyKey', { max: MAX_KEY_LENGTH });
  const [bad] = /[\p{Cc}\p{Surrogate}]/u.exec(key) ?? [];
  if (bad !== undefined) throw failure('TEXT_CHARACTER', 'idempotencyKey', { character: codePointOf(bad) });
}

interface KeyedRequest {
  readonly clientId: string;
  readonly operation: string;
  readonly idempotencyKey: string;
  /** Keyed, because the input may hold a personal number that a plain digest would let one guess. */
  readonly requestHash: Buffer;
}

/** What a call is known again by; null for one without a key, whose items nobody compares. */
function keyedRequestOf(
  hashKey: KeyObject,
  { clientId }: Caller,
  { operation, idempotencyKey, items }: WriteCall,
): KeyedRequest | null {
  if (idempotencyKey === null || clientId === null) return null;
  const requestHash = createHmac('sha256', hashKey).update(canonicalJson(items)).digest();
  return { clientId, operation, idempotencyKey, requestHash };
}

/**
 * Does the work once for a client's key: a repeated call waits for the first, then gets its result.
 * A call that fails leaves no key behind.
 * @throws IDEMPOTENCY_KEY_REUSED when the key was used with other input.
 */
async function onceByKey(
  transaction: Transaction,
  request: KeyedRequest | null,
  work: () => Promise<WriteResult>,
): Promise<WriteResult> {
  if (request === null) return work();
  const { clientId, operation, idempotencyKey, requestHash } = request;
  const key = sql`client_id = ${clientId} and operation = ${operation} and key = ${idempotencyKey}`;
  const taken = await transaction.query(sql`/* onceByKey take */
    insert into idempotency_keys (client_id, operation, key, request_hash, outcome)
    values (${clientId}, ${operation}, ${idempotencyKey}, ${requestHash}, 'null')
    on conflict do nothing returning key`);
  if (taken.length === 0) {
    const [earlier] = await transaction.query<{ sameRequest: boolean; outcome: WriteResult }>(
      sql`/* onceByKey earlier */ select request_hash = ${requestHash} as "sameRequest", outcome
        from idempotency_keys where ${key}`,
    );
    if (earlier?.sameRequest !== true) throw failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
    return { ...earlier.outcome, isReplay: true };
  }
  const outcome = await work();
  await transaction.query(sql`/* onceByKey keep */
    update idempotency_keys set outcome = ${JSON.stringify(outcome)}::jsonb where ${key}`);
  return outcome;
}
