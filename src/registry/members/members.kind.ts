import { sql } from '../../database/sql.ts';
import { members } from '../../database/tables/members.table.ts';
import type { Scope } from '../../policy/scope.ts';
import { requireNames } from '../persons/names.ts';
import { daysBetween, isOneOf, isRecord } from '../records/conditions.ts';
import { asNumeric, asPartialDate } from '../records/drafts.ts';
import { readsOf } from '../records/record-kind.service.ts';
import { dayKeys, ID_KEY, type RecordKindOf } from '../records/record-kind.ts';
import { matchesSearch } from '../search.queries.ts';
import { NO_TITLES, readSearch } from '../search.ts';
import { holdsAsked, isCurrentOn, ofGender, personsNamed } from '../spells.queries.ts';
import { settleSpell } from '../spells.ts';
import { MemberFilter } from './members.schemas.ts';

export const MEMBER: RecordKindOf<'member'> = {
  kind: 'member',
  table: members,
  stands: 'part',
  read: 'member.read',
  references: { cooperative: 'cooperative', person: 'person', memberCooperative: 'cooperative' },
  derived: isCurrentOn,
  conversions: {
    capitalShareVnd: asNumeric('capitalShareVnd'),
    fromOn: asPartialDate('fromOn'),
    toOn: asPartialDate('toOn'),
    // Whose row is written apart, and found by the write.
    person: () => ({}),
    womenManagerId: () => ({}),
  },
  settle: settleSpell,
  orders: { CREATED_AT: [ID_KEY], JOINED_ON: dayKeys(sql`r.from_on`) },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
  filter: MemberFilter,
  conditions: (
    { cooperativeId, kind, partyKind, gender, isCurrent, joinedOn, search },
    { caller, today },
  ) => [
    ...isRecord(sql`r.cooperative_id`, cooperativeId),
    ...isOneOf(sql`r.kind`, kind),
    ...isOneOf(sql`r.party_kind`, partyKind),
    ...ofGender(gender, caller.scope),
    ...holdsAsked(isCurrent, today),
    ...daysBetween(sql`r.from_on`, joinedOn),
    ...(search == null ? [] : [named(requireNames(caller, String(search)), caller.scope)]),
  ],
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id` },
  },
};

/** By the index of the names of persons, and by that of the names of parties. */
function named(search: string, scope: Scope) {
  const party = matchesSearch(sql`search_bare(search_words(m.party_name))`, readSearch(search, NO_TITLES));
  return sql`r.id in (select m.id from members m where m.person_id in ${personsNamed(search, scope)}
    union all select m.id from members m where m.party_name is not null and ${party})`;
}

export const memberReads = readsOf(MEMBER);
