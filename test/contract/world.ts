import type { FastifyInstance } from 'fastify';
import type { RecordKind } from '../../src/policy/fields.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { restAs } from '../helpers/rest.ts';
import { tokensOf } from './callers.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';
import { restInput } from './shapes.ts';
import { type Stock, sampleFor, type Which, wholeOf } from './values.ts';
import { graphqlWrites, restWrites, type Write, type WriteAnswer, type Written } from './writes.ts';

/** A registry in which a record of every kind stands, each with every field, made by the writes of the contracts. */
export interface World {
  readonly app: FastifyInstance;
  readonly stock: Stock;
  readonly tokenOf: (role: CallerRole) => string | null;
  /** The token of one who may do the write. */
  readonly tokenFor: (write: Write) => string | null;
  /** The input of a write with every field. */
  readonly inputOf: (write: Write, which: Which) => Record<string, Json>;
  /** A new record of the kind with every field, some of them as told. @throws Error when it cannot be made. */
  readonly make: (kind: RecordKind, over?: object) => Promise<Written>;
  /** Does the write with every field, on a new record where it changes one. */
  readonly perform: (write: Write) => Promise<WriteAnswer>;
}

const WRITES = [...graphqlWrites(), ...restWrites()];

/** How a record of a kind is made: by the first write of the contracts that does. */
function makingOf(kind: RecordKind): Write {
  const write = WRITES.find((one) => one.kind === kind && one.about === null);
  if (write === undefined) throw new Error(`nothing makes a ${kind}`);
  return write;
}

/** Kinds that nothing makes by itself, by the path under which they are listed. */
const LISTED: Readonly<Partial<Record<RecordKind, string>>> = {
  cooperativeProduct: '/v1/cooperative-products',
  trainingSession: '/v1/training-sessions',
  trainingAttendance: '/v1/training-attendances',
  reviewEntry: '/v1/review-entries',
  administrativeUnit: '/v1/administrative-units?level=PROVINCE',
};

class NotYet extends Error {}

/** Makes the world; `unused` cooperatives are kept for writes that need one of their own. */
export async function makeWorld(app: FastifyInstance, unused = 300): Promise<World> {
  const tokens = await tokensOf(app);
  const tokenOf = (role: CallerRole) => tokens.get(role) ?? null;
  const tokenFor = ({ action }: Write) => tokenOf(ownRoleOf(action));
  const made = new Map<string, string[]>();
  const cooperatives: string[] = [];
  const used = new Set(['']);
  const given = new Map<string, string>();
  let numbers = 0;
  const stock: Stock = {
    idOf(kind, which) {
      const id = made.get(kind)?.[which];
      if (id === undefined) throw new NotYet(`no ${kind} is there`);
      return id;
    },
    unusedCooperative(name) {
      const id = used.has(name) ? cooperatives.pop() : stock.idOf('cooperative', 0);
      used.add(name);
      if (id === undefined) throw new NotYet('no unused cooperative is left');
      return id;
    },
    next: () => ++numbers,
    last(name, value = given.get(name)) {
      if (value === undefined) throw new NotYet(`no ${name} was named`);
      given.set(name, value);
      return value;
    },
  };
  const inputOf = ({ input, fields }: Write, which: Which) =>
    input === null ? {} : wholeOf(input, fields, which, stock);
  const make = async (kind: RecordKind, over: object = {}) => {
    const write = makingOf(kind);
    const { written, problems } = await write.send(app, {
      token: tokenFor(write),
      input: { ...inputOf(write, 0), ...over },
    });
    if (written === null) throw new Error(`${write.name}: ${JSON.stringify(problems)}`);
    return written;
  };
  const perform = async (write: Write) => {
    const record = write.about === null ? {} : { record: await make(write.about) };
    return write.send(app, {
      token: tokenFor(write),
      ...record,
      input: inputOf(write, write.about === null ? 0 : 1),
    });
  };

  cooperatives.push(...(await manyCooperatives(app, tokenOf('UNION_PROVINCE'), { stock, count: unused })));
  let pending = [...new Set(WRITES.filter((one) => one.about === null).map(({ kind }) => kind))];
  while (pending.length > 0) {
    const left: RecordKind[] = [];
    for (const kind of pending) {
      try {
        made.set(kind, [(await make(kind)).id, (await make(kind)).id]);
      } catch (error) {
        if (!(error instanceof NotYet)) throw error;
        left.push(kind);
      }
    }
    if (left.length === pending.length) throw new Error(`never made: ${left}`);
    pending = left;
  }
  for (const write of WRITES.filter(({ input }) => input === 'TrainingAttendanceRecordInput').slice(0, 1))
    await perform(write);
  for (const [kind, path] of Object.entries(LISTED)) {
    const { json } = await restAs(app, tokenOf('UNION_CENTRAL')).get(path);
    made.set(
      kind,
      json.items.map((one: Json) => one.id ?? one.key),
    );
  }
  return { app, stock, tokenOf, tokenFor, inputOf, make, perform };
}

async function manyCooperatives(
  app: FastifyInstance,
  token: string | null,
  { stock, count }: { readonly stock: Stock; readonly count: number },
): Promise<string[]> {
  const input = 'CooperativeCreateInput';
  const { kind, address } = restInput(input);
  if (kind === undefined || address === undefined) throw new Error(`${input} wants other fields`);
  const items = Array.from({ length: count }, () => ({
    // Behind all others in a list by name.
    name: 'Ỷ thử',
    kind: sampleFor(input, 'kind', kind.shape, 0, stock),
    address: sampleFor(input, 'address', address.shape, 0, stock),
  }));
  const { json, status } = await restAs(app, token).post('/v1/cooperatives', items);
  if (status !== 201) throw new Error(JSON.stringify(json));
  return json.data.map((one: Written) => one.id);
}
