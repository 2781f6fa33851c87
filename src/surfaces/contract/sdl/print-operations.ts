import { DICTIONARY, fieldOf } from '../../../dictionary/dictionary.ts';
import { ORDERS } from '../../../dictionary/orders.ts';
import { type EdgeWrite, writesOf } from '../../../records/edge-writes.ts';
import { ordersOf } from '../../../records/reading/list.ts';
import type { RecordEdge } from '../../../records/record-edge.ts';
import type { AnyRecordKind } from '../../../records/record-kind.ts';
import { block, described } from './text.ts';
import { inputName } from './types.ts';

const argument = (description: string, name: string, type: string) =>
  `${described(description, '    ')}    ${name}: ${type}\n`;

const PAGE = [
  argument('So many from the start, at most 200; 20 when nothing is said.', 'first', 'Int'),
  argument('Those behind this cursor.', 'after', 'String'),
  argument('So many from the end, at most 200.', 'last', 'Int'),
  argument('Those before this cursor.', 'before', 'String'),
].join('');

const KNOWN_AT = argument(
  'As it was known at this moment, which has passed: what committed later is left out. Precise to one second: what committed in the second before it may be left out too. Only in a territory.',
  'knownAt',
  'DateTime',
);

/** The field that an order has its name of: `VISITED_ON` is `visitedOn`. */
const fieldOfOrder = (order: string) =>
  order.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The orders of a list, and the input that chooses one. */
export function printOrders({ kind, list }: AnyRecordKind, type: string): string {
  if (list === undefined) return '';
  const values = Object.keys(ordersOf(list)).map((order) => {
    const words = ORDERS[order] ?? fieldOf(kind, fieldOfOrder(order))?.description;
    if (words === undefined) throw new Error(`the order ${order} is not declared`);
    return `${described(words.en, '  ')}  ${order}\n`;
  });
  return `${block(`enum ${type}OrderField`, `Orders of a list: ${type}.`, values)}
${block(`input ${type}Order`, 'Order of a list.', [
  `${described('By what.', '  ')}  field: ${type}OrderField!\n`,
  `${described('Which way.', '  ')}  direction: OrderDirection = ASC\n`,
])}`;
}

function oneField({ reads: { kind }, one, answersNull = false }: RecordEdge): string {
  const { type, label } = DICTIONARY[kind.kind];
  const keys = Object.keys(kind.keys ?? {});
  const id = argument('Id of the record.', 'id', keys.length === 0 ? 'ID!' : 'ID');
  const others = keys
    .map((name) => argument(fieldOf(kind.kind, name)?.description.en ?? '', name, 'String'))
    .join('');
  const byKey = keys.length === 0 ? '' : ' By exactly one of its keys.';
  const text = `${label.en}.${byKey} NOT_FOUND when it is not in your scope.`;
  return `${described(text, '  ')}  ${one}(\n${id}${others}${KNOWN_AT}  ): ${type}${answersNull ? '' : '!'}\n`;
}

function manyField({ reads: { kind }, many, rest }: RecordEdge): string {
  const { type, plural } = DICTIONARY[kind.kind];
  const filter = argument('Conditions that all hold.', 'filter', `${type}Filter`);
  const order = argument('Order of the list.', 'orderBy', `${type}Order`);
  const text = rest?.description.en ?? `${plural.en} in your scope.`;
  return `${described(text, '  ')}  ${many}(\n${filter}${order}${PAGE}  ): ${type}Connection!\n`;
}

/** What can be queried of a kind; empty when nothing can. */
export function printQueries(edge: RecordEdge): string {
  const fields = [
    ...(edge.queries.includes('one') ? [oneField(edge)] : []),
    ...(edge.queries.includes('many') ? [manyField(edge)] : []),
  ];
  return fields.length === 0 ? '' : `extend type Query {\n${fields.join('')}}\n`;
}

function mutationField({ mutation, summary, description, input }: EdgeWrite, type: string): string {
  const more = description === null ? '' : ` ${description.en}`;
  const args = [
    argument('One item a record.', 'input', `[${inputName(input)}!]!`),
    argument('A call repeated with the same key and input writes once.', 'idempotencyKey', 'String'),
  ];
  const text = `${summary.en}: one or up to 1,000, all or none.${more}`;
  return `${described(text, '  ')}  ${mutation}(\n${args.join('')}  ): ${type}Payload!\n`;
}

/** The writes of a kind; empty when it has none. */
export function printMutations(edge: RecordEdge): string {
  const { type } = DICTIONARY[edge.reads.kind.kind];
  const fields = writesOf(edge).map((write) => mutationField(write, type));
  return fields.length === 0 ? '' : `extend type Mutation {\n${fields.join('')}}\n`;
}
