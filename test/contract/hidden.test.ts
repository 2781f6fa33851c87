import { isDeepStrictEqual } from 'node:util';
import t from 'tap';
import { FIELDS, type RecordKind } from '../../src/policy/fields.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { testServer } from '../helpers/server.ts';
import { type Exceptions, judging } from './judging.ts';
import type { ReadAnswer } from './reads.ts';
import { EVERYBODY } from './roles.ts';
import type { Json } from './samples.ts';
import {
  ACTIONS_OF_KINDS,
  bare,
  complete,
  hiddenIn,
  idOf,
  KIND_READS,
  type KindRead,
  makeUnpublished,
  seeingAll,
  seerOf,
} from './viewing.ts';
import { isAllowed, isReadable, isSeen, PUBLISHED, shownTo, type Viewer } from './visibility.ts';
import { makeWorld } from './world.ts';

/**
 * What a role sees otherwise than the policy says, by the read and the role, with the reason. An entry that is needed
 * no more must be taken out, and the list may not grow past the number below.
 */
const EXCEPTIONS: Exceptions = {};
const MOST_EXCEPTIONS = 0;

const isHideable = (kind: RecordKind, field: string) =>
  Object.hasOwn(FIELDS[kind], field) && EVERYBODY.some((role) => !isReadable(role, kind, field));
const isThere = (value: Json) => value != null && JSON.stringify(value) !== '[]';

/** The fields in which two records differ, as they are and as they should be. */
function differences(is: Json, should: Json): Record<string, Json> {
  const names = [...new Set([...Object.keys(is), ...Object.keys(should ?? {})])];
  const different = names.filter((name) => !isDeepStrictEqual(is[name], should?.[name]));
  return Object.fromEntries(different.map((name) => [name, { is: is[name], should: should?.[name] }]));
}

t.test('a role gets of what it reads what the policy says, no more and no less', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const world = await makeWorld(app, 60);
  await complete(world);
  const unpublished = await makeUnpublished(world);
  const { whole, learn, facts } = seeingAll(world);
  const { judge, wrong, idle } = judging(EXCEPTIONS);
  const viewerOf = (role: CallerRole): Viewer => ({ role, facts, actions: ACTIONS_OF_KINDS });
  const filled = new Map<string, boolean>();

  const judgeItems = async (read: KindRead, role: CallerRole, { items }: ReadAnswer, full: ReadAnswer) => {
    const name = `${read.name}, ${role}`;
    await learn(read.kind, items);
    for (const item of items) {
      const id = idOf(item);
      const own = full.items.find((one) => idOf(one) === id);
      const seen = own ?? (await whole(read.name.split(' ')[0] ?? '', read.kind, id));
      const should = shownTo(viewerOf(role), TYPE_OF_KIND[read.kind], bare(seen ?? {}));
      const found = differences(bare(item), should);
      judge(name, Object.keys(found).length === 0, found);
      judge(`${name}, listed`, isSeen(viewerOf(role), read.kind, id), id);
    }
    const there = new Set(items.map(idOf));
    const left = full.items.map(idOf).filter((id) => isSeen(viewerOf(role), read.kind, id) && !there.has(id));
    // A page that is full may end before what another sees on his.
    judge(`${name}, all`, left.length === 0 || items.length >= full.items.length, left);
  };

  for (const read of KIND_READS) {
    const id = read.about === null ? '' : world.stock.idOf(read.about, 0);
    const full = await read.ask(app, world.tokenOf(seerOf(read.kind)), id);
    await learn(read.kind, full.items);
    for (const field of Object.keys(full.items[0] ?? {}).filter((one) => isHideable(read.kind, one))) {
      const what = `${read.name.split(' ')[0]} ${read.kind}.${field}`;
      filled.set(what, filled.get(what) === true || full.items.some((item) => isThere(item[field])));
    }
    for (const role of EVERYBODY.filter((one) => isAllowed(one, read.action))) {
      const answer = await read.ask(app, world.tokenOf(role), id);
      await judgeItems(read, role, answer, full);
      if (answer.items.length === 0) continue;
      const should = hiddenIn(read, viewerOf(role), full.items);
      const isNamed = isDeepStrictEqual([...answer.hidden].sort(), should);
      judge(`${read.name}, ${role}, named`, isNamed, { is: answer.hidden, should });
    }
  }
  t.same(
    [...filled].filter(([, is]) => !is).map(([what]) => what),
    [],
    'every field that can be hidden has a value in the world',
  );
  t.same(wrong(), [], 'what may be read is there, what may not is null and named, and so are whole records');

  for (const read of KIND_READS.filter(({ kind, about, isList }) => about === kind && !isList)) {
    const hidden = unpublished.get(read.kind);
    const ids = [world.stock.idOf(read.kind, 0), ...(hidden === undefined ? [] : [hidden])];
    for (const id of ids) await learn(read.kind, [await whole('REST', read.kind, id)]);
    for (const role of EVERYBODY.filter((one) => isAllowed(one, read.action))) {
      for (const id of ids) {
        const { codes, items } = await read.ask(app, world.tokenOf(role), id);
        const isFound = items.length > 0;
        const isTold = isFound || codes.length === 0 || codes.includes('NOT_FOUND');
        judge(
          `${read.name}, ${role}, ${id === hidden ? 'unpublished' : 'first'}`,
          isTold && isFound === isSeen(viewerOf(role), read.kind, id),
          codes,
        );
      }
    }
  }
  t.same(wrong(), [], 'what a role does not see at all is not there');
  const unproved = Object.keys(PUBLISHED).filter(
    (kind) => kind !== 'cooperativeFigures' && !unpublished.has(kind as RecordKind),
  );
  t.same(unproved, [], 'of each kind that can be published one record is not');
  t.same(idle(), [], 'every exception is of something asked');
  t.ok(Object.keys(EXCEPTIONS).length <= MOST_EXCEPTIONS, 'exceptions only shrink');
});
