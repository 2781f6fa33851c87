import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { graphqlHttp } from './api/graphql-http/graphql-http.plugin.ts';
import { administrativeUnitResolvers } from './registry/administrative-units/administrative-units.resolvers.ts';
import type { Registry } from './registry/context.ts';
import { cooperativeFiguresResolvers } from './registry/cooperative-figures/cooperative-figures.resolvers.ts';
import { cooperativeResolvers } from './registry/cooperatives/cooperatives.resolvers.ts';
import type { Resolvers } from './registry/graphql/contract.generated.ts';
import { hideUnreadable } from './registry/graphql/hidden-fields.ts';
import { createOperation } from './registry/graphql/operation-context.ts';
import { scalarResolvers } from './registry/graphql/scalars.ts';
import { readContract } from './registry/graphql/sdl.ts';
import { viewerResolvers } from './registry/graphql/viewer.resolvers.ts';
import { managementPositionResolvers } from './registry/management-positions/management-positions.resolvers.ts';
import { supportActivityResolvers } from './registry/support-activities/support-activities.edges.ts';
import { womenManagerResolvers } from './registry/women-managers/women-managers.resolvers.ts';

/** The executable schema; fields that a role may not read are cut off before their resolvers. */
export function makeSchema(): GraphQLSchema {
  const resolvers: Resolvers[] = [
    scalarResolvers,
    viewerResolvers,
    administrativeUnitResolvers,
    cooperativeResolvers,
    cooperativeFiguresResolvers,
    womenManagerResolvers,
    managementPositionResolvers,
    supportActivityResolvers,
  ];
  const schema = makeExecutableSchema({
    typeDefs: readContract(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  hideUnreadable(schema);
  return schema;
}

/** Lists without `first` that are shorter than a page, so that a call is not priced for rows it cannot have. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  'AdministrativeUnit.versions': 5,
  'AdministrativeUnit.predecessors': 10,
  'AdministrativeUnit.successors': 5,
  'Cooperative.businessLines': 5,
  'Cooperative.traits': 5,
  'Cooperative.formerAddresses': 5,
  'Cooperative.ratings': 10,
  'Cooperative.products': 10,
  'Cooperative.claims': 10,
  'Cooperative.fieldAuthorities': 12,
  'CooperativeFigures.priorityGroupCounts': 5,
  'Viewer.units': 100,
  'Viewer.readableClasses': 1,
  'Viewer.actions': 1,
  'SupportActivity.cooperatives': 20,
  // A mutation is priced for each item of its input already.
  'CooperativePayload.cooperatives': 1,
  'CooperativePayload.userErrors': 1,
  'CooperativePayload.warnings': 1,
  'CooperativeFiguresPayload.cooperativeFiguresList': 1,
  'CooperativeFiguresPayload.userErrors': 1,
  'CooperativeFiguresPayload.warnings': 1,
  'WomenManagerPayload.womenManagers': 1,
  'WomenManagerPayload.userErrors': 1,
  'WomenManagerPayload.warnings': 1,
  'SupportActivityPayload.supportActivities': 1,
  'SupportActivityPayload.userErrors': 1,
  'SupportActivityPayload.warnings': 1,
  'ManagementPositionPayload.managementPositions': 1,
  'ManagementPositionPayload.userErrors': 1,
  'ManagementPositionPayload.warnings': 1,
};

/** A thousand records in one call, with a dozen fields of each asked back. */
const LIMITS = { maxBodyBytes: 16 * 1_048_576, maxCost: 20_000 };

export interface GraphqlOptions {
  readonly registry: Registry;
  readonly development: boolean;
}

/** `POST /graphql`, `GET /graphql`, and GraphiQL in development. */
export async function graphql(
  app: FastifyInstance,
  { registry, development }: GraphqlOptions,
): Promise<void> {
  await app.register(graphqlHttp, {
    schema: makeSchema(),
    development,
    limits: LIMITS,
    listSizes: LIST_SIZES,
    languageOf: (request) => request.language,
    createContext: async (request, operation, call) => createOperation(registry, request, operation, call),
  });
}
