import type { ServiceContext } from '../../records/context.ts';
import { presentUnits } from '../../records/presented-units.ts';
import type { CooperativeRecord } from './cooperatives.records.ts';

/** A business line as it is shown. */
export interface BusinessLine {
  readonly vsicVersion: string;
  readonly code: string;
  /** Letter of the section the code lies in; null when the version does not know it any more. */
  readonly section: string | null;
  readonly isMain: boolean;
}

/** Turns stored values into shown ones: units from the reference, lines and authorities from their compact form. */
export function presentCooperative(
  { registry, today }: ServiceContext,
  fields: ReadonlySet<string>,
): <Row extends CooperativeRecord>(row: Row) => Row {
  const { territory, codes } = registry.reference;
  const toLine = (line: string, index: number): BusinessLine => {
    const [vsicVersion = '', code = ''] = line.split(':');
    const section = /^[A-Z]$/.test(code) ? code : (codes.findVsicSection(vsicVersion, code)?.code ?? null);
    return { vsicVersion, code, section, isMain: index === 0 };
  };
  return (row) => {
    const shown = presentUnits(row, fields, { territory, today });
    const { businessLines: lines, fieldAuthorities: authorities, establishmentSupportUnit: unitId } = row;
    return {
      ...shown,
      ...(Array.isArray(lines) && { businessLines: lines.map(toLine) }),
      ...(authorities !== null &&
        typeof authorities === 'object' && { fieldAuthorities: toAuthorities(authorities) }),
      ...(typeof unitId === 'number' && { establishmentSupportUnit: territory.latestVersion(unitId) }),
    };
  };
}

function toAuthorities(authorities: object): { field: string; authority: string }[] {
  return Object.entries(authorities)
    .map(([field, authority]) => ({ field, authority: String(authority) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}
