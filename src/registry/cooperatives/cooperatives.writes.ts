import { insertRows, updateRows } from '../../database/records.ts';
import {
  cooperativeAddresses,
  cooperativeClaims,
  cooperatives,
} from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, RegistryError, throwIfAny } from '../../kernel/errors.ts';
import { parseItems } from '../../kernel/parse.ts';
import { type Authority, authorityOf } from '../../policy/authority.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../context.ts';
import { requireDistinct, staleProblems } from '../versioned.ts';
import { MAX_ITEMS, type WriteCall, type WriteResult, writeCall } from '../write-call.ts';
import { findUnsaidClaims } from './cooperatives.claims.queries.ts';
import {
  type CooperativeFacts,
  type CooperativeRow,
  type Draft,
  type DraftContext,
  draftOf,
} from './cooperatives.draft.ts';
import { type CooperativeParts, checkParts } from './cooperatives.parts.rules.ts';
import { writeParts } from './cooperatives.parts.writes.ts';
import { findTakenTaxCodes, lockCooperatives } from './cooperatives.queries.ts';
import { blankCooperative, formerSeat, published } from './cooperatives.rows.ts';
import { checkCooperative } from './cooperatives.rules.ts';
import {
  CooperativeChangeStatusInput,
  type CooperativeCreate,
  CooperativeCreateInput,
  type CooperativeUpdate,
  CooperativeUpdateInput,
} from './cooperatives.schemas.ts';

/**
 * Records cooperatives, one or many: all or none.
 * @throws FORBIDDEN; the codes of parseItems; TERRITORY_FORBIDDEN, UNIT_UNKNOWN, VALUE_TAKEN and those of the rules.
 */
export async function createCooperatives(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.create');
  const inputs = parseItems(CooperativeCreateInput, call.items, MAX_ITEMS);
  return writeCall(context, call, async (transaction) => {
    const draftContext = draftContextOf(context);
    const drafts = inputs.map((input, index) => {
      const base = blankCooperative(context);
      return { input, base, draft: draftOf(base, input, draftContext, String(index)) };
    });
    const warnings = await checkDrafts(transaction, context, drafts);
    await insertRows(
      transaction,
      cooperatives,
      drafts.map(({ draft }) => published(draft, context.today)),
    );
    await writeRest(transaction, context, drafts);
    return resultOf(drafts, warnings);
  });
}

/**
 * Changes cooperatives, one or many: all or none. A value that a higher authority holds is refused and kept as a
 * claim while the rest is written; an item that changes nothing writes nothing.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, and as createCooperatives.
 */
export async function updateCooperatives(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.update');
  return changeCooperatives(context, call, parseItems(CooperativeUpdateInput, call.items, MAX_ITEMS));
}

/** Changes legal status, operating state or both; otherwise as updateCooperatives. */
export async function changeCooperativeStatuses(
  context: ServiceContext,
  call: WriteCall,
): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.update');
  return changeCooperatives(context, call, parseItems(CooperativeChangeStatusInput, call.items, MAX_ITEMS));
}

type Change = CooperativeUpdate | Pick<CooperativeUpdate, 'id' | 'expectedVersion'>;

async function changeCooperatives(
  context: ServiceContext,
  call: WriteCall,
  inputs: readonly Change[],
): Promise<WriteResult> {
  requireDistinct(inputs);
  return writeCall(context, call, async (transaction) => {
    const stored = await lockCooperatives(
      transaction,
      context.caller.scope,
      inputs.map(({ id }) => id),
    );
    const byId = new Map(stored.map((row) => [row.id, row]));
    const draftContext = draftContextOf(context);
    const problems: Problem[] = [];
    const drafts = inputs.flatMap((input, index) => {
      const base = byId.get(input.id);
      const stale = staleProblems(input, base, index);
      problems.push(...stale);
      if (base === undefined || stale.length > 0) return [];
      return [{ input, base, draft: draftOf(base, input, draftContext, String(index)) }];
    });
    throwIfAny(problems);
    const warnings = await checkDrafts(transaction, context, drafts);
    const changed = drafts.filter(({ draft }) => draft.changed.size > 0);
    const updated = await updateRows(
      transaction,
      cooperatives,
      changed.map(({ draft }) => published(draft, context.today)),
    );
    if (updated.size < changed.length) throw new Error('a locked row was not updated');
    await writeRest(transaction, context, drafts);
    return resultOf(drafts, warnings);
  });
}

