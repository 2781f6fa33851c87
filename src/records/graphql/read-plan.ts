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
  readonly inner: ReadPlan;
}

/** What is to be read with the records of a kind, level by level; known before the first row is read. */
export type ReadPlan = readonly Step[];

const PLANS = new WeakMap<FieldNode, ReadPlan>();
const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map(
  KINDS.map((kind) => [DICTIONARY[kind].type, kind]),
);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The plan of a field that answers records of the kind: one of them, a page, or what a write wrote. Made once a
 * document; its conditions are applied already.
 */
export function planOf({ fieldNodes, fragments }: GraphQLResolveInfo, kind: RecordKind): ReadPlan {
  const [first] = fieldNodes;
  if (first === undefined) return [];
  const known = PLANS.get(first);
  if (known !== undefined) return known;
  const plan = fieldNodes.flatMap((node) => planWithin(node.selectionSet, kind, fragments));
  PLANS.set(first, plan);
  return plan;
}

/** Fields of a page or of a payload lie between: what is below them is asked of the records. */
function planWithin(set: SelectionSetNode | undefined, kind: RecordKind, fragments: Fragments): ReadPlan {
  return fieldsIn(set, null, fragments).flatMap((node) => {
    const step = stepOf(node, kind, fragments);
    if (step !== null) return [step];
    return node.selectionSet === undefined || fieldOf(kind, node.name.value) !== undefined
      ? []
      : planWithin(node.selectionSet, kind, fragments);
  });
}

function stepOf(node: FieldNode, kind: RecordKind, fragments: Fragments): Step | null {
  const type = fieldOf(kind, node.name.value)?.type;
  if (type === undefined || !isRelated(type) || node.selectionSet === undefined) return null;
  const of = type.kind as RecordKind; // a reference names a declared kind
  const inner = fieldsIn(node.selectionSet, of, fragments).flatMap((one) => stepOf(one, of, fragments) ?? []);
  return { field: node.name.value, how: type.name, of, node, inner };
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
