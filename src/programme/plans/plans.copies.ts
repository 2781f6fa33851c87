import { insertRows } from '../../database/records.ts';
import { budgetLines, milestones, reportingObligations, targets } from '../../database/tables/plans.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { type CopiedParts, copyParts, type Move, movedPhases, moveTo } from './copied-parts.ts';
import type { PlansById } from './plan-of-part.ts';
import { type PlanRow, planReads } from './plans.kind.ts';
import { findLineage, findPlanParts, type PlanParts } from './plans.queries.ts';
import { PlanCopyInput } from './plans.schemas.ts';
import { checkPlans } from './plans.writes.ts';
import { atUnit } from './unit-as-issued.ts';

type CopyInput = SaidBy<typeof PlanCopyInput>;
type CopyItem = Item<PlanRow, CopyInput>;

interface Known {
  /** The old plans and their parents. */
  readonly plans: PlansById;
  readonly parts: PlanParts;
  readonly lineage: ReadonlyMap<string, string | null>;
}

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly CopyInput[],
): Promise<Known> {
  const ids = inputs.flatMap((one) => one.id ?? []);
  const copied = await planReads.findStored(transaction, context, ids);
  const parents = [...copied.values()].flatMap((one) => one.parentId ?? []);
  const said = inputs.flatMap((one) => one.parentId ?? []);
  return {
    plans: new Map([...(await planReads.findStored(transaction, context, parents)), ...copied]),
    parts: await findPlanParts(transaction, context.caller, [...copied.keys()]),
    lineage: await findLineage(transaction, context.caller, [...parents, ...said]),
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
function complete({ input, row }: CopyItem, { plans }: Known, context: ServiceContext): CopyItem['row'] {
  const old = plans.get(input.id ?? '');
  if (old === undefined) return row;
  const move = moveOf(row, old);
  const carried = CARRIED.map((field) => [field, input[field] ?? old[field]]);
  const parentId =
    input.parentId === undefined ? stillOpen(plans.get(old.parentId ?? ''), move) : row.parentId;
  const copy = {
    ...row,
    ...Object.fromEntries(carried),
    toOn: move.toOn,
    phases: movedPhases(old.phases, move),
    parentId,
    copiedFromId: old.id,
    status: 'DRAFT',
    unitId: row.unitId ?? unitOn(old, row, context),
  };
  return atUnit(copy, context);
}

const moveOf = ({ fromOn, toOn }: CopyItem['row'], old: PlanRow): Move => moveTo(old, fromOn ?? '', toOn);

/** The old parent, when its period goes on into the new one. */
function stillOpen(parent: PlanRow | undefined, { fromOn }: Move): string | null {
  return parent !== undefined && parent.toOn >= fromOn ? parent.id : null;
}

/** What the old plan's unit is on the day of issue, else today; null where that cannot be decided. */
function unitOn(old: PlanRow, { issuedOn }: CopyItem['row'], { registry, today }: ServiceContext) {
  return registry.reference.territory.resolveToday(old.unitId, issuedOn ?? today).unit?.unitId ?? null;
}

function partsOf({ input, row }: CopyItem, { plans, parts }: Known): CopiedParts | null {
  const old = plans.get(input.id ?? '');
  if (old === undefined) return null;
  const own = <Part extends { readonly planId: string }>(rows: readonly Part[]) =>
    rows.filter((one) => one.planId === old.id);
  const all = {
    targets: own(parts.targets),
    budgetLines: own(parts.budgetLines),
    milestones: own(parts.milestones),
    obligations: own(parts.obligations),
  };
  return copyParts(all, moveOf(row, old), row.phases ?? []);
}

function check(items: readonly CopyItem[], known: Known | null, context: ServiceContext): Findings {
  const { problems } = checkPlans(items, known?.lineage ?? null, context);
  if (known === null) return { problems, warnings: [] };
  const missing = items.flatMap(({ input, row, path }) => {
    if (!known.plans.has(input.id ?? '')) return [problem('NOT_FOUND', `${path}.id`)];
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
  items: readonly CopyItem[],
  known: Known,
  { registry }: ServiceContext,
): Promise<ReadonlySet<string>> {
  const copies = items.map((item) => {
    const parts = partsOf(item, known);
    const ids = new Map(parts?.targets.map((one) => [one.id, registry.newId()]));
    const renewed = <Part extends { readonly id: string }>(rows: readonly Part[] = []) =>
      rows.map((one) => ({ ...one, id: ids.get(one.id) ?? registry.newId(), planId: item.row.id }));
    return {
      targets: renewed(parts?.targets),
      budgetLines: renewed(parts?.budgetLines),
      obligations: renewed(parts?.obligations),
      milestones: renewed(parts?.milestones).map((one) => ({
        ...one,
        targetId: ids.get(one.targetId ?? '') ?? null,
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

const COPY: RecordWrite<PlanRow, Known, typeof PlanCopyInput> = {
  reads: planReads,
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
 * @throws as createPlans; NOT_FOUND for the old plan, FIELD_REQUIRED for a unit that cannot be decided.
 */
export const copyPlans = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, COPY);
