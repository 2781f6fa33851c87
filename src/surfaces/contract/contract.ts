/**
 * Writes the generated files of `openapi/`: the contract of REST, the codes, the policy. Needs no database.
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

/** The generated files by name, as they should be committed. */
export async function generateContract(): Promise<Readonly<Record<string, string>>> {
  const app = await describedApp();
  try {
    return {
      'openapi.json': `${JSON.stringify(app.swagger(), null, 2)}\n`,
      'errors.md': printErrors(),
      'policy.md': printPolicy(),
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
  await app.register(tokenRoutes, { authenticate: async () => ({ agencyId: null }) });
  await app.register(healthRoutes, { pool: nothing.pool });
  await app.register(restRoutes, { registry: nothing });
  await app.ready();
  return app;
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../..', 'openapi');
  for (const [name, text] of Object.entries(await generateContract())) {
    writeFileSync(join(folder, name), text);
  }
}
