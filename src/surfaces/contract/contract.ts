/**
 * Writes the generated files: the contract of REST, the codes and the policy in `openapi/`, the part of the GraphQL
 * contract that follows from the kinds in `graphql/kinds/`. Needs no database.
 * Run: `npm run generate`; a check runs it and compares with what is committed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { tokenRoutes } from '../../api/auth/token.routes.ts';
import { documentation } from '../../api/rest/documentation.ts';
import type { Registry } from '../../records/context.ts';
import { healthRoutes } from '../health/health.routes.ts';
import { restRoutes } from '../rest/rest.plugin.ts';
import { recordTags } from '../rest/tags.ts';
import { printErrors } from './print-errors.ts';
import { printPolicy } from './print-policy.ts';
import { printSdl } from './sdl/print-sdl.ts';

/** What of the GraphQL contract follows from the kinds. */
function graphqlFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(printSdl()).map(([name, text]) => [`graphql/kinds/${name}`, text]),
  );
}

/** The generated files by path, as they should be committed. */
export async function generateContract(): Promise<Readonly<Record<string, string>>> {
  const app = await describedApp();
  try {
    return {
      ...graphqlFiles(),
      'openapi/openapi.json': `${JSON.stringify(app.swagger(), null, 2)}\n`,
      'openapi/errors.md': printErrors(),
      'openapi/policy.md': printPolicy(),
    };
  } finally {
    await app.close();
  }
}

/** The routes of the app without anything behind them: registered, never called. */
async function describedApp(): Promise<FastifyInstance> {
  const app = Fastify();
  app.setValidatorCompiler(() => (value: unknown) => ({ value }));
  const nothing = {} as unknown as Registry; // no handler runs
  await app.register(documentation, { publicUrl: '', tags: recordTags() });
  await app.register(tokenRoutes, { authenticate: async () => ({ agencyId: null, allowedOrigins: [] }) });
  await app.register(healthRoutes, { pool: nothing.pool });
  await app.register(restRoutes, { registry: nothing });
  await app.ready();
  return app;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../../..');
  // The SDL first, in a process of its own: what REST takes from types that are written by hand is read from the whole of
  // it, once a process.
  const files = process.argv.includes('--sdl') ? graphqlFiles() : await generateContract();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
}
