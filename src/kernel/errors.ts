import { ACCESS_ERRORS } from './errors/access.ts';
import { COOPERATIVE_ERRORS } from './errors/cooperatives.ts';
import type { ErrorDefinition } from './errors/definition.ts';
import { INPUT_ERRORS } from './errors/input.ts';
import { PEOPLE_ERRORS } from './errors/people.ts';
import { PROGRAMME_ERRORS } from './errors/programme.ts';
import { SERVICE_ERRORS } from './errors/service.ts';
import { WRITE_ERRORS } from './errors/writes.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * The one registry of error codes: HTTP status, Vietnamese and English text, and whether a retry can help.
 * A code is never re-used for another meaning. `openapi/errors.md` is generated from this table,
 * which is gathered from `errors/`.
 */
export const ERRORS = {
  ...ACCESS_ERRORS,
  ...WRITE_ERRORS,
  ...INPUT_ERRORS,
  ...COOPERATIVE_ERRORS,
  ...PEOPLE_ERRORS,
  ...PROGRAMME_ERRORS,
  ...SERVICE_ERRORS,
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;
export type Language = 'vi' | 'en';

/** What fills the placeholders of a message. */
export type ProblemParams = Readonly<Record<string, string | number | Words>>;

/** One thing that is wrong. `field` is a dotted path into the input (`0.taxCode`), or null for the whole call. */
export interface Problem {
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly params?: ProblemParams;
}

export interface PublicProblem {
  code: ErrorCode;
  field: string | null;
  message: string;
}

/** An expected failure. Carries every problem found; `cause` is for the log only and never leaves the process. */
export class RegistryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems.map((one) => one.code).join(', '), options);
    this.name = 'RegistryError';
    this.problems = problems;
  }
}

/** Makes a problem; `field` null means the whole call. */
export function problem(code: ErrorCode, field: string | null = null, params?: ProblemParams): Problem {
  return params === undefined ? { code, field } : { code, field, params };
}

/** Makes an error of one problem. */
export function failure(
  code: ErrorCode,
  field: string | null = null,
  params?: ProblemParams,
  cause?: unknown,
): RegistryError {
  return new RegistryError([problem(code, field, params)], cause === undefined ? {} : { cause });
}

/** The largest number of problems in one answer, so that an answer stays bounded. */
export const MAX_PROBLEMS = 500;

/** The item that a problem is about (`12.name`); those of the whole call come before all items. */
function itemOf({ field }: Problem): number {
  const index = Number.parseInt(field ?? '', 10);
  return Number.isNaN(index) ? -1 : index;
}

/** @throws RegistryError with the first 500 of `problems`, item by item, when there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new RegistryError([...problems].sort((a, b) => itemOf(a) - itemOf(b)).slice(0, MAX_PROBLEMS));
}

/** The problem as a caller may see it, in her language. */
export function toPublicProblem(one: Problem, language: Language): PublicProblem {
  const text = ERRORS[one.code][language].replace(/\{(\w+)\}/g, (_, key: string) =>
    wordsOf(key, one.params?.[key], language),
  );
  return { code: one.code, field: one.field, message: text.trimEnd() };
}

/** What a code says whatever the case (RFC 9457 §3.1.3): its text up to what differs, which an ellipsis stands for. */
export function titleOf(code: ErrorCode, language: Language): string {
  const { title, [language]: text }: ErrorDefinition = ERRORS[code];
  if (title !== undefined) return title[language];
  return text.replace(/:[^:]*\{.*$/, '.').replaceAll(/\{\w+\}/g, '…');
}

/** The HTTP status of a set of problems: the first one's. */
export function statusOf(problems: readonly Problem[]): number {
  const first = problems[0];
  return first === undefined ? 500 : ERRORS[first.code].status;
}

/** Vietnamese unless the caller's `Accept-Language` prefers English (RFC 9110 §12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((one) => (one.tag === 'vi' || one.tag === 'en') && one.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.tag === 'en' ? 'en' : 'vi';
}
