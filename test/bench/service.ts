import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchAccount, getToken } from './accounts.ts';
import type { BenchKeys } from './keys.ts';
import { ROOT, type ServerProcess, startServer } from './processes.ts';

export interface ServiceOptions {
  readonly databaseUrl: string;
  readonly keys: BenchKeys;
  readonly poolSize: number;
}

/** The flags of Node that `npm start` gives to the service. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Starts the real service on a database, in a process of its own. It logs from warnings on. */
export function startService({ databaseUrl, keys, poolSize }: ServiceOptions): Promise<ServerProcess> {
  const more = process.env.BENCH_NODE_FLAGS?.split(' ').filter((flag) => flag !== '') ?? [];
  return startServer({
    words: [...startFlags(), ...more, 'src/main.ts'],
    env: {
      ...keys.env,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      POOL_SIZE: String(poolSize),
      LOG_LEVEL: 'warn',
      DEMO: 'off',
    },
    ready: /running: (\S+)/,
  });
}

/** The headers of a GraphQL call by the account, with a token of its own. */
export async function headersOf(
  { baseUrl }: ServerProcess,
  account: BenchAccount,
): Promise<Record<string, string>> {
  return {
    'content-type': 'application/json',
    authorization: `Bearer ${await getToken(baseUrl, account)}`,
  };
}

/** Asks one GraphQL call and gives its data. @throws Error for a refusal and for any error in the answer. */
export async function ask<Data>(
  { baseUrl }: ServerProcess,
  headers: Readonly<Record<string, string>>,
  body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
): Promise<Data> {
  const answer = await fetch(`${baseUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (!answer.ok || errors !== undefined) {
    throw new Error(`${answer.status} ${JSON.stringify(errors).slice(0, 500)}`);
  }
  return data;
}
