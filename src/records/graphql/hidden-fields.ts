import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { FieldPath } from '../../api/graphql-http/operation.ts';
import { DICTIONARY, KINDS } from '../../dictionary/dictionary.ts';
import { actionOfList, classOf, mayRead, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { isPublishedIn } from '../nobody.ts';
import type { GraphqlContext } from './context.ts';

/** The type of the contract that shows a record kind. */
export const TYPE_OF_KIND = Object.fromEntries(
  KINDS.map((kind) => [kind, DICTIONARY[kind].type]),
) as Readonly<Record<RecordKind, string>>; // one a kind

const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries(TYPE_OF_KIND).map(([kind, type]) => [type, kind as RecordKind]), // the keys are the kinds
);

/** The response paths, without list indexes, that the role may not read. They depend on nothing but the document. */
export function hiddenPaths(paths: readonly FieldPath[], role: CallerRole): string[] {
  const hidden = paths.filter(({ type, field }) => {
    const kind = KIND_OF_TYPE.get(type);
    return kind !== undefined && !mayRead(role, kind, field);
  });
  return [...new Set(hidden.map(({ path }) => path))];
}

/**
 * Puts the policy before the resolver of every field that is not PUBLIC: a column that was not selected is null
 * anyhow, a field with a resolver of its own would still be asked. What belongs to a row is read as whom the row was.
 */
export function hideUnreadable(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const kind = KIND_OF_TYPE.get(type.name);
    if (kind === undefined || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isOpen = classOf(kind, field.name) === 'PUBLIC' && actionOfList(kind, field.name) === null;
      if (isOpen && field.resolve === undefined) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args, context: GraphqlContext, info) => {
        const reader = context.of(parent);
        const isRead = isOpen || mayRead(reader.service.caller.role, kind, field.name);
        if (isRead && reader === context) return resolve(parent, args, reader, info);
        const isShown = isRead || isPublishedIn(parent, field.name);
        if (!isOpen) context.noteField(info.path, isShown);
        return isShown ? resolve(parent, args, reader, info) : null;
      };
    }
  }
}
