import { allOf, sql } from '../../database/sql.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { heldInOffice } from '../../records/spells.queries.ts';
import { namesWoman, womanOf } from './terms.ts';

const latestFirst = sql`r.from_on desc, r.id desc`;

const MANAGEMENT_POSITION = recordKind({
  kind: 'managementPosition',
  table: managementPositions,
  placing: 'ofOwner',
  read: 'managementPosition.read',
  references: {
    cooperative: 'cooperative',
    womenManager: {
      kind: 'womenManager',
      id: ({ caller, today }) => womanOf(caller.scope, 'r', today),
    },
  },
  derived: ({ today, knownAt }) => ({ isCurrent: heldInOffice('r', today, knownAt) }),
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: latestFirst },
    womenManager: {
      // Only those that the caller may know to be hers.
      owns: (asked, { caller, today }) =>
        allOf([sql`r.women_manager_id = ${asked}`, namesWoman(caller.scope, 'r', today)]),
      order: latestFirst,
    },
  },
  validAt: (day, knownAt) => heldInOffice('r', day, knownAt),
});

export const managementPositionReads = readsOf(MANAGEMENT_POSITION);
