import { type TSchema, Type } from 'typebox';
import { ADMINISTRATIVE_LEVELS } from '../../kernel/administrative-level.ts';
import { day, object, oneOf, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { PROGRAMMES } from '../../kernel/programmes.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { POSITIONS } from '../../registry/management-positions/management-positions.schemas.ts';

export const PLAN_STATUSES = ['DRAFT', 'IN_FORCE', 'EXPIRED', 'ORPHANED', 'REPLACED'] as const;
export const RESPONSIBILITY_BASES = ['ASSUMED', 'CONFIRMED'] as const;

/** Bodies that plans are issued by, that report and that are reported to; not all of them have accounts. */
export const PLAN_AGENCY_KINDS = [
  'WOMENS_UNION',
  'PEOPLES_COMMITTEE',
  'PARTY_COMMITTEE',
  'FATHERLAND_FRONT',
  'GOVERNMENT',
  'COOPERATIVE_ALLIANCE',
  'REGISTRATION_OFFICE',
  'LABOUR_AGENCY',
  'FINANCE_AGENCY',
  'SECTOR_AGENCY',
  'CREDIT_PARTNER',
] as const;

export const level = (description: string) => oneOf(ADMINISTRATIVE_LEVELS, description);

/** A list that is replaced as a whole; null clears it. */
export const listOf = <Item extends TSchema>(item: Item, maxItems: number, description: string) =>
  optional(Type.Array(item, { maxItems, description }));

export const positions = (description: string) =>
  listOf(oneOf(POSITIONS, 'A position.'), POSITIONS.length, description);

const PlanPhaseInput = object(
  {
    number: Type.Integer({ minimum: 1, maximum: 20, description: 'Its number.' }),
    from: optional(day('First day; left out where the plan does not say.')),
    to: optional(day('Last day, included; left out where the plan does not say.')),
  },
  'A phase of a plan.',
);

const facts = {
  documentNo: optional(text(200, 'Number of the document.')),
  issuedOn: optional(partialDate('When it was issued: a year, a month or a day.')),
  phases: listOf(PlanPhaseInput, 10, 'Its phases.'),
  implementsDocuments: listOf(text(300, 'A document as cited.'), 50, 'The documents that it carries out.'),
  parentId: optional(uuid('The plan that it is a part of.')),
  responsibleUnit: optional(TerritoryFilterInput),
  responsibleFromOn: optional(day('Since when that unit answers.')),
  responsibleBasis: optional(oneOf(RESPONSIBILITY_BASES, 'Whether anything says so.')),
  countedPositions: positions('Positions of management that count in its targets.'),
  priorityGroups: listOf(text(60, 'Code of a group.'), 30, 'The priority groups that it names.'),
  note: optional(text(4_000, 'What else should be known.')),
  source: optional(text(300, 'Where the facts come from.')),
};

const needed = {
  programme: oneOf(PROGRAMMES, 'The programme it belongs to.'),
  title: text(500, 'What it is called.'),
  issuerKind: oneOf(PLAN_AGENCY_KINDS, 'What kind of body issued it.'),
  issuerName: text(300, 'Who issued it, as the document says.'),
  fromOn: day('First day of its period.'),
  toOn: day('Last day of its period, included.'),
};

export const PlanCreateInput = object(
  {
    unit: TerritoryFilterInput,
    ...needed,
    status: Type.Optional(oneOf(PLAN_STATUSES, 'What has become of it; DRAFT when left out.')),
    ...facts,
  },
  'A plan as it was issued.',
);

export const PlanUpdateInput = object(
  {
    ...versioned,
    programme: Type.Optional(needed.programme),
    title: Type.Optional(needed.title),
    issuerKind: Type.Optional(needed.issuerKind),
    issuerName: Type.Optional(needed.issuerName),
    fromOn: Type.Optional(needed.fromOn),
    toOn: Type.Optional(needed.toOn),
    status: Type.Optional(oneOf(PLAN_STATUSES, 'What has become of it.')),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears. The unit stays as issued.',
);

export const PlanCopyInput = object(
  {
    id: uuid('The plan that is copied; it stays as it is.'),
    unit: optional(TerritoryFilterInput),
    title: needed.title,
    documentNo: facts.documentNo,
    issuedOn: facts.issuedOn,
    issuerName: Type.Optional(needed.issuerName),
    fromOn: day('First day of the new period; all days move by as much.'),
    toOn: Type.Optional(day('Last day of the new period, included; as long as the old one when left out.')),
    parentId: facts.parentId,
  },
  'A new plan made from an old one, its rows moved to a new period.',
);

export const PlanFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    programme: anyOf(PROGRAMMES, 'Of one of these programmes.'),
    status: anyOf(PLAN_STATUSES, 'In one of these states.'),
    validOn: optional(day('Whose period includes this day.')),
    unitKey: optional(text(60, 'Issued for exactly this unit: its key, such as DISTRICT-105-20230410.')),
    parentId: optional(uuid('That are parts of this plan.')),
    copiedFromId: optional(uuid('That were copied from this plan.')),
    search: optional(text(200, 'Words of the title or the number, with accents or without.')),
  },
  'Conditions that all hold.',
);
