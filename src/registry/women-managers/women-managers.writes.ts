import { insertRows, updateRows } from '../../database/records.ts';
import { persons, womenManagers } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, throwIfAny } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findPlace, isPlace, type Place } from '../../records/place.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { changeProblems, repeatedIds } from '../../records/writing/versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { checkDays } from '../management-positions/management-positions.rules.ts';
import {
  checkTerms,
  daysOf,
  insertPositions,
  toTerm,
} from '../management-positions/management-positions.writes.ts';
import { writeInnerFields } from '../persons/persons.inner.ts';
import { linkIdentities, repeatedNumbers } from '../persons/persons.writes.ts';
import { findRecordedWomen, lockWomen, type StoredWoman } from './women-managers.queries.ts';
import { checkWoman, type WomanFacts, type WomanFindings } from './women-managers.rules.ts';
import {
  type WomenManagerCreate,
  WomenManagerCreateInput,
  type WomenManagerUpdate,
  WomenManagerUpdateInput,
} from './women-managers.schemas.ts';

/**
 * Records women managers with their positions, one or many: all or none. A woman whom another territory has recorded
 * is linked to her identity in silence.
 * @throws FORBIDDEN, TERRITORY_FORBIDDEN, UNIT_UNKNOWN, PERSON_RECORDED (by one of this scope), PERSONAL_ID_INVALID,
 * PHONE_INVALID, GENDER_NOT_FEMALE, those of startPositions and the codes of parseCall.
 */
export async function createWomenManagers(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'womenManager.create');
  const inputs = parseCall(context, call, {
    kind: 'womenManager',
    schema: WomenManagerCreateInput,
    check: (sound) => checkAlone(context, sound),
  });
  return writeCall(context, call, async (transaction) => {
    const { registry } = context;
    const women = checkWomen(context, inputs).map((one) => ({
      id: registry.newId(),
      personId: registry.newId(),
      ...one,
    }));
    const places = await findPlaces(transaction, context, inputs);
    const proposed = women.flatMap(({ id, input }, index) =>
      (input.positions ?? []).map((one, position) => ({
        input: { ...one, womenManagerId: id },
        path: `${index}.positions.${position}`,
      })),
    );
    const terms = await checkTerms(
      transaction,
      context,
      proposed.map(({ input, path }) => ({ term: toTerm(input), path })),
    );
    const numbers = numbersOf(women);
    const linked = await linkWomen(transaction, context, numbers);
    throwIfAny([
      ...women.flatMap((one) => one.problems),
      ...repeatedNumbers(numbers),
      ...places.flatMap((place) => (isPlace(place) ? [] : place)),
      ...terms.problems,
      ...linked.problems,
    ]);
    // The casts: nothing was thrown, so that each has a place and an identity.
    const rows = women.map((woman, index) => ({
      ...woman,
      place: places[index] as Place,
      identityId: linked.ids[index] as string,
    }));
    await insertWomen(transaction, rows);
    await writeInnerFields(transaction, context, rows);
    await insertPositions(
      transaction,
      context,
      proposed.map(({ input }) => input),
    );
    const warnings = [...women.flatMap((one) => one.warnings), ...terms.warnings];
    return { ids: rows.map((row) => row.id), refusals: [], warnings };
  });
}

/** One of whom nothing is known but that she is recorded. */
const UNKNOWN = { birthYear: null };

interface Checked<Input> extends WomanFindings {
  readonly input: Input;
}

/**
 * The identity of each woman, as linkIdentities gives it.
 * Problems: PERSON_RECORDED when a woman manager of this scope is already that identity.
 */
async function linkWomen(
  transaction: Transaction,
  context: ServiceContext,
  numbers: readonly (string | null)[],
  present: readonly string[] = [],
): Promise<{ ids: string[]; problems: Problem[] }> {
  const ids = await linkIdentities(transaction, context, numbers, present);
  const isLinked = (id: string, index: number) => id !== present[index];
  const recorded = await findRecordedWomen(transaction, context.caller.scope, ids.filter(isLinked));
  const problems = ids.flatMap((identityId, index) => {
    const id = isLinked(identityId, index) ? recorded.get(identityId) : undefined;
    return id === undefined ? [] : [problem('PERSON_RECORDED', `${index}.personalIdNumber`, { id })];
  });
  return { ids, problems };
}

/** The rules over each woman; `storedOf` says what is known of one who is recorded already. */
function checkWomen<Input extends Partial<WomenManagerCreate | WomenManagerUpdate>>(
  { registry, today }: ServiceContext,
  inputs: readonly Input[],
  storedOf: (input: Input) => { readonly birthYear: number | null } | null = () => null,
): Checked<Input>[] {
  const rules = { codes: registry.reference.codes, today };
  return inputs.map((input, index) => ({
    input,
    ...checkWoman(input, storedOf(input), rules, String(index)),
  }));
}

const numbersOf = (women: readonly WomanFindings[]) =>
  women.map(({ facts }) => facts.identity.number ?? null);

