import { type KnownAt, relationAt } from '../../database/history.ts';
import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import type { FieldOf } from '../../policy/fields.ts';
import { type FieldColumns, recordFieldColumns } from '../../records/reading/fields.ts';
import { heldOn } from '../management-positions/terms.ts';

export interface CooperativeColumnsContext {
  readonly today: string;
  readonly knownAt: KnownAt;
  /** Position codes that make a cooperative women-managed. */
  readonly countedPositions: readonly string[];
}

/** Always selected: the key, and the units from which province, commune and their kin are answered. */
export const COOPERATIVE_KEY: readonly SQL[] = [
  sql`c.id`,
  sql`c.province_id as "provinceId"`,
  sql`c.commune_id as "communeId"`,
];

/** The columns of alias `c`. `claims`, `figures` and other lists are loaded apart. */
export function cooperativeColumns(context: CooperativeColumnsContext): FieldColumns<FieldOf<'cooperative'>> {
  return {
    ...recordFieldColumns('c'),
    ...PLAIN,
    isWomenManaged: isWomenManaged(context),
    isFemaleMajorityWorkforce: isFemaleMajorityWorkforce(context),
  };
}

const PLAIN = {
  kind: sql`c.kind`,
  name: sql`c.name`,
  shortName: sql`c.short_name`,
  registryCode: sql`c.registry_code`,
  taxCode: sql`c.tax_code`,
  legacyRegistrationNo: sql`c.legacy_registration_no`,
  certificateNo: sql`c.certificate_no`,
  certificateIssuedOn: sql`c.certificate_issued_on`,
  certificateIssuedOnPrecision: sql`c.certificate_issued_on_precision`,
  status: sql`c.status`,
  statusOn: sql`c.status_on`,
  legalRepresentative: sql`c.legal_representative`,
  operatingState: sql`c.operating_state`,
  operatingStateOn: sql`c.operating_state_on`,
  governanceModel: sql`c.governance_model`,
  declaredSizeClass: sql`c.declared_size_class`,
  businessLines: sql`c.business_lines`,
  foundedOn: sql`c.founded_on`,
  foundedOnPrecision: sql`c.founded_on_precision`,
  establishmentSupportLevel: sql`c.establishment_support_level`,
  establishmentSupportUnit: sql`c.establishment_support_unit_id`,
  establishmentSupportOn: sql`c.establishment_support_on`,
  establishmentSupportOnPrecision: sql`c.establishment_support_on_precision`,
  charterCapitalVnd: sql`c.charter_capital_vnd::float8`,
  phone: sql`c.phone`,
  email: sql`c.email`,
  website: sql`c.website`,
  latitude: sql`c.latitude`,
  longitude: sql`c.longitude`,
  traits: sql`c.traits`,
  addressText: sql`c.address_text`,
  addressFromOn: sql`c.address_from_on`,
  publicationState: sql`c.publication_state`,
  publishesManagers: sql`c.publishes_managers`,
  publishedOn: sql`c.published_on`,
  publicationBasis: sql`c.publication_basis`,
  fieldAuthorities: sql`c.field_authorities`,
  source: sql`c.source`,
} satisfies FieldColumns<FieldOf<'cooperative'>>;

/** At least one woman in a counted position today. Source: Decision 01/QĐ-TTg in the wording of the plans. */
export function isWomenManaged({ today, knownAt, countedPositions }: CooperativeColumnsContext): SQL {
  return sql`exists (select 1 from ${relationAt(managementPositions, knownAt)} p where p.cooperative_id = c.id
    and p.position = any(${arrayOf(countedPositions, 'text')})
    and ${heldOn('p', today)})`;
}

/**
 * More than half of the workers are women, by the newest figures that tell; null when none do.
 * Exactly half does not count. Source: Decision 01/QĐ-TTg in the wording of the plans.
 */
function isFemaleMajorityWorkforce({ knownAt }: CooperativeColumnsContext): SQL {
  return sql`(select f.female_worker_count * 2 > f.worker_count
    from ${relationAt(cooperativeFigures, knownAt)} f
    where f.cooperative_id = c.id and f.worker_count > 0 and f.female_worker_count is not null
    order by f.as_of desc, f.id desc limit 1)`;
}
