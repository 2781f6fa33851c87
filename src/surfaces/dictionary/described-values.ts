import type { TObject } from 'typebox';
import { declarationOf, type Prop } from '../../dictionary/inputs.ts';
import type { Member, ValueType } from '../../dictionary/types.ts';
import type { DescribedMember, DescribedValue } from './dictionary.records.ts';

/** The bounds of a value and what its codes or records are of. */
export function describedValue(type: ValueType): DescribedValue {
  return {
    type: type.name,
    maxLength: 'maxLength' in type ? type.maxLength : null,
    minimum: 'minimum' in type ? type.minimum : null,
    maximum: 'maximum' in type ? (type.maximum ?? null) : null,
    maxItems: 'maxItems' in type ? type.maxItems : null,
    codeList: 'list' in type ? type.list.name : 'loadedList' in type ? (type.loadedList ?? null) : null,
    recordKind: 'kind' in type ? type.kind : null,
  };
}

/** The members of an object as it is read; empty for a value that is none. */
export function readMembers(type: ValueType): DescribedMember[] {
  return 'object' in type ? membersOf(type.object.members, ({ notNull }) => notNull, readMembers) : [];
}

/** The members of an object as it is written; empty for a value that is none. */
export function writtenMembers(type: ValueType): DescribedMember[] {
  const input = 'object' in type ? type.object.input : type.name === 'DETAIL' ? type.input : null;
  return input === null ? [] : membersOf(propsOf(input), ({ isRequired }) => isRequired, writtenMembers);
}

const propsOf = (input: TObject): Readonly<Record<string, Prop>> => declarationOf(input)?.props ?? {};

function membersOf<Declared extends Pick<Member, 'type' | 'label' | 'description'>>(
  declared: Readonly<Record<string, Declared>>,
  isRequired: (one: Declared) => boolean,
  inner: (type: ValueType) => DescribedMember[],
): DescribedMember[] {
  return Object.entries(declared).map(([name, one]) => ({
    name,
    label: one.label,
    description: one.description,
    isRequired: isRequired(one),
    ...describedValue(one.type),
    members: inner(one.type),
  }));
}
