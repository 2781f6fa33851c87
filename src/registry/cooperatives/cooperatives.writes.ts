import { insertRows, updateRows } from '../../database/records.ts';
import {
  cooperativeAddresses,
  cooperativeClaims,
  cooperativeStates,
  cooperatives,
} from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, RegistryError, throwIfAny } from '../../kernel/errors.ts';
import { AUTHORITY_NAMES, type Authority, authorityOf, isProgrammeFact } from '../../policy/authority.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { changeProblems, repeatedIds } from '../../records/writing/versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findUnsaidClaims } from './cooperatives.claims.queries.ts';
import {
  type CooperativeFacts,
  type CooperativeRow,
  type Draft,
  type DraftContext,
  draftOf,
} from './cooperatives.draft.ts';
import { findLeftOpen } from './cooperatives.endings.ts';
import { cooperativeReads } from './cooperatives.kind.ts';
import { type CooperativeParts, checkParts } from './cooperatives.parts.rules.ts';
import { writeParts } from './cooperatives.parts.writes.ts';
import { findTakenTaxCodes } from './cooperatives.queries.ts';
import { blankCooperative, formerSeat, published } from './cooperatives.rows.ts';
import { checkCooperative, type Findings } from './cooperatives.rules.ts';
import {
  CooperativeChangeStatusInput,
  type CooperativeCreate,
  CooperativeCreateInput,
  type CooperativeUpdate,
  CooperativeUpdateInput,
} from './cooperatives.schemas.ts';
import { findBeforeFounding } from './founding.moved.ts';
import { checkOwnDays, checkPartDays } from './founding.rules.ts';
import { findStates } from './states.queries.ts';
import { firstStates, settleStates } from './states.ts';

/**
 * Records cooperatives, one or many: all or none.
 * @throws FORBIDDEN; the codes of parseCall; TERRITORY_FORBIDDEN, UNIT_UNKNOWN, VALUE_TAKEN and those of the rules.
 */
export async function createCooperatives(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.create');
  const inputs = parseCall(context, call, {
    kind: 'cooperative',
    schema: CooperativeCreateInput,
    check: (sound) => checkAlone(context, sound),
  });
  return writeCall(context, call, async (transaction) => {
    const drafts = draftsOf(
      context,
      inputs.map((one) => withStatus(context, one)),
      () => blankCooperative(context),
    );
    const { problems, warnings } = findingsOf(context, drafts);
    throwIfAny([...problems, ...(await takenTaxCodes(transaction, drafts))]);
    const { newId } = context.registry;
    const states = drafts.map(({ draft }) => firstStates(draft, () => ''));
    await insertRows(
      transaction,
      cooperatives,
      states.map(({ draft }) => published(draft, context.today)),
    );
    await writeRest(transaction, context, drafts);
    await writeParts(transaction, newId, drafts.map(withParts));
    await insertRows(
      transaction,
      cooperativeStates,
      states.flatMap((one) => one.added.map((state) => ({ ...state, id: newId() }))),
    );
    return resultOf(drafts, warnings);
  });
}

/** What the registration office registers is active by its word, though it leaves that out; others then say nothing. */
function withStatus({ caller }: ServiceContext, input: CooperativeCreate): CooperativeCreate {
  return writerOf(caller.role) === 'REGISTRATION_OFFICE' ? { status: 'ACTIVE', ...input } : input;
}

/**
 * Changes cooperatives, one or many: all or none. A value that a higher authority holds is refused and kept as a
 * claim while the rest is written; an item that changes nothing writes nothing, one
 * that changes a product or a grade alone raises the version as well.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, and as createCooperatives.
 */
export async function updateCooperatives(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.update');
  const inputs = parseCall(context, call, {
    kind: 'cooperative',
    schema: CooperativeUpdateInput,
    check: (sound) => [...repeatedIds(sound), ...checkAlone(context, sound)],
  });
  return changeCooperatives(context, call, inputs);
}

/** Changes legal status, operating state or both; otherwise as updateCooperatives. */
export async function changeCooperativeStatuses(
  context: ServiceContext,
  call: WriteCall,
): Promise<WriteResult> {
  authorise(context.caller, 'cooperative.update');
  const inputs = parseCall(context, call, {
    kind: 'cooperative',
    schema: CooperativeChangeStatusInput,
    check: (sound) => [...repeatedIds(sound), ...checkAlone(context, sound)],
  });
  return changeCooperatives(context, call, inputs);
}

type Change = CooperativeUpdate | Pick<CooperativeUpdate, 'id' | 'expectedVersion'>;

async function changeCooperatives(
  context: ServiceContext,
  call: WriteCall,
  inputs: readonly Change[],
): Promise<WriteResult> {
  return writeCall(context, call, async (transaction) => {
    const byId = await cooperativeReads.holdStored(
      transaction,
      context,
      inputs.map(({ id }) => id),
    );
    const written = draftsOf(context, inputs, ({ id }) => byId.get(id));
    const states = await settledStates(transaction, context, written);
    const drafts = written.map((one, index) => ({ ...one, draft: states[index]?.draft ?? one.draft }));
    const { problems, warnings } = findingsOf(context, drafts);
    throwIfAny([
      ...changeProblems(inputs, byId),
      ...problems,
      ...states.flatMap((one) => one.problems),
      ...(await takenTaxCodes(transaction, drafts)),
    ]);
    // A part has no version that its writer names: her word for what she read is the cooperative's.
    const withNewParts = await writeParts(transaction, context.registry.newId, drafts.map(withParts));
    const changed = drafts.filter(({ draft }) => draft.changed.size > 0 || withNewParts.has(draft.row.id));
    const updated = await updateRows(
      transaction,
      cooperatives,
      changed.map(({ draft }) => published(draft, context.today)),
    );
    if (updated.size < changed.length) throw new Error('a locked row was not updated');
    await insertRows(
      transaction,
      cooperativeStates,
      states.flatMap((one) => one.added),
    );
    await updateRows(
      transaction,
      cooperativeStates,
      states.flatMap((one) => one.corrected),
    );
    await writeRest(transaction, context, drafts);
    const leftOpen = await findLeftOpen(context, transaction, drafts);
    return resultOf(drafts, [
      ...warnings,
      ...leftOpen,
      ...(await findBeforeFounding(context, transaction, drafts)),
    ]);
  });
}

