import type { FastifyInstance } from 'fastify';
import { type TObject, Type } from 'typebox';
import { answerOf, component, NOT_MODIFIED, pageOf, writtenOf } from '../../api/rest/answers.ts';
import { isUnchanged, tagOf } from '../../api/rest/conditions.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import { withUnits } from '../../registry/administrative-units/administrative-units.representation.ts';
import { tagOfPath } from '../../surfaces/rest/tags.ts';
import type { Registry, ServiceContext } from '../context.ts';
import { findDetails } from '../reading/details.ts';
import type { PageArguments } from '../reading/pages.ts';
import type { RecordEdge, RestEdge, RouteChange, RouteMaking, RouteWrite } from '../record-edge.ts';
import { ordersOf, type RecordRow } from '../record-kind.ts';
import { MAX_ITEMS } from '../writing/write-call.ts';
import { filterOfQuery, parameterOfKind, queryOfKind } from './filter-query.ts';
import { answerPage, orderOf } from './page.ts';
import {
  defaultFields,
  fieldsParameter,
  hiddenFieldsOf,
  represent,
  requestedFields,
  type Shape,
} from './representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY } from './route.ts';
import { shapeOfKind } from './sdl-shape.ts';
import {
  answerChange,
  answerCreate,
  answerCreateFrom,
  CHANGE_PROBLEMS,
  ChangeHeaders,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  WriteHeaders,
} from './write.ts';

/** An edge that has routes. */
type RecordRoutes = RestEdge & Pick<RecordEdge, 'reads'>;

/** The routes of a record kind: a list, a read by id, and its writes. */
export function recordRoutes(app: FastifyInstance, registry: Registry, { reads, rest }: RecordEdge): void {
  if (rest === null) return;
  const routes = { ...rest, reads };
  const shape = shapeOfKind(routes.reads.kind.kind);
  listRoute(app, registry, routes, shape);
  oneRoute(app, registry, routes, shape);
  if (routes.create !== undefined) createRoute(app, registry, routes, shape, routes.create);
  for (const change of routes.changes ?? []) changeRoute(app, registry, routes, shape, change);
  for (const making of routes.makings ?? []) makingRoute(app, registry, routes, shape, making);
}

/** The parameters that every list has; the others are conditions. */
type ListQuery = Readonly<Record<string, unknown>> &
  PageArguments & {
    readonly fields?: string[];
    readonly orderBy?: string;
    readonly totalCount?: boolean;
  };

/** `SupportActivity` and `list` are `listSupportActivity`. */
const operationOf = (what: string, name: string) => `${what}${name}`;

type Requested = ReadonlySet<string>;

/** Records in the form of this surface, with those that are shown as part of them. */
async function shown(
  context: ServiceContext,
  { reads: { kind } }: RecordRoutes,
  shape: Shape,
  rows: readonly RecordRow[],
  requested: Requested,
): Promise<Record<string, unknown>[]> {
  const details = await findDetails(context, kind, shape, rows, requested);
  const { references = {}, referenceLists = {} } = kind;
  return rows.map((row, index) => {
    const single = Object.keys(references).map((field) => {
      const id = row[`${field}Id`];
      return [field, id == null ? null : { id }];
    });
    const lists = Object.entries(referenceLists).map(([field, list]) => {
      const ids = row[list?.property ?? ''];
      return [field, Array.isArray(ids) ? ids.map((id) => ({ id })) : []];
    });
    const whole = { ...withUnits(row), ...Object.fromEntries([...single, ...lists]), ...details[index] };
    return represent(context, shape, withUnitLists(whole, kind.unitLists ?? {}), requested);
  });
}

function withUnitLists(
  row: Readonly<Record<string, unknown>>,
  unitLists: object,
): Readonly<Record<string, unknown>> {
  const lists = Object.keys(unitLists).flatMap((field) => {
    const units = row[field];
    return Array.isArray(units) ? [[field, units.map((unit) => withUnits({ unit }).unit)]] : [];
  });
  return { ...row, ...Object.fromEntries(lists) };
}

function loadOf(routes: RecordRoutes, shape: Shape) {
  return async (context: ServiceContext, ids: readonly string[]) => {
    const fields = defaultFields(shape);
    const rows = await routes.reads.findById(context, ids, fields);
    const hiddenFields = hiddenFieldsOf(shape, context.caller.role, fields);
    const found = rows.filter((row) => row !== null);
    return (await shown(context, routes, shape, found, fields)).map((one) => ({ ...one, hiddenFields }));
  };
}

