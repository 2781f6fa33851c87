import { type Problem, RegistryError, throwIfAny } from '../../kernel/errors.ts';

type Parsers = Readonly<Record<string, () => unknown>>;
type Parsed<Given extends Parsers> = { readonly [Name in keyof Given]: ReturnType<Given[Name]> };

/**
 * Runs all parsers of a request, so that one answer names everything that is wrong with it.
 * @throws RegistryError with the problems of all of them; any other error as it comes.
 */
export function parseAll<const Given extends Parsers>(parsers: Given): Parsed<Given> {
  const problems: Problem[] = [];
  const entries = Object.entries(parsers).map(([name, parse]) => {
    try {
      return [name, parse()];
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(...error.problems);
      return [name, undefined];
    }
  });
  throwIfAny(problems);
  return Object.fromEntries(entries) as Parsed<Given>; // every parser has answered
}
