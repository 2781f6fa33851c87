import type { Words } from '../kernel/words.ts';
import type { FieldClass } from './classes.ts';
import { DATE_PRECISION } from './code-lists/date-precision.ts';
import { code, type ValueType } from './types.ts';

/** In what a number is measured. */
export type Unit =
  | 'VND'
  | 'PERSONS'
  | 'RECORDS'
  | 'HOURS'
  | 'DAYS'
  | 'PER_CENT'
  | 'DEGREES'
  | 'YEARS'
  | 'STARS'
  | 'HEAD_TIMES';

/** A field of a record kind, declared once. */
export interface Field<Type extends ValueType = ValueType, NotNull extends boolean = boolean> {
  readonly type: Type;
  readonly class: FieldClass;
  /** Heading of a column or a form. */
  readonly label: Words;
  readonly description: Words;
  readonly unit: Unit | null;
  /** Whether every record has it; one of another class than PUBLIC is null for who may not read it. */
  readonly notNull: NotNull;
  /** A value as a client writes it, or reads it where it is never written. */
  readonly example: unknown;
}

interface FieldWords<NotNull extends boolean = boolean> {
  readonly class: FieldClass;
  /** Label and description. */
  readonly vi: readonly [string, string];
  readonly en: readonly [string, string];
  readonly example?: unknown;
  readonly unit?: Unit;
  readonly notNull?: NotNull;
}

/** Declares a field. */
export function field<const Type extends ValueType, const NotNull extends boolean = false>(
  type: Type,
  { class: fieldClass, vi, en, example = null, unit, notNull }: FieldWords<NotNull>,
): Field<Type, NotNull> {
  return {
    type,
    class: fieldClass,
    label: { vi: vi[0], en: en[0] },
    description: { vi: vi[1], en: en[1] },
    unit: unit ?? (type.name === 'VND' ? 'VND' : null),
    notNull: (notNull ?? false) as NotNull, // false is what it is when left out
    example,
  };
}

type PartialDate<Name extends string, NotNull extends boolean> = Readonly<
  Record<Name, Field<{ readonly name: 'PARTIAL_DATE' }, NotNull>> &
    Record<
      `${Name}Precision`,
      Field<{ readonly name: 'CODE'; readonly list: typeof DATE_PRECISION }, NotNull>
    >
>;

/** Declares a date of which the day or the month may be unknown: the first day of it, and its precision. */
export function partialDate<const Name extends string, const NotNull extends boolean = false>(
  name: Name,
  words: FieldWords<NotNull>,
  more: { readonly isPast?: true } = {},
): PartialDate<Name, NotNull> {
  const precision = field<ReturnType<typeof code<typeof DATE_PRECISION>>, NotNull>(code(DATE_PRECISION), {
    ...words,
    vi: [`${words.vi[0]}: mức chính xác`, `Phần của \`${name}\` đã biết: năm, tháng hay ngày.`],
    en: [`${words.en[0]}: precision`, `How much of \`${name}\` is known.`],
    example: 'MONTH',
  });
  const declared = {
    [name]: field({ name: 'PARTIAL_DATE', ...more }, words),
    [`${name}Precision`]: precision,
  };
  return declared as PartialDate<Name, NotNull>; // its two keys are computed
}

/** As partialDate, of what has happened: its first day has come. */
export const pastPartialDate = <const Name extends string, const NotNull extends boolean = false>(
  name: Name,
  words: FieldWords<NotNull>,
): PartialDate<Name, NotNull> => partialDate(name, words, { isPast: true });
