import type { ServiceContext } from '../../records/context.ts';
import type { CooperativeRow, Draft } from './cooperatives.draft.ts';
import { newRegistryCode } from './registry-code.ts';

/** A cooperative of which nothing is known yet. */
export function blankCooperative({ registry }: ServiceContext): CooperativeRow {
  return {
    id: registry.newId(),
    version: 1,
    provinceId: 0,
    communeId: null,
    kind: '',
    name: '',
    shortName: null,
    registryCode: newRegistryCode(),
    taxCode: null,
    legacyRegistrationNo: null,
    certificateNo: null,
    certificateIssuedOn: null,
    certificateIssuedOnPrecision: null,
    status: 'ACTIVE',
    statusOn: null,
    legalRepresentative: null,
    operatingState: 'RUNNING',
    operatingStateOn: null,
    governanceModel: null,
    declaredSizeClass: null,
    addressText: null,
    addressFromOn: null,
    businessLines: [],
    foundedOn: null,
    foundedOnPrecision: null,
    establishmentSupportLevel: null,
    establishmentSupportUnitId: null,
    establishmentSupportOn: null,
    establishmentSupportOnPrecision: null,
    charterCapitalVnd: null,
    phone: null,
    email: null,
    website: null,
    latitude: null,
    longitude: null,
    traits: [],
    publicationState: 'UNPUBLISHED',
    publishesManagers: false,
    publishedOn: null,
    publicationBasis: null,
    source: null,
    fieldAuthorities: {},
  };
}

/** Publication carries its day. */
export function published({ row, changed }: Draft, today: string): CooperativeRow {
  if (!changed.has('publicationState')) return row;
  return { ...row, publishedOn: row.publicationState === 'PUBLISHED' ? today : row.publishedOn };
}

/** The seat left behind, when another begins later; a seat without a later beginning is a correction. */
export function formerSeat(base: CooperativeRow, { row, changed }: Draft, id: string) {
  const isElsewhere = (['provinceId', 'communeId', 'addressText'] as const).some(
    (field) => base[field] !== row[field],
  );
  if (!isElsewhere) return [];
  const moved = changed.has('address') && row.addressFromOn !== null && base.provinceId !== 0;
  if (!moved || base.addressFromOn === row.addressFromOn) return [];
  if (base.addressFromOn !== null && base.addressFromOn >= (row.addressFromOn ?? '')) return [];
  return [
    {
      id,
      cooperativeId: row.id,
      seatProvinceId: base.provinceId,
      seatCommuneId: base.communeId,
      addressText: base.addressText,
      fromOn: base.addressFromOn,
      toOn: row.addressFromOn,
    },
  ];
}
