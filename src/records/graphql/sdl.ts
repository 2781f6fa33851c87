import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

const SDL = new URL('../../../graphql/', import.meta.url);

/** The contract as it is written in graphql/, one file a noun. */
export function readContract(): string[] {
  return readdirSync(SDL)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SDL), 'utf8'));
}

let built: GraphQLSchema | null = null;

/** The contract's types, without resolvers. */
export function contractTypes(): GraphQLSchema {
  built ??= buildASTSchema(parse(readContract().join('\n')));
  return built;
}
