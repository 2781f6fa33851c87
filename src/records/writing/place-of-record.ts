import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { Place } from '../place.ts';
import type { Item } from './record-kind.writes.ts';

/** Where a new record stands: where its input says, else where the record it is about stands, else the nation. */
export function placeOf({ input, row }: Pick<Item, 'input' | 'row'>, owner: Place | null | undefined) {
  if (input.place != null || owner == null)
    return { provinceId: row.provinceId ?? null, communeId: row.communeId ?? null };
  return { provinceId: owner.provinceId, communeId: owner.communeId };
}

/**
 * FIELD_REQUIRED when nothing says where a new record stands and the caller's territory is not the nation. `hasOwner`:
 * whether a record is named at whose place it would stand.
 */
export function placeProblems(
  context: ServiceContext,
  { input, path }: Pick<Item, 'input' | 'path'>,
  hasOwner: boolean,
): readonly Problem[] {
  const isSaid = input.place != null || hasOwner || context.caller.scope.kind === 'NATION';
  return isSaid ? [] : [problem('FIELD_REQUIRED', `${path}.place`)];
}