/** What is wrong with new women, their places and their terms by themselves. */
function checkAlone(context: ServiceContext, inputs: readonly Partial<WomenManagerCreate>[]): Problem[] {
  const { today } = context;
  const women = checkWomen(context, inputs);
  return [
    ...women.flatMap((one) => one.problems),
    ...repeatedNumbers(numbersOf(women)),
    ...inputs.flatMap(({ recordedIn, positions = [] }, index) => {
      const place =
        recordedIn === undefined ? [] : findPlace(lookupOf(context), recordedIn, `${index}.recordedIn`);
      const days = positions.flatMap((one, position) =>
        checkDays(daysOf(one), today, `${index}.positions.${position}`),
      );
      return [...(isPlace(place) ? [] : place), ...days];
    }),
  ];
}

async function insertWomen(
  transaction: Transaction,
  rows: readonly { id: string; personId: string; identityId: string; place: Place; facts: WomanFacts }[],
): Promise<void> {
  await insertRows(
    transaction,
    persons,
    rows.map(({ personId, identityId, place, facts }) => ({
      id: personId,
      identityId,
      provinceId: place.provinceId,
      communeId: place.communeId,
      name: facts.name,
      gender: 'FEMALE',
      birthYear: facts.birthYear ?? null,
    })),
  );
  await insertRows(
    transaction,
    womenManagers,
    rows.map(({ id, personId, facts }) => ({
      id,
      personId,
      isUnionMember: facts.isUnionMember ?? null,
      source: facts.source ?? null,
    })),
  );
}

function lookupOf({ registry, caller, today }: ServiceContext) {
  return { territory: registry.reference.territory, today, scope: caller.scope };
}

/** Where each is recorded: as given, else where her first cooperative is located. */
async function findPlaces(
  transaction: Transaction,
  context: ServiceContext,
  inputs: readonly WomenManagerCreate[],
): Promise<(Place | readonly Problem[])[]> {
  const firsts = inputs.flatMap((one) => one.positions?.[0]?.cooperativeId ?? []);
  const cooperatives = await findBriefs(transaction, context, firsts);
  const lookup = lookupOf(context);
  return inputs.map(({ recordedIn, positions }, index) => {
    if (recordedIn !== undefined) return findPlace(lookup, recordedIn, `${index}.recordedIn`);
    const first = positions?.[0]?.cooperativeId;
    const cooperative = first === undefined ? undefined : cooperatives.get(first);
    if (cooperative !== undefined) return cooperative;
    return [problem('FIELD_REQUIRED', `${index}.recordedIn`)];
  });
}

/**
 * Changes what is known of women managers, one or many: all or none; an item that changes nothing writes nothing.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED and as createWomenManagers.
 */
export async function updateWomenManagers(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, 'womenManager.update');
  const inputs = parseCall(context, call, {
    kind: 'womenManager',
    schema: WomenManagerUpdateInput,
    check: (sound) => {
      const women = checkWomen(context, sound, () => UNKNOWN);
      return [
        ...repeatedIds(sound),
        ...women.flatMap((one) => one.problems),
        ...repeatedNumbers(numbersOf(women)),
      ];
    },
  });
  return writeCall(context, call, async (transaction) => {
    const stored = await lockWomen(
      transaction,
      context.caller.scope,
      inputs.map((one) => one.id),
    );
    const checked = checkWomen(context, inputs, ({ id }) => stored.get(id) ?? UNKNOWN);
    const numbers = numbersOf(checked);
    // Who is not there is linked to nobody.
    const linked = await linkWomen(
      transaction,
      context,
      inputs.map(({ id }, index) => (stored.has(id) ? (numbers[index] ?? null) : null)),
      inputs.map(({ id }) => stored.get(id)?.identityId ?? ''),
    );
    throwIfAny([
      ...changeProblems(inputs, stored),
      ...checked.flatMap((one) => one.problems),
      ...repeatedNumbers(numbers),
      ...linked.problems,
    ]);
    // Nothing was thrown, so that every one of them is stored.
    const women = checked.flatMap((one) => {
      const base = stored.get(one.input.id);
      return base === undefined ? [] : [{ base, ...one }];
    });
    const rows = women.map((woman, index) => changeOf(woman, linked.ids[index] ?? woman.base.identityId));
    const inner = await writeInnerFields(
      transaction,
      context,
      rows.map(({ base, facts }) => ({ personId: base.personId, place: base, facts })),
    );
    await updateRows(
      transaction,
      persons,
      rows.filter((row) => row.personChanged).map((row) => row.person),
    );
    const touched = rows.filter(
      (row) => row.personChanged || row.womanChanged || inner.has(row.base.personId),
    );
    await updateRows(
      transaction,
      womenManagers,
      touched.map((row) => row.woman),
    );
    return { ids: inputs.map((one) => one.id), refusals: [], warnings: women.flatMap((one) => one.warnings) };
  });
}

/** The rows of her person and of herself after the change, and whether they differ from before. */
function changeOf({ base, facts }: { base: StoredWoman; facts: WomanFacts }, identityId: string) {
  const {
    name = base.name,
    birthYear = base.birthYear,
    isUnionMember = base.isUnionMember,
    source = base.source,
  } = facts;
  return {
    base,
    facts,
    person: { id: base.personId, version: base.personVersion, name, birthYear, identityId },
    personChanged: name !== base.name || birthYear !== base.birthYear || identityId !== base.identityId,
    woman: { id: base.id, version: base.version, isUnionMember, source },
    womanChanged: isUnionMember !== base.isUnionMember || source !== base.source,
  };
}
