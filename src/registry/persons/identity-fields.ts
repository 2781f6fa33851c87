import { relationAt } from '../../database/history.ts';
import { allOf, sql } from '../../database/sql.ts';
import { personIdentities, personSensitive } from '../../database/tables/persons.table.ts';
import type { ServiceContext } from '../../records/context.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { InnerFields } from '../../records/record-kind.ts';
import { openNumber } from './personal-number.ts';

/** What of a person only the reader of identities reads, by the person's id. Classes IDENTITY and SENSITIVE. */
export const IDENTITY_FIELDS: Omit<InnerFields, 'by'> = {
  columns: {
    personalIdNumber: sql`i.number_cipher`,
    birthDate: sql`i.birth_date`,
    phone: sql`i.phone`,
    address: sql`i.address`,
    ethnicGroupCode: sql`s.ethnic_group_code`,
    hasDisability: sql`s.has_disability`,
    povertyCategory: sql`s.poverty_category`,
  },
  joins: ({ caller: { scope }, knownAt }) =>
    sql`left join ${relationAt(personIdentities, knownAt)} i on ${allOf([sql`i.id = asked.id`, inScope(scope, 'i')])}
    left join ${relationAt(personSensitive, knownAt)} s on ${allOf([sql`s.id = asked.id`, inScope(scope, 's')])}`,
};

/** The number leaves the database sealed. */
export const OPENED_NUMBER = {
  personalIdNumber: (sealed: unknown, { registry }: ServiceContext) =>
    Buffer.isBuffer(sealed) ? openNumber(registry.keys.dataKey, sealed) : null,
};
