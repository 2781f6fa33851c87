import { cooperativeId, type Entry, optionalCell, recorderOf, SOURCE, womanId } from './entries.ts';
import { demonstrationId } from './ids.ts';
import { cell, cells, isTrue, type Row, readList, required } from './lists.ts';

export const memberId = (key: string) => demonstrationId(`member ${key}`);

/** A person who is no woman manager and no member; without a number, so that each is a new record. */
function personOf(row: Row): Record<string, unknown> {
  const name = cell(row, 'name', String);
  if (name === undefined) return {};
  return { person: { name, ...cells(row, ['gender']), ...cells(row, ['birthYear'], Number) } };
}

/** How many ids the service draws for the person of an entry before it draws the record's own: identity and record. */
export const idsOfPerson = ({ input }: Entry): number => (input.person === undefined ? 0 : 2);

/** Members: women managers, other persons, a household and a body. */
export function memberEntries(): Entry[] {
  return readList('members').map((row) => ({
    id: memberId(required(row, 'key')),
    recorder: recorderOf(row),
    input: {
      cooperativeId: cooperativeId(required(row, 'cooperative')),
      ...cells(row, ['kind', 'partyKind', 'partyName', 'fromOn', 'toOn', 'endReason']),
      ...cells(row, ['capitalShareVnd'], Number),
      ...optionalCell('womenManagerId', row, 'woman', womanId),
      ...personOf(row),
      source: SOURCE,
    },
  }));
}

/** Spells of work of members and of others. */
export function employmentEntries(): Entry[] {
  return readList('employments').map((row) => ({
    id: demonstrationId(`employment ${required(row, 'key')}`),
    recorder: recorderOf(row),
    input: {
      cooperativeId: cooperativeId(required(row, 'cooperative')),
      ...cells(row, ['kind', 'contract', 'jobTitle', 'fromOn', 'toOn', 'endReason']),
      ...cells(row, ['isInsured'], isTrue),
      ...cells(row, ['monthlyIncomeVnd'], Number),
      ...optionalCell('memberId', row, 'member', memberId),
      ...personOf(row),
      source: SOURCE,
    },
  }));
}
