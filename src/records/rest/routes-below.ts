import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerOf, component, hiddenFields, reach, writtenOf } from '../../api/rest/answers.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import { problem, throwIfAny } from '../../kernel/errors.ts';
import type { Registry } from '../context.ts';
import { knownAtOf } from '../known-at.ts';
import { lookUp, markOf } from '../nobody.ts';
import { findOfUnited } from '../outside.ts';
import { DEFAULT_PAGE, MAX_NESTED } from '../reading/pages.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import type { RoutesBelow, RouteWrite } from '../record-edge.ts';
import { knownAtParameter } from './known-at-parameter.ts';
import { tagOfPath } from './paths.ts';
import { loadOf, oneOrMany } from './record-kind.write-routes.ts';
import type { RecordRoutes } from './record-routes.ts';
import { fieldsParameter, hiddenFieldsIn, requestedFields } from './representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY, type RestCall } from './route.ts';
import { shownRecords } from './shown.ts';
import {
  answerWrite,
  type Items,
  itemsOf,
  READ_PROBLEMS,
  RECORD_PROBLEMS,
  SAID_ELSEWHERE,
  WriteHeaders,
} from './write.ts';

/** The records of a kind below a record of another: read as a list, and written for that record. */
export function routesBelow(app: FastifyInstance, registry: Registry, routes: RecordRoutes): void {
  const { below, record } = routes;
  if (below === undefined) return;
  listBelow(app, registry, routes, below);
  if (record !== undefined) recordBelow(app, registry, routes, below, record);
}

function listBelow(
  app: FastifyInstance,
  registry: Registry,
  { reads, path: ownPath, many, shape }: RecordRoutes,
  { owner, path, list }: RoutesBelow,
): void {
  addRoute(app, registry, {
    operationId: list.operationId,
    summary: list.summary.en,
    method: 'GET',
    url: path,
    tag: tagOfPath(ownPath),
    action: reads.kind.read,
    params: IdParams,
    query: Type.Object(
      {
        first: Type.Optional(
          Type.Integer({
            minimum: 1,
            maximum: MAX_NESTED,
            description: `So many of the newest, 1 to ${MAX_NESTED}; ${DEFAULT_PAGE} when nothing is said.`,
            examples: [DEFAULT_PAGE],
          }),
        ),
        knownAt: knownAtParameter('The records'),
        fields: fieldsParameter(shape),
      },
      { additionalProperties: false },
    ),
    answers: {
      200: Type.Object(
        {
          items: Type.Array(component(shape.name), { description: 'The newest first.' }),
          reach: Type.Optional(reach),
          hiddenFields,
        },
        { description: `The ${many}.` },
      ),
    },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, query }) {
      const { id, moment } = parseAll({
        moment: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(shape, query.fields);
      const owners = readsOfKind(context, owner);
      const { found, reader } = await lookUp(context, [owners.kind, reads.kind], moment !== null, (one) =>
        owners.get(one, { id }, new Set(['id']), { moment }),
      );
      const asked = { limit: query.first ?? DEFAULT_PAGE, knownAt: knownAtOf(found) };
      const [rows = []] = await findOfUnited(reader, reads, { owner, ids: [id] }, requested, asked);
      return {
        items: await shownRecords(reader, shape, rows, requested),
        ...markOf(context, reader),
        hiddenFields: hiddenFieldsIn(rows, shape, reader.caller.role, requested),
      };
    },
  });
}

function recordBelow(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  { path, record: { input, property, operationId, summary } }: RoutesBelow,
  { description, action, write }: RouteWrite,
): void {
  const { path: ownPath, shape } = routes;
  addRoute(app, registry, {
    operationId,
    summary: summary.en,
    method: 'POST',
    url: path,
    tag: tagOfPath(ownPath),
    ...(description !== undefined && { description: description.en }),
    action,
    params: IdParams,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: oneOrMany(input),
    answers: { 200: answerOf(writtenOf(shape.name, true, true), 'Idempotency-Replayed') },
    problems: RECORD_PROBLEMS,
    run: (call) =>
      answerWrite(call, itemsBelow(call, property), {
        operation: `POST ${ownPath}`,
        write,
        load: loadOf(routes),
      }),
  });
}

/** The owner is said by the path alone. @throws FIELD_UNKNOWN when the body says one. */
function itemsBelow(call: RestCall<unknown>, property: string): Items {
  const ownerId = idOf(call.request);
  const { items, isSingle } = itemsOf(call);
  const said = items.flatMap((item, index) =>
    isObject(item) && Object.hasOwn(item, property)
      ? [problem('FIELD_UNKNOWN', isSingle ? property : `${index}.${property}`, { known: SAID_ELSEWHERE })]
      : [],
  );
  throwIfAny(said);
  return { items: items.map((item) => (isObject(item) ? { ...item, [property]: ownerId } : item)), isSingle };
}

function isObject(item: unknown): item is object {
  return item !== null && typeof item === 'object' && !Array.isArray(item);
}
