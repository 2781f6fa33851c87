import { type CallerRole, REACH } from './roles.ts';

/**
 * The class of every field of every record kind. A surface may show a field only through this table; the tests
 * compare it with the SDL, the REST schemas and the columns.
 *
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

const record = {
  id: 'PUBLIC',
  version: 'PUBLIC',
  createdAt: 'PUBLIC',
  updatedAt: 'PUBLIC',
  changedBy: 'INTERNAL',
} as const;

export const FIELDS = {
  cooperative: {
    ...record,
    kind: 'PUBLIC',
    name: 'PUBLIC',
    shortName: 'PUBLIC',
    registryCode: 'PUBLIC',
    taxCode: 'PUBLIC',
    legacyRegistrationNo: 'PUBLIC',
    certificateNo: 'PUBLIC',
    certificateIssuedOn: 'PUBLIC',
    status: 'PUBLIC',
    statusOn: 'PUBLIC',
    legalRepresentative: 'PERSONAL',
    operatingState: 'PUBLIC',
    operatingStateOn: 'PUBLIC',
    governanceModel: 'PUBLIC',
    declaredSizeClass: 'PUBLIC',
    businessLines: 'PUBLIC',
    foundedOn: 'PUBLIC',
    foundedOnPrecision: 'PUBLIC',
    establishmentSupportLevel: 'PUBLIC',
    establishmentSupportUnit: 'PUBLIC',
    establishmentSupportOn: 'PUBLIC',
    charterCapitalVnd: 'FINANCE',
    phone: 'CONTACT',
    email: 'CONTACT',
    website: 'PUBLIC',
    latitude: 'PUBLIC',
    longitude: 'PUBLIC',
    traits: 'PUBLIC',
    province: 'PUBLIC',
    commune: 'PUBLIC',
    communeToday: 'PUBLIC',
    needsResolution: 'PUBLIC',
    addressText: 'CONTACT',
    addressFromOn: 'PUBLIC',
    formerAddresses: 'PUBLIC',
    publicationState: 'PUBLIC',
    publishesManagers: 'PUBLIC',
    publishedOn: 'PUBLIC',
    publicationBasis: 'INTERNAL',
    isWomenManaged: 'PUBLIC',
    isFemaleMajorityWorkforce: 'PUBLIC',
    figures: 'PUBLIC',
    ratings: 'PUBLIC',
    products: 'PUBLIC',
    positions: 'PUBLIC',
    allianceMemberships: 'PUBLIC',
    predecessors: 'PUBLIC',
    successors: 'PUBLIC',
    claims: 'INTERNAL',
    fieldAuthorities: 'INTERNAL',
    source: 'INTERNAL',
  },
  cooperativeAddress: {
    ...record,
    province: 'PUBLIC',
    commune: 'PUBLIC',
    addressText: 'CONTACT',
    fromOn: 'PUBLIC',
    toOn: 'PUBLIC',
  },
  cooperativeFigures: {
    ...record,
    cooperative: 'PUBLIC',
    asOf: 'PUBLIC',
    source: 'PUBLIC',
    memberCount: 'PUBLIC',
    officialMemberCount: 'PUBLIC',
    femaleMemberCount: 'PUBLIC',
    workerCount: 'PUBLIC',
    femaleWorkerCount: 'PUBLIC',
    stableWorkerCount: 'PUBLIC',
    femaleStableWorkerCount: 'PUBLIC',
    seasonalWorkerCount: 'PUBLIC',
    femaleNewJobCount: 'PUBLIC',
    insuredWorkerCount: 'PUBLIC',
    trainedWorkerCount: 'PUBLIC',
    revenueVnd: 'FINANCE',
    totalCapitalVnd: 'FINANCE',
    profitVnd: 'FINANCE',
    meanMonthlyIncomeVnd: 'FINANCE',
    priorityGroupCounts: 'SENSITIVE',
  },
  cooperativeRating: { ...record, year: 'PUBLIC', rating: 'PUBLIC' },
  cooperativeProduct: {
    ...record,
    name: 'PUBLIC',
    ocopGroup: 'PUBLIC',
    ocopStars: 'PUBLIC',
    ocopRecognisedOn: 'PUBLIC',
    brandName: 'PUBLIC',
    labelName: 'PUBLIC',
    traceabilityCode: 'PUBLIC',
    ecommerceUrl: 'PUBLIC',
  },
  cooperativeClaim: {
    ...record,
    field: 'INTERNAL',
    value: 'INTERNAL',
    authority: 'INTERNAL',
    heldBy: 'INTERNAL',
  },
  womenManager: {
    ...record,
    name: 'PERSONAL',
    birthYear: 'PERSONAL',
    personalIdNumber: 'IDENTITY',
    birthDate: 'IDENTITY',
    phone: 'IDENTITY',
    address: 'IDENTITY',
    ethnicGroupCode: 'SENSITIVE',
    hasDisability: 'SENSITIVE',
    povertyCategory: 'SENSITIVE',
    isUnionMember: 'PERSONAL',
    province: 'PUBLIC',
    commune: 'PUBLIC',
    positions: 'PUBLIC',
    source: 'INTERNAL',
  },
  /** Hangs on the records that name a person; it has no id, for public ids must not tell that two are one person's. */
  person: {
    name: 'PERSONAL',
    gender: 'PUBLIC',
    birthYear: 'PERSONAL',
    personalIdNumber: 'IDENTITY',
    birthDate: 'IDENTITY',
    phone: 'IDENTITY',
    address: 'IDENTITY',
    ethnicGroupCode: 'SENSITIVE',
    hasDisability: 'SENSITIVE',
    povertyCategory: 'SENSITIVE',
  },
  managementPosition: {
    ...record,
    cooperative: 'PUBLIC',
    womenManager: 'PUBLIC',
    position: 'PUBLIC',
    fromOn: 'PUBLIC',
    toOn: 'PUBLIC',
    termEndsOn: 'PUBLIC',
    selection: 'PUBLIC',
    documentNo: 'INTERNAL',
    endReason: 'PERSONAL',
    isCurrent: 'PUBLIC',
  },
  supportActivity: {
    ...record,
    province: 'PUBLIC',
    commune: 'PUBLIC',
    kind: 'PUBLIC',
    title: 'PUBLIC',
    state: 'PUBLIC',
    doneOn: 'PUBLIC',
    doneOnPrecision: 'PUBLIC',
    organiserKind: 'PUBLIC',
    organiserName: 'PUBLIC',
    unionLevel: 'PUBLIC',
    cooperatives: 'PUBLIC',
    beneficiaryCount: 'PUBLIC',
    femaleBeneficiaryCount: 'PUBLIC',
    amountVnd: 'FINANCE',
    fundingSource: 'PUBLIC',
    description: 'PUBLIC',
    documentNo: 'INTERNAL',
    source: 'INTERNAL',
  },
  training: {
    ...record,
    province: 'PUBLIC',
    commune: 'PUBLIC',
    title: 'PUBLIC',
    kind: 'PUBLIC',
    state: 'PUBLIC',
    topics: 'PUBLIC',
    audiences: 'PUBLIC',
    programme: 'PUBLIC',
    organiserKind: 'PUBLIC',
    organiserName: 'PUBLIC',
    coOrganisers: 'PUBLIC',
    provider: 'PUBLIC',
    fromOn: 'PUBLIC',
    fromOnPrecision: 'PUBLIC',
    toOn: 'PUBLIC',
    placeText: 'PUBLIC',
    hours: 'PUBLIC',
    budgetVnd: 'FINANCE',
    fundingSources: 'PUBLIC',
    servedUnits: 'PUBLIC',
    participantCount: 'PUBLIC',
    femaleParticipantCount: 'PUBLIC',
    womenManagerCount: 'PUBLIC',
    memberCount: 'PUBLIC',
    unionOfficerCount: 'PUBLIC',
    completedCount: 'PUBLIC',
    femaleCompletedCount: 'PUBLIC',
    headTimes: 'PUBLIC',
    sessions: 'PUBLIC',
    publicationState: 'PUBLIC',
    documentNo: 'INTERNAL',
    source: 'INTERNAL',
  },
  trainingSession: {
    ...record,
    training: 'PUBLIC',
    ordinal: 'PUBLIC',
    heldOn: 'PUBLIC',
    hours: 'PUBLIC',
    placeText: 'PUBLIC',
    topic: 'PUBLIC',
    isCancelled: 'PUBLIC',
  },
  allianceMembership: {
    ...record,
    province: 'PUBLIC',
    commune: 'PUBLIC',
    cooperative: 'PUBLIC',
    unit: 'PUBLIC',
    fromOn: 'PUBLIC',
    fromOnPrecision: 'PUBLIC',
    toOn: 'PUBLIC',
    toOnPrecision: 'PUBLIC',
    decisionNo: 'INTERNAL',
    endReason: 'INTERNAL',
    source: 'INTERNAL',
  },
  cooperativeReorganisation: {
    ...record,
    province: 'PUBLIC',
    commune: 'PUBLIC',
    kind: 'PUBLIC',
    effectiveOn: 'PUBLIC',
    decisionNo: 'PUBLIC',
    predecessors: 'PUBLIC',
    successors: 'PUBLIC',
    note: 'INTERNAL',
    source: 'INTERNAL',
  },
  administrativeUnit: {
    id: 'PUBLIC',
    level: 'PUBLIC',
    code: 'PUBLIC',
    name: 'PUBLIC',
    fullName: 'PUBLIC',
    type: 'PUBLIC',
    validFrom: 'PUBLIC',
    validTo: 'PUBLIC',
    legalBasis: 'PUBLIC',
    parent: 'PUBLIC',
    province: 'PUBLIC',
    versions: 'PUBLIC',
    predecessors: 'PUBLIC',
    successors: 'PUBLIC',
  },
  agency: {
    ...record,
    code: 'PUBLIC',
    kind: 'PUBLIC',
    name: 'PUBLIC',
    unit: 'PUBLIC',
    validFrom: 'PUBLIC',
    validTo: 'PUBLIC',
  },
  client: {
    ...record,
    clientId: 'INTERNAL',
    name: 'INTERNAL',
    agency: 'INTERNAL',
    state: 'INTERNAL',
    grants: 'INTERNAL',
  },
  grant: {
    ...record,
    client: 'INTERNAL',
    role: 'INTERNAL',
    unit: 'INTERNAL',
    purposes: 'INTERNAL',
    legalBasis: 'INTERNAL',
    validFrom: 'INTERNAL',
    validTo: 'INTERNAL',
  },
} as const satisfies Record<string, Record<string, FieldClass>>;

