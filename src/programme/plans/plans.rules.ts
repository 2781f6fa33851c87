import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import type { Codes } from '../../reference/codes.ts';
import { outsidePlan, periodReversed } from './plan-of-part.ts';
import type { PlanRow } from './plans.kind.ts';

type Row = Pick<Item<PlanRow>, 'row' | 'path'>;

/** What sense says of a plan by itself. Pure; a field that is not there has no rule. */
export function checkPlan(item: Row, { codes }: { readonly codes: Codes }): Problem[] {
  const { row, path } = item;
  const { responsibleUnitId, responsibleFromOn, responsibleBasis } = row;
  const groups = row.priorityGroups ?? [];
  const isSaid = responsibleFromOn != null || responsibleBasis != null;
  return [
    ...periodReversed(row.fromOn, row.toOn, `${path}.toOn`),
    ...checkPhases(item),
    ...(isSaid && responsibleUnitId == null ? [problem('FIELD_REQUIRED', `${path}.responsibleUnit`)] : []),
    ...groups.flatMap((group, index) =>
      codes.findPriorityGroup(group) === null
        ? [
            problem('FIELD_VALUE', `${path}.priorityGroups.${index}`, {
              allowed: codes.priorityGroups.map((one) => one.code).join(', '),
            }),
          ]
        : [],
    ),
  ];
}

function checkPhases({ row, path }: Row): Problem[] {
  const phases = row.phases ?? [];
  const at = (index: number) => `${path}.phases.${index}`;
  return [
    ...repeatsOf(
      phases,
      (one) => one.number,
      (index) => `${at(index)}.number`,
    ),
    ...phases.flatMap(({ from, to }, index) => [
      ...periodReversed(from, to, `${at(index)}.to`),
      ...outsidePlan(from, row, `${at(index)}.from`),
      ...outsidePlan(to, row, `${at(index)}.to`),
    ]),
  ];
}

/** PLAN_ROWS_OUTSIDE for a new period that leaves out a target of the plan. */
export function checkSpan(
  { row, path }: Row,
  span: { readonly fromOn: string; readonly toOn: string } | undefined,
): Problem[] {
  if (span === undefined) return [];
  const params = { from: span.fromOn, to: span.toOn };
  return [
    ...((row.fromOn ?? '') > span.fromOn ? [problem('PLAN_ROWS_OUTSIDE', `${path}.fromOn`, params)] : []),
    ...((row.toOn ?? '') < span.toOn ? [problem('PLAN_ROWS_OUTSIDE', `${path}.toOn`, params)] : []),
  ];
}

/** NOT_FOUND for a parent that is not visible; LINEAGE_LOOP for one that is a part of the plan, be it by this very call. */
export function checkLineage(
  items: readonly Item<PlanRow>[],
  stored: ReadonlyMap<string, string | null>,
): readonly Problem[] {
  const parents = new Map(stored);
  for (const { row } of items) parents.set(row.id, row.parentId ?? null);
  const isLoop = (id: string) => {
    const passed = new Set([id]);
    for (let next = parents.get(id) ?? null; next !== null; next = parents.get(next) ?? null) {
      if (next === id) return true;
      if (passed.has(next)) return false;
      passed.add(next);
    }
    return false;
  };
  return items.flatMap(({ row, base, path }) => {
    const { parentId } = row;
    if (parentId == null || parentId === base?.parentId) return [];
    if (!parents.has(parentId)) return [problem('NOT_FOUND', `${path}.parentId`)];
    return isLoop(row.id) ? [problem('LINEAGE_LOOP', `${path}.parentId`)] : [];
  });
}
