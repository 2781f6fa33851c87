import type { Language } from '../../kernel/errors.ts';
import { ASSUMPTIONS, type AssumptionCode } from '../definitions/assumptions.ts';
import type { Finding } from '../definitions/definition.ts';
import { wordsOfFinding } from './findings.ts';
import type { TargetProgress } from './progress.records.ts';

const shownFinding =
  (language: Language) =>
  ({ code, count }: Finding) => ({ code, count, message: wordsOfFinding(code)[language] });

const shownAssumption = (language: Language) => (code: AssumptionCode) => ({
  code,
  message: ASSUMPTIONS[code][language],
});

/** The progress with its findings and assumptions in words. */
export function presentProgress(progress: TargetProgress, language: Language) {
  const inWords = shownFinding(language);
  return {
    ...progress,
    readings: progress.readings.map((one) => ({ ...one, findings: one.findings.map(inWords) })),
    parts: progress.parts.map((one) => ({ ...one, findings: one.findings.map(inWords) })),
    findings: progress.findings.map(inWords),
    assumptions: progress.assumptions.map(shownAssumption(language)),
  };
}
