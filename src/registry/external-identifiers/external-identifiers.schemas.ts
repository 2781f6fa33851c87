import { Type } from 'typebox';
import { day, object, optional, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { versioned } from '../../records/writing/versioned.ts';

/** A system by its short name. Sources are many and come without asking, so the list is open. */
const system = Type.String({
  pattern: '^[A-Z][A-Z0-9_]{1,59}$',
  description: 'The system: capital letters, digits and underscores, at most 60.',
});
const value = text(200, 'The number in it, as that system writes it.');
const endedOn = optional(day('Day since which that system does not use it.'));

export const ExternalIdentifierRecordInput = object(
  { cooperativeId: uuid('The cooperative.'), system, value, endedOn },
  'An identifier to be recorded. A value that a cooperative anywhere has in the system already is refused.',
);

export const ExternalIdentifierUpdateInput = object(
  { ...versioned, endedOn },
  'A change: what is left out stays as it is, null clears. The value stays: another one is another identifier.',
);

/** The condition by which another system's number finds its cooperative. */
export const ExternalIdentifierKey = object(
  { system, value },
  'The number of a cooperative in another system.',
);

export const ExternalIdentifierFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    cooperativeId: optional(uuid('Of this cooperative.')),
    system: optional(system),
    value: optional(value),
  },
  'Conditions that all hold.',
);
