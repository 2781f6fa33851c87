import type { FastifyInstance } from 'fastify';
import { requireJsonAccepted } from '../../api/rest/accept.ts';
import { SHARED_COMPONENTS } from '../../api/rest/answers.ts';
import { installJsonBody } from '../../api/rest/json-body.ts';
import { watchMethods } from '../../api/rest/methods.ts';
import { PROGRESS_COMPONENTS, progressRoutes } from '../../programme/progress/progress.routes.ts';
import { indicatorRoutes } from '../../programme/targets/indicators.routes.ts';
import type { Registry } from '../../records/context.ts';
import { recordRoutes } from '../../records/rest/record-kind.routes.ts';
import { MAX_ITEMS } from '../../records/writing/write-call.ts';
import { accountRoutes } from '../../registry/accounts/accounts.routes.ts';
import { administrativeUnitRoutes } from '../../registry/administrative-units/administrative-units.routes.ts';
import { dataGapRoutes } from '../data-gaps/data-gaps.routes.ts';
import { dictionaryRoutes } from '../dictionary/dictionary.routes.ts';
import { entranceRoutes } from '../entrance/entrance.routes.ts';
import { historyRoutes } from '../history/history.routes.ts';
import { RECORD_EDGES } from '../record-edges.ts';
import { statisticsRoutes } from '../statistics/statistics.routes.ts';
import { viewerRoutes } from '../viewer/viewer.routes.ts';
import { COMPONENTS } from './components.ts';
import { shapeOf } from './kind-components.ts';

export interface RestOptions {
  readonly registry: Registry;
}

/** `/v1/…`: the same services as GraphQL, one file of routes a noun. */
export async function restRoutes(app: FastifyInstance, { registry }: RestOptions): Promise<void> {
  installJsonBody(app, { maxItems: MAX_ITEMS });
  // Components of its own give an instance compilers of its own: inputs are parsed by `kernel/parse`, as everywhere.
  app.setValidatorCompiler(() => (value: unknown) => ({ value }));
  // Answers are what the representations say, tested against the contract: a serialiser compiled from the schemas
  // would drop or coerce in silence what the contract forgot.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.addHook('onRequest', requireJsonAccepted);
  for (const [name, schema] of Object.entries({
    ...SHARED_COMPONENTS,
    ...COMPONENTS,
    ...PROGRESS_COMPONENTS,
  })) {
    app.addSchema({ ...schema, $id: name });
  }
  const methods = watchMethods(app);
  for (const edge of RECORD_EDGES) recordRoutes(app, registry, edge, shapeOf(edge.reads.kind.kind));
  progressRoutes(app, registry);
  historyRoutes(app, registry);
  statisticsRoutes(app, registry);
  dataGapRoutes(app, registry);
  administrativeUnitRoutes(app, registry);
  indicatorRoutes(app, registry);
  entranceRoutes(app, registry);
  viewerRoutes(app, registry);
  dictionaryRoutes(app, registry);
  accountRoutes(app, registry);
  methods.refuse();
}
