import type { FieldClass } from '../../dictionary/classes.ts';
import type { Unit } from '../../dictionary/field.ts';
import type { Comparison } from '../../dictionary/filters.ts';
import type { TypeName } from '../../dictionary/types.ts';
import type { Words } from '../../kernel/words.ts';

/** What a value is, as a form or a file needs it. */
export interface DescribedValue {
  readonly type: TypeName;
  /** Of a text, in characters. */
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Of a list. */
  readonly maxItems: number | null;
  /** The list that the codes are of. */
  readonly codeList: string | null;
  /** The kind that the records are of. */
  readonly recordKind: string | null;
}

/** A member of an object, or a field or input by itself. */
export interface DescribedMember extends DescribedValue {
  readonly name: string;
  readonly label: Words;
  readonly description: Words;
  readonly isRequired: boolean;
  /** Of an object or of a list of objects; empty for all others. */
  readonly members: readonly DescribedMember[];
}

export interface DescribedField extends DescribedMember {
  readonly class: FieldClass;
  readonly unit: Unit | null;
  readonly example: unknown;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  readonly mayFilter: boolean;
}

export interface DescribedInput extends DescribedMember {
  readonly example: unknown;
  /** The field that it sets; null for what is written otherwise than it is read. */
  readonly field: string | null;
  readonly mayWrite: boolean;
}

export interface DescribedCondition extends DescribedValue {
  readonly name: string;
  readonly comparison: Comparison;
  readonly description: Words;
  /** The fields whose values it reveals. */
  readonly reveals: readonly string[];
  readonly mayUse: boolean;
}

export interface DescribedWrite {
  /** The name of its mutation. */
  readonly name: string;
  readonly summary: Words;
  readonly action: string;
  readonly mayDo: boolean;
  /** Null for one that REST does not have. */
  readonly method: string | null;
  readonly path: string | null;
  readonly inputs: readonly DescribedInput[];
}

export interface DescribedKind {
  readonly kind: string;
  /** The name of its type in GraphQL and of its component in OpenAPI. */
  readonly type: string;
  readonly label: Words;
  readonly plural: Words;
  readonly description: Words;
  /** Where REST lists it; null for a kind that is read as part of others. */
  readonly path: string | null;
  readonly mayRead: boolean;
  readonly fields: readonly DescribedField[];
  readonly filters: readonly DescribedCondition[];
  readonly orders: readonly string[];
  readonly writes: readonly DescribedWrite[];
}

/** A code with its names. */
export interface DescribedCode extends Words {
  readonly code: string;
  readonly note: Words | null;
  /** First and last day but one of its validity; null where it has no such bound. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface DescribedCodeList<Name extends string = string> {
  readonly name: Name;
  readonly description: Words;
  readonly entries: readonly DescribedCode[];
}
