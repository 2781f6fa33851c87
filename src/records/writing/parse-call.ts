import type { Static, TSchema } from 'typebox';
import { daysAhead } from '../../dictionary/days-ahead.ts';
import { foundAsSent } from '../../kernel/as-sent.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { type ItemRules, parseItems } from '../../kernel/parse.ts';
import { mayWrite, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { ServiceContext } from '../context.ts';
import { holdProblems } from './held-problems.ts';
import { MAX_ITEMS, type WriteCall } from './write-call.ts';

interface Parsing<Schema extends TSchema> {
  /** The kind of record that the items say something of. */
  readonly kind: RecordKind;
  readonly schema: Schema;
  /** Fields that hold what is said of a record of another kind. */
  readonly parts?: Readonly<Record<string, RecordKind>>;
  readonly check: ItemRules<Schema>['check'];
}

/**
 * The items of a call by their schema, in which the caller names no field of the kind that her role may not write.
 * DATE_FUTURE, for what is declared to be past, is told with what the rules find (`writeCall`).
 * @throws FIELD_FORBIDDEN, and as parseItems.
 */
export function parseCall<Schema extends TSchema>(
  { caller, today }: ServiceContext,
  { items }: WriteCall,
  { kind, schema, parts = {}, check }: Parsing<Schema>,
): Static<Schema>[] {
  const refuse = (item: unknown, path: string) => [
    ...forbiddenFields(caller.role, kind, item, path),
    ...Object.entries(parts).flatMap(([field, of]) =>
      forbiddenFields(caller.role, of, partOf(item, field), `${path}.${field}`),
    ),
  ];
  const ahead = () =>
    foundAsSent(items.flatMap((item, index) => daysAhead(schema, item, today, String(index))));
  const inputs = parseItems(schema, items, {
    maxItems: MAX_ITEMS,
    refuse,
    check: (sound) => [...ahead(), ...check(sound)],
  });
  holdProblems(items, ahead());
  return inputs;
}

function partOf(item: unknown, field: string): unknown {
  return item !== null && typeof item === 'object' ? Reflect.get(item, field) : undefined;
}

function forbiddenFields(role: CallerRole, kind: RecordKind, item: unknown, path: string): Problem[] {
  if (item === null || typeof item !== 'object') return [];
  const forbidden = Object.keys(item).filter((field) => !mayWrite(role, kind, field));
  return forbidden.map((field) => problem('FIELD_FORBIDDEN', `${path}.${field}`));
}
