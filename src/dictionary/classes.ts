/**
 * PUBLIC: of a published record, anybody. CONTACT: of a cooperative. PERSONAL: names, birth years.
 * IDENTITY: number, exact birth date, phone, address of a person. SENSITIVE: Decree 356/2025 Article 4.
 * FINANCE: money. INTERNAL: how the record came to be.
 */
export const FIELD_CLASSES = [
  'PUBLIC',
  'CONTACT',
  'PERSONAL',
  'IDENTITY',
  'SENSITIVE',
  'FINANCE',
  'INTERNAL',
] as const;
export type FieldClass = (typeof FIELD_CLASSES)[number];
