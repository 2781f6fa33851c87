import type { FastifyInstance } from 'fastify';
import { type TObject, type TProperties, type TSchema, Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { COMMA_LIST } from '../../api/rest/query.ts';
import { inputSchema } from '../../dictionary/input-schemas.ts';
import type { Action } from '../../policy/actions.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import type { AnyRecordKind } from '../../records/record-kind.ts';
import { filterOfQuery, filterParameters, parameterOfKind } from '../../records/rest/filter-query.ts';
import { dayParameter } from '../../records/rest/parameter-examples.ts';
import { addRoute } from '../../records/rest/route.ts';
import { schemaOfObject } from '../../records/rest/sdl-objects.ts';
import { withUnits } from '../../records/rest/units.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { cooperativeReads } from '../../registry/cooperatives/cooperatives.kind.ts';
import { POSITIONS } from '../../registry/management-positions/management-positions.schemas.ts';
import { trainingReads } from '../../registry/trainings/trainings.kind.ts';
import {
  COOPERATIVE_GROUPINGS,
  FIGURES_OF_YEAR,
  type Grouping,
  STATISTICS_LEVELS,
  SUMMED_FIGURES,
  TRAINING_GROUPINGS,
  WOMEN_MANAGER_GROUPINGS,
  YEAR_OF_FIGURES,
} from './statistics.schemas.ts';
import {
  countCooperativeGroups,
  countTrainingGroups,
  countWomenManagerGroups,
  type Statistics,
  type StatisticsRequest,
} from './statistics.service.ts';

const NOUNS = ['Cooperative', 'WomenManager', 'Training'] as const;

/** Components of the answers, as their types in the SDL say. */
export const STATISTICS_COMPONENTS: Readonly<Record<string, TSchema>> = Object.fromEntries(
  NOUNS.map((noun) => [`${noun}Statistics`, schemaOfObject(`${noun}Statistics`)]),
);

const groupsOf = (groupings: readonly Grouping[]): TProperties => ({
  groupBy: Type.Optional(
    Type.Array(Type.Enum([...groupings]), {
      ...COMMA_LIST,
      description:
        'What is counted by, with commas between, in the order of the rows; the total alone when left out.',
    }),
  ),
  level: Type.Optional(
    Type.Enum([...STATISTICS_LEVELS], { description: 'The level of TERRITORY; PROVINCE when left out.' }),
  ),
  boundariesAt: Type.Optional(
    dayParameter('The day whose boundaries TERRITORY follows; when left out that of `validAt`, else today.'),
  ),
});

type Query = Readonly<Record<string, unknown>>;

interface StatisticsRoute {
  readonly noun: (typeof NOUNS)[number];
  readonly path: string;
  readonly what: string;
  readonly action: Action;
  /** The kind by whose filter it is counted. */
  readonly filtered: AnyRecordKind;
  readonly query: TProperties;
  readonly count: (context: ServiceContext, request: StatisticsRequest) => Promise<Statistics>;
}

function routesOf(): StatisticsRoute[] {
  const cooperative = cooperativeReads.kind;
  const training = trainingReads.kind;
  const position = Type.Optional(
    Type.Array(Type.Enum([...POSITIONS]), {
      maxItems: POSITIONS.length,
      description: 'Only these positions. Repeated for more than one.',
    }),
  );
  const sums = {
    sumOf: Type.Optional(
      Type.Array(Type.Enum([...SUMMED_FIGURES]), {
        ...COMMA_LIST,
        description: 'Which figures are summed, with commas between; none when left out.',
      }),
    ),
    figuresOfYear: Type.Optional({ ...inputSchema(YEAR_OF_FIGURES, FIGURES_OF_YEAR), examples: [2025] }),
  };
  return [
    {
      noun: 'Cooperative',
      path: 'cooperatives',
      what: 'cooperatives',
      action: 'cooperative.read',
      filtered: cooperative,
      query: { ...groupsOf(COOPERATIVE_GROUPINGS), ...sums },
      count: countCooperativeGroups,
    },
    {
      noun: 'WomenManager',
      path: 'women-managers',
      what: 'women managers of a day',
      action: 'womenManager.read',
      filtered: cooperative,
      query: { position, ...groupsOf(WOMEN_MANAGER_GROUPINGS) },
      count: countWomenManagerGroups,
    },
    {
      noun: 'Training',
      path: 'trainings',
      what: 'classes that were held',
      action: 'training.read',
      filtered: training,
      query: groupsOf(TRAINING_GROUPINGS),
      count: countTrainingGroups,
    },
  ];
}

/** `/v1/statistics/…`. */
export function statisticsRoutes(app: FastifyInstance, registry: Registry): void {
  for (const route of routesOf()) statisticsRoute(app, registry, route);
}

function statisticsRoute(app: FastifyInstance, registry: Registry, route: StatisticsRoute): void {
  const { noun, path, what, action, filtered, query: parameters, count } = route;
  addRoute<TObject>(app, registry, {
    method: 'GET',
    url: `/v1/statistics/${path}`,
    operationId: `count${noun}Groups`,
    tag: 'statistics',
    summary: `Count ${what} by groups`,
    description: 'Those of your territory; without a token, those that are published.',
    action,
    query: Type.Object({ ...filterParameters(filtered), ...parameters }, { additionalProperties: false }),
    answers: { 200: component(`${noun}Statistics`) },
    problems: READ_PROBLEMS,
    fieldOf: parameterOfKind,
    async run({ context, query: parsed }) {
      const query = parsed as Query; // the parameters above
      // A parameter of its own is no condition of the same name.
      const conditions = Object.entries(query).filter(([name]) => !Object.hasOwn(parameters, name));
      const { filter } = parseAll({ filter: () => filterOfQuery(filtered, Object.fromEntries(conditions)) });
      // Each noun's own parameters; those that are left out are null.
      const asked = Object.fromEntries(Object.keys(parameters).map((name) => [name, query[name] ?? null]));
      const found = await count(context, { filter, asked });
      const { properties } = STATISTICS_COMPONENTS[`${noun}Statistics`] as TObject; // made so above
      return { ...found, rows: found.rows.map((row) => shownRow(row, properties)) };
    },
  });
}

/** The keys of the noun's own rows. */
function shownRow(row: object, properties: TProperties): object {
  const { items } = properties.rows as { items?: TObject }; // JSON Schema's own keyword
  const names = Object.keys(items?.properties ?? {});
  const shown = withUnits(row as Readonly<Record<string, unknown>>); // a row's fields
  return Object.fromEntries(names.map((name) => [name, shown[name] ?? null]));
}
