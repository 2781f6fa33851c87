import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerOf, component, hiddenFields, unresolvedCount } from '../../api/rest/answers.ts';
import type { Registry } from '../../records/context.ts';
import { answerPage, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { addRoute } from '../../records/rest/route.ts';
import { parameterOf, territoryOf, territoryParameters } from '../../records/rest/territory-parameters.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { COOPERATIVE_KINDS } from '../../registry/cooperatives/cooperatives.schemas.ts';
import type { GapRow } from './data-gaps.records.ts';
import { DATA_GAPS } from './data-gaps.schemas.ts';
import { getGapPage } from './data-gaps.service.ts';

const several = (values: readonly string[], description: string) =>
  Type.Optional(
    Type.Array(Type.Enum([...values]), {
      maxItems: values.length,
      description: `${description} Repeated for more than one.`,
    }),
  );

const gap = Type.Enum([...DATA_GAPS]);

/** Components of this noun. */
export const DATA_GAP_COMPONENTS = {
  CooperativeDataGaps: Type.Object(
    {
      cooperative: Type.Object(
        {
          id: Type.String({ format: 'uuid', description: 'Its id.' }),
          name: Type.String({ description: 'Its name.' }),
          registryCode: Type.String({ description: 'The registry’s own code.' }),
        },
        { description: 'The cooperative.' },
      ),
      gaps: Type.Array(gap, { description: 'All of its gaps, those as well that were not asked for.' }),
    },
    { description: 'A cooperative with what is not known of it and should be.' },
  ),
};

const DataGapQuery = Type.Object(
  {
    ...territoryParameters,
    kind: several(COOPERATIVE_KINDS, 'Of one of these kinds.'),
    gap: several(DATA_GAPS, 'That have one of these gaps.'),
    ...pageParameters(),
    totalCount: TOTAL_COUNT,
    counts: Type.Optional(
      Type.Boolean({
        description: 'Whether the cooperatives of each gap are counted: true or false (left out).',
      }),
    ),
  },
  { additionalProperties: false },
);

const DataGapPage = Type.Object(
  {
    items: Type.Array(component('CooperativeDataGaps'), { description: 'In the order of recording.' }),
    pageInfo: component('PageInfo'),
    totalCount: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Rows of the whole list, with totalCount=true.' }),
    ),
    unresolvedCount,
    counts: Type.Optional(
      Type.Array(
        Type.Object({
          gap: Type.Enum([...DATA_GAPS], { description: 'The gap.' }),
          cooperatives: Type.Integer({ minimum: 0, description: 'Cooperatives that have it.' }),
        }),
        { description: 'Of the whole list, every gap named; with counts=true.' },
      ),
    ),
    hiddenFields,
  },
  { description: 'A page.' },
);

const toItem = ({ gaps, id, name, registryCode }: GapRow) => ({
  cooperative: { id, name, registryCode },
  gaps,
});

/** `GET /v1/data-gaps`. */
export function dataGapRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1/data-gaps',
    operationId: 'listDataGaps',
    tag: 'data-gaps',
    summary: 'List cooperatives with gaps',
    description:
      'Cooperatives of your territory without figures of this year, without a known manager, whose commune is unresolved, or registered ones without a tax code. Of those whose legal status is final only OPEN_AFTER_END is asked.',
    action: 'dataGap.read',
    query: DataGapQuery,
    answers: { 200: answerOf(DataGapPage, 'Link') },
    problems: [...READ_PROBLEMS, 400],
    fieldOf: parameterOf,
    async run(call) {
      const { context, query } = call;
      const filter = { territory: territoryOf(query), kind: query.kind ?? null, gap: query.gap ?? null };
      const page = await getGapPage(context, { filter, page: query });
      const answer = await answerPage(call, {
        page,
        items: page.rows.map(toItem),
        hiddenFields: [],
        count: async () => (await page.count()).total,
        countUnresolved: page.countUnresolved,
      });
      return query.counts === true ? { ...answer, counts: (await page.count()).counts } : answer;
    },
  });
}
