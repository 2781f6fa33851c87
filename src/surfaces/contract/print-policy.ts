import { ACTIONS, doesAs } from '../../policy/actions.ts';
import { AUTHORITY_RANKS, authorityOf, LEGAL_FACTS, PROGRAMME_FACTS } from '../../policy/authority.ts';
import { FIELD_CLASSES, FIELDS, type FieldClass, mayRead, type RecordKind } from '../../policy/fields.ts';
import {
  type CallerRole,
  GRANT_LEVELS,
  REACH,
  READABLE,
  type Reach,
  ROLE_NAMES,
  ROLES,
  WRITTEN_UNREAD,
} from '../../policy/roles.ts';

const EVERYBODY: readonly CallerRole[] = ['ANONYMOUS', ...ROLES];

const REACHED: Readonly<Record<Reach, string>> = {
  TERRITORY: 'all records of the territory granted, and of its predecessors before the mergers',
  PUBLISHED: 'published records only',
  ACCOUNTS: 'agencies, clients and grants; no cooperative, no person',
  NOTHING: 'no record yet',
};

const MEANING: Readonly<Record<FieldClass, string>> = {
  PUBLIC: 'may be shown to anybody who reaches the record',
  CONTACT: 'how to reach a cooperative',
  PERSONAL: 'names and birth years of people',
  IDENTITY: 'identification number, exact birth date, phone and address of a person',
  SENSITIVE: 'ethnic group, disability, poverty, priority groups (Decree 356/2025 Article 4)',
  FINANCE: 'money of a cooperative',
  INTERNAL: 'how the record came to be',
};

/** The whole policy as a page for readers who are no engineers. Pure; the same policy gives the same text. */
export function printPolicy(): string {
  return [
    '# Who may see and do what',
    'Made from `src/policy` by `npm run generate`; do not edit. ● means yes.',
    ...['## Roles', rolesTable()],
    ...['## Classes of fields', classesTable()],
    ...[
      '## Actions',
      '○ means as anybody: of published records alone, and no more of them than ANONYMOUS reads.',
      actionsTable(),
    ],
    ...['## Authority over facts', authorityText(), authorityTable()],
    ...['## Fields', 'A role sees a field in the records it reaches when it reads the field’s class.'],
    `What a role does not read it does not write either, in the records it may write. Exceptions: ${unreadText()}.`,
    'Among published records a woman manager’s name is shown although it is PERSONAL: she is reached there only while she holds a position in a published, registered cooperative that publishes its managers. Registered means that it has a tax code, which is the code of its registration (Law on Cooperatives 17/2023/QH15; Decree 92/2024/NĐ-CP Article 14).',
    'A role never sees less than anybody. What lies outside of its territory, and kinds of records that it does not read, are answered as to anybody where anybody reads them; in the records it reaches it also sees what anybody sees of those that are published; a condition or an order that it may not use and anybody may is answered of what is published in its territory.',
    ...kinds().flatMap((kind) => [`### ${kind}`, fieldsTable(kind)]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function rolesTable(): string {
  const rows = EVERYBODY.map((role) => [
    role,
    ROLE_NAMES[role].en,
    ROLE_NAMES[role].vi,
    REACHED[REACH[role]],
    GRANT_LEVELS[role].join(', '),
    ...FIELD_CLASSES.map((one) => mark(READABLE[role].includes(one))),
  ]);
  return table(['role', 'who', 'in Vietnamese', 'reaches', 'granted at', ...FIELD_CLASSES], rows);
}

function classesTable(): string {
  return table(
    ['class', 'what it holds'],
    FIELD_CLASSES.map((one) => [one, MEANING[one]]),
  );
}

const DONE = { ITSELF: '●', NOBODY: '○', NOT: '' } as const;

function actionsTable(): string {
  const actions = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]; // its own keys
  const rows = EVERYBODY.map((role) => [
    role,
    ...actions.map((action) => DONE[doesAs(role, action) ?? 'NOT']),
  ]);
  return table(['role', ...actions], rows);
}

function authorityText(): string {
  return 'A value set by a higher rank is not overwritten by a lower one: the lower one’s is kept as a claim. That there is no value only the registration office holds; what it registers without a status is ACTIVE by its word. Programme facts are the Women’s Union’s alone.';
}

function authorityTable(): string {
  const byRank = Object.entries(AUTHORITY_RANKS).sort(([, a], [, b]) => b - a);
  const rows = byRank.map(([authority, rank]) => [
    authority,
    String(rank),
    EVERYBODY.filter((role) => authorityOf(role) === authority).join(', '),
    LEGAL_FACTS.join(', '),
    authority === 'WOMENS_UNION' ? PROGRAMME_FACTS.join(', ') : '',
  ]);
  return table(['authority', 'rank', 'roles', 'legal facts', 'programme facts'], rows);
}

function unreadText(): string {
  const listed = ROLES.flatMap((role) =>
    WRITTEN_UNREAD[role].length === 0 ? [] : [`${role} ${WRITTEN_UNREAD[role].join(', ')}`],
  );
  return listed.length === 0 ? 'none' : listed.join('; ');
}

function kinds(): RecordKind[] {
  return Object.keys(FIELDS) as RecordKind[]; // its own keys
}

function fieldsTable(kind: RecordKind): string {
  const rows = Object.entries(FIELDS[kind]).map(([field, fieldClass]) => [
    field,
    fieldClass,
    readersOf(kind, field),
  ]);
  return table(['field', 'class', 'read by'], rows);
}

function readersOf(kind: RecordKind, field: string): string {
  const readers = EVERYBODY.filter((role) => mayRead(role, kind, field));
  if (readers.length === EVERYBODY.length) return 'everybody';
  return readers.length === 0 ? 'nobody' : readers.join(', ');
}

function mark(is: boolean): string {
  return is ? '●' : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
