import type { FastifyInstance, FastifyReply } from 'fastify';

interface Asset {
  readonly type: string;
  readonly body: string;
}

/** What `@graphql-yoga/render-graphiql/graphiql` exports: GraphiQL, Monaco and its workers, each as one text. */
interface Bundle {
  readonly js: string;
  readonly css: string;
  readonly editorWorkerService: string;
  readonly jsonWorker: string;
  readonly graphqlWorker: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';

/** Monaco writes style elements; nothing else inline, and nothing from elsewhere: the page works without a network. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function pageOf(assets: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}/graphiql.css">
</head>
<body id="body" class="no-focus-outline">
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script src="${assets}/workers.js"></script>
<script src="${assets}/graphiql.js"></script>
<script src="${assets}/start.js"></script>
</body>
</html>
`;
}

function workersOf(assets: string): string {
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => ({
  json: '${assets}/json.worker.js',
  graphql: '${assets}/graphql.worker.js',
})[label] ?? '${assets}/editor.worker.js' };
`;
}

function startOf(endpoint: string): string {
  return `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify({ endpoint, title: 'GraphiQL' })});
`;
}

function assetsOf(bundle: Bundle, endpoint: string, path: string): Readonly<Record<string, Asset>> {
  return {
    'graphiql.css': { type: 'text/css; charset=utf-8', body: bundle.css },
    'graphiql.js': { type: SCRIPT, body: bundle.js },
    'workers.js': { type: SCRIPT, body: workersOf(path) },
    'start.js': { type: SCRIPT, body: startOf(endpoint) },
    'editor.worker.js': { type: SCRIPT, body: bundle.editorWorkerService },
    'json.worker.js': { type: SCRIPT, body: bundle.jsonWorker },
    'graphql.worker.js': { type: SCRIPT, body: bundle.graphqlWorker },
  };
}

function send(reply: FastifyReply, type: string, body: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy': POLICY,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    })
    .type(type)
    .send(body);
}

async function loadBundle(app: FastifyInstance): Promise<Bundle | null> {
  try {
    return await import('@graphql-yoga/render-graphiql/graphiql');
  } catch {
    app.log.warn('GraphiQL is not installed (npm ci without --omit=dev); GET /graphql serves no page');
    return null;
  }
}

/**
 * Serves GraphiQL's files below `<endpoint>/assets/`, for development.
 * @returns what answers with the page; null when the package, a development dependency, is not installed.
 */
export async function serveGraphiql(
  app: FastifyInstance,
  endpoint: string,
): Promise<((reply: FastifyReply) => FastifyReply) | null> {
  const bundle = await loadBundle(app);
  if (bundle === null) return null;
  const path = `${app.prefix}${endpoint}/assets`;
  for (const [name, asset] of Object.entries(assetsOf(bundle, `${app.prefix}${endpoint}`, path))) {
    app.get(`${endpoint}/assets/${name}`, (_, reply) => send(reply, asset.type, asset.body));
  }
  const page = pageOf(path);
  // Others get an answer from the same address.
  return (reply) => send(reply.header('vary', 'accept'), 'text/html; charset=utf-8', page);
}
