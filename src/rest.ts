import type { FastifyInstance } from 'fastify';
import { requireJsonAccepted } from './api/rest/accept.ts';
import { SHARED_COMPONENTS } from './api/rest/answers.ts';
import { installJsonBody } from './api/rest/json-body.ts';
import { watchMethods } from './api/rest/methods.ts';
import { COMPONENTS } from './registry/components.ts';
import type { Registry } from './registry/context.ts';
import { cooperativeRoutes } from './registry/cooperatives/cooperatives.routes.ts';

export interface RestOptions {
  readonly registry: Registry;
}

/** `/v1/…`: the same services as GraphQL, one file of routes a noun. */
export async function restRoutes(app: FastifyInstance, { registry }: RestOptions): Promise<void> {
  installJsonBody(app);
  // Answers are what the representations say, tested against the contract: a serialiser compiled from the schemas
  // would drop or coerce in silence what the contract forgot.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.addHook('onRequest', requireJsonAccepted);
  for (const [name, schema] of Object.entries({ ...SHARED_COMPONENTS, ...COMPONENTS })) {
    app.addSchema({ ...schema, $id: name });
  }
  const methods = watchMethods(app);
  cooperativeRoutes(app, registry);
  methods.refuse();
}
