import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answerOf, component, pageOf } from '../../api/rest/answers.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { ADMINISTRATIVE_LEVELS } from '../../kernel/administrative-level.ts';
import { failure } from '../../kernel/errors.ts';
import type { Registry } from '../../records/context.ts';
import { answerPage, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { dayParameter } from '../../records/rest/parameter-examples.ts';
import { addRoute, NO_QUERY } from '../../records/rest/route.ts';
import { toUnit } from '../../records/rest/units.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import type { TerritoryFilter } from '../../records/territory-filter.ts';
import { toUnitDetail } from './administrative-units.representation.ts';
import { findUnitByKey, getUnitPage, MAX_UNIT_PAGE, UnitSearch } from './administrative-units.service.ts';

const PATH = '/v1/administrative-units';
const tag = 'administrative-units';

const ListQuery = Type.Object(
  {
    level: Type.Enum([...ADMINISTRATIVE_LEVELS], {
      description: 'Level. Districts are historic: they ended on 30 June 2025.',
      examples: ['COMMUNE'],
    }),
    at: Type.Optional(dayParameter('The day on which the units were in force; today when left out.')),
    parentLevel: Type.Optional(
      Type.Enum([...ADMINISTRATIVE_LEVELS], {
        description: 'Only units in a unit of this level, at any depth.',
        examples: ['PROVINCE'],
      }),
    ),
    parentCode: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 5,
        description: 'Code of that unit; left out for the nation.',
        examples: ['37'],
      }),
    ),
    parentAt: Type.Optional(
      dayParameter('The day on which that code had this meaning; the day of the list when left out.'),
    ),
    search: Type.Optional({ ...UnitSearch, examples: ['Hoa Lư'] }),
    ...pageParameters(MAX_UNIT_PAGE),
    totalCount: TOTAL_COUNT,
  },
  { additionalProperties: false },
);

const KeyParams = Type.Object({
  key: Type.String({
    description: 'Key of the unit, such as PROVINCE-36-20230410.',
    examples: ['PROVINCE-36-20230410'],
  }),
});

const NAMES = new Map([
  ['parent.level', 'parentLevel'],
  ['parent.code', 'parentCode'],
  ['parent.at', 'parentAt'],
]);

/** @throws FIELD_REQUIRED for a code or a day without a level, and for a level below the nation without a code. */
function parentOf({
  parentLevel,
  parentCode: code,
  parentAt: at,
}: Static<typeof ListQuery>): TerritoryFilter | null {
  const level = ADMINISTRATIVE_LEVELS.find((one) => one === parentLevel);
  if (level === undefined) {
    if (code !== undefined || at !== undefined) throw failure('FIELD_REQUIRED', 'parentLevel');
    return null;
  }
  if (level !== 'NATION' && code === undefined) throw failure('FIELD_REQUIRED', 'parentCode');
  return { level, code: code ?? null, at: at ?? null };
}

/** `/v1/administrative-units`. */
export function administrativeUnitRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: PATH,
    operationId: 'listAdministrativeUnits',
    tag,
    summary: 'List administrative units',
    description: 'The units of a level that were in force on a day, by code.',
    action: null,
    query: ListQuery,
    answers: { 200: answerOf(pageOf('AdministrativeUnit'), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    fieldOf: (field) => NAMES.get(field) ?? field,
    run(call) {
      const { context, query } = call;
      const { parent } = parseAll({ parent: () => parentOf(query) });
      const level = ADMINISTRATIVE_LEVELS.find((one) => one === query.level) ?? 'NATION';
      const { at = null, search = null } = query;
      const page = getUnitPage(context, { level, at, parent, search }, query);
      return answerPage(call, {
        page,
        items: page.rows.map(toUnit),
        hiddenFields: [],
        count: () => page.totalCount,
      });
    },
  });
  addRoute(app, registry, {
    method: 'GET',
    url: `${PATH}/:key`,
    operationId: 'getAdministrativeUnit',
    tag,
    summary: 'Read an administrative unit and its history',
    action: null,
    params: KeyParams,
    query: NO_QUERY,
    answers: { 200: component('AdministrativeUnitDetail') },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request }) {
      const { key } = request.params as { key: string }; // the route's own path names it
      const unit = findUnitByKey(context, key);
      if (unit === null) throw failure('NOT_FOUND');
      return toUnitDetail(context, unit);
    },
  });
}
