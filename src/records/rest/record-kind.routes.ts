import type { FastifyInstance } from 'fastify';
import { type TObject, Type } from 'typebox';
import {
  answerOf,
  component,
  inexact,
  NOT_MODIFIED,
  pageOf,
  reach,
  unresolvedCount,
} from '../../api/rest/answers.ts';
import { isUnchanged, tagOf } from '../../api/rest/conditions.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import type { Registry } from '../context.ts';
import { lookUp, markOf, reachOf, readerOfList } from '../nobody.ts';
import { declaredList, ordersOf } from '../reading/list.ts';
import type { PageArguments } from '../reading/pages.ts';
import { type RecordEdge, readsOfEdge } from '../record-edge.ts';
import { filterOfQuery, parameterOfKind, queryOfKind } from './filter-query.ts';
import { knownAtParameter } from './known-at-parameter.ts';
import { answerPage, orderOf } from './page.ts';
import { pluralOf, tagOfPath } from './paths.ts';
import { writeRoutes } from './record-kind.write-routes.ts';
import type { RecordRoutes } from './record-routes.ts';
import { fieldsParameter, hiddenFieldsIn, requestedFields, type Shape } from './representation.ts';
import { addRoute, IdParams, idOf } from './route.ts';
import { routesBelow } from './routes-below.ts';
import { shownRecords } from './shown.ts';
import { READ_PROBLEMS } from './write.ts';

/** The routes of a record kind: a list, a read by id, its writes, and its records below those of another kind. */
export function recordRoutes(
  app: FastifyInstance,
  registry: Registry,
  { reads, rest }: RecordEdge,
  shape: Shape,
): void {
  if (rest === null) return;
  const shown = readsOfEdge(rest);
  const routes = { ...rest, reads, shape, isReadAlone: shown.length > 0 };
  if (shown.includes('many')) listRoute(app, registry, routes);
  if (shown.includes('one')) oneRoute(app, registry, routes);
  writeRoutes(app, registry, routes);
  routesBelow(app, registry, routes);
}

/** The parameters that every list has; the others are conditions. */
type ListQuery = Readonly<Record<string, unknown>> &
  PageArguments & {
    readonly fields?: string[];
    readonly orderBy?: string;
    readonly totalCount?: boolean;
  };

function listRoute(app: FastifyInstance, registry: Registry, routes: RecordRoutes): void {
  const { reads, path, many, description, shape } = routes;
  const { kind } = reads;
  const orders = Object.keys(ordersOf(declaredList(kind)));
  addRoute<TObject>(app, registry, {
    method: 'GET',
    url: path,
    operationId: `list${pluralOf(path)}`,
    tag: tagOfPath(path),
    summary: `List ${many}`,
    description: description.en,
    action: kind.read,
    query: queryOfKind(kind, shape),
    answers: {
      200: answerOf(
        pageOf(shape.name, {
          unresolvedCount,
          ...(kind.list?.search !== undefined && { inexact }),
          reach,
        }),
        'Link',
      ),
    },
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
      const reader = readerOfList(context, kind, { filter, order });
      const page = await reads.getPage(reader, { filter, order, page: query }, requested);
      return answerPage(
        { ...call, query },
        {
          page,
          items: await shownRecords(reader, shape, page.rows, requested),
          hiddenFields: hiddenFieldsIn(page.rows, shape, reader.caller.role, requested),
          count: () => reads.count(reader, { filter, order }),
          countUnresolved: () => reads.countUnresolved(reader, { filter, order }),
          reach: reachOf(reader),
        },
      );
    },
  });
}

function oneRoute(app: FastifyInstance, registry: Registry, routes: RecordRoutes): void {
  const { reads, path, one, shape, hasPast = true } = routes;
  addRoute<TObject>(app, registry, {
    method: 'GET',
    url: `${path}/:id`,
    operationId: `get${shape.name}`,
    tag: tagOfPath(path),
    summary: `Read ${one}`,
    description:
      'One outside your territory is shown as to anybody, where it is published; else it is NOT_FOUND.',
    action: reads.kind.read,
    params: IdParams,
    query: Type.Object(
      { ...(hasPast && { knownAt: knownAtParameter('The record') }), fields: fieldsParameter(shape) },
      { additionalProperties: false },
    ),
    answers: { 200: answerOf(component(shape.name), 'ETag'), 304: NOT_MODIFIED },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, reply, query }) {
      const { knownAt, fields } = query as { knownAt?: string; fields?: string[] }; // the parameters above
      const { id, moment } = parseAll({
        moment: () => momentOf(knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const requested = requestedFields(shape, fields);
      const wanted = new Set([...requested, 'version']);
      const { found: row, reader } = await lookUp(context, [reads.kind], moment !== null, (one) =>
        reads.get(one, { id }, wanted, { moment }),
      );
      const hiddenFields = hiddenFieldsIn([row], shape, reader.caller.role, requested);
      const [shown] = await shownRecords(reader, shape, [row], requested);
      const answer = { ...shown, ...markOf(context, reader), hiddenFields };
      return isUnchanged(request, reply, tagOf(Number(row.version), answer)) ? null : answer;
    },
  });
}
