import {
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RecordKind } from '../../src/policy/fields.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';

export const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries(TYPE_OF_KIND).map(([kind, type]) => [type, kind as RecordKind]), // the keys are the kinds
);

/** A field of a record that is asked for, by where it stands in the answer. */
export interface Asked {
  readonly path: string;
  readonly kind: RecordKind;
  readonly field: string;
}

export interface Selection {
  readonly text: string;
  readonly asked: readonly Asked[];
}

/** Records that are shown with what they say, wherever they stand; of all others the id is enough there. */
const TOLD_WHOLE: ReadonlySet<RecordKind> = new Set([
  'person',
  'cooperativeAddress',
  'cooperativeFigures',
  'cooperativeRating',
  'cooperativeProduct',
  'cooperativeClaim',
  'trainingSession',
  'reviewEntry',
]);

type Field = GraphQLField<unknown, unknown>;

/** Everything that a type of the SDL shows: its fields, its parts, and the ids of the records beside it. */
export function wholeSelection(name: string, path = '', outer: readonly string[] = []): Selection {
  const type = contractTypes().getType(name);
  if (!isObjectType(type)) throw new Error(`the SDL has no type ${name}`);
  const kind = KIND_OF_TYPE.get(name);
  const parts = Object.values(type.getFields())
    .filter(needsNothing)
    .map((field) => {
      const at = path === '' ? field.name : `${path}.${field.name}`;
      const own: Asked[] = kind === undefined ? [] : [{ path: at, kind, field: field.name }];
      const inner = selectionIn(field, at, path === '' || !KIND_OF_TYPE.has(name), [...outer, name]);
      return { text: `${field.name} ${inner.text}`, asked: [...own, ...inner.asked] };
    });
  return { text: `{ ${parts.map((one) => one.text).join(' ')} }`, asked: parts.flatMap((one) => one.asked) };
}

const needsNothing = ({ args }: Field) =>
  args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);

function selectionIn({ type }: Field, path: string, isOuter: boolean, outer: readonly string[]): Selection {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return { text: '{ id }', asked: [] };
  if (!isObjectType(named)) return { text: '', asked: [] };
  const kind = KIND_OF_TYPE.get(named.name);
  // A type inside of itself, such as the members of a member, is asked for once.
  if (kind === undefined && outer.includes(named.name)) return { text: '{ __typename }', asked: [] };
  if (kind === 'administrativeUnit') return { text: '{ id level code }', asked: [] };
  if (kind === undefined || (isOuter && TOLD_WHOLE.has(kind))) return wholeSelection(named.name, path, outer);
  return named.getFields().id === undefined
    ? { text: '{ __typename }', asked: [] }
    : { text: '{ id }', asked: [] };
}

/** Whether a type of the SDL is a list, be it never null. */
export function isListed(type: Field['type']): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
