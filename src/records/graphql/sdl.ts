import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql';

const SDL = new URL('../../../graphql/', import.meta.url);

/** The contract: what is written by hand in graphql/, and what is generated of the kinds in graphql/kinds/. */
export function readContract(): string[] {
  return readdirSync(SDL, { recursive: true, encoding: 'utf8' })
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

/** @throws Error for a name that is no object type of the contract. */
export function objectType(name: string): GraphQLObjectType {
  const type = contractTypes().getType(name);
  if (!isObjectType(type)) throw new Error(`the contract has no type ${name}`);
  return type;
}
