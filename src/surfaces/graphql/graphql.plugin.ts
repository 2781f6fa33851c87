import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { graphqlHttp } from '../../api/graphql-http/graphql-http.plugin.ts';
import { progressResolvers } from '../../programme/progress/progress.resolvers.ts';
import { indicatorResolvers } from '../../programme/targets/indicators.resolvers.ts';
import type { Registry } from '../../records/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { hideUnreadable } from '../../records/graphql/hidden-fields.ts';
import { recordResolvers } from '../../records/graphql/record-kind.resolvers.ts';
import { readContract } from '../../records/graphql/sdl.ts';
import { administrativeUnitResolvers } from '../../registry/administrative-units/administrative-units.resolvers.ts';
import { cooperativeSideResolvers } from '../../registry/cooperative-reorganisations/cooperative-reorganisations.edges.ts';
import { dataGapResolvers } from '../data-gaps/data-gaps.resolvers.ts';
import { dictionaryResolvers } from '../dictionary/dictionary.resolvers.ts';
import { historyResolvers } from '../history/history.resolvers.ts';
import { nodeResolvers } from '../nodes/nodes.resolvers.ts';
import { RECORD_EDGES } from '../record-edges.ts';
import { statisticsResolvers } from '../statistics/statistics.resolvers.ts';
import { viewerResolvers } from '../viewer/viewer.resolvers.ts';
import { createOperation } from './operation-context.ts';
import { scalarResolvers } from './scalars.ts';

let made: GraphQLSchema | null = null;

/**
 * The executable schema, made once a process: what a call needs is in its context. Fields that a role may not read are
 * cut off before their resolvers.
 */
export function executableSchema(): GraphQLSchema {
  made ??= makeSchema();
  return made;
}

function makeSchema(): GraphQLSchema {
  const resolvers: Resolvers[] = [
    scalarResolvers,
    viewerResolvers,
    nodeResolvers,
    administrativeUnitResolvers,
    indicatorResolvers,
    ...RECORD_EDGES.map(recordResolvers),
    cooperativeSideResolvers,
    historyResolvers,
    statisticsResolvers,
    dataGapResolvers,
    progressResolvers,
    dictionaryResolvers,
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
const SHORT_LISTS: Readonly<Record<string, number>> = {
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
  'RecordVersion.changes': 5,
  'RecordVersionConnection.hiddenFields': 1,
  'CooperativeStatistics.rows': 100,
  'CooperativeMeasures.sums': 7,
  'WomenManagerStatistics.rows': 100,
  'TrainingStatistics.rows': 100,
  'CooperativeDataGaps.gaps': 1,
  'DataGapConnection.counts': 4,
  // The dictionary is in memory, made once a role: all of it may be asked for in one call.
  'Query.kinds': 10,
  'Query.codeLists': 90,
  'CodeList.entries': 6,
  'DictionaryKind.fields': 10,
  'DictionaryKind.filters': 3,
  'DictionaryKind.orders': 2,
  'DictionaryKind.writes': 2,
  'DictionaryWrite.inputs': 8,
  'DictionaryField.members': 1,
  'DictionaryInput.members': 1,
  'DictionaryMember.members': 1,
  'DictionaryCondition.reveals': 1,
  'Viewer.units': 100,
  'Viewer.readableClasses': 1,
  'Viewer.actions': 1,
  'SupportActivity.cooperatives': 20,
  'CooperativeReorganisation.predecessors': 5,
  'CooperativeReorganisation.successors': 5,
  'Query.indicators': 50,
  'Plan.phases': 3,
  'Plan.implementsDocuments': 1,
  'Plan.countedPositions': 1,
  'Plan.priorityGroups': 1,
  'Target.countedPositions': 1,
  'Target.kinds': 1,
  'Target.supportKinds': 1,
  'TargetProgress.readings': 2,
  'TargetProgress.parts': 1,
  'ProgressPart.findings': 1,
  'TargetProgress.findings': 2,
  'TargetProgress.assumptions': 5,
  'ProgressReading.byBasis': 2,
  'ProgressReading.findings': 2,
  'BudgetLine.fundingSources': 1,
  'ReportingObligation.recipients': 3,
};

/** Counting the progress of a target walks the records of its territory: a page of 200 is asked in one way, or two. */
const FIELD_COSTS: Readonly<Record<string, number>> = { 'Target.progress': 40 };

/** A mutation is priced for each item of its input already: the lists of what it answers are no longer than those. */
function listSizesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const payloads = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith('Payload'),
  );
  const lists = payloads.flatMap((type) =>
    isObjectType(type)
      ? Object.keys(type.getFields()).map((field) => [`${type.name}.${field}`, 1] as const)
      : [],
  );
  return { ...SHORT_LISTS, ...Object.fromEntries(lists) };
}

/** A thousand records in one call, with a dozen fields of each asked back. */
const LIMITS = { maxBodyBytes: 16 * 1_048_576, maxCost: 20_000 };

interface GraphqlOptions {
  readonly registry: Registry;
  readonly development: boolean;
}

/** `POST /graphql`, `GET /graphql`, and GraphiQL in development. */
export async function graphql(
  app: FastifyInstance,
  { registry, development }: GraphqlOptions,
): Promise<void> {
  const schema = executableSchema();
  await app.register(graphqlHttp, {
    schema,
    development,
    limits: LIMITS,
    listSizes: listSizesOf(schema),
    fieldCosts: FIELD_COSTS,
    languageOf: (request) => request.language,
    createContext: async (request, operation, call) => createOperation(registry, request, operation, call),
  });
}
