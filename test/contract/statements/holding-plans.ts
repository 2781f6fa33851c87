import type { Test } from 'tap';
import { fillWithMany } from '../../database/many.ts';
import { connected } from '../../database/records.ts';
import { IS_LONG } from '../../helpers/long.ts';
import { testServer } from '../../helpers/server.ts';
import { tokensOf } from '../callers.ts';
import { type Calls, examineCalls, type Ground } from './examining.ts';
import { describe, type ExaminedStatement, isDearer } from './plan-work.ts';
import type { Shape } from './shapes.ts';
import { fillManyCommunes } from './spread.ts';

/** Lists whose elements are few and are compared with few rows; this may only become shorter. */
const JOINED: ReadonlySet<string> = new Set([
  // The persons of a page or of a write, by their key.
  'findInnerFields',
  'findInnerFacts',
  // What is asked of the targets of a page, whose number is bounded by the room of a call.
  'count_stable_jobs',
  'countUnresolved',
  // The rows of a write, by their key: JSON is taken to have a hundred rows, whoever plans.
  'update',
  // Of the few clients.
  'updateEndOfSecrets',
]);

/**
 * Pages by a key of a filter whose eighth execution is dearer than the first; this may only become shorter. The
 * generic plan, which does not know the value, touches about a page for each row. Rows and pages are those of the first
 * and of the eighth.
 */
const DEARER_BY_KEY: ReadonlySet<string> = new Set([
  // 6 and 6, then 894 and 640: of a value without its system ten are expected, and the list is walked to find them.
  'listRecords externalIdentifier, filtered by value',
  // 894 and 29, then 452 and 347: few rows fit the value, ten values would fit most; the order's index is walked instead of
  // the table.
  'listRecords reportingObligation, filtered by actorLevel',
  // 1,057 and 43, then 1,057 and 1,015: how many rows share a value with a list is not known of any list.
  'listRecords training, filtered by audience',
]);

/** Of a call, the second part is the shape. */
const isDearerByKey = ({ name, call }: ExaminedStatement) =>
  DEARER_BY_KEY.has(`${name}, ${call.split(', ')[1]}`);

/** What a statement does is the first word of its name; of which kind, the next one. */
const isKnown = ({ name }: { readonly name: string }) => JOINED.has(name.split(' ')[0] ?? '');

/** Operations with a statement whose plan once became far dearer: they are examined in every run. */
const ONCE_DEARER = /dataGaps|Statistics|^\w+ member|^\w+ employment/;
/** Of the others a short run examines one in so many. */
const PART = 4;

const isExamined = ({ operation, shape }: Shape, index: number) =>
  IS_LONG || index % PART === 0 || ONCE_DEARER.test(operation) || shape === 'filtered by territory';

/** A registry of its own with cooperatives in many communes. */
export async function plansWorld(t: Test): Promise<Ground> {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const client = await connected(t, databaseUrl);
  await fillWithMany(client);
  await fillManyCommunes(client);
  return { app, client, tokens: await tokensOf(app) };
}

/** Examines the statements of the calls. */
export async function holdPlans(t: Test, world: Ground, { shapes, ...calls }: Calls): Promise<void> {
  const asked = { ...calls, shapes: shapes.filter(isExamined) };
  const { statements, empty } = await examineCalls(world, asked);
  t.same(empty, [], 'every call is answered');
  t.ok(statements.length > 20, `${statements.length} statements were examined`);
  const dearer = statements.filter((one) => isDearer(one) && !isDearerByKey(one));
  t.same(dearer.map(describe), [], 'the eighth execution is no dearer than the first');
  const joined = statements.filter((one) => one.joinsList && !isKnown(one));
  t.same(joined.map(describe), [], 'no list of parameters is joined');
}