/** What the writes add to the states of their cooperatives, and correct of them. */
async function settledStates(
  transaction: Transaction,
  { registry, today }: ServiceContext,
  items: readonly Item[],
) {
  const saying = items.filter(({ draft: { changed } }) => SAYING.some((field) => changed.has(field)));
  const stored = await findStates(
    transaction,
    saying.map(({ base }) => base.id),
  );
  const byId = Map.groupBy(stored, (one) => one.cooperativeId);
  return items.map((item, index) =>
    settleStates({ ...item, path: String(index) }, byId.get(item.base.id) ?? [], {
      today,
      newId: registry.newId,
    }),
  );
}

const SAYING = ['status', 'statusOn', 'operatingState', 'operatingStateOn'] as const;

interface Item {
  readonly input: CooperativeFacts;
  readonly base: CooperativeRow;
  readonly draft: Draft;
  /** Whether the draft is all that would be stored; false where the rest of the record is not known. */
  readonly isWhole: boolean;
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

/**
 * Each input laid over its row; over a blank one where that is not known or not there (which is a problem of its own:
 * the rules then report what is wrong with the input alone).
 */
function draftsOf<Input extends Item['input']>(
  context: ServiceContext,
  inputs: readonly Input[],
  rowOf: (input: Input) => CooperativeRow | undefined = () => undefined,
): Item[] {
  const draftContext = draftContextOf(context);
  return inputs.map((input, index) => {
    const row = rowOf(input);
    const base = row ?? blankCooperative(context);
    const facts = withBothCoordinates(input);
    const draft = draftOf(base, facts, draftContext, String(index));
    return { input, base, draft, isWhole: row !== undefined };
  });
}

/** One coordinate is no place: who clears one clears the other, of which nothing is said. */
function withBothCoordinates(input: CooperativeFacts): CooperativeFacts {
  const { latitude, longitude } = input;
  if (latitude === null && longitude === undefined) return { ...input, longitude: null };
  return longitude === null && latitude === undefined ? { ...input, latitude: null } : input;
}

/** What is wrong with the inputs by themselves. */
function checkAlone(context: ServiceContext, inputs: readonly Item['input'][]): readonly Problem[] {
  return findingsOf(context, draftsOf(context, inputs)).problems;
}

/** The rules over all rows. */
function findingsOf({ registry }: ServiceContext, items: readonly Item[]): Findings {
  const { codes } = registry.reference;
  const found = items.map(({ input, draft, isWhole }, index) => {
    const path = String(index);
    const { problems, warnings } = checkCooperative(draft.row, draft.changed, { codes }, path);
    const parts = partsOf(input);
    return {
      problems: [
        ...draft.problems,
        // Of a row that is not known, what is not there is not missed.
        ...problems.filter((one) => isWhole || one.code !== 'FIELD_REQUIRED'),
        ...checkParts(parts, path),
      ],
      warnings: [
        ...warnings,
        ...checkOwnDays(draft.row, draft.changed, path),
        ...checkPartDays(parts, draft.row, path),
      ],
    };
  });
  const repeated = repeatsOf(items, newTaxCode, (index) => `${index}.taxCode`);
  return {
    problems: [...found.flatMap((one) => one.problems), ...repeated],
    warnings: found.flatMap((one) => one.warnings),
  };
}

/** The tax code that the write sets; null when it sets none. */
function newTaxCode({ draft }: Item): string | null {
  return draft.changed.has('taxCode') ? draft.row.taxCode : null;
}

async function takenTaxCodes(transaction: Transaction, items: readonly Item[]): Promise<Problem[]> {
  const codes = items.map(newTaxCode);
  const taken = await findTakenTaxCodes(
    transaction,
    codes.filter((code) => code !== null),
    items.map(({ draft }) => draft.row.id),
  );
  return codes.flatMap((code, index) =>
    code !== null && taken.has(code) ? [problem('VALUE_TAKEN', `${index}.taxCode`)] : [],
  );
}

function partsOf({ products, ratings }: Partial<CooperativeCreate>): CooperativeParts {
  return { products: products ?? [], ratings: ratings ?? [] };
}

function withParts({ input, draft }: Item) {
  return { cooperativeId: draft.row.id, parts: partsOf(input) };
}

/** Former seats and claims. */
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
}

function resultOf(items: readonly Item[], warnings: readonly Problem[]): WriteResult {
  return {
    ids: items.map(({ draft }) => draft.row.id),
    refusals: items.flatMap(({ draft }, index) =>
      draft.claims.map(({ field, heldBy }) =>
        isProgrammeFact(field)
          ? problem('PROGRAMME_AUTHORITY', `${index}.${field}`)
          : problem('FIELD_AUTHORITY', `${index}.${field}`, { authority: AUTHORITY_NAMES[heldBy] }),
      ),
    ),
    warnings,
  };
}
