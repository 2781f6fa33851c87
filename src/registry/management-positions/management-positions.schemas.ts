import type { Static } from 'typebox';
import { object, oneOf, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { versioned } from '../../records/writing/versioned.ts';

export const POSITIONS = [
  'BOARD_CHAIR',
  'BOARD_MEMBER',
  'DIRECTOR',
  'GENERAL_DIRECTOR',
  'DEPUTY_DIRECTOR',
  'SUPERVISORY_HEAD',
  'SUPERVISORY_MEMBER',
  'CONTROLLER',
  'CHIEF_ACCOUNTANT',
  'GROUP_LEADER',
  'GROUP_DEPUTY_LEADER',
  'GROUP_BOARD_MEMBER',
] as const;
export const SELECTIONS = ['ELECTED', 'HIRED'] as const;

const positionFields = {
  cooperativeId: uuid('The cooperative or group.'),
  position: oneOf(POSITIONS, 'The position.'),
  fromOn: partialDate('First day in the position: a year, a month or a day.'),
  toOn: optional(
    partialDate('First day no longer in it: a year, a month or a day; left out while she holds it.'),
  ),
  termEndsOn: optional(
    partialDate('When the term is to end: a year, a month or a day; more than five years is questioned.'),
  ),
  selection: optional(oneOf(SELECTIONS, 'Elected or hired.')),
  documentNo: optional(text(200, 'Minutes or decision.')),
};

export const NestedPositionInput = object(positionFields, 'A position that she holds or held.');

export const ManagementPositionStartInput = object(
  { womenManagerId: uuid('The woman.'), ...positionFields },
  'A term to be recorded.',
);

export const ManagementPositionEndInput = object(
  {
    ...versioned,
    toOn: partialDate('First day no longer in the position: a year, a month or a day.'),
    endReason: optional(text(300, 'Why it ended. Left out: as it is; null: cleared.')),
  },
  'The end of a term, or another end for one that has ended.',
);

export type ManagementPositionStart = Static<typeof ManagementPositionStartInput>;
