import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerOf, component, NOT_MODIFIED, writtenOf } from '../../api/rest/answers.ts';
import { isUnchanged, tagOf } from '../../api/rest/conditions.ts';
import { failure } from '../../kernel/errors.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import {
  defaultFields,
  fieldsParameter,
  hiddenFieldsOf,
  requestedFields,
} from '../../records/rest/representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY } from '../../records/rest/route.ts';
import {
  answerChange,
  answerCreate,
  CHANGE_PROBLEMS,
  ChangeHeaders,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  WriteHeaders,
} from '../../records/rest/write.ts';
import { MAX_ITEMS } from '../../records/writing/write-call.ts';
import { POSITION, toPosition } from './management-positions.representation.ts';
import { endPositions, findPositionsById, startPositions } from './management-positions.service.ts';

const PATH = '/v1/management-positions';
const tag = 'management-positions';

const OneQuery = Type.Object({ fields: fieldsParameter(POSITION) }, { additionalProperties: false });

/** Records by id as a write answers them. */
async function load(context: ServiceContext, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const fields = defaultFields(POSITION);
  const hiddenFields = hiddenFieldsOf(POSITION, context.caller.role, fields);
  const records = (await findPositionsById(context, ids, fields)).filter((one) => one !== null);
  return records.map((one) => ({ ...toPosition(context, one, fields), hiddenFields }));
}

/** `/v1/management-positions`. */
export function managementPositionRoutes(app: FastifyInstance, registry: Registry): void {
  const input = component('ManagementPositionStartInput');
  addRoute(app, registry, {
    method: 'POST',
    url: PATH,
    operationId: 'startManagementPositions',
    tag,
    summary: 'Record terms of women in management',
    description: `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action: 'managementPosition.write',
    query: NO_QUERY,
    headers: WriteHeaders,
    body: Type.Union([input, Type.Array(input, { minItems: 1, maxItems: MAX_ITEMS })]),
    answers: {
      201: answerOf(writtenOf('ManagementPosition', true, true), 'ETag', 'Location', 'Idempotency-Replayed'),
    },
    problems: WRITE_PROBLEMS,
    run: (call) => answerCreate(call, { operation: `POST ${PATH}`, write: startPositions, load }, PATH),
  });
  addRoute(app, registry, {
    method: 'GET',
    url: `${PATH}/:id`,
    operationId: 'getManagementPosition',
    tag,
    summary: 'Read a term',
    description: 'NOT_FOUND for one outside your territory.',
    action: 'managementPosition.read',
    params: IdParams,
    query: OneQuery,
    answers: { 200: answerOf(component('ManagementPosition'), 'ETag'), 304: NOT_MODIFIED },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, reply, query }) {
      const requested = requestedFields(POSITION, query.fields);
      const [found = null] = await findPositionsById(
        context,
        [idOf(request)],
        new Set([...requested, 'version']),
      );
      if (found === null) throw failure('NOT_FOUND');
      const hiddenFields = hiddenFieldsOf(POSITION, context.caller.role, requested);
      const shown = { ...toPosition(context, found, requested), hiddenFields };
      if (isUnchanged(request, reply, tagOf(Number(found.version), shown))) return null;
      return shown;
    },
  });
  addRoute(app, registry, {
    method: 'POST',
    url: `${PATH}/:id/end`,
    operationId: 'endManagementPosition',
    tag,
    summary: 'End a term',
    description: 'A term that has ended is corrected: the earlier end stays in its history.',
    action: 'managementPosition.write',
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component('ManagementPositionEndInput'),
    answers: { 200: answerOf(writtenOf('ManagementPosition', true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), { operation: `POST ${PATH}/end`, write: endPositions, load }),
  });
}
