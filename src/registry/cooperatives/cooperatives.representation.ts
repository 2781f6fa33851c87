import { Type } from 'typebox';
import { component, hiddenFields } from '../../api/rest/answers.ts';
import {
  dayOrNull,
  oneOfOrNull,
  PRECISIONS,
  recordFields,
  textOrNull,
  vndOrNull,
} from '../../records/rest/record-fields.ts';
import { type ShapeOf, schemaOf } from '../../records/rest/representation.ts';
import { FIGURES } from '../cooperative-figures/cooperative-figures.representation.ts';
import { POSITION } from '../management-positions/management-positions.representation.ts';
import { PARTS } from './cooperatives.parts.representation.ts';
import {
  COOPERATIVE_KINDS,
  GOVERNANCE_MODELS,
  OPERATING_STATES,
  PUBLICATION_STATES,
  SIZE_CLASSES,
  STATUSES,
  TRAITS,
  UNION_LEVELS,
  VSIC_VERSIONS,
} from './cooperatives.schemas.ts';

const unitOrNull = (description: string) =>
  Type.Union([component('AdministrativeUnit'), Type.Null()], { description });
const degreesOrNull = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });
const listOf = (name: string, description: string) => Type.Array(component(name), { description });

export const COOPERATIVE: ShapeOf<'cooperative'> = {
  kind: 'cooperative',
  name: 'Cooperative',
  description: 'A cooperative, union of cooperatives, cooperative group or linked group.',
  lists: {
    formerAddresses: PARTS.cooperativeAddress,
    figures: FIGURES,
    ratings: PARTS.cooperativeRating,
    products: PARTS.cooperativeProduct,
    positions: POSITION,
    claims: PARTS.cooperativeClaim,
  },
  fields: {
    ...recordFields,
    kind: Type.Enum([...COOPERATIVE_KINDS], {
      description: 'Kind of organisation (Law 17/2023/QH15 Article 4).',
    }),
    name: Type.String({ description: 'Name in full.' }),
    shortName: textOrNull('Short or trade name.'),
    registryCode: Type.String({
      description: 'The registry’s own short, printable code, such as CR-7K3-M9Q-2DX.',
    }),
    taxCode: textOrNull('Code of the cooperative = tax code; null for most groups.'),
    legacyRegistrationNo: textOrNull('Number of an old district registration.'),
    certificateNo: textOrNull('Number of the registration certificate.'),
    certificateIssuedOn: dayOrNull('First issue: the first day of what is known.'),
    certificateIssuedOnPrecision: oneOfOrNull(PRECISIONS, 'How much of the first issue is known.'),
    status: Type.Enum([...STATUSES], { description: 'Legal status (Decree 92/2024 Articles 27, 28).' }),
    statusOn: dayOrNull('Day since which it holds.'),
    legalRepresentative: textOrNull('Name of the legal representative.'),
    operatingState: Type.Enum([...OPERATING_STATES], { description: 'Whether it works in fact.' }),
    operatingStateOn: dayOrNull('Day on which that was seen.'),
    governanceModel: oneOfOrNull(GOVERNANCE_MODELS, 'Full or simplified governance.'),
    declaredSizeClass: oneOfOrNull(SIZE_CLASSES, 'Size class as declared.'),
    businessLines: Type.Array(
      Type.Object({
        vsicVersion: Type.Enum([...VSIC_VERSIONS], { description: 'Version of the classification.' }),
        code: Type.String({
          description:
            'Section letter, or a code of 2 to 5 digits, of which the first two have been checked.',
        }),
        section: textOrNull('Letter of the section that the code lies in.'),
        isMain: Type.Boolean({ description: 'Whether it is the main line.' }),
      }),
      { description: 'Business lines, the main one first.' },
    ),
    foundedOn: dayOrNull('Founding: the first day of what is known.'),
    foundedOnPrecision: oneOfOrNull(PRECISIONS, 'How much of the founding is known.'),
    establishmentSupportLevel: oneOfOrNull(
      UNION_LEVELS,
      'Level of the Women’s Union that supported the founding.',
    ),
    establishmentSupportUnit: unitOrNull('Unit of that level, as written.'),
    establishmentSupportOn: dayOrNull('That support: the first day of what is known.'),
    establishmentSupportOnPrecision: oneOfOrNull(PRECISIONS, 'How much of its date is known.'),
    charterCapitalVnd: vndOrNull('Charter capital.'),
    phone: textOrNull('Telephone, E.164.'),
    email: textOrNull('E-mail address.'),
    website: textOrNull('Web address.'),
    latitude: degreesOrNull('Degrees north, WGS 84.'),
    longitude: degreesOrNull('Degrees east, WGS 84.'),
    traits: Type.Array(Type.Enum([...TRAITS]), { description: 'Traits.' }),
    province: unitOrNull('Province of the seat, as written: a merger does not re-point it.'),
    commune: unitOrNull('Commune of the seat, as written; null when only the province is known.'),
    communeToday: unitOrNull('The commune of today that the seat lies in; null when it cannot be told.'),
    needsResolution: Type.Boolean({
      description:
        'Whether the commune was truly divided, so that somebody has to say where the seat lies today.',
    }),
    addressText: textOrNull('House, street, hamlet.'),
    addressFromOn: dayOrNull('First day at the seat.'),
    formerAddresses: listOf('CooperativeAddress', 'Former seats, the latest first, at most 50.'),
    publicationState: Type.Enum([...PUBLICATION_STATES], {
      description: 'Whether the profile may be shown to anybody.',
    }),
    publishesManagers: Type.Boolean({
      description:
        'Whether current managers’ names are published with it; without effect until it is registered, that is, has a tax code (Law 17/2023/QH15; Decree 92/2024 Article 14).',
    }),
    publishedOn: dayOrNull('Day of publication.'),
    publicationBasis: textOrNull('Ground of the publication.'),
    isWomenManaged: Type.Boolean({
      description: 'Whether at least one woman holds a counted position today (Decision 01/QĐ-TTg). Derived.',
    }),
    isFemaleMajorityWorkforce: Type.Union([Type.Boolean(), Type.Null()], {
      description:
        'Whether more than half of the workers are women, by the newest figures that tell; null when none do. Derived.',
    }),
    figures: listOf('CooperativeFigures', 'Dated figures, the newest first, at most 20.'),
    ratings: listOf('CooperativeRating', 'Quality grades, the latest first, at most 50.'),
    products: listOf('CooperativeProduct', 'Products by name, at most 100.'),
    positions: listOf('ManagementPosition', 'Terms of women in management, the latest first, at most 50.'),
    claims: listOf('CooperativeClaim', 'Values refused by authority, the newest first, at most 50.'),
    fieldAuthorities: Type.Array(
      Type.Object({
        field: Type.String({ description: 'The field.' }),
        authority: Type.String({
          description: 'REGISTRATION_OFFICE, COOPERATIVE_ALLIANCE, PROVINCIAL_PORTAL or WOMENS_UNION.',
        }),
      }),
      { description: 'Who set which legal fact.' },
    ),
    source: textOrNull('Where the facts come from.'),
  },
};

export const COOPERATIVE_COMPONENTS = {
  Cooperative: schemaOf(COOPERATIVE, { hiddenFields: Type.Optional(hiddenFields) }),
};
