import type { FastifyInstance } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { answerOf, component, hiddenFields, writtenOf } from '../../api/rest/answers.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import { failure, problem, throwIfAny } from '../../kernel/errors.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import { DEFAULT_PAGE, MAX_NESTED } from '../../records/reading/pages.ts';
import { knownAtParameter } from '../../records/rest/known-at-parameter.ts';
import {
  defaultFields,
  fieldsParameter,
  hiddenFieldsOf,
  requestedFields,
} from '../../records/rest/representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY, type RestCall } from '../../records/rest/route.ts';
import {
  answerWrite,
  type Items,
  itemsOf,
  READ_PROBLEMS,
  type RestWrite,
  WRITE_PROBLEMS,
  WriteHeaders,
} from '../../records/rest/write.ts';
import { MAX_ITEMS } from '../../records/writing/write-call.ts';
import { findCooperative } from '../cooperatives/cooperatives.service.ts';
import { FIGURES, toFigures } from './cooperative-figures.representation.ts';
import { findFiguresById, findFiguresOf, recordFigures } from './cooperative-figures.service.ts';

const PATH = '/v1/cooperative-figures';
const PATH_OF = '/v1/cooperatives/:id/figures';
const tag = 'cooperative-figures';

const ListQuery = Type.Object(
  {
    first: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: MAX_NESTED,
        description: `So many of the newest, 1 to ${MAX_NESTED}; ${DEFAULT_PAGE} when nothing is said.`,
      }),
    ),
    knownAt: knownAtParameter('The figures'),
    fields: fieldsParameter(FIGURES),
  },
  { additionalProperties: false },
);

const ListAnswer = Type.Object(
  { items: Type.Array(component('CooperativeFigures'), { description: 'The newest first.' }), hiddenFields },
  { description: 'The figures of a cooperative.' },
);

const WRITE: RestWrite = { operation: `POST ${PATH}`, write: recordFigures, load };

async function load(context: ServiceContext, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const fields = defaultFields(FIGURES);
  const records = (await findFiguresById(context, ids, fields)).filter((one) => one !== null);
  return records.map((one) => toFigures(context, one, fields));
}

/** `/v1/cooperative-figures`, and the figures below a cooperative. */
export function cooperativeFiguresRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: PATH_OF,
    operationId: 'listCooperativeFigures',
    tag,
    summary: 'List the figures of a cooperative',
    action: 'cooperative.read',
    params: IdParams,
    query: ListQuery,
    answers: { 200: ListAnswer },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, query }) {
      const { id, moment } = parseAll({
        moment: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(FIGURES, query.fields);
      const found = await findCooperative(context, { id }, new Set(['id']), moment);
      if (found === null) throw failure('NOT_FOUND');
      const [records = []] = await findFiguresOf(context, [id], requested, {
        limit: query.first ?? DEFAULT_PAGE,
        knownAt: found.knownAt,
      });
      return {
        items: records.map((one) => toFigures(context, one, requested)),
        hiddenFields: hiddenFieldsOf(FIGURES, context.caller.role, requested),
      };
    },
  });
  const input = component('CooperativeFiguresInput');
  recordRoute(app, registry, {
    url: PATH,
    operationId: 'recordFigures',
    summary: 'Record figures of cooperatives',
    body: Type.Union([input, Type.Array(input, { minItems: 1, maxItems: MAX_ITEMS })]),
    run: (call) => answerWrite(call, itemsOf(call), WRITE),
  });
  const inputOf = component('CooperativeFiguresOfInput');
  recordRoute(app, registry, {
    url: PATH_OF,
    operationId: 'recordFiguresOfCooperative',
    summary: 'Record figures of a cooperative',
    body: Type.Union([inputOf, Type.Array(inputOf, { minItems: 1, maxItems: MAX_ITEMS })]),
    run: (call) => answerWrite(call, itemsOfCooperative(call), WRITE),
  });
}

interface RecordRoute {
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly body: TSchema;
  readonly run: (call: RestCall<unknown>) => Promise<object>;
}

function recordRoute(app: FastifyInstance, registry: Registry, { url, ...route }: RecordRoute): void {
  addRoute(app, registry, {
    ...route,
    url,
    method: 'POST',
    tag,
    description: `One set, or a list of up to ${MAX_ITEMS}: all or none. One set a cooperative, day and source; a set recorded before is changed in what is said.`,
    action: 'cooperativeFigures.record',
    ...(url === PATH_OF && { params: IdParams }),
    query: NO_QUERY,
    headers: WriteHeaders,
    answers: { 200: answerOf(writtenOf('CooperativeFigures', true, true), 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
  });
}

/** The cooperative is said by the path alone. @throws FIELD_UNKNOWN when the body says one. */
function itemsOfCooperative(call: RestCall<unknown>): Items {
  const cooperativeId = idOf(call.request);
  const { items, isSingle } = itemsOf(call);
  const said = items.flatMap((item, index) =>
    isObject(item) && Object.hasOwn(item, 'cooperativeId')
      ? [problem('FIELD_UNKNOWN', isSingle ? 'cooperativeId' : `${index}.cooperativeId`)]
      : [],
  );
  throwIfAny(said);
  return { items: items.map((item) => (isObject(item) ? { ...item, cooperativeId } : item)), isSingle };
}

function isObject(item: unknown): item is object {
  return item !== null && typeof item === 'object' && !Array.isArray(item);
}
