import { sql } from '../../database/sql.ts';
import { members } from '../../database/tables/members.table.ts';
import type { Caller } from '../../policy/scope.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import type { KindSearch } from '../../records/reading/kind-search.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { matchesSearch } from '../../records/reading/search.queries.ts';
import { readSearch } from '../../records/reading/search.ts';
import { BODY_TITLES, WOMAN_TITLES } from '../../records/reading/titles.ts';
import { recordKind } from '../../records/record-kind.ts';
import { byPersons, holdsAsked, isCurrentOn, ofGender, personsNamed } from '../../records/spells.queries.ts';
import { settleSpell } from '../../records/spells.ts';
import { asNumeric, asPartialDate } from '../../records/writing/drafts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { MemberFilter } from './members.schemas.ts';

const MEMBER = recordKind({
  kind: 'member',
  table: members,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
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
  list: {
    orders: { CREATED_AT: [ID_KEY], JOINED_ON: dayKeys('from_on') },
    defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
    search: byMemberNames,
    filter: MemberFilter,
    conditions: ({ cooperativeId, kind, partyKind, gender, isCurrent, joinedOn }, { caller, today }) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.party_kind`, partyKind),
      ...ofGender(gender, caller.scope),
      ...holdsAsked(isCurrent, today),
      ...daysBetween(members.fromOn, joinedOn),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id` },
  },
});

/** A household is called by its head, with her title or without. */
const TITLES = [...BODY_TITLES, ...WOMAN_TITLES];

/** By the names of persons, and by those of parties. */
function byMemberNames(text: string, caller: Caller): ReturnType<KindSearch> {
  const { names } = byPersons(members)(text, caller);
  const search = readSearch(text, TITLES);
  const own = { table: members, alias: 'r', from: sql`members r`, wall: null, isPlaced: true, search };
  const named = personsNamed(readSearch(text, WOMAN_TITLES), caller.scope);
  const typed = sql`r.id in (select m.id from members m where m.person_id in ${named}
    union all select m.id from members m where ${matchesSearch(sql`m.search_key`, search)})`;
  return { typed, names: [...names, own] };
}

export const memberReads = readsOf(MEMBER);

export type MemberRow = RowOf<typeof memberReads>;
