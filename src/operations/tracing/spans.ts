import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { FastifyRequest } from 'fastify';
import type { Observation } from '../../api/observation.ts';
import type { ObservedTransaction, TransactionMode } from '../../database/observer.ts';
import type { FinishedRequest, RequestWatcher } from '../watchers.ts';

/** The spans of a request that are open: its own, and that of the GraphQL operation in it. */
interface OpenSpans {
  readonly request: Span;
  context: Context;
}

const POSTGRESQL = { 'db.system.name': 'postgresql' } as const;
const propagator = new W3CTraceContextPropagator();

/**
 * The trace that the caller says she is in. `tracestate` is left behind: it is a text of the caller's making.
 * Source: W3C Trace Context, `traceparent`.
 */
function parentOf({ headers: { traceparent } }: FastifyRequest): Context {
  if (typeof traceparent !== 'string') return ROOT_CONTEXT;
  return propagator.extract(
    ROOT_CONTEXT,
    { traceparent },
    {
      keys: () => ['traceparent'],
      get: (carrier: { traceparent: string }, key) =>
        key === 'traceparent' ? carrier.traceparent : undefined,
    },
  );
}

function fail(span: Span): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function traceTransaction(tracer: Tracer, mode: TransactionMode, parent: Context): ObservedTransaction {
  const attributes = { ...POSTGRESQL, 'coop_registry.mode': mode };
  const span = tracer.startSpan('transaction', { attributes }, parent);
  const context = trace.setSpan(parent, span);
  return {
    connected: () => void span.addEvent('connected'),
    statement(name) {
      const options = { kind: SpanKind.CLIENT, attributes: { ...POSTGRESQL, 'db.query.summary': name } };
      const statement = tracer.startSpan(name, options, context);
      return (failed) => {
        if (failed) fail(statement);
        statement.end();
      };
    },
    ended(how) {
      span.setAttribute('coop_registry.ending', how);
      if (how === 'FAILED') fail(span);
      span.end();
    },
  };
}

function finishRequest(span: Span, { request, reply, observation }: FinishedRequest): void {
  const { operation, codes } = observation;
  span.updateName(operation);
  span.setAttributes({
    'http.response.status_code': reply.statusCode,
    'coop_registry.role': request.caller?.role ?? 'none',
    ...(codes.size > 0 && { 'error.type': [...codes].join(',') }),
  });
  if (reply.statusCode >= 500) fail(span);
  span.end();
}

/** Spans at the seams: the request, its GraphQL operation, its transactions and their statements by name. */
export function tracing(tracer: Tracer): RequestWatcher {
  const open = new WeakMap<Observation, OpenSpans>();

  function watchOperation(spans: OpenSpans, name: string): () => void {
    const outer = spans.context;
    const span = tracer.startSpan(name, { attributes: { 'graphql.operation.name': name } }, outer);
    spans.context = trace.setSpan(outer, span);
    return () => {
      spans.context = outer;
      span.end();
    };
  }

  return {
    started(request, observation) {
      const parent = parentOf(request);
      const attributes = {
        'http.request.method': request.method,
        'coop_registry.request_id': request.id,
        ...(request.routeOptions.url !== undefined && { 'http.route': request.routeOptions.url }),
      };
      const span = tracer.startSpan(observation.operation, { kind: SpanKind.SERVER, attributes }, parent);
      const spans = { request: span, context: trace.setSpan(parent, span) };
      const { traceId } = span.spanContext();
      open.set(observation, spans);
      observation.traceId = traceId;
      observation.watchOperation = (name) => watchOperation(spans, name);
      request.log = request.log.child({ traceId });
    },
    finished(finished) {
      const spans = open.get(finished.observation);
      if (spans !== undefined) finishRequest(spans.request, finished);
    },
    transaction(mode, observation) {
      const spans = observation === null ? undefined : open.get(observation);
      return spans === undefined ? null : traceTransaction(tracer, mode, spans.context);
    },
  };
}
