import type pg from 'pg';
import { openRead } from '../database/transaction.ts';
import { recordBudgetLines } from '../programme/budget-lines/budget-lines.writes.ts';
import { createPlans } from '../programme/plans/plans.writes.ts';
import { createReportingObligations } from '../programme/reporting-obligations/reporting-obligations.writes.ts';
import { createTargets } from '../programme/targets/targets.writes.ts';
import type { Registry } from '../records/context.ts';
import { recordFigures } from '../registry/cooperative-figures/cooperative-figures.writes.ts';
import { createCooperatives } from '../registry/cooperatives/cooperatives.writes.ts';
import { startPositions } from '../registry/management-positions/management-positions.writes.ts';
import { createWomenManagers } from '../registry/women-managers/women-managers.writes.ts';
import { ONLOOKER } from './callers.ts';
import { findVersions, type RecordTable } from './demonstration.queries.ts';
import { cooperativeEntries, type Entry, figuresEntries, womanEntries } from './entries.ts';
import { EVENTS, type Event, STARTED_TERMS } from './events.ts';
import { demonstrationId, idsInOrder } from './ids.ts';
import { budgetLineEntries, obligationEntries, planEntries, targetEntries } from './plan-entries.ts';
import { type Finding, recordAs, type Write } from './recording.ts';

/** What a load did. */
export interface DemonstrationReport {
  /** Records made, in all. */
  readonly recorded: number;
  /** Later changes made. */
  readonly changed: number;
  readonly findings: readonly Finding[];
}

interface Step {
  readonly table: RecordTable;
  readonly write: Write;
  readonly entries: readonly Entry[];
  /** The ids that the service draws first for a record, its own before all. */
  readonly idsOf: (entry: Entry) => readonly string[];
}

const own = ({ id }: Entry) => [id];

/** Each step depends on the records of those before it. */
function listSteps(): Step[] {
  return [
    { table: 'cooperatives', write: createCooperatives, entries: cooperativeEntries(), idsOf: own },
    { table: 'cooperative_figures', write: recordFigures, entries: figuresEntries(), idsOf: own },
    {
      table: 'women_managers',
      write: createWomenManagers,
      entries: womanEntries(),
      idsOf: ({ id }) => [id, demonstrationId(`person of ${id}`)],
    },
    { table: 'management_positions', write: startPositions, entries: STARTED_TERMS, idsOf: own },
    { table: 'plans', write: createPlans, entries: planEntries(), idsOf: own },
    { table: 'targets', write: createTargets, entries: targetEntries(), idsOf: own },
    { table: 'budget_lines', write: recordBudgetLines, entries: budgetLineEntries(), idsOf: own },
    {
      table: 'reporting_obligations',
      write: createReportingObligations,
      entries: obligationEntries(),
      idsOf: own,
    },
  ];
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
  for (const step of listSteps()) if ((await missingOf(pool, step)).length > 0) return false;
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
  for (const step of listSteps()) {
    const done = await runStep(registry, step);
    recorded += done.recorded;
    findings.push(...done.findings);
  }
  let changed = 0;
  for (const event of EVENTS) {
    if (await hasHappened(registry.pool, event)) continue;
    const { recorder, write, change } = event;
    const done = await recordAs(registry, recorder, { write, items: [change], newId: registry.newId });
    changed += 1;
    findings.push(...done.findings);
  }
  return { recorded, changed, findings };
}

async function runStep(registry: Registry, step: Step): Promise<{ recorded: number; findings: Finding[] }> {
  const missing = await missingOf(registry.pool, step);
  const findings: Finding[] = [];
  for (const [recorder, entries] of Map.groupBy(missing, (entry) => entry.recorder)) {
    const done = await recordAs(registry, recorder, {
      write: step.write,
      items: entries.map((entry) => entry.input),
      newId: idsInOrder(entries.flatMap(step.idsOf), registry.newId),
    });
    requireIds(step, entries, done.ids);
    findings.push(...done.findings);
  }
  return { recorded: missing.length, findings };
}

/** A service that draws its ids in another order would have the next start record everything once more. */
function requireIds({ table }: Step, entries: readonly Entry[], ids: readonly string[]): void {
  if (entries.some((entry, index) => entry.id !== ids[index])) {
    throw new Error(`the demonstration set expects other ids of ${table}`);
  }
}
