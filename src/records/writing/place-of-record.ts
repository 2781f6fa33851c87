import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { PlaceOrNation } from '../place.ts';
import type { Input } from './record-kind.writes.ts';

/** A new record, as far as its place is asked of it. */
interface Placed {
  readonly input: Input;
  readonly row: { readonly [Id in keyof PlaceOrNation]?: number | null };
}

/** Where a new record is located: where its input says, else where the record it is about is, else the nation. */
export function placeOf({ input, row }: Placed, owner: PlaceOrNation | null | undefined): PlaceOrNation {
  const { provinceId = null, communeId = null } = input.place != null || owner == null ? row : owner;
  return { provinceId, communeId };
}

/**
 * FIELD_REQUIRED when nothing says where a new record is located and the caller's territory is not the nation.
 * `hasOwner`: whether a record is named at whose place it would be.
 */
export function placeProblems(
  context: ServiceContext,
  { input, path }: { readonly input: Input; readonly path: string },
  hasOwner: boolean,
): readonly Problem[] {
  const isSaid = input.place != null || hasOwner || context.caller.scope.kind === 'NATION';
  return isSaid ? [] : [problem('FIELD_REQUIRED', `${path}.place`)];
}
