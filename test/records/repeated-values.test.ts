import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const union = restAs(app, token);
const ask = asking(app, token);
const NOBODY = '01940000-0000-7000-8000-00000000ffff';
const PLACE = { provinceCode: '37' };

const made = await union.post(
  '/v1/cooperatives',
  Array.from({ length: 4 }, (_, index) => ({
    name: `Hợp tác xã Bên ${index}`,
    kind: 'COOPERATIVE',
    address: PLACE,
  })),
);
const [a, b, c, d] = made.json.data.map(({ id }: { id: string }) => id);

/** A list with repeats, and the place of what is wrong in it. */
interface Case {
  readonly path: string;
  readonly mutation: string;
  readonly input: string;
  readonly body: object;
  readonly found: readonly (readonly [code: string, field: string])[];
}

const ACTIVITY = { kind: 'ADVICE', title: 'Tư vấn', place: PLACE, state: 'COMPLETED' };
const PLAN = {
  unit: { level: 'PROVINCE', code: '37', at: '2025-07-01' },
  title: 'Kế hoạch',
  programme: 'PROJECT_01',
  issuerKind: 'WOMENS_UNION',
  issuerName: 'Hội Liên hiệp Phụ nữ',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
};
const reorganisation = (kind: string, predecessorIds: unknown[], successorIds: unknown[]) => ({
  kind,
  effectiveOn: '2024-01-01',
  predecessorIds,
  successorIds,
});

const CASES: readonly Case[] = [
  {
    path: 'support-activities',
    mutation: 'supportActivityRecord',
    input: 'SupportActivityRecordInput',
    body: { ...ACTIVITY, cooperativeIds: [a, a, NOBODY, b, a] },
    found: [['NOT_FOUND', 'cooperativeIds.2']],
  },
  {
    path: 'cooperative-reorganisations',
    mutation: 'cooperativeReorganise',
    input: 'CooperativeReorganisationInput',
    body: reorganisation('CONSOLIDATION', [a, b, a, NOBODY], [c]),
    found: [['NOT_FOUND', 'predecessorIds.3']],
  },
  {
    path: 'cooperative-reorganisations',
    mutation: 'cooperativeReorganise',
    input: 'CooperativeReorganisationInput',
    body: reorganisation('SPLIT', [a], [b, b, a, NOBODY]),
    found: [
      ['REORGANISATION_BOTH_SIDES', 'successorIds.2'],
      ['NOT_FOUND', 'successorIds.3'],
    ],
  },
  {
    path: 'plans',
    mutation: 'planCreate',
    input: 'PlanCreateInput',
    body: { ...PLAN, priorityGroups: ['NO_SUCH_GROUP', 'NO_SUCH_GROUP'] },
    found: [['FIELD_VALUE', 'priorityGroups.0']],
  },
  {
    path: 'plans',
    mutation: 'planCreate',
    input: 'PlanCreateInput',
    body: { ...PLAN, implementsDocuments: ['x', 'x', ' ', 'y'], priorityGroups: ['X1', 'X1', 'X2'] },
    found: [
      ['TEXT_TOO_SHORT', 'implementsDocuments.2'],
      ['FIELD_VALUE', 'priorityGroups.0'],
      ['FIELD_VALUE', 'priorityGroups.2'],
    ],
  },
];

t.test('a problem names the place that a value has in what was sent, over both surfaces', async (t) => {
  for (const { path, mutation, input, body, found } of CASES) {
    const single = await union.post(`/v1/${path}`, body);
    t.same(problemsOf(single).sort(), [...found].sort(), `${path}: ${single.body}`);
    const many = await union.post(`/v1/${path}`, [body, body]);
    t.same(
      problemsOf(many)
        .filter(([code]) => code !== 'DUPLICATE_IN_CALL')
        .sort(),
      [0, 1].flatMap((index) => found.map(([code, field]) => [code, `${index}.${field}`])).sort(),
    );
    const { data } = await ask(
      `mutation ($input: [${input}!]!) { it: ${mutation}(input: $input) { userErrors { code field } } }`,
      { input: [body] },
    );
    t.same(
      data.it.userErrors.map(({ code, field }: { code: string; field: string }) => [code, field]).sort(),
      found.map(([code, field]) => [code, `input.0.${field}`]).sort(),
      mutation,
    );
  }
});

t.test('so does one of accounts', async (t) => {
  const admin = restAs(app, await getToken(app, 'demo-administrator'));
  const answer = await admin.post('/v1/clients', {
    clientId: 'trang-moi',
    name: 'x',
    agencyCode: 'demo-auditor',
    allowedOrigins: ['https://a.example', 'https://a.example', 'ftp://x', 'ftp://x', 'https://b.example/c'],
  });
  t.same(problemsOf(answer), [
    ['ORIGIN_INVALID', 'allowedOrigins.2'],
    ['ORIGIN_INVALID', 'allowedOrigins.4'],
  ]);
});

t.test('what follows for the predecessors of a reorganisation is told of their places too', async (t) => {
  const merger = reorganisation('MERGER', [a, a, b], [c]);
  t.equal((await union.post('/v1/cooperative-reorganisations', merger)).status, 201);
  const again = await union.post('/v1/cooperative-reorganisations', {
    ...reorganisation('MERGER', [c, c, b], [d]),
    effectiveOn: '2025-01-01',
  });
  t.same(problemsOf(again), [['REORGANISATION_AFTER_END', 'predecessorIds.2']]);
});