export type RecordKind = keyof typeof FIELDS;
export type FieldOf<Kind extends RecordKind> = keyof (typeof FIELDS)[Kind] & string;

/**
 * Fields that the rows of the PUBLISHED reach show although their class is not PUBLIC: a woman manager's row is
 * visible there only while she holds a position in a registered cooperative that publishes its managers.
 */
const SHOWN_WHERE_PUBLISHED: ReadonlySet<string> = new Set(['womenManager.name']);

const TERRITORY_CLASSES: readonly FieldClass[] = ['PUBLIC', 'CONTACT', 'PERSONAL', 'FINANCE', 'INTERNAL'];
const EVERY_CLASS: readonly FieldClass[] = FIELD_CLASSES;

/** The classes a role reads in its reach. */
export const READABLE: Readonly<Record<CallerRole, readonly FieldClass[]>> = {
  ANONYMOUS: ['PUBLIC'],
  UNION_CENTRAL: EVERY_CLASS,
  UNION_PROVINCE: EVERY_CLASS,
  UNION_COMMUNE: EVERY_CLASS,
  PEOPLES_COMMITTEE: ['PUBLIC', 'FINANCE'],
  PROVINCIAL_PORTAL: TERRITORY_CLASSES,
  WEBSITE: ['PUBLIC'],
  COOPERATIVE_ALLIANCE: TERRITORY_CLASSES,
  REGISTRATION_OFFICE: TERRITORY_CLASSES,
  LABOUR_AGENCY: ['PUBLIC', 'CONTACT', 'FINANCE'],
  FINANCE_AGENCY: ['PUBLIC', 'FINANCE'],
  SECTOR_AGENCY: ['PUBLIC', 'CONTACT'],
  CREDIT_PARTNER: ['PUBLIC'],
  AUDITOR: ['PUBLIC'],
  DATA_PROTECTION_OFFICER: ['PUBLIC'],
  ADMINISTRATOR: ['PUBLIC', 'INTERNAL'],
};

