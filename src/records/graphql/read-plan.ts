import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { DICTIONARY, fieldOf, KINDS, type RecordKind } from '../../dictionary/dictionary.ts';
import type { ValueType } from '../../dictionary/types.ts';

type Related = Extract<ValueType, { name: 'RECORD' | 'RECORDS' | 'LIST' | 'DETAIL' }>;

/** A field of a kind whose records are read by a statement of their own, and what is asked of them. */
export interface Step {
  readonly field: string;
  readonly how: Related['name'];
  readonly of: RecordKind;
  /** Where its arguments are written. */
  readonly node: FieldNode;
  readonly inner: readonly Step[];
}

/** What is to be read with the records of a kind, level by level; known before the first row is read. */
export interface ReadPlan {
  readonly steps: readonly Step[];
  /** Whether the operation asks for nothing that is not in the rows, in the steps or in memory. */
  readonly isAll: boolean;
}

const PLANS = new WeakMap<FieldNode, ReadPlan>();
const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map(
  KINDS.map((kind) => [DICTIONARY[kind].type, kind]),
);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The plan of a field that answers records of the kind: one of them, a page, or what a write wrote. Made once a
 * document; its conditions are applied already.
 */
export function planOf({ fieldNodes, fragments, operation }: GraphQLResolveInfo, kind: RecordKind): ReadPlan {
  const [first] = fieldNodes;
  if (first === undefined) return { steps: [], isAll: false };
  const known = PLANS.get(first);
  if (known !== undefined) return known;
  const sets = fieldNodes.map((node) => node.selectionSet);
  const [only, ...others] = operation.selectionSet.selections;
  const isAlone = only === first && others.length === 0;
  const plan = {
    steps: sets.flatMap((set) => stepsWithin(set, kind, fragments)),
    isAll: isAlone && sets.every((set) => isPlanned(set, kind, fragments)),
  };
  PLANS.set(first, plan);
  return plan;
}

/** Fields of a page or of a payload lie between: what is below them is asked of the records. */
function stepsWithin(set: SelectionSetNode | undefined, kind: RecordKind, fragments: Fragments): Step[] {
  return fieldsIn(set, null, fragments).flatMap((node) => {
    const step = stepOf(node, kind, fragments);
    if (step !== null) return [step];
    return node.selectionSet === undefined || fieldOf(kind, node.name.value) !== undefined
      ? []
      : stepsWithin(node.selectionSet, kind, fragments);
  });
}

function stepOf(node: FieldNode, kind: RecordKind, fragments: Fragments): Step | null {
  const type = fieldOf(kind, node.name.value)?.type;
  if (type === undefined || !isRelated(type) || node.selectionSet === undefined) return null;
  const of = type.kind as RecordKind; // a reference names a declared kind
  const inner = fieldsIn(node.selectionSet, of, fragments).flatMap((one) => stepOf(one, of, fragments) ?? []);
  return { field: node.name.value, how: type.name, of, node, inner };
}

/** Fields of a page that are made of its rows. */
const OF_PAGES: ReadonlySet<string> = new Set([
  ...[
    'nodes',
    'edges',
    'node',
    'cursor',
    'pageInfo',
    'hasNextPage',
    'hasPreviousPage',
    'startCursor',
    'endCursor',
    'inexact',
    'reach',
  ],
  '__typename',
]);
/** Values that a statement of their own is sent for. */
const READ_APART: ReadonlySet<ValueType['name']> = new Set(['COMPUTED', 'DETAIL']);

/** Whether all that a selection asks for is in the rows, in steps of the plan or in memory. */
function isPlanned(set: SelectionSetNode | undefined, kind: RecordKind, fragments: Fragments): boolean {
  return fieldsIn(set, null, fragments).every((node) => {
    const type = fieldOf(kind, node.name.value)?.type;
    if (type === undefined)
      return OF_PAGES.has(node.name.value) && isPlanned(node.selectionSet, kind, fragments);
    if (READ_APART.has(type.name)) return false;
    if (isRelated(type)) return isPlanned(node.selectionSet, type.kind as RecordKind, fragments); // a declared kind
    // Of a unit or another object, what it holds itself.
    return fieldsIn(node.selectionSet, null, fragments).every((one) => one.selectionSet === undefined);
  });
}

function isRelated(type: ValueType): type is Related {
  return type.name === 'RECORD' || type.name === 'RECORDS' || type.name === 'LIST' || type.name === 'DETAIL';
}

/** The fields of a selection, through its fragments; those on the type of another kind are left out. */
function fieldsIn(
  set: SelectionSetNode | undefined,
  kind: RecordKind | null,
  fragments: Fragments,
): readonly FieldNode[] {
  const isOther = (type: string | undefined) =>
    type !== undefined && kind !== null && KIND_OF_TYPE.has(type) && KIND_OF_TYPE.get(type) !== kind;
  return (set?.selections ?? []).flatMap((one): readonly FieldNode[] => {
    if (one.kind === Kind.FIELD) return [one];
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments[one.name.value];
    if (fragment === undefined || isOther(fragment.typeCondition?.name.value)) return [];
    return fieldsIn(fragment.selectionSet, kind, fragments);
  });
}
