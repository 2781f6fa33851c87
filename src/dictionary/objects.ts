import type { TObject } from 'typebox';
import type { Words } from '../kernel/words.ts';
import type { Member, ObjectDeclaration, ValueType } from './types.ts';

interface MemberWords {
  /** Label and description. */
  readonly vi: readonly [string, string];
  readonly en: readonly [string, string];
  /** Whether every object has it. */
  readonly notNull?: boolean;
}

/** Declares a member of an object. */
export function member(type: ValueType, { vi, en, notNull = false }: MemberWords): Member {
  return { type, label: { vi: vi[0], en: en[0] }, description: { vi: vi[1], en: en[1] }, notNull };
}

export function declareObject<Input extends TObject>(
  name: string,
  description: Words,
  members: Readonly<Record<string, Member>>,
  input: Input | null = null,
): ObjectDeclaration<Input> {
  return { name, description, members, input };
}
