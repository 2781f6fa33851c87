import type { Static, TObject } from 'typebox';
import { filterDeclarationOf } from '../../dictionary/filters.ts';
import { parseOne } from '../../kernel/parse.ts';
import { mayReveal, type RecordKind } from '../../policy/fields.ts';
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
  const { conditions } = filterDeclarationOf(filter);
  for (const [name, value] of Object.entries(parsed)) {
    const reveals = conditions[name]?.reveals ?? [];
    if (value != null && !mayReveal(caller.role, kind, reveals)) throw refusalOf(caller, `filter.${name}`);
  }
  return parsed;
}
