import { isDay } from '../../kernel/dates.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import type { ReportingObligationRow } from './reporting-obligations.kind.ts';

const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  // A leap year has every day that some year has.
  'MM-DD': (text) => /^\d{2}-\d{2}$/.test(text) && isDay(`2024-${text}`),
  DD: (text) => /^(0[1-9]|[12]\d|3[01])$/.test(text),
  'YYYY-MM-DD': isDay,
};

/** Each month by its day, once by the day itself, all others by a day of the year or one day. */
const FORMS_OF: Readonly<Record<string, readonly string[]>> = {
  MONTHLY: ['DD'],
  QUARTERLY: ['MM-DD', 'DD'],
  SEMI_ANNUAL: ['MM-DD'],
  ANNUAL: ['MM-DD'],
  PERIODIC: ['MM-DD', 'YYYY-MM-DD'],
  ONCE: ['YYYY-MM-DD'],
  AD_HOC: ['YYYY-MM-DD'],
};

/** DATE_INVALID for a due day that is not in a form of the frequency. Pure. */
export function checkDueBefore({ row, path }: Pick<Item<ReportingObligationRow>, 'row' | 'path'>): Problem[] {
  const { dueBefore, frequency } = row;
  const forms = FORMS_OF[frequency ?? ''] ?? Object.keys(FORMS);
  if (dueBefore == null || forms.some((form) => FORMS[form]?.(dueBefore))) return [];
  return [problem('DATE_INVALID', `${path}.dueBefore`, { expected: forms.join(', ') })];
}
