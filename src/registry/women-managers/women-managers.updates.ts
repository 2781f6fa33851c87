import { updateRows } from '../../database/records.ts';
import { persons, womenManagers } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { throwIfAny } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { parseCall } from '../../records/writing/parse-call.ts';
import { changeProblems, repeatedIds } from '../../records/writing/versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { changedBirth, checkBirths } from '../persons/persons.births.ts';
import { type ComparedFacts, comparedOf } from '../persons/persons.differences.ts';
import { type BirthFacts, holdBirthFacts, writeInnerFields } from '../persons/persons.inner.ts';
import { presentIdentity, repeatedNumbers, saysBirth } from '../persons/persons.writes.ts';
import { checkWomen, numbersOf, UNKNOWN } from './women-managers.checks.ts';
import { linkWomen } from './women-managers.identities.ts';
import { lockWomen, type StoredWoman } from './women-managers.queries.ts';
import type { WomanFacts } from './women-managers.rules.ts';
import { type WomenManagerUpdate, WomenManagerUpdateInput } from './women-managers.schemas.ts';

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
    const { stored, checked, linked, ages } = await checkUpdates(transaction, context, inputs);
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
    const warnings = [...women.flatMap((one) => one.warnings), ...linked.warnings, ...ages.warnings];
    return { ids: inputs.map((one) => one.id), refusals: [], warnings };
  });
}

/** The changes by the rules over what is stored. @throws as updateWomenManagers. */
async function checkUpdates(
  transaction: Transaction,
  context: ServiceContext,
  inputs: readonly WomenManagerUpdate[],
) {
  const stored = await lockWomen(
    transaction,
    context.caller.scope,
    inputs.map((one) => one.id),
  );
  const births = await holdBirthFacts(
    transaction,
    context,
    inputs.flatMap((one) => (saysBirth(one) ? (stored.get(one.id)?.personId ?? []) : [])),
  );
  const birthOfStored = ({ id }: WomenManagerUpdate) => births.get(stored.get(id)?.personId ?? '');
  const checked = checkWomen(context, inputs, (input) => ({
    ...(stored.get(input.id) ?? UNKNOWN),
    ...birthOfStored(input),
  }));
  const linked = await linkWomen(
    transaction,
    context,
    checked.map(({ input, facts }) => {
      const base = stored.get(input.id);
      // Who is not there is linked to nobody.
      if (base === undefined) return { facts: {}, number: null, present: '' };
      const number = facts.identity.number ?? null;
      const present = presentIdentity(base.identityId, birthOfStored(input), facts);
      return { facts: saidOf(facts, base, birthOfStored(input)), number, present, personId: base.personId };
    }),
  );
  const ages = await checkBirths(
    transaction,
    context,
    checked.flatMap(({ input, facts }, index) => {
      const base = stored.get(input.id);
      if (base === undefined) return [];
      const changed = changedBirth(input, facts, { ...base, ...birthOfStored(input) }, context.today);
      return changed === null
        ? []
        : [{ personId: base.personId, birth: changed.birth, field: `${index}.${changed.field}` }];
    }),
  );
  throwIfAny([
    ...changeProblems(inputs, stored),
    ...checked.flatMap((one) => one.problems),
    ...repeatedNumbers(numbersOf(checked)),
    ...linked.problems,
    ...ages.problems,
  ]);
  return { stored, checked, linked, ages };
}

/** What of her is compared with other records of her number: what is said, all that is known of a new number. */
function saidOf(facts: WomanFacts, base: StoredWoman, birth: BirthFacts | undefined): ComparedFacts {
  const { gender: _, ...said } = comparedOf(facts);
  const { name, birthYear } = base;
  return facts.identity.number == null
    ? said
    : { birthDate: birth?.birthDate ?? null, name, birthYear, ...said };
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
