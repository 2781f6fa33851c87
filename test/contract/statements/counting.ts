import type { Test } from 'tap';
import { fillWithMany } from '../../database/many.ts';
import { connected } from '../../database/records.ts';
import { IS_LONG } from '../../helpers/long.ts';
import { testServer } from '../../helpers/server.ts';
import { countingStatements } from '../../helpers/statements.ts';
import { tokensOf } from '../callers.ts';
import type { Shape } from './shapes.ts';
import type { Counts } from './table.ts';

export interface Counted {
  readonly counts: Counts;
  /** Where a count is not constant, or worth nothing. */
  readonly wrong: readonly string[];
  /** The texts of all statements. */
  readonly texts: ReadonlySet<string>;
}

/** One record and several tell whether a count grows; the longest page is asked for in a long run. */
const LONGEST_OF_SHORT_RUN = 20;

/** Calls every shape in every size, in a registry of its own. */
export async function countShapes(t: Test, shapes: readonly Shape[]): Promise<Counted> {
  // A clock that stands still: what a client was granted is read once, before anything is counted.
  let now = new Date();
  const { app, databaseUrl } = await testServer(t, { config: { demo: false }, clock: { now: () => now } });
  const client = await connected(t, databaseUrl);
  await fillWithMany(client);
  now = new Date();
  const tokens = await tokensOf(app);
  for (const token of tokens.values())
    if (token !== null)
      await app.inject({ url: '/v1/viewer', headers: { authorization: `Bearer ${token}` } });
  const count = countingStatements(t);
  const counts: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  const sent = new Set<string>();
  for (const { operation, shape, role, sizes, prepare, call } of shapes) {
    const found: number[] = [];
    for (const size of sizes.filter((one) => IS_LONG || one <= LONGEST_OF_SHORT_RUN)) {
      await prepare?.(client, size);
      const { result, statements, snapshots, texts } = await count(() =>
        call(app, tokens.get(role) ?? '', size),
      );
      const problems = [
        ...result.wrong,
        ...(result.rows === size ? [] : [`${result.rows} rows`]),
        // A read that ended its snapshot with a statement that was not its last would mix two states of the registry.
        ...(snapshots > 1 ? [`${snapshots} snapshots`] : []),
        ...(result.told === null || result.told === statements ? [] : [`tells of ${result.told}`]),
      ];
      wrong.push(...problems.map((one) => `${operation}, ${shape}, ${size}: ${one}`));
      found.push(statements);
      for (const text of texts) sent.add(text);
    }
    if (new Set(found).size > 1) wrong.push(`${operation}, ${shape}: ${found.join(', ')} statements`);
    counts[operation] = { ...counts[operation], [shape]: found[0] ?? 0 };
  }
  return { counts, wrong, texts: sent };
}
