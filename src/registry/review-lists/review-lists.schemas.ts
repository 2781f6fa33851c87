import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { AGENCY_KINDS } from '../accounts/accounts.schemas.ts';
import { RATINGS } from '../cooperatives/cooperatives.schemas.ts';

export const REVIEW_LIST_KINDS = ['REVIEW', 'CLASSIFICATION', 'RESTRUCTURING', 'DISSOLUTION'] as const;

export const REVIEW_FINDINGS = [
  'KEEP',
  'STRENGTHEN',
  'CONVERT',
  'MERGE',
  'DISSOLVE',
  'NOT_FOUND',
  'NOT_RATED',
] as const;

/** The most entries that one call records, over all its lists. */
export const MAX_ENTRIES = 1_000;

const ReviewEntryInput = object(
  {
    cooperativeId: uuid('The cooperative.'),
    finding: oneOf(REVIEW_FINDINGS, 'What was found.'),
    grade: optional(oneOf(RATINGS, 'Its grade (Circular 09/2017/TT-BNNPTNT Article 6).')),
    note: optional(text(1_000, 'Remark.')),
  },
  'A cooperative on the list; one that is on it already is changed in what is said.',
);

const entries = Type.Optional(
  Type.Array(ReviewEntryInput, {
    maxItems: MAX_ENTRIES,
    description: `Its cooperatives, at most ${MAX_ENTRIES} in one call.`,
  }),
);

const kind = oneOf(REVIEW_LIST_KINDS, 'Why they were listed.');
const title = text(500, 'What it is called.');
const reviewedOn = day('Day of the review.');

const facts = {
  issuerKind: Type.Optional(oneOf(AGENCY_KINDS, 'Who issued it; your own kind when left out of a new one.')),
  issuerName: optional(text(300, 'Name of the issuer.')),
  documentNo: optional(text(200, 'Number of the document.')),
  entries,
  source: optional(text(200, 'Where the facts come from.')),
};

export const ReviewListRecordInput = object(
  { kind, title, reviewedOn, place: optional(PlaceInput), ...facts },
  'A list with its cooperatives. It is of the unit that `place` says; left out, of the nation.',
);

export const ReviewListUpdateInput = object(
  {
    ...versioned,
    kind: Type.Optional(kind),
    title: Type.Optional(title),
    reviewedOn: Type.Optional(reviewedOn),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const ReviewListFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(REVIEW_LIST_KINDS, 'Of one of these kinds.'),
    reviewedOn: dayRange('Reviewed'),
  },
  'Conditions that all hold.',
);

export const ReviewEntryFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    reviewListId: optional(uuid('On this list.')),
    cooperativeId: optional(uuid('Of this cooperative.')),
    finding: anyOf(REVIEW_FINDINGS, 'With one of these findings.'),
  },
  'Conditions that all hold.',
);
