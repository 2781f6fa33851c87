import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { managementPositions, persons, womenManagers } from '../../database/tables/persons.table.ts';
import type { Caller } from '../../policy/scope.ts';
import { daysBetween, isWhether } from '../../records/reading/conditions.ts';
import type { KindSearch } from '../../records/reading/kind-search.ts';
import { requireNames } from '../../records/reading/names.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { matchesSearch } from '../../records/reading/search.queries.ts';
import { readSearch } from '../../records/reading/search.ts';
import { WOMAN_TITLES } from '../../records/reading/titles.ts';
import { recordKind } from '../../records/record-kind.ts';
import { heldInOffice } from '../../records/spells.queries.ts';
import { namesWoman, namesWomanOn } from '../management-positions/terms.ts';
import { IDENTITY_FIELDS, OPENED_NUMBER } from '../persons/identity-fields.ts';
import { attendanceInScope } from '../trainings/attendances-in-scope.ts';
import { WomenManagerFilter, type WomenManagerFilterValue } from './women-managers.schemas.ts';

/** Her person is located where she is. */
const byHerName: KindSearch = (text, caller) => {
  const search = readSearch(requireNames(caller, text, 'womenManager'), WOMAN_TITLES);
  const hers = {
    table: persons,
    hits: 'women_manager_names',
    alias: 'p',
    from: sql`women_managers r join persons p on p.id = r.person_id`,
    wall: null,
    isPlaced: true,
    search,
  };
  return { typed: matchesSearch(sql`p.search_key`, search), names: [hers] };
};

/** Terms count that the caller may know to be hers. */
function byTerms(
  { position, isCurrent, validAt, cooperativeId, termEndsOn, toOn }: WomenManagerFilterValue,
  { scope }: Caller,
  today: string,
): SQL[] {
  const hers = [sql`t.women_manager_id = r.id`, namesWoman(scope, 't', today), inScope(scope, 't')];
  const current = heldInOffice('t', today);
  const held = (conditions: readonly (SQL | null)[]) =>
    sql`exists (select 1 from management_positions t where ${allOf([...hers, ...conditions])})`;
  const term = [
    position == null ? null : sql`t.position = any(${arrayOf(position, 'text')})`,
    cooperativeId == null ? null : sql`t.cooperative_id = ${cooperativeId}`,
    ...daysBetween(managementPositions.termEndsOn, termEndsOn, 't'),
    ...daysBetween(managementPositions.toOn, toOn, 't'),
    isCurrent === true ? current : null,
    validAt == null ? null : heldInOffice('t', validAt),
  ];
  return [
    ...(term.every((one) => one === null) ? [] : [held(term)]),
    ...(isCurrent === false ? [sql`not ${held([current])}`] : []),
  ];
}

/** Whether an attendance of hers that the caller sees was completed. */
function isTrained({ scope }: Caller): SQL {
  const hers = [sql`a.person_id = r.person_id`, sql`a.is_completed`, attendanceInScope(scope, 'a')];
  return sql`exists (select 1 from training_attendances a where ${allOf(hers)})`;
}

const WOMEN_MANAGER = recordKind({
  kind: 'womenManager',
  table: womenManagers,
  placing: 'ofOwner',
  read: 'womenManager.read',
  // While she holds a position in a registered cooperative that publishes its managers.
  visibility: {
    published: sql`exists (select 1 from management_positions t
      where t.women_manager_id = r.id and ${namesWomanOn('t', sql`(select today_in_viet_nam())`)})`,
  },
  readHistory: 'womenManager.readHistory',
  joined: {
    table: persons,
    alias: 'p',
    by: 'personId',
    fields: { name: 'name', birthYear: 'birthYear' },
  },
  inner: { ...IDENTITY_FIELDS, by: 'personId' },
  presented: OPENED_NUMBER,
  list: {
    orders: {
      NAME: [{ expression: sql`p.search_text`, type: 'text', alias: 'p' }, ID_KEY],
      CREATED_AT: [ID_KEY],
    },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    revealing: { NAME: 'name', RELEVANCE: 'name' },
    search: byHerName,
    filter: WomenManagerFilter,
    conditions: (filter, { caller, today }) => [
      ...byTerms(filter, caller, today),
      ...isWhether(filter.isTrained, isTrained(caller)),
    ],
  },
});

export const womenManagerReads = readsOf(WOMEN_MANAGER);
