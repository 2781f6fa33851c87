import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const REORGANISE = `mutation ($input: [CooperativeReorganisationInput!]!, $key: String) {
  cooperativeReorganise(input: $input, idempotencyKey: $key) {
    cooperativeReorganisations { id kind province { code }
      predecessors { id status statusOn kind version } successors { id status kind } }
    userErrors { code field } warnings { code field } } }`;
const LIST = `query ($filter: CooperativeReorganisationFilter) { cooperativeReorganisations(filter: $filter) {
  totalCount nodes { kind } } }`;
const SIDES = `query ($id: ID!) { cooperative(id: $id) {
  predecessors { id name } successors { id name } } }`;

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const office = await as('demo-registration-37');
  const make = async (ask: Ask, kind: string, ...names: string[]): Promise<string[]> => {
    const { data } = await ask(
      `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
      {
        input: names.map((name) => ({
          name,
          kind,
          address: { provinceCode: '37' },
          publicationState: 'PUBLISHED',
        })),
      },
    );
    return data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  };
  const [a = '', b = '', c = '', d = ''] = await make(
    union,
    'COOPERATIVE',
    'Hợp tác xã A',
    'Hợp tác xã B',
    'Hợp tác xã C',
    'Hợp tác xã D',
  );
  const [group = ''] = await make(union, 'COOPERATIVE_GROUP', 'Tổ hợp tác G');
  return { app, databaseUrl, as, union, office, make, a, b, c, d, group };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function reorganise(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(REORGANISE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.cooperativeReorganise;
}

t.test('a merger ends those who go in, in the same write, and both sides know each other', async (t) => {
  const { app, databaseUrl, union, a, b, c } = await world(t);
  const made = await reorganise(union, {
    kind: 'MERGER',
    effectiveOn: '2025-03-01',
    predecessorIds: [a, b],
    successorIds: [c],
  });
  t.same([made.userErrors, made.warnings], [[], []]);
  const [event] = made.cooperativeReorganisations;
  t.match(event, {
    province: { code: '37' },
    predecessors: [
      { id: a, status: 'CEASED', statusOn: '2025-03-01', version: 2 },
      { id: b, status: 'CEASED', statusOn: '2025-03-01' },
    ],
    successors: [{ id: c, status: 'ACTIVE' }],
  });
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query('select status from history.cooperatives where id = any($1)', [[a, b]]);
  t.same(rows, [{ status: 'ACTIVE' }, { status: 'ACTIVE' }], 'the version before is kept');
  t.match((await union(SIDES, { id: c })).data.cooperative, {
    predecessors: [{ id: a }, { id: b }],
    successors: EMPTY,
  });
  t.match((await union(SIDES, { id: a })).data.cooperative, { predecessors: EMPTY, successors: [{ id: c }] });
  const nobody = asking(app, null);
  t.match((await nobody(SIDES, { id: c })).data.cooperative, { predecessors: EMPTY, successors: EMPTY });
  t.match((await nobody(LIST, {})).errors, [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }]);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const listed = await rest.get(
    `/v1/cooperative-reorganisations?cooperativeId=${c}&kind=MERGER&effectiveTo=2025-12-31`,
  );
  t.match(listed.json.items, [
    { id: event.id, predecessors: [{ id: a }, { id: b }], successors: [{ id: c }] },
  ]);
  const posted = await rest.post('/v1/cooperative-reorganisations', {
    kind: 'SEPARATION',
    effectiveOn: '2024-01-01',
    predecessorIds: [c],
    successorIds: [a],
  });
  t.equal(posted.status, 201);
  t.equal(
    (await union(LIST, { filter: { effectiveOn: { from: '2025-01-01' } } })).data.cooperativeReorganisations
      .totalCount,
    1,
  );
  t.match((await union(LIST, {})).data.cooperativeReorganisations.nodes, [
    { kind: 'MERGER' },
    { kind: 'SEPARATION' },
  ]);
});

t.test('split and consolidation end the predecessors; separation and conversion do not', async (t) => {
  const { union, a, b, c, d, group } = await world(t);
  const sides = async (kind: string, predecessorIds: string[], successorIds: string[]) => {
    const made = await reorganise(union, { kind, effectiveOn: '2025-01-01', predecessorIds, successorIds });
    t.same(made.userErrors, [], kind);
    return made.cooperativeReorganisations[0].predecessors.map((one: { status: string }) => one.status);
  };
  t.same(await sides('SEPARATION', [a], [b]), ['ACTIVE']);
  t.same(await sides('SPLIT', [a], [b, c]), ['CEASED']);
  t.same(await sides('CONSOLIDATION', [b, c], [d]), ['CEASED', 'CEASED']);
  t.same(await sides('CONVERSION', [group], [d]), ['ACTIVE']);
  t.same(
    await sides('MERGER', [group], [d]),
    ['TERMINATED'],
    'the word of Decree 92/2024 Article 28 for groups',
  );
});

t.test('a group that becomes a cooperative by its own record keeps its code', async (t) => {
  const { union, make } = await world(t);
  const [group = ''] = await make(union, 'COOPERATIVE_GROUP', 'Tổ hợp tác H');
  const taxed = await union(
    `mutation ($id: ID!) { cooperativeUpdate(input: [{ id: $id, expectedVersion: 1, taxCode: "0100109106" }]) { userErrors { code } } }`,
    { id: group },
  );
  t.same(taxed.data.cooperativeUpdate.userErrors, []);
  const made = await reorganise(union, {
    kind: 'CONVERSION',
    effectiveOn: '2025-01-01',
    predecessorIds: [group],
    successorIds: [group],
  });
  t.same(codesOf(made.userErrors), []);
  t.same(codesOf(made.warnings), ['NAME_PREFIX_MISSING input.0.successorIds.0']);
  const read = await union(
    'query ($id: ID!) { cooperative(id: $id) { kind taxCode status predecessors { id } } }',
    {
      id: group,
    },
  );
  t.same(read.data.cooperative, {
    kind: 'COOPERATIVE',
    taxCode: '0100109106',
    status: 'ACTIVE',
    predecessors: [],
  });
});

t.test('a status that a higher authority holds stays, and the rest is written', async (t) => {
  const { union, office, make, b } = await world(t);
  const [held = ''] = await make(office, 'COOPERATIVE', 'Hợp tác xã của cơ quan đăng ký');
  await office(
    `mutation ($id: ID!) { cooperativeChangeStatus(input: [{ id: $id, expectedVersion: 1, status: SUSPENDED }]) { userErrors { code } } }`,
    { id: held },
  );
  const input = { kind: 'MERGER', effectiveOn: '2025-03-01', predecessorIds: [held], successorIds: [b] };
  const first = await union(REORGANISE, { input: [input], key: 'once' });
  const made = first.data.cooperativeReorganise;
  t.same([...new Set(codesOf(made.userErrors))], ['FIELD_AUTHORITY input.0.predecessorIds.0']);
  t.match(made.cooperativeReorganisations, [{ predecessors: [{ status: 'SUSPENDED' }] }]);
  const again = await union(REORGANISE, { input: [input], key: 'once' });
  t.same(again.data, first.data, 'a repeated call answers the same');
  t.equal((await union(LIST, {})).data.cooperativeReorganisations.totalCount, 1);
  const claims = await union('query ($id: ID!) { cooperative(id: $id) { claims { field } } }', { id: held });
  t.ok(claims.data.cooperative.claims.some((one: { field: string }) => one.field === 'status'));
  const by = await reorganise(office, input);
  t.match(by, { userErrors: EMPTY, cooperativeReorganisations: [{ predecessors: [{ status: 'CEASED' }] }] });
});

t.test('what is wrong is told at once and nothing is written', async (t) => {
  const { union, a, b, c, group } = await world(t);
  const event = (
    kind: string,
    predecessorIds: string[],
    successorIds: string[],
    effectiveOn = '2025-01-01',
  ) => ({
    kind,
    effectiveOn,
    predecessorIds,
    successorIds,
  });
  const nowhere = '0198a000-0000-7000-8000-000000000000';
  const { userErrors } = await reorganise(
    union,
    event('SPLIT', [a, b], [c]),
    event('MERGER', [a], [a], '2150-01-01'),
    event('CONSOLIDATION', [b], [nowhere]),
    event('CONVERSION', [a], [group]),
    event('CONVERSION', [b], [b]),
  );
  t.same(codesOf(userErrors), [
    'CONVERSION_KIND input.3.predecessorIds.0',
    'CONVERSION_KIND input.3.successorIds.0',
    'CONVERSION_KIND input.4.predecessorIds.0',
    'DATE_FUTURE input.1.effectiveOn',
    'DUPLICATE_IN_CALL input.1.predecessorIds.0',
    'DUPLICATE_IN_CALL input.2.predecessorIds.0',
    'DUPLICATE_IN_CALL input.4.predecessorIds.0',
    'NOT_FOUND input.2.successorIds.0',
    'REORGANISATION_BOTH_SIDES input.1.successorIds.0',
    'REORGANISATION_SIDES input.0.predecessorIds',
    'REORGANISATION_SIDES input.0.successorIds',
    'REORGANISATION_SIDES input.2.predecessorIds',
  ]);
  t.equal((await union(LIST, {})).data.cooperativeReorganisations.totalCount, 0);
});

t.test('others than office, Alliance and Union record none; sides elsewhere are not found', async (t) => {
  const { app, as, a, b, c } = await world(t);
  const input = [{ kind: 'MERGER', effectiveOn: '2025-01-01', predecessorIds: [a, b], successorIds: [c] }];
  for (const client of ['demo-labour-37', 'demo-portal-56', 'demo-website']) {
    t.match((await (await as(client))(REORGANISE, { input })).errors, [
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  }
  const other = asking(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '01' })).token,
  );
  const { userErrors } = await reorganise(other, ...input);
  t.same(codesOf(userErrors), [
    'NOT_FOUND input.0.predecessorIds.0',
    'NOT_FOUND input.0.predecessorIds.1',
    'NOT_FOUND input.0.successorIds.0',
  ]);
  const alliance = asking(
    app,
    (await newClient(app, { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' })).token,
  );
  t.match(await reorganise(alliance, ...input), { userErrors: EMPTY });
  t.equal((await other(LIST, {})).data.cooperativeReorganisations.totalCount, 0);
});
