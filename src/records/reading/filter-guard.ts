import type { Static, TObject } from 'typebox';
import { filterDeclarationOf } from '../../dictionary/filters.ts';
import { parseOne } from '../../kernel/parse.ts';
import { mayReveal, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { type Caller, refusalOf } from '../../policy/scope.ts';

/**
 * The filter of a list, a count or a statistic, by its schema. What is found tells the values that a condition looks
 * at: only who reads every field that it reveals may use it.
 * @throws FORBIDDEN (AUTH_TOKEN_REQUIRED for nobody), naming the condition; the codes of parseOne.
 */
export function parseFilter<Filter extends TObject>(
  caller: Caller,
  kind: RecordKind,
  filter: Filter,
  asked: unknown,
): Static<Filter> {
  const parsed = parseOne(filter, asked ?? {}, 'filter');
  const [refused] = refusedConditions(caller.role, kind, filter, parsed);
  if (refused !== undefined) throw refusalOf(caller, `filter.${refused}`);
  return parsed;
}

/** The conditions of a parsed filter that the role may not use. */
export function refusedConditions(
  role: CallerRole,
  kind: RecordKind,
  filter: TObject,
  parsed: object,
): readonly string[] {
  const { conditions } = filterDeclarationOf(filter);
  return Object.entries(parsed).flatMap(([name, value]) =>
    value != null && !mayReveal(role, kind, conditions[name]?.reveals ?? []) ? [name] : [],
  );
}
