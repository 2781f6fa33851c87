import { day, object, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

const endReason = optional(text(300, 'Why it ended.'));

export const AllianceMembershipStartInput = object(
  {
    cooperativeId: uuid('The member.'),
    unit: optional(TerritoryFilterInput),
    fromOn: partialDate('First day: a year, a month or a day.'),
    toOn: optional(partialDate('First day no longer a member; left out while it is one.')),
    decisionNo: optional(text(200, 'Number of the decision.')),
    endReason,
    source: optional(text(200, 'Where the facts come from.')),
  },
  'A membership to be recorded. The unit of the Alliance is the province of the cooperative when left out.',
);

export const AllianceMembershipEndInput = object(
  {
    ...versioned,
    toOn: partialDate('First day no longer a member: a year, a month or a day.'),
    endReason,
  },
  'The end of a membership, or another end for one that has ended.',
);

export const AllianceMembershipFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    cooperativeId: optional(uuid('Of this cooperative.')),
    validAt: optional(day('That hold on this day.')),
    fromOn: dayRange('Began'),
  },
  'Conditions that all hold.',
);