function listRoute(app: FastifyInstance, registry: Registry, routes: RecordRoutes, shape: Shape): void {
  const { reads, path, many, description } = routes;
  const { kind } = reads;
  const orders = Object.keys(ordersOf(kind));
  addRoute<TObject>(app, registry, {
    method: 'GET',
    url: path,
    operationId: operationOf('list', pluralOf(path)),
    tag: tagOfPath(path),
    summary: `List ${many}`,
    description,
    action: kind.read,
    query: queryOfKind(kind, shape),
    answers: { 200: answerOf(pageOf(shape.name), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    fieldOf: parameterOfKind,
    async run(call) {
      const { context } = call;
      const query = call.query as ListQuery; // the parameters of queryOfKind
      const requested = requestedFields(shape, query.fields);
      const { filter, order } = parseAll({
        filter: () => filterOfQuery(kind, query),
        order: () => orderOf(query.orderBy, orders),
      });
      const page = await reads.getPage(context, { filter, order, page: query }, requested);
      return answerPage(
        { ...call, query },
        {
          page,
          items: await shown(context, routes, shape, page.rows, requested),
          hiddenFields: hiddenFieldsOf(shape, context.caller.role, requested),
          count: () => reads.count(context, { filter, order }),
        },
      );
    },
  });
}

/** `/v1/support-activities` is `SupportActivities`. */
function pluralOf(path: string): string {
  return tagOfPath(path).replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function oneRoute(app: FastifyInstance, registry: Registry, routes: RecordRoutes, shape: Shape): void {
  const { reads, path, one } = routes;
  addRoute(app, registry, {
    method: 'GET',
    url: `${path}/:id`,
    operationId: operationOf('get', shape.name),
    tag: tagOfPath(path),
    summary: `Read ${one}`,
    description: 'NOT_FOUND for one outside your territory.',
    action: reads.kind.read,
    params: IdParams,
    query: Type.Object(
      {
        knownAt: Type.Optional(
          Type.String({
            format: 'date-time',
            description:
              'The record as it was known at this moment, RFC 3339 with a zone, to the second. Only in a territory.',
          }),
        ),
        fields: fieldsParameter(shape),
      },
      { additionalProperties: false },
    ),
    answers: { 200: answerOf(component(shape.name), 'ETag'), 304: NOT_MODIFIED },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, reply, query }) {
      const { id, moment } = parseAll({
        moment: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(shape, query.fields);
      const row = await reads.get(context, id, new Set([...requested, 'version']), moment);
      const hiddenFields = hiddenFieldsOf(shape, context.caller.role, requested);
      const [one] = await shown(context, routes, shape, [row], requested);
      const answer = { ...one, hiddenFields };
      return isUnchanged(request, reply, tagOf(Number(row.version), answer)) ? null : answer;
    },
  });
}

function createRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  shape: Shape,
  { operationId, summary, action, input, write }: RouteWrite,
): void {
  const body = component(input);
  const { path } = routes;
  addRoute(app, registry, {
    method: 'POST',
    url: path,
    operationId,
    tag: tagOfPath(path),
    summary,
    description: `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: Type.Union([body, Type.Array(body, { minItems: 1, maxItems: MAX_ITEMS })]),
    answers: { 201: answerOf(writtenOf(shape.name, true, true), 'ETag', 'Location', 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
    run: (call) =>
      answerCreate(call, { operation: `POST ${path}`, write, load: loadOf(routes, shape) }, path),
  });
}

function changeRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  shape: Shape,
  { operationId, summary, action, input, write, name }: RouteChange,
): void {
  const { path } = routes;
  const method = name === undefined ? 'PATCH' : 'POST';
  const suffix = name === undefined ? '' : `/${name}`;
  addRoute(app, registry, {
    method,
    url: `${path}/:id${suffix}`,
    operationId,
    tag: tagOfPath(path),
    summary,
    description: 'What is left out stays as it is, null clears.',
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
        load: loadOf(routes, shape),
      }),
  });
}

function makingRoute(
  app: FastifyInstance,
  registry: Registry,
  routes: RecordRoutes,
  shape: Shape,
  { operationId, summary, action, input, write, name }: RouteMaking,
): void {
  const { path, one } = routes;
  addRoute(app, registry, {
    method: 'POST',
    url: `${path}/:id/${name}`,
    operationId,
    tag: tagOfPath(path),
    summary,
    description: `Makes ${one} from this one, which stays as it is.`,
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
        { operation: `POST ${path}/${name}`, write, load: loadOf(routes, shape) },
        path,
      ),
  });
}
