import { type Problem, problem } from '../../kernel/errors.ts';
import { type DatePrecision, surelyClash } from '../../kernel/partial-dates.ts';
import type { Spell } from '../../records/spells.ts';

/** A spell of work, stored or proposed, by whose it is. */
export interface WorkSpell extends Spell {
  readonly id: string;
  readonly cooperativeId: string;
  /** Null when the worker is not known. */
  readonly identityId: string | null;
  /** Whose own record of the person it is about; null: the territory's. */
  readonly keptBy: string | null;
}

/**
 * Whether both are of one person in one cooperative and cannot be two spells. What an agency has recorded of persons for
 * itself stands beside what others have. Pure.
 */
export function areOfOneWorker(a: WorkSpell, b: WorkSpell, today: string): boolean {
  const isSame = a.id !== b.id && a.cooperativeId === b.cooperativeId && a.identityId === b.identityId;
  return isSame && a.identityId !== null && a.keptBy === b.keptBy && surelyClash(a, b, today);
}

/** How a job is held. */
interface Terms {
  readonly kind?: string | null;
  readonly contract?: string | null;
}

/**
 * What is wrong with other terms from a day on. Pure.
 * Problems: EMPLOYMENT_UNCHANGED when neither kind nor contract differs, PERIOD_REVERSED when the next spell does not
 * begin after this one, EMPLOYMENT_ENDED when this one has ended by then.
 */
export function checkChange(
  before: Spell & Terms,
  after: Terms & { readonly fromOn: string; readonly fromOnPrecision: DatePrecision | null },
  path: string,
): Problem[] {
  const isSame = before.kind === after.kind && before.contract === after.contract;
  const isEarly = before.fromOn !== null && after.fromOn <= before.fromOn;
  const isLate = before.toOn !== null && before.toOn <= after.fromOn;
  return [
    ...(isSame ? [problem('EMPLOYMENT_UNCHANGED', `${path}.kind`)] : []),
    ...(isEarly ? [problem('PERIOD_REVERSED', `${path}.fromOn`)] : []),
    ...(isLate ? [problem('EMPLOYMENT_ENDED', `${path}.fromOn`)] : []),
  ];
}
