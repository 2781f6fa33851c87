import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const rest = restAs(app, token);
const union = asking(app, token);
const nobody = asking(app, null);

const record = (path: string, body: object) => recordBy(rest, path, body);

const id = await record('/v1/cooperatives', {
  name: 'Hợp tác xã Sắp Hết',
  kind: 'COOPERATIVE',
  taxCode: taxCode(1),
  foundedOn: '2020-01-01',
  publicationState: 'PUBLISHED',
  publishesManagers: true,
  address: { communeCode: '13669' },
});
const woman = await record('/v1/women-managers', {
  name: 'Đỗ Thị Giám Đốc',
  positions: [{ cooperativeId: id, position: 'DIRECTOR', fromOn: '2021-01-01' }],
});
const person = { name: 'Lê Thị Lao Động', gender: 'FEMALE' };
await record('/v1/employments', {
  cooperativeId: id,
  person,
  kind: 'STABLE',
  contract: 'OPEN_ENDED',
  fromOn: '2021-01-01',
});
await record('/v1/members', {
  cooperativeId: id,
  person,
  kind: 'OFFICIAL',
  partyKind: 'INDIVIDUAL',
  fromOn: '2021-01-01',
});

const ALL = `query ($id: ID!, $woman: ID!) {
  cooperative(id: $id) { isWomenManaged positions { isCurrent } on2023: positions(validAt: "2023-12-31") { isCurrent }
    on2024: positions(validAt: "2024-06-01") { isCurrent } employments { isCurrent } members { isCurrent } }
  managed: cooperatives(filter: {isWomenManaged: true}) { totalCount }
  jobs: employments(filter: {isCurrent: true}) { totalCount } noJobs: employments(filter: {isCurrent: false}) { totalCount }
  members(filter: {isCurrent: true}) { totalCount } noMembers: members(filter: {isCurrent: false}) { totalCount }
  women: womenManagers(filter: {isCurrent: true}) { totalCount } formerly: womenManagers(filter: {isCurrent: false}) { totalCount }
  womanManager: womenManager(id: $woman) { positions { isCurrent } }
  cooperativeStatistics { total { cooperatives womenManaged withWomanDirector } }
  womenManagerStatistics { total { womenManagers positions } }
  dataGaps(filter: {gap: [OPEN_AFTER_END]}) { totalCount nodes { gaps } } }`;
const told = async () => {
  const { data, errors } = await union(ALL, { id, woman });
  t.same(errors, undefined);
  const { cooperative, womanManager, dataGaps, ...rest } = data;
  return JSON.parse(JSON.stringify({ cooperative, womanManager, dataGaps, ...rest }));
};
const namedToAnybody = async () => {
  const { data } = await nobody(
    'query ($id: ID!) { cooperative(id: $id) { isWomenManaged positions { womenManager { name } } } }',
    { id },
  );
  return data.cooperative;
};

t.test('while it stands its women manage, work and are members', async (t) => {
  const before = await told();
  t.same(before.cooperative, {
    isWomenManaged: true,
    positions: [{ isCurrent: true }],
    on2023: [{ isCurrent: true }],
    on2024: [{ isCurrent: true }],
    employments: [{ isCurrent: true }],
    members: [{ isCurrent: true }],
  });
  t.same(
    [before.managed, before.jobs, before.members, before.women].map((one) => one.totalCount),
    [1, 1, 1, 1],
  );
  t.same(before.dataGaps.totalCount, 0);
  t.same(await namedToAnybody(), {
    isWomenManaged: true,
    positions: [{ womenManager: { name: 'Đỗ Thị Giám Đốc' } }],
  });
});

t.test(
  'from the day on which it ceased nobody holds anything in it, though nothing was closed',
  async (t) => {
    const { data } = await union(
      `mutation ($input: [CooperativeChangeStatusInput!]!) { cooperativeChangeStatus(input: $input) {
      userErrors { code } warnings { code field message } } }`,
      { input: [{ id, expectedVersion: 1, status: 'CEASED', statusOn: '2024-06-01' }] },
    );
    const { userErrors, warnings } = data.cooperativeChangeStatus;
    t.same(userErrors, []);
    t.same(
      warnings.map((one: { code: string; field: string }) => [one.code, one.field]),
      [['LEFT_OPEN_AFTER_END', 'input.0.status']],
    );
    t.match(warnings[0].message, /3/);
    const moved = await union(
      `mutation ($input: [CooperativeChangeStatusInput!]!) { cooperativeChangeStatus(input: $input) {
      userErrors { code } warnings { code field } } }`,
      { input: [{ id, expectedVersion: 2, statusOn: '2024-05-01' }] },
    );
    t.same(moved.data.cooperativeChangeStatus, {
      userErrors: [],
      warnings: [{ code: 'LEFT_OPEN_AFTER_END', field: 'input.0.statusOn' }],
    });
    const after = await told();
    t.same(after.cooperative, {
      isWomenManaged: false,
      positions: [{ isCurrent: false }],
      on2023: [{ isCurrent: false }],
      on2024: [],
      employments: [{ isCurrent: false }],
      members: [{ isCurrent: false }],
    });
    t.same(
      [after.managed, after.jobs, after.members, after.women].map((one) => one.totalCount),
      [0, 0, 0, 0],
    );
    t.same(
      [after.noJobs, after.noMembers, after.formerly].map((one) => one.totalCount),
      [1, 1, 1],
    );
    t.same(after.womanManager, { positions: [{ isCurrent: false }] });
    t.same(after.cooperativeStatistics.total, { cooperatives: 1, womenManaged: 0, withWomanDirector: 0 });
    t.same(after.womenManagerStatistics.total, { womenManagers: 0, positions: 0 });
    t.same(after.dataGaps, { totalCount: 1, nodes: [{ gaps: ['OPEN_AFTER_END'] }] });
    t.same(await namedToAnybody(), { isWomenManaged: false, positions: [{ womenManager: null }] });
  },
);
