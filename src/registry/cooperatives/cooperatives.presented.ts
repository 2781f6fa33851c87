import type { ServiceContext } from '../../records/context.ts';

/** A business line as it is shown. */
interface BusinessLine {
  readonly vsicVersion: string;
  readonly code: string;
  /** Letter of the section of the code; null when the version does not have the code any more. */
  readonly section: string | null;
  readonly isMain: boolean;
}

/** Lines of the form `VSIC2025:0119`, the main one first. */
function businessLines(lines: unknown, { registry }: ServiceContext): BusinessLine[] {
  const { codes } = registry.reference;
  return (Array.isArray(lines) ? lines : []).map((line, index) => {
    const [vsicVersion = '', code = ''] = String(line).split(':');
    const section = /^[A-Z]$/.test(code) ? code : (codes.findVsicSection(vsicVersion, code)?.code ?? null);
    return { vsicVersion, code, section, isMain: index === 0 };
  });
}

/** Which authority holds which legal fact, by the names of the facts. */
function fieldAuthorities(authorities: unknown): { field: string; authority: string }[] {
  return Object.entries(authorities ?? {})
    .map(([field, authority]) => ({ field, authority: String(authority) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** Values of a cooperative that are stored in a compact form. */
export const PRESENTED = { businessLines, fieldAuthorities };
