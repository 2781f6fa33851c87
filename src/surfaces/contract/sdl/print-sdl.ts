import type { TObject } from 'typebox';
import { codeLists } from '../../../dictionary/code-list.ts';
import { DICTIONARY, type RecordKind } from '../../../dictionary/dictionary.ts';
import { filterDeclarationOf } from '../../../dictionary/filters.ts';
import { declarationOf, type InputDeclaration } from '../../../dictionary/inputs.ts';
import type { ObjectDeclaration, ValueType } from '../../../dictionary/types.ts';
import type { RecordEdge } from '../../../records/record-edge.ts';
import { RECORD_EDGES } from '../../record-edges.ts';
import {
  printCodeList,
  printConnection,
  printFilter,
  printInput,
  printObject,
  printPayload,
  printType,
} from './print-kind.ts';
import { printMutations, printOrders, printQueries } from './print-operations.ts';

/** Kinds that GraphQL does not show. */
const REST_ONLY: ReadonlySet<string> = new Set(['agency', 'client', 'grant']);
/** Lists that GraphQL has no field of. */
const REST_ONLY_LISTS: ReadonlySet<string> = new Set(['Role', 'ClientState']);

const HEAD =
  '# Generated from src/dictionary and the edges of the kinds by `npm run generate`. Do not edit.\n\n';

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The objects that a kind's fields are of, those inside of objects with them; each once in the contract. */
function objectsOf(type: ValueType, seen: Set<string>): readonly ObjectDeclaration[] {
  if (!('object' in type) || seen.has(type.object.name) || Object.keys(type.object.members).length === 0)
    return [];
  seen.add(type.object.name);
  return [type.object, ...Object.values(type.object.members).flatMap((one) => objectsOf(one.type, seen))];
}

/** The input objects of a write, those inside of it with them; each once in the contract. */
function inputsOf(input: TObject | null, seen: Set<string>): readonly InputDeclaration[] {
  const declared = input === null ? undefined : declarationOf(input);
  if (declared === undefined || seen.has(declared.name)) return [];
  seen.add(declared.name);
  return [declared, ...Object.values(declared.props).flatMap(({ type }) => inputsWithin(type, seen))];
}

function inputsWithin(type: ValueType, seen: Set<string>): readonly InputDeclaration[] {
  return inputsOf('object' in type ? type.object.input : type.name === 'DETAIL' ? type.input : null, seen);
}

/** A filter with the input objects of its conditions. */
function filterTexts(filter: TObject, seen: Set<string>): readonly string[] {
  const { conditions } = filterDeclarationOf(filter);
  const inputs = Object.values(conditions).flatMap(({ type }) => inputsWithin(type, seen));
  return [printFilter(filter), ...inputs.map(printInput)];
}

/** What the operations of a kind need: its page, filter, orders, inputs and payload. */
function operationTexts(edge: RecordEdge, seen: Set<string>): readonly string[] {
  const { kind } = edge.reads;
  const declared = DICTIONARY[kind.kind];
  const isListed = edge.queries.includes('many') && kind.list !== undefined;
  const hasWrites = Object.keys(edge.mutations).length > 0;
  return [
    ...(isListed
      ? [
          printConnection(declared, kind.list.search !== undefined),
          ...filterTexts(kind.list.filter, seen),
          printOrders(kind, declared.type),
        ]
      : []),
    ...Object.values(edge.inputs).flatMap((input) => inputsOf(input, seen).map(printInput)),
    ...(hasWrites ? [printPayload(declared, edge.one, edge.many)] : []),
    printQueries(edge),
    printMutations(edge),
  ].filter((text) => text !== '');
}

/** The files of the GraphQL contract that follow from the kinds, by name under `graphql/kinds/`. */
export function printSdl(): Readonly<Record<string, string>> {
  const seen = new Set<string>();
  const edges = new Map<string, RecordEdge>(RECORD_EDGES.map((edge) => [edge.reads.kind.kind, edge]));
  const kinds = (Object.keys(DICTIONARY) as RecordKind[]).filter((kind) => !REST_ONLY.has(kind)); // its own keys
  const files = kinds.map((kind) => {
    const declared = DICTIONARY[kind];
    const edge = edges.get(kind);
    const objects = Object.values(declared.fields).flatMap(({ type }) => objectsOf(type, seen));
    const texts = [
      ...objects.map(printObject),
      printType(declared),
      ...(edge === undefined ? [] : operationTexts(edge, seen)),
    ];
    return [`${kebab(kind)}.graphql`, HEAD + texts.join('\n')] as const;
  });
  const lists = [...codeLists().values()].filter(({ name }) => !REST_ONLY_LISTS.has(name)).map(printCodeList);
  return { ...Object.fromEntries(files), 'code-lists.graphql': HEAD + lists.join('\n') };
}
