import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { TARGET_UNIT } from '../../dictionary/code-lists/target.ts';
import type { Registry } from '../../records/context.ts';
import { addRoute, NO_QUERY } from '../../records/rest/route.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { INDICATOR_CODES, listIndicators } from './indicators.ts';

const IndicatorDefinition = Type.Object(
  {
    code: Type.Enum([...INDICATOR_CODES], { description: 'Its code.' }),
    nameVi: Type.String({ description: 'Its name in Vietnamese.' }),
    nameEn: Type.String({ description: 'Its name in English.' }),
    unit: Type.Enum([...TARGET_UNIT.codes], { description: 'What its figures are in.' }),
  },
  { description: 'An indicator of the catalogue.' },
);

const Catalogue = Type.Object(
  {
    items: Type.Array(IndicatorDefinition, {
      maxItems: INDICATOR_CODES.length,
      description: 'All of them, in the order of the catalogue.',
    }),
  },
  { description: 'The catalogue of indicators.' },
);

/** `GET /v1/indicators`. */
export function indicatorRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1/indicators',
    operationId: 'listIndicators',
    tag: 'targets',
    summary: 'List the indicators',
    description:
      'What targets count, by code and name; the same for everybody, and never more than one page.',
    action: null,
    query: NO_QUERY,
    answers: { 200: Catalogue },
    problems: READ_PROBLEMS,
    run: async () => ({ items: listIndicators() }),
  });
}
