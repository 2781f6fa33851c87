import { type Static, Type } from 'typebox';
import { day, object, oneOf, optional, partialDate, text, vnd } from '../../kernel/parse.ts';
import { placeFields, TerritoryFilterInput } from '../../records/place.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { ExternalIdentifierKey } from '../external-identifiers/external-identifiers.schemas.ts';

export const COOPERATIVE_KINDS = [
  'COOPERATIVE',
  'COOPERATIVE_UNION',
  'COOPERATIVE_GROUP',
  'LINKED_GROUP',
] as const;
export const OPERATING_STATES = ['PREPARING', 'RUNNING', 'BARELY', 'STOPPED'] as const;
export const STATUSES = [
  'ACTIVE',
  'SUSPENDED',
  'REVOKED_TAX_ENFORCEMENT',
  'DISSOLVING_OR_REORGANISING',
  'TERMINATING',
  'IN_BANKRUPTCY',
  'CEASED',
  'TERMINATED',
  'NOT_AT_REGISTERED_ADDRESS',
] as const;
export const GOVERNANCE_MODELS = ['FULL', 'SIMPLIFIED'] as const;
export const SIZE_CLASSES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN'] as const;
export const UNION_LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export const PUBLICATION_STATES = ['UNPUBLISHED', 'PUBLISHED', 'WITHDRAWN'] as const;
export const RATINGS = ['GOOD', 'FAIR', 'AVERAGE', 'WEAK', 'NOT_RATED'] as const;
export const OCOP_GROUPS = ['FOOD', 'BEVERAGE', 'HERBAL', 'HANDICRAFT', 'ORNAMENTAL', 'TOURISM'] as const;
export const TRAITS = ['VALUE_CHAIN', 'HIGH_TECHNOLOGY', 'ORGANIC', 'ECO_TOURISM', 'CRAFT'] as const;
export const VSIC_VERSIONS = ['VSIC2018', 'VSIC2025'] as const;

const AddressInput = object(
  {
    ...placeFields,
    text: optional(text(500, 'House, street, hamlet, as written.')),
    fromOn: optional(
      day('First day at this seat. A later one than the present seat’s makes the present seat a former one.'),
    ),
  },
  'The seat.',
);

const BusinessLineInput = object(
  {
    vsicVersion: oneOf(VSIC_VERSIONS, 'Version of the classification: letters and codes shifted in 2025.'),
    code: text(
      5,
      'Section letter, or a code of 2 to 5 digits; level 4 for registered lines (Decree 92/2024 Article 13). Checked by its division (the first two digits); the deeper digits are kept as they come.',
    ),
  },
  'A business line, the main one first.',
);

const RatingInput = object(
  {
    year: Type.Integer({ minimum: 1990, maximum: 2100, description: 'Year.' }),
    rating: oneOf(RATINGS, 'Grade (Circular 09/2017/TT-BNNPTNT Article 6).'),
  },
  'The quality grade of a year; a year recorded before is overwritten.',
);

export const ProductInput = object(
  {
    name: text(300, 'Name; one recorded before under the same name (accents ignored) is updated.'),
    ocopGroup: optional(oneOf(OCOP_GROUPS, 'OCOP product group (Decision 148/QĐ-TTg, 2023).')),
    ocopStars: optional(Type.Integer({ minimum: 1, maximum: 5, description: 'OCOP stars of the product.' })),
    ocopRecognisedOn: optional(day('Day of the OCOP certificate.')),
    brandName: optional(text(300, 'Brand.')),
    labelName: optional(text(300, 'Label or collective mark.')),
    traceabilityCode: optional(text(100, 'Traceability code.')),
    ecommerceUrl: optional(text(1000, 'Page of the product on an e-commerce site.')),
  },
  'A product.',
);

