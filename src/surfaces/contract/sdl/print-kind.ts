import { INEXACT, REACH } from '../../../api/rest/answers.ts';
import type { CodeList } from '../../../dictionary/code-list.ts';
import type { Field } from '../../../dictionary/field.ts';
import { filterDeclarationOf } from '../../../dictionary/filters.ts';
import type { InputDeclaration } from '../../../dictionary/inputs.ts';
import type { KindDeclaration } from '../../../dictionary/kind.ts';
import type { ListArguments, ObjectDeclaration, TypeName } from '../../../dictionary/types.ts';
import { block, described } from './text.ts';
import { inputType, outputType } from './types.ts';

/** A list of codes as an enum. */
export function printCodeList({ name, description, codes, words }: CodeList): string {
  const values = codes.map((code) => {
    const { vi = code, en = code, note } = words[code] ?? {};
    return `${described(`${vi} (${en}).${note === undefined ? '' : ` ${note.en}`}`, '  ')}  ${code}\n`;
  });
  return block(`enum ${name}`, description.en, values);
}

function listArguments({ first, validAt }: ListArguments): string {
  const args = [
    ...(validAt ? [`${described('Only those that hold on this day.', '    ')}    validAt: Date\n`] : []),
    ...(first === null
      ? []
      : [
          `${described(`So many at most, 1 to ${first.maximum}.`, '    ')}    first: Int = ${first.default}\n`,
        ]),
  ];
  return args.length === 0 ? '' : `(\n${args.join('')}  )`;
}

function fieldLine(name: string, field: Pick<Field, 'type' | 'notNull' | 'description'>, more = ''): string {
  const args = field.type.name === 'LIST' ? listArguments(field.type.arguments) : '';
  const type = `${outputType(field.type)}${field.notNull ? '!' : ''}`;
  return `${described(`${field.description.en}${more}`, '  ')}  ${name}${args}: ${type}\n`;
}

/** An object that is no record. */
export function printObject({ name, description, members }: ObjectDeclaration): string {
  const lines = Object.entries(members).map(([member, declared]) => fieldLine(member, declared));
  return block(`type ${name}`, description.en, lines);
}

/** A field that some role may not read can be null. */
const shownAs = (field: Field): Field => ({ ...field, notNull: field.notNull && field.class === 'PUBLIC' });

/** The type of a kind; what is computed by arguments of its own is added by a file that is written by hand. */
export function printType({ type, description, isNode, fields }: KindDeclaration): string {
  const lines = Object.entries(fields)
    .filter(([, field]) => field.type.name !== 'COMPUTED')
    .map(([name, field]) =>
      fieldLine(name, shownAs(field), field.class === 'PUBLIC' ? '' : ` Class ${field.class}.`),
    );
  return block(`type ${type}${isNode ? ' implements Node' : ''}`, description.en, lines);
}

/** An input object. */
export function printInput({ name, description, props }: InputDeclaration): string {
  const lines = Object.entries(props).map(
    ([prop, declared]) =>
      `${described(declared.description.en, '  ')}  ${prop}: ${inputType(declared.type)}${declared.isRequired ? '!' : ''}\n`,
  );
  return block(`input ${name}`, description.en, lines);
}

/** Inputs of ranges by the type of what is compared. */
const RANGES: Readonly<Partial<Record<TypeName, string>>> = { DATE: 'DateRange', INTEGER: 'IntRange' };

/** The filter of a list. */
export function printFilter(filter: object): string {
  const { name, conditions } = filterDeclarationOf(filter);
  const lines = Object.entries(conditions).map(([key, { comparison, type, description }]) => {
    const sdl = comparison === 'RANGE' ? RANGES[type.name] : inputType(type);
    return `${described(description.en, '  ')}  ${key}: ${sdl}\n`;
  });
  return block(`input ${name}`, 'Conditions that all hold.', lines);
}

const UNRESOLVED_COUNT =
  'Records that the list may have besides, and totalCount has not: they meet all else, and were written in a commune that was divided, or without a commune, so that it is not known whether they are in the territory that is asked for; of cooperatives on a past day also those whose founding may have been by then. Counted only when asked for, at the price of 500 fields.';

/** A page of a kind in Relay's form. Source: GraphQL Cursor Connections Specification. */
export function printConnection(
  { type, plural }: Pick<KindDeclaration, 'type' | 'plural'>,
  isSearched: boolean,
): string {
  return `${block(`type ${type}Connection`, `A page: ${plural.en.toLowerCase()}.`, [
    `${described('Records with their cursors.', '  ')}  edges: [${type}Edge!]!\n`,
    `${described('The records alone.', '  ')}  nodes: [${type}!]!\n`,
    `${described('What is around the page.', '  ')}  pageInfo: PageInfo!\n`,
    `${described('How many records the whole list has; counted only when asked for, at the price of 500 fields.', '  ')}  totalCount: Int!\n`,
    `${described(UNRESOLVED_COUNT, '  ')}  unresolvedCount: Int!\n`,
    ...(isSearched ? [`${described(INEXACT, '  ')}  inexact: [ID!]!\n`] : []),
    `${described(REACH, '  ')}  reach: Reach!\n`,
  ])}\n${block(`type ${type}Edge`, 'A record with its cursor.', [
    `${described('The record.', '  ')}  node: ${type}!\n`,
    `${described('Its cursor, for `after` and `before`.', '  ')}  cursor: String!\n`,
  ])}`;
}

/** What the writes of a kind answer; `one` and `many` are the names of its fields. */
export function printPayload(
  { type, plural }: Pick<KindDeclaration, 'type' | 'plural'>,
  one: string,
  many: string,
): string {
  return block(`type ${type}Payload`, `The result of a write: ${plural.en.toLowerCase()}.`, [
    `${described('The first one written; null when nothing was.', '  ')}  ${one}: ${type}\n`,
    `${described('Those written, in the order of the input; empty when nothing was.', '  ')}  ${many}: [${type}!]!\n`,
    `${described('What is wrong; empty when it was written. Fields refused by authority are listed here although the rest was written.', '  ')}  userErrors: [UserError!]!\n`,
    `${described('What is questioned; it was written all the same.', '  ')}  warnings: [UserError!]!\n`,
  ]);
}
