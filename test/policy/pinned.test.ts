import t from 'tap';
import { ACTIONS, type Action, doesAs, mayDo } from '../../src/policy/actions.ts';
import { authorityOf, LEGAL_FACTS, PROGRAMME_FACTS } from '../../src/policy/authority.ts';
import { actionOfList, classOf, FIELDS, type RecordKind } from '../../src/policy/fields.ts';
import { AGENCY_KIND_OF_ROLE, recordsForOthers } from '../../src/policy/organisers.ts';
import {
  CALLER_ROLES,
  GRANT_LEVELS,
  REACH,
  READABLE,
  ROLES,
  WRITTEN_UNREAD,
} from '../../src/policy/roles.ts';
import { type Entry, pinnedEntries, pinnedRows } from './pinned.ts';

const KINDS = Object.keys(FIELDS) as RecordKind[]; // the keys of the table itself
const FIELDS_OF_KINDS = KINDS.flatMap((kind) =>
  Object.keys(FIELDS[kind]).map((field) => [kind, field] as const),
);

function pinned(title: string, say: (entry: Entry) => string): string[] {
  return pinnedEntries(title).map(say).toSorted();
}

t.test('each role has the reach, the levels, the agency, the authority and the classes pinned', async (t) => {
  const rows = CALLER_ROLES.map((role) => [
    role,
    REACH[role],
    GRANT_LEVELS[role].join(', '),
    AGENCY_KIND_OF_ROLE[role] ?? '',
    authorityOf(role) ?? '',
    READABLE[role].join(', '),
  ]);
  t.strictSame(rows, pinnedRows('Roles'));
  t.strictSame([...ROLES, 'ANONYMOUS'], CALLER_ROLES);
});

t.test('each role may do what is pinned, and nothing else', async (t) => {
  const actions = Object.keys(ACTIONS) as Action[]; // the keys of the table itself
  const done = CALLER_ROLES.flatMap((role) =>
    actions.filter((action) => mayDo(role, action)).map((action) => `${role} ${action}`),
  );
  t.strictSame(
    done.toSorted(),
    pinned('Actions', ({ subject, key, value }) => `${subject} ${value}.${key}`),
  );
});

t.test('a role that does not read what anybody reads, reads it as anybody', async (t) => {
  const actions = Object.keys(ACTIONS) as Action[]; // the keys of the table itself
  const asNobody = CALLER_ROLES.flatMap((role) =>
    actions.filter((action) => doesAs(role, action) === 'NOBODY').map((action) => `${role} ${action}`),
  );
  const open = ['allianceMembership', 'commendation', 'cooperative', 'managementPosition', 'mediaItem'];
  t.strictSame(
    asNobody.toSorted(),
    ['ADMINISTRATOR', 'AUDITOR', 'DATA_PROTECTION_OFFICER'].flatMap((role) =>
      [...open, 'training', 'womenManager'].map((kind) => `${role} ${kind}.read`),
    ),
  );
});

t.test('each role writes unread what is pinned, and the Union alone records for others', async (t) => {
  const written = CALLER_ROLES.flatMap((role) => WRITTEN_UNREAD[role].map((field) => `${role} ${field}`));
  t.strictSame(
    written.toSorted(),
    pinned('Written unread', ({ subject, key, value }) => `${subject} ${key}.${value}`),
  );
  t.strictSame(
    CALLER_ROLES.filter((role) => recordsForOthers(role)),
    ['UNION_CENTRAL', 'UNION_PROVINCE', 'UNION_COMMUNE'],
  );
});

t.test('every field is PUBLIC or has the class pinned', async (t) => {
  const classed = FIELDS_OF_KINDS.filter(([kind, field]) => classOf(kind, field) !== 'PUBLIC').map(
    ([kind, field]) => `${kind}.${field} ${classOf(kind, field)}`,
  );
  t.strictSame(
    classed.toSorted(),
    pinned('Fields', ({ subject, key, value }) => `${subject}.${value} ${key}`),
  );
});

t.test('a list on another record is read by the action pinned', async (t) => {
  const lists = FIELDS_OF_KINDS.flatMap(([kind, field]) => {
    const action = actionOfList(kind, field);
    return action === null ? [] : [`${kind}.${field} ${action}`];
  });
  t.strictSame(
    lists.toSorted(),
    pinned('Lists', ({ subject, key, value }) => `${subject}.${value} ${key}`),
  );
});

t.test('the facts that have an authority are those pinned', async (t) => {
  const facts = [
    ...LEGAL_FACTS.map((one) => `legal ${one}`),
    ...PROGRAMME_FACTS.map((one) => `programme ${one}`),
  ];
  t.strictSame(
    facts.toSorted(),
    pinned('Facts', ({ key, value }) => `${key} ${value}`),
  );
});
