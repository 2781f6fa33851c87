import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Findings } from '../../records/writing/record-kind.writes.ts';
import { type ComparedFacts, identifies, warnOfDifferences } from '../persons/persons.differences.ts';
import { innerFactsOf } from '../persons/persons.inner.ts';
import { linkIdentities } from '../persons/persons.writes.ts';
import { findRecordsOfIdentities, type RecordOfIdentity } from './women-managers.queries.ts';

/** A woman manager on her way. */
interface LinkedWoman {
  /** What is said of her, as it is compared with other records of her number. */
  readonly facts: ComparedFacts;
  readonly number: string | null;
  /** Of one who is stored: the identity that she keeps unless a number is said, and her person. Empty: nobody's. */
  readonly present?: string | undefined;
  readonly personId?: string | undefined;
}

interface LinkedWomen extends Findings {
  /** The identity of each. */
  readonly ids: readonly string[];
}

/**
 * The identity of each woman, as linkIdentities gives it; none has a problem with a number that is known elsewhere.
 * Problems: PERSON_RECORDED when a woman manager of this scope is already that identity. Warnings: PERSON_DIFFERS.
 */
export async function linkWomen(
  transaction: Transaction,
  context: ServiceContext,
  women: readonly LinkedWoman[],
): Promise<LinkedWomen> {
  const { caller } = context;
  const ids = await linkIdentities(
    transaction,
    context,
    women.map((one) => one.number),
    women.map((one) => one.present),
  );
  const compared = ids.filter((id, index) => id !== '' && isCompared(women[index]));
  const records = await findRecordsOfIdentities(transaction, caller.scope, compared);
  const saysDate = women.some(({ facts }) => facts.birthDate != null);
  const personIds = [...records.values()].flatMap((all) => all.map((one) => one.personId));
  const inner = saysDate ? await innerFactsOf(transaction, context, personIds) : new Map();
  const othersOf = (index: number) => {
    const own = women[index]?.personId;
    return (records.get(ids[index] ?? '') ?? []).filter((one) => one.personId !== own);
  };
  return {
    ids,
    problems: women.flatMap((woman, index) => alreadyRecorded(woman, ids[index], othersOf(index), index)),
    warnings: women.flatMap(({ facts }, index) =>
      warnOfDifferences(
        caller.role,
        facts,
        othersOf(index).map((one) => ({ ...inner.get(one.personId), ...one })),
        String(index),
      ),
    ),
  };
}

/** Whether other records of hers matter: a number is said, or facts in which they may differ of one who has an identity. */
const isCompared = (woman: LinkedWoman | undefined): boolean =>
  woman !== undefined && (woman.number !== null || (woman.present !== undefined && identifies(woman.facts)));

function alreadyRecorded(
  { present }: LinkedWoman,
  identityId: string | undefined,
  others: readonly RecordOfIdentity[],
  index: number,
): Problem[] {
  const id = identityId === present ? null : others.find((one) => one.womanId !== null)?.womanId;
  return id == null ? [] : [problem('PERSON_RECORDED', `${index}.personalIdNumber`, { id })];
}
