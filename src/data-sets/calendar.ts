import { between, type Random } from './random.ts';

/** The day on which every set was recorded, whatever the day of the load. */
export const RECORDED_ON = '2026-06-30';

/** The clock of a load: the rules of the register ask what day it is. */
export const RECORDING_CLOCK = { now: () => new Date(`${RECORDED_ON}T03:00:00Z`) };

/** The last year that is over. */
export const LAST_YEAR = 2025;

const two = (number: number) => String(number).padStart(2, '0');

/** A day of the year; of the running year one before the recording. */
export function dayIn(random: Random, year: number): string {
  const lastMonth = year > LAST_YEAR ? 5 : 12;
  return `${year}-${two(between(random, 1, lastMonth))}-${two(between(random, 1, 28))}`;
}

/** A day as people remember it: the year alone, the month, or the day. */
export function asRemembered(random: Random, day: string): string {
  const share = random();
  if (share < 0.5) return day.slice(0, 4);
  return share < 0.7 ? day.slice(0, 7) : day;
}

/** The later of two days: what is of a cooperative is not before its founding. */
export const notBefore = (earliest: string, day: string) => (day < earliest ? earliest : day);

export const yearOf = (day: string) => Number(day.slice(0, 4));
