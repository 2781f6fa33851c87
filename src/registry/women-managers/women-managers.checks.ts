import type { ServiceContext } from '../../records/context.ts';
import type { Birth } from '../persons/age.rules.ts';
import type { StoredPersonFacts } from '../persons/persons.rules.ts';
import { checkWoman, type WomanFacts, type WomanFindings } from './women-managers.rules.ts';
import type { WomenManagerCreate, WomenManagerUpdate } from './women-managers.schemas.ts';

/** One of whom nothing is known but that she is recorded. */
export const UNKNOWN = { birthYear: null };

export interface Checked<Input> extends WomanFindings {
  readonly input: Input;
}

/** The rules over each woman; `storedOf` says what is known of one who is recorded already. */
export function checkWomen<Input extends Partial<WomenManagerCreate | WomenManagerUpdate>>(
  { registry, today }: ServiceContext,
  inputs: readonly Input[],
  storedOf: (input: Input) => Omit<StoredPersonFacts, 'gender'> | null = () => null,
): Checked<Input>[] {
  const rules = { codes: registry.reference.codes, today };
  return inputs.map((input, index) => ({
    input,
    ...checkWoman(input, storedOf(input), rules, String(index)),
  }));
}

export const birthOf = ({ identity, birthYear }: WomanFacts): Birth => ({
  birthDate: identity.birthDate ?? null,
  birthYear: birthYear ?? null,
});

export const numbersOf = (women: readonly WomanFindings[]) =>
  women.map(({ facts }) => facts.identity.number ?? null);
