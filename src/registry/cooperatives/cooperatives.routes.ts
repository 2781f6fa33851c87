import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerOf, component, NOT_MODIFIED, pageOf, writtenOf } from '../../api/rest/answers.ts';
import { isUnchanged, tagOf } from '../../api/rest/conditions.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import { failure } from '../../kernel/errors.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import { knownAtParameter } from '../../records/rest/known-at-parameter.ts';
import { answerPage, orderOf } from '../../records/rest/page.ts';
import {
  defaultFields,
  fieldsParameter,
  hiddenFieldsOf,
  requestedFields,
} from '../../records/rest/representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY } from '../../records/rest/route.ts';
import { parameterOf } from '../../records/rest/territory-parameters.ts';
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
import { toCooperatives } from './cooperatives.lists.ts';
import { CooperativeQuery, filterOf } from './cooperatives.query.ts';
import { COOPERATIVE } from './cooperatives.representation.ts';
import { COOPERATIVE_ORDERS } from './cooperatives.schemas.ts';
import {
  countCooperativeList,
  findCooperative,
  findCooperativesById,
  getCooperativePage,
} from './cooperatives.service.ts';
import { changeCooperativeStatuses, createCooperatives, updateCooperatives } from './cooperatives.writes.ts';

const PATH = '/v1/cooperatives';
const tag = 'cooperatives';

const OneQuery = Type.Object(
  {
    knownAt: knownAtParameter('The record'),
    fields: fieldsParameter(COOPERATIVE),
  },
  { additionalProperties: false },
);

/** Records by id as a write answers them. */
async function load(context: ServiceContext, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const fields = defaultFields(COOPERATIVE);
  const records = (await findCooperativesById(context, ids, fields)).filter((one) => one !== null);
  const hiddenFields = hiddenFieldsOf(COOPERATIVE, context.caller.role, fields);
  return (await toCooperatives(context, records, fields)).map((one) => ({ ...one, hiddenFields }));
}

/** `/v1/cooperatives`, without the figures, which are a noun of their own. */
export function cooperativeRoutes(app: FastifyInstance, registry: Registry): void {
  listRoute(app, registry);
  oneRoute(app, registry);
  writeRoutes(app, registry);
}

function listRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: PATH,
    operationId: 'listCooperatives',
    tag,
    summary: 'List cooperatives',
    description: 'Those in your territory; without a token, those that are published.',
    action: 'cooperative.read',
    query: CooperativeQuery,
    answers: { 200: answerOf(pageOf('Cooperative'), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    fieldOf: parameterOf,
    async run(call) {
      const { context, query } = call;
      const requested = requestedFields(COOPERATIVE, query.fields);
      const filter = filterOf(query);
      const order = orderOf(query.orderBy, COOPERATIVE_ORDERS);
      const page = await getCooperativePage(context, { filter, order, page: query }, requested);
      return answerPage(call, {
        page,
        items: await toCooperatives(context, page.rows, requested),
        hiddenFields: hiddenFieldsOf(COOPERATIVE, context.caller.role, requested),
        count: () => countCooperativeList(context, { filter, order }),
      });
    },
  });
}

function oneRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: `${PATH}/:id`,
    operationId: 'getCooperative',
    tag,
    summary: 'Read a cooperative',
    description: 'NOT_FOUND for one outside your territory.',
    action: 'cooperative.read',
    params: IdParams,
    query: OneQuery,
    answers: { 200: answerOf(component('Cooperative'), 'ETag'), 304: NOT_MODIFIED },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, reply, query }) {
      const { id, moment } = parseAll({
        moment: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(COOPERATIVE, query.fields);
      const found = await findCooperative(context, { id }, new Set([...requested, 'version']), moment);
      if (found === null) throw failure('NOT_FOUND');
      const [record] = await toCooperatives(context, [found.record], requested, found.knownAt);
      const shown = { ...record, hiddenFields: hiddenFieldsOf(COOPERATIVE, context.caller.role, requested) };
      if (isUnchanged(request, reply, tagOf(found.record.version ?? 0, shown))) return null;
      return shown;
    },
  });
}

function writeRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'POST',
    url: PATH,
    operationId: 'createCooperatives',
    tag,
    summary: 'Record cooperatives',
    description: `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action: 'cooperative.create',
    query: NO_QUERY,
    headers: WriteHeaders,
    body: Type.Union([
      component('CooperativeCreateInput'),
      Type.Array(component('CooperativeCreateInput'), { minItems: 1, maxItems: MAX_ITEMS }),
    ]),
    answers: {
      201: answerOf(writtenOf('Cooperative', true, true), 'ETag', 'Location', 'Idempotency-Replayed'),
    },
    problems: WRITE_PROBLEMS,
    run: (call) => answerCreate(call, { operation: `POST ${PATH}`, write: createCooperatives, load }, PATH),
  });
  addRoute(app, registry, {
    method: 'PATCH',
    url: `${PATH}/:id`,
    operationId: 'updateCooperative',
    tag,
    summary: 'Change a cooperative',
    description:
      'What is left out stays as it is, null clears. A value that a higher authority holds is refused and kept as a claim; the rest is written.',
    action: 'cooperative.update',
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component('CooperativeUpdateInput'),
    answers: { 200: answerOf(writtenOf('Cooperative', true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), { operation: `PATCH ${PATH}`, write: updateCooperatives, load }),
  });
  addRoute(app, registry, {
    method: 'POST',
    url: `${PATH}/:id/status`,
    operationId: 'changeCooperativeStatus',
    tag,
    summary: 'Change legal status, operating state or both',
    action: 'cooperative.update',
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component('CooperativeChangeStatusInput'),
    answers: { 200: answerOf(writtenOf('Cooperative', true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), {
        operation: `POST ${PATH}/status`,
        write: changeCooperativeStatuses,
        load,
      }),
  });
}
