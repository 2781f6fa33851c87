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
import { filterOf, WomenManagerQuery } from './women-managers.query.ts';
import { toWomenManagers, WOMEN_MANAGER } from './women-managers.representation.ts';
import { WOMEN_MANAGER_ORDERS } from './women-managers.schemas.ts';
import {
  countWomenManagerList,
  findWomenManager,
  findWomenManagersById,
  getWomenManagerPage,
} from './women-managers.service.ts';
import { createWomenManagers, updateWomenManagers } from './women-managers.writes.ts';

const PATH = '/v1/women-managers';
const tag = 'women-managers';

const OneQuery = Type.Object(
  {
    knownAt: knownAtParameter('The record'),
    fields: fieldsParameter(WOMEN_MANAGER),
  },
  { additionalProperties: false },
);

/** Records by id as a write answers them. */
async function load(context: ServiceContext, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const fields = defaultFields(WOMEN_MANAGER);
  const records = (await findWomenManagersById(context, ids, fields)).filter((one) => one !== null);
  const hiddenFields = hiddenFieldsOf(WOMEN_MANAGER, context.caller.role, fields);
  return (await toWomenManagers(context, records, fields)).map((one) => ({ ...one, hiddenFields }));
}

/** `/v1/women-managers`. */
export function womenManagerRoutes(app: FastifyInstance, registry: Registry): void {
  listRoute(app, registry);
  oneRoute(app, registry);
  writeRoutes(app, registry);
}

function listRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: PATH,
    operationId: 'listWomenManagers',
    tag,
    summary: 'List women managers',
    description:
      'Those recorded in your territory; without a token, those whose cooperative publishes its managers.',
    action: 'womenManager.read',
    query: WomenManagerQuery,
    answers: { 200: answerOf(pageOf('WomenManager'), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    fieldOf: parameterOf,
    async run(call) {
      const { context, query } = call;
      const requested = requestedFields(WOMEN_MANAGER, query.fields);
      const { filter, order } = parseAll({
        filter: () => filterOf(query),
        order: () => orderOf(query.orderBy, WOMEN_MANAGER_ORDERS),
      });
      const page = await getWomenManagerPage(context, { filter, order, page: query }, requested);
      return answerPage(call, {
        page,
        items: await toWomenManagers(context, page.rows, requested),
        hiddenFields: hiddenFieldsOf(WOMEN_MANAGER, context.caller.role, requested),
        count: () => countWomenManagerList(context, { filter, order }),
      });
    },
  });
}

function oneRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: `${PATH}/:id`,
    operationId: 'getWomenManager',
    tag,
    summary: 'Read a woman manager',
    description: 'NOT_FOUND for one outside your territory.',
    action: 'womenManager.read',
    params: IdParams,
    query: OneQuery,
    answers: { 200: answerOf(component('WomenManager'), 'ETag'), 304: NOT_MODIFIED },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, reply, query }) {
      const { id, moment } = parseAll({
        moment: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(WOMEN_MANAGER, query.fields);
      const found = await findWomenManager(context, id, new Set([...requested, 'version']), moment);
      if (found === null) throw failure('NOT_FOUND');
      const [record] = await toWomenManagers(context, [found.record], requested, found.knownAt);
      const hiddenFields = hiddenFieldsOf(WOMEN_MANAGER, context.caller.role, requested);
      const shown = { ...record, hiddenFields };
      if (isUnchanged(request, reply, tagOf(Number(found.record.version), shown))) return null;
      return shown;
    },
  });
}

function writeRoutes(app: FastifyInstance, registry: Registry): void {
  const input = component('WomenManagerCreateInput');
  addRoute(app, registry, {
    method: 'POST',
    url: PATH,
    operationId: 'createWomenManagers',
    tag,
    summary: 'Record women managers with their positions',
    description: `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action: 'womenManager.create',
    query: NO_QUERY,
    headers: WriteHeaders,
    body: Type.Union([input, Type.Array(input, { minItems: 1, maxItems: MAX_ITEMS })]),
    answers: {
      201: answerOf(writtenOf('WomenManager', true, true), 'ETag', 'Location', 'Idempotency-Replayed'),
    },
    problems: WRITE_PROBLEMS,
    run: (call) => answerCreate(call, { operation: `POST ${PATH}`, write: createWomenManagers, load }, PATH),
  });
  addRoute(app, registry, {
    method: 'PATCH',
    url: `${PATH}/:id`,
    operationId: 'updateWomenManager',
    tag,
    summary: 'Change what is known of a woman manager',
    description: 'What is left out stays as it is, null clears.',
    action: 'womenManager.update',
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component('WomenManagerUpdateInput'),
    answers: { 200: answerOf(writtenOf('WomenManager', true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), {
        operation: `PATCH ${PATH}`,
        write: updateWomenManagers,
        load,
      }),
  });
}
