import { type Entry, recorderOf, toUnit } from './entries.ts';
import { demonstrationId } from './ids.ts';
import { cell, cells, isTrue, pairs, type Row, readList, required } from './lists.ts';

/** Ids of the set by the keys of its lists. */
export const planId = (key: string) => demonstrationId(`plan ${key}`);
export const targetId = (plan: string, position: number) => demonstrationId(`target ${plan} ${position}`);

const codes = (text: string) => text.split(';');

/** `1 2023-01-01 2025-12-31`: number, first and last day; a dash for a day that the plan does not say. */
function toPhase(text: string) {
  const [number, from = '-', to = '-'] = text.split(' ');
  return {
    number: Number(number),
    ...(from === '-' ? {} : { from }),
    ...(to === '-' ? {} : { to }),
  };
}

const PLAN_TEXTS = [
  'programme',
  'title',
  'documentNo',
  'issuedOn',
  'issuerKind',
  'issuerName',
  'fromOn',
  'toOn',
  'status',
  'responsibleFromOn',
  'responsibleBasis',
  'note',
  'source',
];

/** The plans of which the others are a part come first. */
export function planEntries(): Entry[] {
  return readList('plans').map((row) => ({
    id: planId(required(row, 'key')),
    recorder: recorderOf(row),
    input: {
      unit: toUnit(required(row, 'unit')),
      ...cells(row, PLAN_TEXTS),
      ...cells(row, ['implementsDocuments', 'priorityGroups'], codes),
      ...cells(row, ['responsibleUnit'], toUnit),
      phases: cell(row, 'phases', (text) => text.split(';').map(toPhase)) ?? [],
      parentId: cell(row, 'parent', planId) ?? null,
    },
  }));
}

const TARGET_TEXTS = [
  'sectionRef',
  'indicator',
  'operator',
  'unit',
  'fromOn',
  'toOn',
  'perUnit',
  'perSubject',
  'perPeriod',
  'actorLevel',
  'population',
  'alternativePopulation',
  'populationText',
  'scope',
  'condition',
  'conditionText',
  'alsoCounts',
  'denominatorText',
  'foundedFromOn',
  'foundedToOn',
  'horizon',
  'strength',
  'note',
];

/** Rows of the plans, in the order of the lists. */
export function targetEntries(): Entry[] {
  return rowsOfPlans('targets', (row, plan) => ({
    id: targetId(plan, Number(required(row, 'position'))),
    input: {
      ...cells(row, TARGET_TEXTS),
      ...cells(row, ['position', 'value', 'valueMin', 'valueMax'], Number),
      ...cells(row, ['countedPositions', 'kinds', 'supportKinds'], codes),
    },
  }));
}

/** Amounts of the plans' budgets; a total before its parts. */
export function budgetLineEntries(): Entry[] {
  return rowsOfPlans('budget-lines', (row, _, index) => ({
    id: demonstrationId(`budget line ${required(row, 'key')}`, index),
    input: {
      ...cells(row, ['stage', 'note']),
      ...cells(row, ['phase', 'amountVnd'], Number),
      ...cells(row, ['isTotal', 'isApproximate'], isTrue),
      ...cells(row, ['fundingSources'], codes),
    },
  }));
}

/** The place of an obligation among all of the list is that of its id. @throws Error for a key that is not in it. */
export function obligationId(key: string): string {
  const place = readList('reporting-obligations').findIndex((row) => row.key === key);
  if (place < 0) throw new Error(`There is no reporting obligation ${key}.`);
  return idOfObligation(key, place);
}

const idOfObligation = (key: string, place: number) => demonstrationId(`reporting obligation ${key}`, place);

/** Who reports what to whom. */
export function obligationEntries(): Entry[] {
  return rowsOfPlans('reporting-obligations', (row, _, index) => ({
    id: idOfObligation(required(row, 'key'), index),
    input: {
      ...cells(row, ['frequency', 'dueBefore', 'actorKind', 'actorLevel', 'subject']),
      ...cells(row, ['recipients'], (text) =>
        pairs(text).map(([agencyKind, level]) => ({ agencyKind, level })),
      ),
    },
  }));
}

/** Rows that belong to plans, each recorded by the caller who recorded its plan. */
function rowsOfPlans(
  name: string,
  toEntry: (row: Row, plan: string, index: number) => Pick<Entry, 'id' | 'input'>,
): Entry[] {
  const recorders = new Map(readList('plans').map((row) => [required(row, 'key'), recorderOf(row)]));
  return readList(name).map((row, index) => {
    const plan = required(row, 'plan');
    const recorder = recorders.get(plan);
    if (recorder === undefined) throw new Error(`no plan ${plan} in the demonstration set`);
    const { id, input } = toEntry(row, plan, index);
    return { id, recorder, input: { planId: planId(plan), ...input } };
  });
}