/** What can be said of a cooperative in create and update alike. Left out: as it is; null: cleared. */
const facts = {
  shortName: optional(text(200, 'Short or trade name.')),
  taxCode: optional(
    text(
      20,
      'Code of the cooperative = tax code, 10 digits, or 13 for a dependent unit; null allowed for groups.',
    ),
  ),
  legacyRegistrationNo: optional(text(100, 'Number of an old district registration.')),
  certificateNo: optional(text(100, 'Number of the registration certificate.')),
  certificateIssuedOn: optional(partialDate('First issue: a year, a month or a day.')),
  statusOn: optional(day('Day since which the legal status holds.')),
  legalRepresentative: optional(text(200, 'Name of the legal representative.')),
  operatingStateOn: optional(day('Day on which the operating state was seen.')),
  governanceModel: optional(
    oneOf(GOVERNANCE_MODELS, 'Full or simplified governance (Law 17/2023/QH15 Article 56).'),
  ),
  declaredSizeClass: optional(oneOf(SIZE_CLASSES, 'Size class as declared (Decree 113/2024).')),
  businessLines: Type.Optional(
    Type.Array(BusinessLineInput, { maxItems: 50, description: 'All lines; replaces the earlier list.' }),
  ),
  foundedOn: optional(partialDate('Founding: a year, month or day (2019, 2019-03, 2019-03-15).')),
  establishmentSupportLevel: optional(
    oneOf(UNION_LEVELS, 'Level of the Women’s Union that supported the founding.'),
  ),
  establishmentSupportUnit: optional(TerritoryFilterInput),
  establishmentSupportOn: optional(partialDate('When that support was given: a year, a month or a day.')),
  charterCapitalVnd: optional(vnd('Charter capital in VND.')),
  phone: optional(text(30, 'Telephone; kept as +84….')),
  email: optional(text(200, 'E-mail address.')),
  website: optional(text(1000, 'Web address.')),
  latitude: optional(Type.Number({ minimum: 4, maximum: 24, description: 'Degrees north, WGS 84.' })),
  longitude: optional(Type.Number({ minimum: 102, maximum: 118, description: 'Degrees east, WGS 84.' })),
  traits: Type.Optional(
    Type.Array(oneOf(TRAITS, 'A trait.'), {
      maxItems: 5,
      description: 'All traits; replaces the earlier list.',
    }),
  ),
  publicationState: Type.Optional(oneOf(PUBLICATION_STATES, 'Whether the profile may be shown to anybody.')),
  publishesManagers: Type.Optional(
    Type.Boolean({
      description:
        'Whether current managers’ names are published with it; without effect, and warned of, until it is registered, that is, has a tax code (Law 17/2023/QH15; Decree 92/2024 Article 14).',
    }),
  ),
  publicationBasis: optional(text(500, 'Ground of the publication: consent, decision.')),
  source: optional(text(200, 'Where the facts come from: a document, a list, a system.')),
  products: Type.Optional(
    Type.Array(ProductInput, { maxItems: 100, description: 'Products to add or update.' }),
  ),
  ratings: Type.Optional(Type.Array(RatingInput, { maxItems: 50, description: 'Grades to add or update.' })),
};

const name = text(300, 'Name in full, “Hợp tác xã …” for a cooperative (Law 17/2023/QH15 Article 50).');
const kind = oneOf(COOPERATIVE_KINDS, 'Kind of organisation.');
const status = oneOf(STATUSES, 'Legal status (Decree 92/2024 Articles 27, 28).');
const operatingState = oneOf(OPERATING_STATES, 'Whether it works in fact.');

export const CooperativeCreateInput = object(
  {
    name,
    kind,
    status: Type.Optional(status),
    operatingState: Type.Optional(operatingState),
    address: AddressInput,
    ...facts,
  },
  'A cooperative or group to be recorded. Status and operating state are ACTIVE and RUNNING unless said.',
);

export const CooperativeUpdateInput = object(
  {
    ...versioned,
    name: Type.Optional(name),
    kind: Type.Optional(kind),
    status: Type.Optional(status),
    operatingState: Type.Optional(operatingState),
    address: Type.Optional(AddressInput),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const CooperativeChangeStatusInput = object(
  {
    ...versioned,
    status: Type.Optional(status),
    statusOn: facts.statusOn,
    operatingState: Type.Optional(operatingState),
    operatingStateOn: facts.operatingStateOn,
    source: facts.source,
  },
  'A change of the legal status, the operating state, or both.',
);

export const CooperativeFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: optional(Type.Array(kind, { maxItems: 4 })),
    status: optional(Type.Array(status, { maxItems: 9 })),
    operatingState: optional(Type.Array(operatingState, { maxItems: 4 })),
    isWomenManaged: optional(Type.Boolean()),
    foundedOn: optional(
      object(
        { from: optional(day('First day.')), to: optional(day('Last day, included.')) },
        'A range of days.',
      ),
    ),
    search: optional(text(200, 'Words of the name, with accents or without.')),
    taxCode: optional(text(20, 'Exact tax code.')),
    externalIdentifier: optional(ExternalIdentifierKey),
  },
  'Conditions that all hold.',
);

export const CooperativeKeyInput = object(
  {
    taxCode: Type.Optional(text(20, 'Exact tax code.')),
    registryCode: Type.Optional(text(20, 'The registry’s own code.')),
  },
  'What names one cooperative.',
);

export const COOPERATIVE_ORDERS = ['NAME', 'CREATED_AT', 'FOUNDED_ON', 'RELEVANCE'] as const;

export type CooperativeCreate = Static<typeof CooperativeCreateInput>;
export type CooperativeUpdate = Static<typeof CooperativeUpdateInput>;
export type CooperativeFilterValue = Static<typeof CooperativeFilter>;
