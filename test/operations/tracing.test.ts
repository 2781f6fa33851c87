import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import t, { type Test } from 'tap';
import { samplerOf, startTracing, type Tracing } from '../../src/operations/tracing/start.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { keptLog } from './log.ts';

const ALWAYS = { sampler: 'parentbased_always_on', ratio: 1 } as const;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const NUMBER = '037185004321';

/** Keeps spans where the test reads them, for `stop` empties the exporter. */
class KeptSpans extends InMemorySpanExporter {
  readonly spans: ReadableSpan[] = [];

  override export(...[spans, done]: Parameters<InMemorySpanExporter['export']>) {
    this.spans.push(...spans);
    super.export(spans, done);
  }
}

async function tracedServer(t: Test, tracing: Tracing) {
  const log = keptLog();
  const server = await testServer(t, {
    config: { logLevel: 'info' },
    build: { watchers: [tracing.watcher], logStream: log.stream },
  });
  return { ...server, log };
}

t.test('a request, its operation, transactions and statements are one trace, the caller’s', async (t) => {
  const exporter = new KeptSpans();
  const tracing = startTracing(ALWAYS, exporter);
  const { app, log } = await tracedServer(t, tracing);
  const authorization = `Bearer ${await getToken(app, 'demo-union-province-37')}`;
  const traceparent = `00-${TRACE}-${PARENT}-01`;
  const payload = {
    query: 'query Named($s: String) { cooperatives(first: 1, filter: { search: $s }) { nodes { name } } }',
    variables: { s: NUMBER },
  };
  await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization, traceparent, tracestate: `a=${NUMBER}` },
    payload,
  });
  await tracing.stop();
  const spans = exporter.spans.filter((one) => one.spanContext().traceId === TRACE);
  const byName = (name: string) => spans.filter((one) => one.name === name);
  const [request, ...others] = spans.filter(({ kind }) => kind === SpanKind.SERVER);
  t.equal(others.length, 0);
  t.match(request, {
    parentSpanContext: { spanId: PARENT },
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'coop_registry.role': 'UNION_PROVINCE',
    },
  });
  const operation = spans.find(
    ({ name, kind }) => name === 'query cooperatives' && kind === SpanKind.INTERNAL,
  );
  t.equal(operation?.parentSpanContext?.spanId, request?.spanContext().spanId);
  const inOperation = byName('transaction').filter(
    (one) => one.parentSpanContext?.spanId === operation?.spanContext().spanId,
  );
  t.equal(inOperation.length, 1, 'the snapshot of the operation');
  const statements = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
  t.ok(
    statements.some(({ name }) => name === 'searchRecords cooperative'),
    statements.map(({ name }) => name).join(),
  );
  t.match(statements[0]?.attributes, { 'db.system.name': 'postgresql' });

  const told = JSON.stringify(
    exporter.spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  t.notMatch(told, new RegExp(`${NUMBER}|Named|select `, 'i'), 'no value and no text of a query');
  t.equal(request?.spanContext().traceState, undefined, 'nor the state that the caller made');
  const line = log.requests().find((one) => one.traceId === TRACE);
  t.match(line, {
    operation: 'query cooperatives',
    reqId: String(request?.attributes['coop_registry.request_id']),
  });
});

t.test('a failure is a failed span with its code', async (t) => {
  const exporter = new KeptSpans();
  const tracing = startTracing(ALWAYS, exporter);
  const { app } = await tracedServer(t, tracing);
  app.drain();
  await app.inject({ url: '/health/ready' });
  await tracing.stop();
  t.match(
    exporter.spans.find(({ kind }) => kind === SpanKind.SERVER),
    {
      name: 'GET /health/ready',
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'UNAVAILABLE' },
    },
  );
});

t.test('a caller who asks not to be traced, or is not well formed, is served', async (t) => {
  const exporter = new KeptSpans();
  const tracing = startTracing(ALWAYS, exporter);
  const { app } = await tracedServer(t, tracing);
  for (const traceparent of [`00-${TRACE}-${PARENT}-00`, 'nonsense', '']) {
    t.equal((await app.inject({ url: '/v1/viewer', headers: { traceparent } })).statusCode, 200);
  }
  await tracing.stop();
  const requests = exporter.spans.filter(({ kind }) => kind === SpanKind.SERVER);
  t.equal(requests.length, 2, 'one said no');
  t.notOk(requests.some((one) => one.spanContext().traceId === TRACE));
});

t.test('spans leave by OTLP for the address of the standard variable', async (t) => {
  const received: { url: string | undefined; type: string | undefined; body: string }[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1');
      received.push({ url: request.url, type: request.headers['content-type'], body });
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  t.after(() => collector.close());
  const { port } = collector.address() as AddressInfo; // it listens on a port
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
  process.env.OTEL_SERVICE_NAME = 'registry-of-a-test';
  t.after(() => {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    delete process.env.OTEL_SERVICE_NAME;
  });
  const tracing = startTracing(ALWAYS);
  const { app } = await tracedServer(t, tracing);
  await app.inject({ url: `/v1/cooperatives?search=${NUMBER}` });
  await tracing.stop();
  t.match(received, [{ url: '/v1/traces', type: 'application/x-protobuf' }]);
  t.match(received[0]?.body, /registry-of-a-test/);
  t.match(received[0]?.body, /GET \/v1\/cooperatives/);
  t.notMatch(received[0]?.body, new RegExp(NUMBER));
});

t.test('samplers are those of the standard', async (t) => {
  for (const [sampler, described] of [
    ['always_on', /^AlwaysOn/],
    ['always_off', /^AlwaysOff/],
    ['traceidratio', /^TraceIdRatioBased\{0.25\}/],
    ['parentbased_always_on', /^ParentBased\{root=AlwaysOn/],
    ['parentbased_always_off', /^ParentBased\{root=AlwaysOff/],
    ['parentbased_traceidratio', /^ParentBased\{root=TraceIdRatioBased\{0.25\}/],
  ] as const) {
    t.match(samplerOf({ sampler, ratio: 0.25 }).toString(), described);
  }
});

t.test('when traces are off, no library of theirs is loaded', async (t) => {
  const app = fileURLToPath(new URL('../../src/app.ts', import.meta.url));
  const script = `
    import { registerHooks } from 'node:module';
    const resolved = [];
    registerHooks({
      resolve(name, context, next) {
        const found = next(name, context);
        resolved.push(found.url);
        return found;
      },
    });
    await import(${JSON.stringify(app)});
    const of = (pattern) => resolved.filter((url) => pattern.test(url)).length;
    console.log(of(/node_modules.fastify/) > 0, of(/@opentelemetry.(sdk|exporter|otlp|resources|core)/));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  t.equal(told.trim(), 'true 0');
});
