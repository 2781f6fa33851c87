import { AUTHORITY_NAMES, AUTHORITY_RANKS, type Authority } from './authorities.ts';
import { AUTHORITY_OF_ROLE, CALLER_ROLES, type CallerRole } from './roles.ts';

export { AUTHORITY_NAMES, AUTHORITY_RANKS, type Authority };

/**
 * Legal facts. The registration database is the original (Decree 92/2024/NĐ-CP Article 3(4)): the office's value
 * has authority over the Alliance's, then portals', then the Union's.
 */
export const LEGAL_FACTS = [
  'kind',
  'name',
  'taxCode',
  'legacyRegistrationNo',
  'certificateNo',
  'certificateIssuedOn',
  'status',
  'legalRepresentative',
  'businessLines',
  'foundedOn',
  'charterCapitalVnd',
  'address',
] as const;

/** Programme facts are the Union's own (Project 01); nobody else sets them. */
export const PROGRAMME_FACTS = [
  'establishmentSupportLevel',
  'establishmentSupportUnit',
  'establishmentSupportOn',
] as const;

/** A day that says something of a legal fact is held with it. */
const FACT_OF_FIELD: Readonly<Record<string, (typeof LEGAL_FACTS)[number]>> = { statusOn: 'status' };

const LEGAL: ReadonlySet<string> = new Set(LEGAL_FACTS);
const PROGRAMME: ReadonlySet<string> = new Set(PROGRAMME_FACTS);

/** The authority a role writes with; null for roles that write no cooperative. */
export function authorityOf(role: CallerRole): Authority | null {
  return AUTHORITY_OF_ROLE[role];
}

/** Who writes cooperatives, the highest rank first. */
export function rolesByRank(): CallerRole[] {
  const rankOf = (role: CallerRole) => {
    const authority = authorityOf(role);
    return authority === null ? 0 : AUTHORITY_RANKS[authority];
  };
  return CALLER_ROLES.filter((role) => rankOf(role) > 0).toSorted((a, b) => rankOf(b) - rankOf(a));
}

/**
 * Who holds the field against this writer, or null when she may set it.
 * `holder` is the authority that set the present value; null when nobody's word is known.
 */
export function heldAgainst(field: string, writer: Authority, holder: Authority | null): Authority | null {
  if (PROGRAMME.has(field)) return writer === 'WOMENS_UNION' ? null : 'WOMENS_UNION';
  if (!LEGAL.has(field) || holder === null) return null;
  return AUTHORITY_RANKS[holder] > AUTHORITY_RANKS[writer] ? holder : null;
}

/** Whether the field is the Women's Union's own: nobody else sets it, whatever its present value. */
export function isProgrammeFact(field: string): boolean {
  return PROGRAMME.has(field);
}

/** The fact whose holder decides over the field; the field itself unless it only describes another. */
export function factOf(field: string): string {
  return FACT_OF_FIELD[field] ?? field;
}

/** Whether the registry remembers who set the field. */
export function isLegalFact(field: string): boolean {
  return LEGAL.has(field);
}
