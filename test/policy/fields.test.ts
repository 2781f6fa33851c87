import t from 'tap';
import type { TObject } from 'typebox';
import { ACTIONS, type Action, mayDo } from '../../src/policy/actions.ts';
import {
  actionOfList,
  classOf,
  FIELD_CLASSES,
  FIELDS,
  mayRead,
  mayWrite,
  type RecordKind,
} from '../../src/policy/fields.ts';
import { type CallerRole, REACH, ROLES } from '../../src/policy/roles.ts';
import {
  AgencyCreateInput,
  ClientCreateInput,
  GrantIssueInput,
} from '../../src/registry/accounts/accounts.schemas.ts';
import { CooperativeFiguresInput } from '../../src/registry/cooperative-figures/cooperative-figures.schemas.ts';
import {
  CooperativeCreateInput,
  CooperativeUpdateInput,
} from '../../src/registry/cooperatives/cooperatives.schemas.ts';
import {
  ManagementPositionEndInput,
  ManagementPositionStartInput,
} from '../../src/registry/management-positions/management-positions.schemas.ts';
import {
  WomenManagerCreateInput,
  WomenManagerUpdateInput,
} from '../../src/registry/women-managers/women-managers.schemas.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { pinnedEntries } from './pinned.ts';

const CALLERS: readonly CallerRole[] = [...ROLES, 'ANONYMOUS'];
const KINDS = Object.keys(FIELDS) as RecordKind[]; // the keys of the table itself
const fieldsOf = (kind: RecordKind) => Object.keys(FIELDS[kind]);

t.test('every field has a class that is known', async (t) => {
  for (const kind of KINDS) {
    const classes = fieldsOf(kind).map((field) => classOf(kind, field));
    t.ok(
      classes.length > 0 && classes.every((one) => one !== undefined && FIELD_CLASSES.includes(one)),
      kind,
    );
  }
});

t.test('a field that the policy does not know is never shown', async (t) => {
  for (const field of [
    'no such field',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Name',
    'number_hash',
  ]) {
    for (const kind of KINDS) {
      t.equal(classOf(kind, field), undefined);
      t.same(
        CALLERS.filter((role) => mayRead(role, kind, field)),
        [],
        `${kind}.${field}`,
      );
    }
  }
});

t.test(
  'a stranger sees what is public, the name of a woman who is published, and what it sent in itself',
  async (t) => {
    for (const role of ['ANONYMOUS', 'WEBSITE', 'CREDIT_PARTNER'] as const) {
      const shown = KINDS.flatMap((kind) =>
        fieldsOf(kind)
          .filter((field) => mayRead(role, kind, field))
          .map((field) => `${kind}.${field}`),
      );
      const expected = KINDS.flatMap((kind) =>
        fieldsOf(kind)
          .filter((field) => classOf(kind, field) === 'PUBLIC' && actionOfList(kind, field) === null)
          .map((field) => `${kind}.${field}`),
      );
      t.same(shown.toSorted(), [...expected, 'womenManager.name', 'submission.payload'].toSorted(), role);
    }
    t.notOk(mayRead('AUDITOR', 'womenManager', 'name'), 'the exception is of the published rows alone');
    t.notOk(mayRead('ADMINISTRATOR', 'womenManager', 'name'));
    t.notOk(mayRead('PEOPLES_COMMITTEE', 'womenManager', 'name'));
  },
);

t.test('what identifies or marks a person is open to the Women’s Union alone', async (t) => {
  const walled = KINDS.flatMap((kind) =>
    fieldsOf(kind)
      .filter((field) => ['IDENTITY', 'SENSITIVE'].includes(classOf(kind, field) ?? ''))
      .map((field) => [kind, field] as const),
  );
  const names = walled.map((one) => one.join('.'));
  for (const field of [
    'personalIdNumber',
    'birthDate',
    'phone',
    'address',
    'ethnicGroupCode',
    'hasDisability',
    'povertyCategory',
  ]) {
    t.ok(names.includes(`womenManager.${field}`), field);
  }
  t.ok(names.includes('cooperativeFigures.priorityGroupCounts'));
  for (const [kind, field] of walled) {
    const readers = CALLERS.filter((role) => mayRead(role, kind, field));
    t.same(readers, ['UNION_CENTRAL', 'UNION_PROVINCE', 'UNION_COMMUNE'], `${kind}.${field}`);
  }
});

t.test(
  'nobody without a territory writes, but for what a website sends in, and only the administrator touches accounts',
  async (t) => {
    for (const action of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) {
      // the keys of the table itself
      const roles = CALLERS.filter((role) => mayDo(role, action));
      const isRead = action.endsWith('.read');
      if (action.startsWith('account.')) t.same(roles, ['ADMINISTRATOR'], action);
      else if (!isRead)
        t.same(
          roles.filter((role) => REACH[role] !== 'TERRITORY'),
          action === 'submission.send' ? ['WEBSITE'] : [],
          action,
        );
      t.same(
        roles.filter((role) => REACH[role] === 'NOTHING'),
        [],
        action,
      );
    }
  },
);

/** Those of the kinds told as data, as their routes take them. */
const OF_EDGES = RECORD_EDGES.flatMap(({ reads, inputs, rest }) =>
  [
    ...(rest?.create === undefined ? [] : [rest.create]),
    ...(rest?.changes ?? []),
    ...(rest?.makings ?? []),
  ].flatMap(({ action, input }) => {
    const schema = inputs[input];
    return schema === undefined ? [] : [[action, reads.kind.kind, schema] as const];
  }),
);

/** The inputs of the writes, each with its action and the kind that it says something of. */
const INPUTS: readonly (readonly [Action, RecordKind, TObject])[] = [
  ['cooperative.create', 'cooperative', CooperativeCreateInput],
  ['cooperative.update', 'cooperative', CooperativeUpdateInput],
  ['cooperativeFigures.record', 'cooperativeFigures', CooperativeFiguresInput],
  ['womenManager.create', 'womenManager', WomenManagerCreateInput],
  ['womenManager.update', 'womenManager', WomenManagerUpdateInput],
  ['managementPosition.write', 'managementPosition', ManagementPositionStartInput],
  ['managementPosition.write', 'managementPosition', ManagementPositionEndInput],
  ...OF_EDGES,
  ['account.write', 'agency', AgencyCreateInput],
  ['account.write', 'client', ClientCreateInput],
  ['account.write', 'grant', GrantIssueInput],
];

t.test('nobody writes what she may not read, and all else that she may record', async (t) => {
  const refused = INPUTS.flatMap(([action, kind, input]) =>
    CALLERS.filter((role) => mayDo(role, action)).flatMap((role) =>
      Object.keys(input.properties)
        .filter((field) => !mayWrite(role, kind, field))
        .map((field) => `${role} ${kind}.${field}`),
    ),
  );
  t.strictSame(
    refused.toSorted(),
    pinnedEntries('Not written')
      .map(({ subject, key, value }) => `${subject} ${key}.${value}`)
      .toSorted(),
  );
  t.ok(mayWrite('PROVINCIAL_PORTAL', 'cooperativeFigures', 'no such field'), 'the schema refuses it');
});
