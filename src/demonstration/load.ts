import type pg from 'pg';
import { openRead } from '../database/transaction.ts';
import type { IdSource } from '../kernel/ids.ts';
import type { Registry } from '../records/context.ts';
import { ONLOOKER } from './callers.ts';
import { findVersions, type RecordTable } from './demonstration.queries.ts';
import type { Entry } from './entries.ts';
import { EVENTS, type Event } from './events.ts';
import { idsInOrder } from './ids.ts';
import { type Finding, recordAs } from './recording.ts';
import { firstSteps, lastSteps, type Step } from './steps.ts';

/** What a load did. */
export interface DemonstrationReport {
  /** Records made, in all. */
  readonly recorded: number;
  /** Later changes made. */
  readonly changed: number;
  readonly findings: readonly Finding[];
}

async function findPresent(pool: pg.Pool, table: RecordTable, ids: readonly string[]) {
  const read = openRead(pool, ONLOOKER);
  try {
    return await findVersions(read, table, ids);
  } finally {
    await read.end();
  }
}

const missingOf = async (pool: pg.Pool, { table, entries }: Step): Promise<Entry[]> => {
  const ids = entries.map((entry) => entry.id);
  const present = await findPresent(pool, table, ids);
  return entries.filter((entry) => !present.has(entry.id));
};

/** An event has happened when its record has passed the version that it starts from. */
async function hasHappened(pool: pg.Pool, { table, change }: Event): Promise<boolean> {
  const versions = await findPresent(pool, table, [change.id]);
  return (versions.get(change.id) ?? 0) > change.expectedVersion;
}

/** Whether nothing of the set is missing. */
export async function isDemonstrationLoaded(pool: pg.Pool): Promise<boolean> {
  const steps = [...firstSteps(), ...lastSteps()];
  for (const step of steps) if ((await missingOf(pool, step)).length > 0) return false;
  for (const event of EVENTS) if (!(await hasHappened(pool, event))) return false;
  return true;
}

/**
 * Brings in what is missing of the demonstration set, through the services of the API and as the agencies of the
 * place; what is there, also when somebody has changed it since, stays as it is.
 */
export async function loadDemonstration(registry: Registry): Promise<DemonstrationReport> {
  const findings: Finding[] = [];
  let recorded = 0;
  const record = async (steps: readonly Step[]) => {
    for (const step of steps) {
      const done = await runStep(registry, step);
      recorded += done.recorded;
      findings.push(...done.findings);
    }
  };
  await record(firstSteps());
  let changed = 0;
  for (const event of EVENTS) {
    if (await hasHappened(registry.pool, event)) continue;
    const { recorder, write, change } = event;
    const done = await recordAs(registry, recorder, { write, items: [change], newId: registry.newId });
    changed += 1;
    findings.push(...done.findings);
  }
  await record(lastSteps());
  return { recorded, changed, findings };
}

async function runStep(registry: Registry, step: Step): Promise<{ recorded: number; findings: Finding[] }> {
  const missing = await missingOf(registry.pool, step);
  const findings: Finding[] = [];
  for (const [recorder, entries] of Map.groupBy(missing, (entry) => entry.recorder)) {
    const done = await recordAs(registry, recorder, {
      write: step.write,
      items: entries.map((entry) => entry.input),
      newId: idsInOrder(drawnIds(step, entries, registry.newId), registry.newId),
    });
    requireIds(step, entries, done.ids);
    findings.push(...done.findings);
  }
  return { recorded: missing.length, findings };
}

/** The ids in the order in which the service draws them. */
function drawnIds({ idsOf, before }: Step, entries: readonly Entry[], newId: IdSource): string[] {
  const others = entries.reduce((sum, entry) => sum + (before?.(entry) ?? 0), 0);
  return [...Array.from({ length: others }, newId), ...entries.flatMap(idsOf)];
}

/** A service that draws its ids in another order would have the next start record everything once more. */
function requireIds({ table }: Step, entries: readonly Entry[], ids: readonly string[]): void {
  if (entries.some((entry, index) => entry.id !== ids[index])) {
    throw new Error(`the demonstration set expects other ids of ${table}`);
  }
}
