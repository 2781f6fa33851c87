import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { CallerRole } from '../../../src/policy/roles.ts';
import type { ExaminedStatement } from './plan-work.ts';
import { examinePlans, noticePlans } from './plans.ts';
import type { Shape } from './shapes.ts';

export interface Examined {
  readonly statements: readonly ExaminedStatement[];
  /** Calls whose answer has no rows: their statements are worth nothing. */
  readonly empty: readonly string[];
}

/** Where calls are made. */
export interface Ground {
  readonly app: FastifyInstance;
  /** Of the superuser, to the database of the app. */
  readonly client: pg.ClientBase;
  /** Callers without one are left out. */
  readonly tokens: ReadonlyMap<CallerRole, string | null>;
}

/** Which calls are made. */
export interface Calls {
  readonly shapes: readonly Shape[];
  /** Rows that are asked for or written where a shape has a number: one of its sizes. */
  readonly size: number;
  readonly callersOf: (shape: Shape) => readonly CallerRole[];
}

/** The role of the shape, and the nation's where that is a province's: the same reads over all there is. */
export const withNation = ({ role }: Shape): readonly CallerRole[] =>
  role === 'UNION_PROVINCE' ? [role, 'UNION_CENTRAL'] : [role];

/** Whether the shape asks for a record that is nested in those of a page. */
export const isNested = ({ shape }: Shape): boolean =>
  !/^(flat|counted|searched|whole|by |as it was known|three levels deep)/.test(shape);

/** The connections of the service are made anew, so that its statements come with their plans. */
const DISCONNECT = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name = 'coop-registry'`;

/** Examines the statements of the calls. */
export async function examineCalls(
  { app, client, tokens }: Ground,
  { shapes, size, callersOf }: Calls,
): Promise<Examined> {
  await noticePlans(client);
  await client.query(DISCONNECT);
  const examiner = examinePlans();
  const empty: string[] = [];
  try {
    for (const asked of shapes) {
      const { operation, shape, sizes, prepare, call } = asked;
      const first = Math.min(size, sizes.at(-1) ?? 1);
      await prepare?.(client, first);
      for (const caller of callersOf(asked)) {
        const token = tokens.get(caller);
        if (token === undefined) continue;
        const label = `${operation}, ${shape}, ${caller}`;
        const { rows, wrong } = await examiner.during({ label, caller, size }, () =>
          call(app, token ?? '', first),
        );
        if (rows === 0) empty.push(`${label}: ${wrong.join()}`);
      }
    }
  } finally {
    examiner.stop();
  }
  return { statements: examiner.statements, empty };
}
