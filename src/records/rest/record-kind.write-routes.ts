import type { FastifyInstance } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { answerOf, component, writtenOf } from '../../api/rest/answers.ts';
import type { Registry, ServiceContext } from '../context.ts';
import type { RouteChange, RouteMaking, RouteWrite } from '../record-edge.ts';
import { MAX_ITEMS } from '../writing/write-call.ts';
import { tagOfPath } from './paths.ts';
import type { RecordRoutes } from './record-routes.ts';
import { defaultFields, hiddenFieldsOf } from './representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY } from './route.ts';
import { shownRecords } from './shown.ts';
import {
  answerChange,
  answerCreate,
  answerCreateFrom,
  answerWrite,
  CHANGE_PROBLEMS,
  ChangeHeaders,
  itemsOf,
  RECORD_PROBLEMS,
  WRITE_PROBLEMS,
  WriteHeaders,
} from './write.ts';

/** The routes by which records of a kind are written. */
export function writeRoutes(app: FastifyInstance, registry: Registry, routes: RecordRoutes): void {
  const { create, record, changes = [], makings = [] } = routes;
  if (create !== undefined) createRoute(app, registry, routes, create);
  if (record !== undefined) recordRoute(app, registry, routes, record);
  for (const change of changes) changeRoute(app, registry, routes, change);
  for (const making of makings) makingRoute(app, registry, routes, making);
}

/** One record, or a list of them. */
export function oneOrMany(input: string): TSchema {
  const body = component(input);
  return Type.Union([body, Type.Array(body, { minItems: 1, maxItems: MAX_ITEMS })]);
}

/** How what was written is read back; the fields that are hidden are named where the kind is read by itself. */
export function loadOf({ reads, shape, isReadAlone }: RecordRoutes) {
  return async (context: ServiceContext, ids: readonly string[]) => {
    const fields = defaultFields(shape);
    const found = (await reads.findById(context, ids, fields)).filter((row) => row !== null);
    const shown = await shownRecords(context, shape, found, fields);
    if (!isReadAlone) return shown;
    const hiddenFields = hiddenFieldsOf(shape, context.caller.role, fields);
    return shown.map((one) => ({ ...one, hiddenFields }));
  };
}

function createRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  { operationId, summary, description, action, input, write }: RouteWrite,
): void {
  const { path, shape } = routes;
  addRoute(app, registry, {
    method: 'POST',
    url: path,
    operationId,
    tag: tagOfPath(path),
    summary: summary.en,
    description: description?.en ?? `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: oneOrMany(input),
    answers: { 201: answerOf(writtenOf(shape.name, true, true), 'ETag', 'Location', 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
    run: (call) => answerCreate(call, { operation: `POST ${path}`, write, load: loadOf(routes) }, path),
  });
}

/** A write that makes records or changes those of the same key. */
function recordRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  { operationId, summary, description, action, input, write }: RouteWrite,
): void {
  const { path, shape } = routes;
  addRoute(app, registry, {
    method: 'POST',
    url: path,
    operationId,
    tag: tagOfPath(path),
    summary: summary.en,
    ...(description !== undefined && { description: description.en }),
    action,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: oneOrMany(input),
    answers: { 200: answerOf(writtenOf(shape.name, true, true), 'Idempotency-Replayed') },
    problems: RECORD_PROBLEMS,
    run: (call) =>
      answerWrite(call, itemsOf(call), { operation: `POST ${path}`, write, load: loadOf(routes) }),
  });
}

function changeRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  { operationId, summary, description, action, input, write, name }: RouteChange,
): void {
  const { path, shape } = routes;
  const method = name === undefined ? 'PATCH' : 'POST';
  const suffix = name === undefined ? '' : `/${name}`;
  addRoute(app, registry, {
    method,
    url: `${path}/:id${suffix}`,
    operationId,
    tag: tagOfPath(path),
    summary: summary.en,
    description: description?.en ?? 'What is left out stays as it is, null clears.',
    action,
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component(input),
    answers: { 200: answerOf(writtenOf(shape.name, true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), {
        operation: `${method} ${path}${suffix}`,
        write,
        load: loadOf(routes),
      }),
  });
}

function makingRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  { operationId, summary, description, action, input, write, name }: RouteMaking,
): void {
  const { path, one, shape } = routes;
  addRoute(app, registry, {
    method: 'POST',
    url: `${path}/:id/${name}`,
    operationId,
    tag: tagOfPath(path),
    summary: summary.en,
    description: description?.en ?? `Makes ${one} from this one, which stays as it is.`,
    action,
    params: IdParams,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: component(input),
    answers: {
      201: answerOf(writtenOf(shape.name, true, false), 'ETag', 'Location', 'Idempotency-Replayed'),
    },
    problems: WRITE_PROBLEMS,
    run: (call) =>
      answerCreateFrom(
        call,
        idOf(call.request),
        { operation: `POST ${path}/${name}`, write, load: loadOf(routes) },
        path,
      ),
  });
}
