import { insertRows } from '../../database/records.ts';
import { persons, womenManagers } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem, throwIfAny } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findPlace, isPlace, type Place } from '../../records/place.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { checkDays } from '../management-positions/management-positions.rules.ts';
import {
  checkTerms,
  daysOf,
  insertPositions,
  toTerm,
} from '../management-positions/management-positions.writes.ts';
import { birthFieldOf } from '../persons/persons.births.ts';
import { comparedOf } from '../persons/persons.differences.ts';
import { writeInnerFields } from '../persons/persons.inner.ts';
import { repeatedNumbers } from '../persons/persons.writes.ts';
import { birthOf, checkWomen, numbersOf } from './women-managers.checks.ts';
import { linkWomen } from './women-managers.identities.ts';
import type { WomanFacts } from './women-managers.rules.ts';
import { type WomenManagerCreate, WomenManagerCreateInput } from './women-managers.schemas.ts';

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
    const proposed = women.flatMap(({ id, input: woman, facts }, index) =>
      (woman.positions ?? []).map((one, position) => ({
        input: { ...one, womenManagerId: id },
        path: `${index}.positions.${position}`,
        birth: birthOf(facts),
        birthField: `${index}.${birthFieldOf(woman)}`,
      })),
    );
    const terms = await checkTerms(
      transaction,
      context,
      proposed.map(({ input, ...rest }) => ({ ...rest, term: toTerm(input) })),
    );
    const numbers = numbersOf(women);
    const linked = await linkWomen(
      transaction,
      context,
      women.map(({ facts }) => ({ facts: comparedOf(facts), number: facts.identity.number ?? null })),
    );
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
    const warnings = [...women.flatMap((one) => one.warnings), ...terms.warnings, ...linked.warnings];
    return { ids: rows.map((row) => row.id), refusals: [], warnings };
  });
}

/** What is wrong with new women, their places and their terms by themselves. */
function checkAlone(context: ServiceContext, inputs: readonly Partial<WomenManagerCreate>[]): Problem[] {
  const women = checkWomen(context, inputs);
  return [
    ...women.flatMap((one) => one.problems),
    ...repeatedNumbers(numbersOf(women)),
    ...inputs.flatMap(({ recordedIn, positions = [] }, index) => {
      const place =
        recordedIn === undefined ? [] : findPlace(lookupOf(context), recordedIn, `${index}.recordedIn`);
      const days = positions.flatMap((one, position) =>
        checkDays(daysOf(one), `${index}.positions.${position}`),
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
