import { Type } from 'typebox';
import { object, oneOf, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { PUBLICATION_STATES } from '../cooperatives/cooperatives.schemas.ts';

export const MEDIA_KINDS = ['ARTICLE', 'FILM', 'BROADCAST', 'PHOTOS', 'PUBLICATION'] as const;

const kind = oneOf(MEDIA_KINDS, 'What it is.');
const title = text(500, 'Its title.');

const facts = {
  url: optional(text(1_000, 'Where it is found: a web address.')),
  outlet: optional(text(200, 'Newspaper, station or page.')),
  summary: optional(text(4_000, 'What it says.')),
  publishedOn: optional(partialDate('When it appeared: a year, a month or a day.')),
  publicationState: Type.Optional(
    oneOf(PUBLICATION_STATES, 'Whether anybody may see it; UNPUBLISHED when left out of a new one.'),
  ),
  cooperativeId: optional(uuid('About whom.')),
  womenManagerId: optional(uuid('About which woman manager.')),
  source: optional(text(200, 'Where the facts come from.')),
};

export const MediaItemCreateInput = object(
  { kind, title, place: optional(PlaceInput), ...facts },
  'An item. It stands where `place` says, else where its cooperative stands, else where the woman was recorded.',
);

export const MediaItemUpdateInput = object(
  { ...versioned, kind: Type.Optional(kind), title: Type.Optional(title), ...facts },
  'A change: what is left out stays as it is, null clears.',
);

export const MediaItemFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(MEDIA_KINDS, 'Of one of these kinds.'),
    cooperativeId: optional(uuid('About this cooperative.')),
    womenManagerId: optional(uuid('About this woman manager.')),
    publicationState: anyOf(PUBLICATION_STATES, 'In one of these states.'),
    publishedOn: dayRange('Appeared'),
  },
  'Conditions that all hold.',
);
