import type { Words } from '../kernel/words.ts';
import type { Field } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

/** A record kind, declared once: what both contracts, the policy, forms, files and the data dictionary say of it. */
export interface KindDeclaration<Own extends Fields = Fields> {
  /** As the policy and the data dictionary name it. */
  readonly kind: string;
  /** The name of its type in the GraphQL contract and of its component in OpenAPI. */
  readonly type: string;
  readonly label: Words;
  readonly plural: Words;
  readonly description: Words;
  /** Whether `node(id)` finds it. */
  readonly isNode: boolean;
  readonly fields: Own;
}

interface KindWords<Own extends Fields> {
  readonly kind: string;
  readonly type: string;
  /** Label, plural and description. */
  readonly vi: readonly [string, string, string];
  readonly en: readonly [string, string, string];
  readonly isNode?: boolean;
  readonly fields: Own;
}

/** Declares a record kind. */
export function declareKind<const Own extends Fields>({
  kind,
  type,
  vi,
  en,
  isNode = true,
  fields,
}: KindWords<Own>): KindDeclaration<Own> {
  return {
    kind,
    type,
    label: { vi: vi[0], en: en[0] },
    plural: { vi: vi[1], en: en[1] },
    description: { vi: vi[2], en: en[2] },
    isNode,
    fields,
  };
}