/** What an organiser says of its own activities. */
const OF_AN_ORGANISER = [
  'supportActivity.documentNo',
  'supportActivity.source',
  'training.documentNo',
  'training.source',
];

/**
 * Fields (`kind.field`) that a role writes where it may write the record, although it does not read them. Few: who
 * cannot read a value back cannot answer for it, and would overwrite unseen what others recorded.
 */
export const WRITTEN_UNREAD: Readonly<Partial<Record<CallerRole, readonly string[]>>> = {
  PEOPLES_COMMITTEE: OF_AN_ORGANISER,
  LABOUR_AGENCY: OF_AN_ORGANISER,
  SECTOR_AGENCY: [...OF_AN_ORGANISER, 'supportActivity.amountVnd', 'training.budgetVnd'],
};

/** The class of a field; undefined when the policy does not know it, and then it is never shown. */
export function classOf(kind: RecordKind, field: string): FieldClass | undefined {
  const fields: Readonly<Record<string, FieldClass>> = FIELDS[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Whether the role may read the field in the rows it reaches. */
export function mayRead(role: CallerRole, kind: RecordKind, field: string): boolean {
  const fieldClass = classOf(kind, field);
  if (fieldClass === undefined) return false;
  if (READABLE[role].includes(fieldClass)) return true;
  return REACH[role] === 'PUBLISHED' && SHOWN_WHERE_PUBLISHED.has(`${kind}.${field}`);
}

/** Whether the role may say the field where it may write the record. A name that is no field is for the schema. */
export function mayWrite(role: CallerRole, kind: RecordKind, field: string): boolean {
  if (classOf(kind, field) === undefined || mayRead(role, kind, field)) return true;
  return WRITTEN_UNREAD[role]?.includes(`${kind}.${field}`) ?? false;
}