interface Item {
  readonly input: CooperativeFacts & Partial<CooperativeCreate>;
  readonly base: CooperativeRow;
  readonly draft: Draft;
}

function draftContextOf({ registry, caller, today }: ServiceContext): DraftContext {
  const { territory, codes } = registry.reference;
  return { territory, codes, today, scope: caller.scope, writer: writerOf(caller.role) };
}

function writerOf(role: Parameters<typeof authorityOf>[0]): Authority {
  const authority = authorityOf(role);
  if (authority === null) throw new RegistryError([problem('FORBIDDEN')]);
  return authority;
}

/** All rules over all rows; throws every problem at once, returns the warnings. */
async function checkDrafts(
  transaction: Transaction,
  { registry, today }: ServiceContext,
  items: readonly Item[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  items.forEach(({ input, draft }, index) => {
    const path = String(index);
    const found = checkCooperative(
      draft.row,
      draft.changed,
      { codes: registry.reference.codes, today },
      path,
    );
    problems.push(...draft.problems, ...found.problems, ...checkParts(partsOf(input), path));
    warnings.push(...found.warnings);
  });
  problems.push(...(await taxCodeProblems(transaction, items)));
  throwIfAny(problems);
  return warnings;
}

async function taxCodeProblems(transaction: Transaction, items: readonly Item[]): Promise<Problem[]> {
  const given = items.flatMap(({ draft }, index) =>
    draft.changed.has('taxCode') && draft.row.taxCode !== null ? [{ code: draft.row.taxCode, index }] : [],
  );
  const taken = await findTakenTaxCodes(
    transaction,
    given.map(({ code }) => code),
    items.map(({ draft }) => draft.row.id),
  );
  const first = new Map<string, number>();
  return given.flatMap(({ code, index }) => {
    const other = first.get(code);
    first.set(code, other ?? index);
    if (other !== undefined) return [problem('DUPLICATE_IN_CALL', `${index}.taxCode`, { other })];
    return taken.has(code) ? [problem('VALUE_TAKEN', `${index}.taxCode`)] : [];
  });
}

function partsOf({ products, ratings }: Partial<CooperativeCreate>): CooperativeParts {
  return { products: products ?? [], ratings: ratings ?? [] };
}

/** Former seats, claims, products and ratings. */
async function writeRest(
  transaction: Transaction,
  { registry, caller }: ServiceContext,
  items: readonly Item[],
): Promise<void> {
  const { newId } = registry;
  await insertRows(
    transaction,
    cooperativeAddresses,
    items.flatMap(({ base, draft }) => formerSeat(base, draft, newId())),
  );
  const authority = writerOf(caller.role);
  const claims = items.flatMap(({ draft }) =>
    draft.claims.map((claim) => ({ id: newId(), cooperativeId: draft.row.id, ...claim })),
  );
  const unsaid = await findUnsaidClaims(transaction, authority, claims);
  await insertRows(
    transaction,
    cooperativeClaims,
    unsaid.map((claim) => ({ ...claim, authority })),
  );
  await writeParts(
    transaction,
    newId,
    items.map(({ input, draft }) => ({ cooperativeId: draft.row.id, parts: partsOf(input) })),
  );
}

function resultOf(items: readonly Item[], warnings: readonly Problem[]): WriteResult {
  return {
    ids: items.map(({ draft }) => draft.row.id),
    refusals: items.flatMap(({ draft }, index) =>
      draft.claims.map(({ field, heldBy }) =>
        problem('FIELD_AUTHORITY', `${index}.${field}`, { authority: heldBy }),
      ),
    ),
    warnings,
  };
}
