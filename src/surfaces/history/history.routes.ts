import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerOf, nullable, pageOf } from '../../api/rest/answers.ts';
import type { Registry } from '../../records/context.ts';
import { answerPage, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { recordFields } from '../../records/rest/record-fields.ts';
import { addRoute, IdParams, idOf } from '../../records/rest/route.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { getVersionPage } from './history.service.ts';

const { first, after } = pageParameters();

const FieldChange = Type.Object(
  {
    field: Type.String({ description: 'Name of the field, as on the record.' }),
    before: Type.Unknown({
      description: 'The value in the version before, as the record shows it; null: none, or not shown.',
    }),
    after: Type.Unknown({ description: 'The value in this version; null: none.' }),
  },
  { description: 'What a version changed in one field.' },
);

/** Components of this noun. */
export const HISTORY_COMPONENTS = {
  RecordVersion: Type.Object(
    {
      version: Type.Integer({ minimum: 1, description: 'Number of the version; the first is 1.' }),
      knownFrom: Type.String({ format: 'date-time', description: 'When the version was written.' }),
      changedBy: nullable(recordFields.changedBy),
      changes: Type.Array(FieldChange, {
        description:
          'The fields that differ from the version before; of the first version those that were set.',
      }),
      isPreviousShown: Type.Boolean({
        description:
          'Whether the version before is shown to you: false where the record was located outside of your territory then, and each `before` is null.',
      }),
    },
    { description: 'One version of a record.' },
  ),
};

/** `GET /v1/history/:id`. */
export function historyRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1/history/:id',
    operationId: 'listRecordVersions',
    tag: 'history',
    summary: 'List the versions of a record',
    description:
      'A record of any kind, the present version first. NOT_FOUND when it is not in your territory today. hiddenFields are those of which no version shows you anything, not even whether they changed; for everybody the fields of the classes IDENTITY and SENSITIVE are among them.',
    action: 'record.readHistory',
    params: IdParams,
    query: Type.Object({ first, after, totalCount: TOTAL_COUNT }, { additionalProperties: false }),
    answers: { 200: answerOf(pageOf('RecordVersion'), 'Link') },
    problems: [...READ_PROBLEMS, 400, 404],
    fieldOf: (field) => (field === 'node' ? null : field),
    async run(call) {
      const { context, request, query } = call;
      const page = await getVersionPage(context, idOf(request), query);
      const { hiddenFields, count } = page;
      return answerPage(call, { page, items: page.rows, hiddenFields, count });
    },
  });
}
