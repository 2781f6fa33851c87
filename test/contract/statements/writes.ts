import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import type { RecordKind } from '../../../src/policy/fields.ts';
import { contractTypes } from '../../../src/records/graphql/sdl.ts';
import { idIn, MANY, RECORDED_BY } from '../../database/many.ts';
import { asking } from '../../helpers/graphql.ts';
import { restAs } from '../../helpers/rest.ts';
import { getToken } from '../../helpers/server.ts';
import { ownRoleOf } from '../roles.ts';
import type { Json } from '../samples.ts';
import { openapi, sdlInput } from '../shapes.ts';
import { tableOf } from '../tables.ts';
import { type Stock, wholeOf } from '../values.ts';
import { graphqlWrites, restWrites, type Write, type Written } from '../writes.ts';
import { BEFORE } from './before.ts';
import { type Answer, ONCE, type Shape, SIZES } from './shapes.ts';

/** The first of the rows that a write of the size has for itself, as what is ended cannot be ended again. */
const FIRST: Readonly<Record<number, number>> = { 1: 1, 20: 2, 200: 22 };
/** The row of the other contract's single write: what says nothing new is not written. */
const LAST: Readonly<Record<number, number>> = { 1: MANY };

let numbers = 0;
const given = new Map<string, string>();

/** Values from row `n` of every table, so that each item of a call names records of its own. */
function stockAt(n: number): Stock {
  return {
    idOf: (kind) => idIn(tableOf(kind as RecordKind), n), // the samples name kinds
    unusedCooperative: (name) => idIn('cooperatives', name === '' ? (n % MANY) + 1 : n),
    next: () => ++numbers,
    last(name, value = given.get(name) ?? '') {
      given.set(name, value);
      return value;
    },
  };
}

interface Item {
  /** The record that is changed. */
  readonly record: Written | null;
  readonly input: Readonly<Record<string, Json>>;
}

type Send = (app: Parameters<Shape['call']>[0], token: string, items: readonly Item[]) => Promise<Answer>;

/** A write of so many items, each on a row of its own in the version that it has. */
function shapeOf(write: Write, sizes: readonly number[], send: Send, firstOf = FIRST): Shape {
  const { name, about, action, input, fields } = write;
  let items: Item[] = [];
  return {
    operation: name,
    shape: 'written',
    sizes,
    role: ownRoleOf(action),
    async prepare(client, size) {
      const first = firstOf[size] ?? 1;
      const numbered = Array.from({ length: size }, (_, index) => first + index);
      if (input !== null && BEFORE[input] !== undefined) await client.query(BEFORE[input]);
      const ids = about === null ? [] : numbered.map((n) => idIn(tableOf(about), n));
      const { rows } = await client.query<Written>(
        `select id, version::int from ${about === null ? 'cooperatives' : tableOf(about)} where id = any($1)`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      items = numbered.map((n, index) => ({
        record: found.get(ids[index] ?? '') ?? null,
        input: input === null ? {} : wholeOf(input, fields, about === null ? 0 : 1, stockAt(n)),
      }));
    },
    call: (app, token) => send(app, token, items),
  };
}

function graphqlShape(write: Write): Shape {
  const name = write.name.replace('GraphQL ', '');
  const field = contractTypes().getMutationType()?.getFields()[name];
  const payload = field === undefined ? undefined : getNamedType(field.type);
  const answered = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  const many = answered.find((one) => isListType(getNullableType(one.type)) && one.name !== 'userErrors');
  const isVersioned = write.input !== null && sdlInput(write.input).expectedVersion !== undefined;
  const document = `mutation ($input: [${write.input}!]!) { it: ${name}(input: $input) {
    many: ${many?.name} { id } userErrors { code field } } }`;
  return shapeOf(write, SIZES, async (app, token, items) => {
    const all = items.map(({ record, input }) => ({
      ...(record !== null && { id: record.id }),
      ...(record !== null && isVersioned && { expectedVersion: record.version }),
      ...input,
    }));
    const { data, errors = [], extensions } = await asking(app, token)(document, { input: all });
    const it = data?.it ?? { many: [], userErrors: [] };
    const wrong = [...errors.map((one) => one.extensions), ...it.userErrors].slice(0, 3);
    return {
      rows: it.many.length,
      wrong: wrong.map(({ code, field }: Json) => `${code} ${field}`),
      told: extensions?.statements ?? null,
    };
  });
}

function restShape(write: Write): Shape {
  const [, method = '', path = ''] = write.name.split(' ');
  const body = openapi.paths[path][method.toLowerCase()].requestBody;
  const isMany = body?.content['application/json'].schema.anyOf?.some((one: Json) => one.type === 'array');
  if (isMany && !path.includes('{id}'))
    return shapeOf(write, SIZES, async (app, token, items) => {
      const { status, json } = await restAs(app, token).post(
        path,
        items.map(({ input }) => input),
      );
      return answerOf(status, json);
    });
  const send: Send = async (app, token, [item]) => {
    const { problems } = await write.send(app, {
      token,
      input: item?.input ?? {},
      ...(item?.record && { record: item.record }),
    });
    return { rows: 1, wrong: problems.map(([code, field]) => `${code} ${field}`), told: null };
  };
  return shapeOf(write, ONCE, send, LAST);
}

function answerOf(status: number, json: Json): Answer {
  if (status < 300) return { rows: json.data.length, wrong: [], told: null };
  const problems: readonly Json[] = json.errors ?? [];
  return { rows: 0, wrong: problems.slice(0, 3).map(({ code, field }) => `${code} ${field}`), told: null };
}

/** The one write of no record: a client proves itself. */
const TOKEN: Shape = {
  operation: 'REST POST /oauth/token',
  shape: 'issued',
  sizes: ONCE,
  role: 'ANONYMOUS',
  async call(app) {
    await getToken(app, RECORDED_BY);
    return { rows: 1, wrong: [], told: null };
  },
};

/** Every write of both contracts, with every field. */
export function writes(): Shape[] {
  return [...graphqlWrites().map(graphqlShape), ...restWrites().map(restShape), TOKEN];
}
