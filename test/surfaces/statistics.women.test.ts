import t, { type Test } from 'tap';
import { filterDeclarationOf } from '../../src/dictionary/filters.ts';
import { ManagementPositionFilter } from '../../src/registry/management-positions/management-positions.schemas.ts';
import { WomenManagerFilter } from '../../src/registry/women-managers/women-managers.schemas.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { asQuery } from './filter-values.ts';
import { COOPERATIVE_VALUES, statisticsWorld } from './statistics.world.ts';

const { app, central, province } = await statisticsWorld(t);
const CALLERS = [
  ['the nation', central],
  ['a province', province],
  ['nobody', null],
] as const;
type Token = string | null;
type Filter = Readonly<Record<string, unknown>>;

/** The codes of a query that is refused. */
async function refusal(token: Token, query: string, variables: Filter) {
  const { errors = [] } = await asking(app, token)(query, { ...variables });
  return errors.map(({ extensions }) => extensions.code);
}

async function ask(token: Token, query: string, variables: Filter) {
  const { data, errors } = await asking(app, token)(query, { ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const STATISTIC = `womenManagerStatistics(filter: $filter, position: $position) {
  total { womenManagers positions cooperatives } max unresolved }`;
interface Term {
  readonly cooperative: { readonly id: string };
  readonly womenManager: { readonly id: string } | null;
}

/** The terms of the day that is asked of, else of today. */
const termsOf = ({ validAt }: Filter) => (validAt === undefined ? { isCurrent: true } : { validAt });

/** The terms of the day, of those cooperatives that a list of them has. */
async function countedByHand(token: Token, filter: Filter) {
  const { cooperatives, terms } = await ask(
    token,
    `query ($filter: CooperativeFilter, $terms: ManagementPositionFilter) { cooperatives(filter: $filter, first: 100) { nodes { id } }
      terms: managementPositions(filter: $terms, first: 100) { nodes { cooperative { id } womenManager { id } } } }`,
    { filter, terms: termsOf(filter) },
  );
  const listed = new Set(cooperatives.nodes.map(({ id }: { id: string }) => id));
  const hers: Term[] = terms.nodes.filter(({ cooperative }: Term) => listed.has(cooperative.id));
  const women = hers.flatMap(({ womenManager }) => womenManager?.id ?? []);
  return {
    womenManagers: new Set(women).size,
    positions: hers.length,
    cooperatives: new Set(hers.map(({ cooperative }) => cooperative.id)).size,
  };
}

for (const [name, token] of CALLERS) {
  t.test(`women of ${name} are those of the cooperatives listed, by every key of the filter`, async (t) => {
    const told = async (filter: Filter) => {
      const query = `query ($filter: CooperativeFilter, $position: [Position!]) { ${STATISTIC} }`;
      const refused = await refusal(token, query, { filter });
      if (refused.length > 0) {
        const list = 'query ($filter: CooperativeFilter) { cooperatives(filter: $filter) { totalCount } }';
        t.same(
          await refusal(token, list, { filter }),
          refused,
          `${JSON.stringify(filter)} is refused by both`,
        );
        return null;
      }
      const { total } = (await ask(token, query, { filter })).womenManagerStatistics;
      const what = JSON.stringify(filter);
      t.same(total, await countedByHand(token, filter), what);
      if (token === central) {
        const { json } = await restAs(app, token).get(`/v1/statistics/women-managers?${asQuery(filter)}`);
        // On this surface `position` is a parameter of its own, of another meaning.
        if (!('position' in filter)) t.same(json.total, total, `${what} over REST`);
      }
      return total.positions;
    };
    const whole = await told({});
    t.ok(whole > (token === null ? 5 : 15), `${whole} terms`);
    for (const [key, values] of COOPERATIVE_VALUES) {
      // Of what lies outside of a territory others' terms are listed: compared below.
      const inside = values.filter((one) => token !== province || JSON.stringify(one).search('"56"') < 0);
      const counts = [];
      for (const value of inside) counts.push(await told({ [key]: value }));
      t.ok(
        counts.some((one) => one !== whole),
        `the values of ${key} divide them: ${counts}`,
      );
    }
  });
}

/** Keys of the lists that mean there what they mean in the statistic; her name is not a cooperative's. */
const OF_HER_OWN = new Set(['search']);
const BY_COOPERATIVE = new Set(COOPERATIVE_VALUES.map(([key]) => key));
const sharedBy = (filter: object) =>
  Object.keys(filterDeclarationOf(filter).conditions).filter(
    (key) => BY_COOPERATIVE.has(key) && !OF_HER_OWN.has(key),
  );
const valuesOf = (shared: readonly string[]) =>
  COOPERATIVE_VALUES.filter(([key]) => shared.includes(key)).flatMap(([key, values]) =>
    values.map((value) => [key, value] as const),
  );

const LISTS = `positions: managementPositions(filter: $terms) { totalCount unresolvedCount }
  women: womenManagers(filter: $women) { totalCount unresolvedCount }`;

/** What the statistic and the two lists say of one key, on both surfaces. */
async function compare(t: Test, token: Token, [key, value]: readonly [string, unknown]) {
  const asked = key === 'position' ? { position: value } : { filter: { [key]: value } };
  const listed = { [key]: value, ...termsOf({ [key]: value }) };
  const what = JSON.stringify(listed);
  const { womenManagerStatistics: counted, ...lists } = await ask(
    token,
    `query ($filter: CooperativeFilter, $position: [Position!], $terms: ManagementPositionFilter, $women: WomenManagerFilter) {
      ${STATISTIC} ${LISTS} }`,
    { ...asked, terms: listed, women: listed },
  );
  t.equal(counted.total.positions, lists.positions.totalCount, `positions, ${what}`);
  t.same(
    [counted.total.womenManagers, counted.unresolved],
    [lists.women.totalCount, lists.women.unresolvedCount],
    `women, ${what}`,
  );
  const rest = restAs(app, token);
  const get = async (url: string, more: Filter = {}) =>
    (await rest.get(`${url}?${asQuery({ [key]: value, ...more })}`)).json;
  const more = { ...termsOf({ [key]: value }), totalCount: true, first: 1 };
  const statistic = await get('/v1/statistics/women-managers');
  t.same([statistic.total, statistic.unresolved], [counted.total, counted.unresolved], `${what} over REST`);
  t.equal((await get('/v1/management-positions', more)).totalCount, counted.total.positions);
  t.equal((await get('/v1/women-managers', more)).totalCount, counted.total.womenManagers);
  return counted.total.positions;
}

for (const [name, token] of CALLERS) {
  t.test(`women of ${name} are those that both lists have, by every key that they share`, async (t) => {
    const shared = sharedBy(ManagementPositionFilter);
    t.same(shared, ['territory', 'position', 'validAt']);
    t.same(sharedBy(WomenManagerFilter), shared);
    const counts = new Set<number>();
    for (const one of valuesOf(shared)) counts.add(await compare(t, token, one));
    t.ok(counts.size > 3, `${[...counts]}`);
  });
}

t.test('a woman of two positions in one group is in one group', async (t) => {
  const rest = restAs(app, central);
  const cooperative = await rest.post('/v1/cooperatives', {
    name: 'Hợp tác xã Kiêm Nhiệm',
    kind: 'COOPERATIVE',
    address: { provinceCode: '48' },
  });
  const cooperativeId = cooperative.json.data.id;
  const positions = ['BOARD_CHAIR', 'DIRECTOR'].map((position) => ({
    cooperativeId,
    position,
    fromOn: '2024-01-01',
  }));
  const made = await rest.post('/v1/women-managers', { name: 'Trần Thị Kiêm', positions });
  t.equal(made.status, 201, made.body);
  const by = async (groupBy: string) => {
    const { json } = await rest.get(
      `/v1/statistics/women-managers?territoryLevel=PROVINCE&territoryCode=48&groupBy=${groupBy}`,
    );
    return [json.total.womenManagers, json.total.positions, json.sumOfGroups, json.countedInSeveralGroups];
  };
  t.strictSame(await by('TERRITORY'), [1, 2, 1, 0]);
  t.strictSame(await by('POSITION'), [1, 2, 2, 1]);
});
