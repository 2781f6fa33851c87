import type { TObject } from 'typebox';
import { DICTIONARY, type RecordKind } from '../../dictionary/dictionary.ts';
import type { Field } from '../../dictionary/field.ts';
import { filterDeclarationOf } from '../../dictionary/filters.ts';
import { declarationOf, type Prop } from '../../dictionary/inputs.ts';
import { mayDo } from '../../policy/actions.ts';
import { mayRead, mayReveal, mayWrite } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type EdgeWrite, writesOf } from '../../records/edge-writes.ts';
import type { RecordEdge } from '../../records/record-edge.ts';
import { RECORD_EDGES } from '../record-edges.ts';
import { describedValue, readMembers, writtenMembers } from './described-values.ts';
import type {
  DescribedCondition,
  DescribedField,
  DescribedInput,
  DescribedKind,
  DescribedWrite,
} from './dictionary.records.ts';

const EDGES: ReadonlyMap<string, RecordEdge> = new Map(
  RECORD_EDGES.map((edge) => [edge.reads.kind.kind, edge]),
);

/** What an input sets: the field of its name, or the record whose id it is. */
function fieldOfInput(kind: RecordKind, name: string): string | null {
  const { fields } = DICTIONARY[kind];
  return [name, name.replace(/Id$/, '')].find((one) => Object.hasOwn(fields, one)) ?? null;
}

const propsOf = (input: TObject): readonly (readonly [string, Prop])[] => {
  const props = Object.entries(declarationOf(input)?.props ?? {});
  return props.filter(([name]) => name !== 'id' && name !== 'expectedVersion');
};

function describeInput(role: CallerRole, kind: RecordKind, name: string, prop: Prop): DescribedInput {
  const field = fieldOfInput(kind, name);
  return {
    name,
    label: prop.label,
    description: prop.description,
    isRequired: prop.isRequired,
    ...describedValue(prop.type),
    members: writtenMembers(prop.type),
    example: prop.example,
    field,
    mayWrite: mayWrite(role, kind, field ?? name),
  };
}

function describeWrite(role: CallerRole, kind: RecordKind, write: EdgeWrite): DescribedWrite {
  return {
    name: write.mutation,
    summary: write.summary,
    action: write.action,
    mayDo: mayDo(role, write.action),
    method: write.method,
    path: write.path,
    inputs: propsOf(write.input).map(([name, prop]) => describeInput(role, kind, name, prop)),
  };
}

function describeConditions(role: CallerRole, kind: RecordKind, filter: TObject): DescribedCondition[] {
  return Object.entries(filterDeclarationOf(filter).conditions).map(([name, condition]) => ({
    name,
    comparison: condition.comparison,
    description: condition.description,
    ...describedValue(condition.type),
    reveals: condition.reveals,
    mayUse: mayReveal(role, kind, condition.reveals),
  }));
}

interface Uses {
  readonly written: ReadonlySet<string>;
  readonly filtered: ReadonlySet<string>;
}

function describeField(
  role: CallerRole,
  kind: RecordKind,
  name: string,
  field: Field,
  { written, filtered }: Uses,
): DescribedField {
  return {
    name,
    label: field.label,
    description: field.description,
    isRequired: field.notNull,
    ...describedValue(field.type),
    members: readMembers(field.type),
    class: field.class,
    unit: field.unit,
    example: field.example,
    mayRead: mayRead(role, kind, name),
    mayWrite: written.has(name),
    mayFilter: filtered.has(name),
  };
}

function describe(role: CallerRole, kind: RecordKind): DescribedKind {
  const declared = DICTIONARY[kind];
  const edge = EDGES.get(kind);
  const list = edge?.reads.kind.list;
  const writes = edge === undefined ? [] : writesOf(edge).map((write) => describeWrite(role, kind, write));
  const filters = list === undefined ? [] : describeConditions(role, kind, list.filter);
  const allowed = writes
    .filter((one) => one.mayDo)
    .flatMap((one) => one.inputs.filter((input) => input.mayWrite));
  const uses = {
    written: new Set(allowed.flatMap(({ field }) => field ?? [])),
    filtered: new Set(filters.filter((one) => one.mayUse).flatMap((one) => one.reveals)),
  };
  return {
    kind,
    type: declared.type,
    label: declared.label,
    plural: declared.plural,
    description: declared.description,
    path: edge?.rest?.path ?? null,
    mayRead: edge !== undefined && mayDo(role, edge.reads.kind.read),
    fields: Object.entries(declared.fields).map(([name, field]) =>
      describeField(role, kind, name, field, uses),
    ),
    filters,
    orders: list === undefined ? [] : Object.keys(list.orders),
    writes,
  };
}

const DESCRIBED = new Map<CallerRole, Map<RecordKind, DescribedKind>>();

function describedOnce(role: CallerRole, kind: RecordKind): DescribedKind {
  const kinds = DESCRIBED.get(role) ?? new Map<RecordKind, DescribedKind>();
  DESCRIBED.set(role, kinds);
  const known = kinds.get(kind) ?? describe(role, kind);
  kinds.set(kind, known);
  return known;
}

/** Every record kind as it is to the caller's role: its fields, and which of them she may read, write and filter by. */
export function findKinds({ caller }: ServiceContext): readonly DescribedKind[] {
  return (Object.keys(DICTIONARY) as RecordKind[]).map((kind) => describedOnce(caller.role, kind)); // its own keys
}

/** One kind; null when there is none of the name. Anybody may ask. */
export function findKind({ caller }: ServiceContext, kind: string): DescribedKind | null {
  return Object.hasOwn(DICTIONARY, kind) ? describedOnce(caller.role, kind as RecordKind) : null;
}
