import { insertRows } from '../../database/records.ts';
import {
  budgetLines,
  milestones,
  type Phase,
  reportingObligations,
  targets,
} from '../../database/tables/plans.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { StoredRecord } from '../../records/record-kind.ts';
import { anyKind } from '../../records/record-kind.ts';
import {
  createRecords,
  type Findings,
  type Input,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { type CopiedParts, copyParts, type Move, movedPhases, moveTo } from './copied-parts.ts';
import type { PlansById } from './plan-of-part.ts';
import { PLAN, planReads } from './plans.kind.ts';
import { findLineage, findPlanParts, type PlanParts } from './plans.queries.ts';
import { PlanCopyInput } from './plans.schemas.ts';
import { checkPlans } from './plans.writes.ts';
import { standAtUnit } from './unit-as-issued.ts';

interface Known {
  /** The old plans and their parents. */
  readonly plans: PlansById;
  readonly parts: PlanParts;
  readonly lineage: ReadonlyMap<string, string | null>;
}

const isText = (value: unknown) => typeof value === 'string';

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
): Promise<Known> {
  const ids = inputs.map((one) => String(one.id));
  const copied = await planReads.findStored(transaction, context, ids);
  const parents = [...copied.values()].map((one) => one.parentId).filter(isText);
  const said = inputs.map((one) => one.parentId).filter(isText);
  return {
    plans: new Map([...(await planReads.findStored(transaction, context, parents.map(String))), ...copied]),
    parts: await findPlanParts(transaction, context.caller, [...copied.keys()]),
    lineage: await findLineage(transaction, context.caller, [...parents, ...said].map(String)),
  };
}

const CARRIED = [
  'programme',
  'issuerKind',
  'issuerName',
  'implementsDocuments',
  'countedPositions',
  'priorityGroups',
] as const;

/** The new plan: what the input says, else what the old one says, in the new period. */
function complete({ input, row }: Item, { plans }: Known, context: ServiceContext): StoredRecord {
  const old = plans.get(String(input.id));
  if (old === undefined) return row;
  const move = moveOf(row, old);
  const carried = CARRIED.map((field) => [field, input[field] ?? old[field]]);
  const parentId =
    input.parentId === undefined ? stillOpen(plans.get(String(old.parentId)), move) : row.parentId;
  const copy = {
    ...row,
    ...Object.fromEntries(carried),
    toOn: move.toOn,
    phases: movedPhases(old.phases as readonly Phase[], move), // a column of phases
    parentId,
    copiedFromId: old.id,
    status: 'DRAFT',
    unitId: row.unitId ?? unitOn(old, row, context),
  };
  return standAtUnit(copy, context);
}

const moveOf = (row: StoredRecord, old: StoredRecord): Move => moveTo(old, String(row.fromOn), row.toOn);

/** The old parent, when its period goes on into the new one. */
function stillOpen(parent: StoredRecord | undefined, { fromOn }: Move): string | null {
  return parent !== undefined && String(parent.toOn) >= fromOn ? parent.id : null;
}

/** What the old plan's unit is on the day of issue, else today; null where nobody can tell. */
function unitOn(old: StoredRecord, { issuedOn }: StoredRecord, { registry, today }: ServiceContext) {
  const on = typeof issuedOn === 'string' ? issuedOn : today;
  return registry.reference.territory.resolveToday(Number(old.unitId), on).unit?.unitId ?? null;
}

function partsOf({ input, row }: Item, { plans, parts }: Known): CopiedParts | null {
  const old = plans.get(String(input.id));
  if (old === undefined) return null;
  const own = (rows: readonly StoredRecord[]) => rows.filter((one) => one.planId === old.id);
  const phases = row.phases as readonly Phase[]; // a column of phases
  const all = {
    targets: own(parts.targets),
    budgetLines: own(parts.budgetLines),
    milestones: own(parts.milestones),
    obligations: own(parts.obligations),
  };
  return copyParts(all, moveOf(row, old), phases);
}

function check(items: readonly Item[], known: Known | null, context: ServiceContext): Findings {
  const { problems } = checkPlans(items, known?.lineage ?? null, context);
  if (known === null) return { problems, warnings: [] };
  const missing = items.flatMap(({ input, row, path }) => {
    if (!known.plans.has(String(input.id))) return [problem('NOT_FOUND', `${path}.id`)];
    return row.unitId === null ? [problem('FIELD_REQUIRED', `${path}.unit`)] : [];
  });
  const warnings = items.flatMap((item) => {
    const count = partsOf(item, known)?.leftOut ?? 0;
    return count === 0 ? [] : [problem('PLAN_ROWS_LEFT_OUT', item.path, { count })];
  });
  return { problems: [...problems, ...missing], warnings };
}

/** Writes the rows of the new plans: one statement a table. */
async function follow(
  transaction: Transaction,
  items: readonly Item[],
  known: Known,
  { registry }: ServiceContext,
): Promise<ReadonlySet<string>> {
  const copies = items.map((item) => {
    const parts = partsOf(item, known);
    const ids = new Map(parts?.targets.map((one) => [one.id, registry.newId()]));
    const renewed = (rows: readonly StoredRecord[] = []) =>
      rows.map((one) => ({ ...one, id: ids.get(one.id) ?? registry.newId(), planId: item.row.id }));
    return {
      targets: renewed(parts?.targets),
      budgetLines: renewed(parts?.budgetLines),
      obligations: renewed(parts?.obligations),
      milestones: renewed(parts?.milestones).map((one: StoredRecord) => ({
        ...one,
        targetId: ids.get(String(one.targetId)) ?? null,
      })),
    };
  });
  await insertRows(
    transaction,
    targets,
    copies.flatMap((one) => one.targets),
  );
  await insertRows(
    transaction,
    budgetLines,
    copies.flatMap((one) => one.budgetLines),
  );
  await insertRows(
    transaction,
    milestones,
    copies.flatMap((one) => one.milestones),
  );
  await insertRows(
    transaction,
    reportingObligations,
    copies.flatMap((one) => one.obligations),
  );
  return new Set();
}

const COPY: RecordWrite<Known> = {
  kind: anyKind(PLAN),
  action: 'plan.write',
  schema: PlanCopyInput,
  load,
  complete,
  check,
  follow,
};

/**
 * Makes new plans from old ones with their rows, moved to a new period: all or none. Rows outside of it are left out,
 * with the warning PLAN_ROWS_LEFT_OUT.
 * @throws as createPlans; NOT_FOUND for the old plan, FIELD_REQUIRED for a unit that nobody can tell.
 */
export const copyPlans = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, COPY);
