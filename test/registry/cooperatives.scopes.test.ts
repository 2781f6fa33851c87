import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { cooperative { id version } userErrors { code field message } }
}`;
const UPDATE = `mutation ($input: [CooperativeUpdateInput!]!) {
  cooperativeUpdate(input: $input) { cooperative { id version shortName status phone } userErrors { code field message } }
}`;
const STATUS = `mutation ($input: [CooperativeChangeStatusInput!]!) {
  cooperativeChangeStatus(input: $input) { cooperative { version status operatingState } userErrors { code field message } }
}`;
const ONE = `query ($id: ID!) { cooperative(id: $id) { id name claims { field value authority heldBy } } }`;

const inNamDinh2024 = (n: number) => ({
  name: `Hợp tác xã Hải Hưng ${n}`,
  kind: 'COOPERATIVE',
  taxCode: taxCode(500 + n),
  address: { communeCode: '13633', codesOn: '2024-06-01', fromOn: '2024-01-01' },
});

t.test(
  "today's Ninh Bình reads and writes what was recorded under Nam Định in 2024; Hà Nội does not know of it",
  async (t) => {
    const { app } = await testServer(t, { config: { demo: false } });
    const ninhBinh = asking(app, await getToken(app, 'demo-union-province-37'));
    const haNoiToken = await getToken(app, 'demo-alliance-01');
    const haNoi = asking(app, haNoiToken);
    const made = await ninhBinh(CREATE, { input: [inNamDinh2024(1)] });
    const { id } = made.data.cooperativeCreate.cooperative;

    const read = await ninhBinh(
      `query ($id: ID!) { cooperative(id: $id) { province { code name } commune { name } } }`,
      { id },
    );
    t.match(read.data.cooperative.province, { code: '36', name: 'Nam Định' }, 'as written, not re-pointed');
    const written = await ninhBinh(UPDATE, {
      input: [{ id, expectedVersion: 1, shortName: 'HTX Hải Hưng' }],
    });
    t.match(written.data.cooperativeUpdate, {
      cooperative: { version: 2, shortName: 'HTX Hải Hưng' },
      userErrors: EMPTY,
    });

    t.test('on every surface', async (t) => {
      t.match(await haNoi(ONE, { id }), {
        data: { cooperative: null },
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
      t.match(await haNoi('query ($id: ID!) { node(id: $id) { id } }', { id }), {
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
      t.match(await haNoi('{ cooperatives { totalCount nodes { id } } }'), {
        data: { cooperatives: { totalCount: 0, nodes: EMPTY } },
      });
      const byCode = await haNoi('query ($c: String) { cooperative(taxCode: $c) { id } }', {
        c: taxCode(501),
      });
      t.match(byCode.errors, [{ extensions: { code: 'NOT_FOUND' } }]);
      t.match(await haNoi(UPDATE, { input: [{ id, expectedVersion: 2, shortName: 'x' }] }), {
        data: {
          cooperativeUpdate: { cooperative: null, userErrors: [{ code: 'NOT_FOUND', field: 'input.0.id' }] },
        },
      });
      t.match(await haNoi(STATUS, { input: [{ id, expectedVersion: 2, status: 'SUSPENDED' }] }), {
        data: { cooperativeChangeStatus: { userErrors: [{ code: 'NOT_FOUND' }] } },
      });
      const headers = { authorization: `Bearer ${haNoiToken}`, 'if-match': '"2"' };
      for (const [method, url, payload] of [
        ['GET', `/v1/cooperatives/${id}`, undefined],
        ['GET', `/v1/cooperatives/${id}/figures`, undefined],
        ['PATCH', `/v1/cooperatives/${id}`, { shortName: 'x' }],
        ['POST', `/v1/cooperatives/${id}/status`, { status: 'SUSPENDED' }],
      ] as const) {
        const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
        t.equal(answer.statusCode, 404, `${method} ${url}`);
        t.equal(answer.json().code, 'NOT_FOUND');
      }
      t.match(await ninhBinh(ONE, { id }), { data: { cooperative: { id } } }, 'and nothing was changed');
    });
    t.test('nobody without a token either, until it is published', async (t) => {
      const nobody = asking(app, null);
      t.match(await nobody(ONE, { id }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      await ninhBinh(UPDATE, {
        input: [{ id, expectedVersion: 2, publicationState: 'PUBLISHED', phone: '0912345678' }],
      });
      const shown = await nobody(
        'query ($id: ID!) { cooperative(id: $id) { name phone claims { field } } }',
        { id },
      );
      t.match(shown.data, { cooperative: { name: 'Hợp tác xã Hải Hưng 1', phone: null, claims: null } });
      t.same(shown.extensions.hiddenFields, [
        'cooperative.phone',
        'cooperative.claims',
        'cooperative.claims.field',
      ]);
      t.match(await nobody(CREATE, { input: [inNamDinh2024(9)] }), {
        errors: [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }],
      });
    });
    t.test('a commune of the same province sees its own only', async (t) => {
      const commune = asking(app, await getToken(app, 'demo-union-commune-03388'));
      const published = await asking(app, null)(ONE, { id });
      const elsewhere = await commune(ONE, { id });
      t.equal(published.data.cooperative.id, id);
      t.same(elsewhere.data, published.data, 'and what is published as nobody sees it');
      t.match(elsewhere.extensions, { reach: { cooperative: 'PUBLISHED' } });
      t.match(await commune(CREATE, { input: [inNamDinh2024(2)] }), {
        data: {
          cooperativeCreate: { userErrors: [{ code: 'TERRITORY_FORBIDDEN', field: 'input.0.address' }] },
        },
      });
    });
  },
);

t.test(
  'what the registration office set stands against the Alliance, and the rest of its write stands',
  async (t) => {
    const { app } = await testServer(t, { config: { demo: false } });
    const union = asking(app, await getToken(app, 'demo-union-province-37'));
    const office = asking(app, await getToken(app, 'demo-registration-37'));
    const { token } = await newClient(app, { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' });
    const alliance = asking(app, token);
    const made = await union(CREATE, { input: [inNamDinh2024(1)] });
    const { id } = made.data.cooperativeCreate.cooperative;
    await office(STATUS, {
      input: [{ id, expectedVersion: 1, status: 'SUSPENDED', statusOn: '2025-01-15' }],
    });

    const input = [{ id, expectedVersion: 2, status: 'ACTIVE', phone: '0912345678', shortName: 'Hải Hưng' }];
    const answer = (await alliance(UPDATE, { input })).data.cooperativeUpdate;
    t.match(answer.cooperative, {
      version: 3,
      status: 'SUSPENDED',
      phone: '+84912345678',
      shortName: 'Hải Hưng',
    });
    t.match(answer.userErrors, [
      { code: 'FIELD_AUTHORITY', field: 'input.0.status', message: /the business registration office/ },
    ]);
    t.match((await union(ONE, { id })).data.cooperative.claims, [
      { field: 'status', value: 'ACTIVE', authority: 'COOPERATIVE_ALLIANCE', heldBy: 'REGISTRATION_OFFICE' },
    ]);
    const day = await alliance(UPDATE, { input: [{ id, expectedVersion: 3, statusOn: '2025-06-01' }] });
    t.match(
      day.data.cooperativeUpdate.userErrors,
      [{ code: 'FIELD_AUTHORITY', field: 'input.0.statusOn' }],
      'nor its day',
    );
    const byOffice = await office(STATUS, { input: [{ id, expectedVersion: 3, status: 'ACTIVE' }] });
    t.match(byOffice.data.cooperativeChangeStatus, { cooperative: { status: 'ACTIVE' }, userErrors: EMPTY });
    const higher = await alliance(UPDATE, {
      input: [{ id, expectedVersion: 4, name: 'Hợp tác xã Hải Hưng mới' }],
    });
    t.same(higher.data.cooperativeUpdate.userErrors, [], "the Alliance stands above the Union's word");
  },
);

t.test('programme facts are the Union’s own', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const portal = asking(app, await getToken(app, 'demo-portal-56'));
  const answer = await portal(CREATE, {
    input: [{ ...inNamDinh2024(1), address: { provinceCode: '56' }, establishmentSupportLevel: 'COMMUNE' }],
  });
  t.match(answer.data.cooperativeCreate, {
    userErrors: [
      {
        code: 'PROGRAMME_AUTHORITY',
        field: 'input.0.establishmentSupportLevel',
        message: 'Only the Women’s Union sets this value; yours is kept as a claim.',
      },
    ],
  });
  t.ok(answer.data.cooperativeCreate.cooperative.id, 'the rest was written');
});

t.test('a role that may not write is told so, whatever the territory', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  for (const client of ['demo-labour-37', 'demo-website', 'demo-auditor', 'demo-administrator']) {
    const ask = asking(app, await getToken(app, client));
    t.match(
      await ask(CREATE, { input: [inNamDinh2024(1)] }),
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      client,
    );
  }
  for (const client of ['demo-auditor', 'demo-administrator']) {
    const ask = asking(app, await getToken(app, client));
    const { data } = await ask('{ cooperatives { reach nodes { id } } }');
    t.same(data?.cooperatives, { reach: 'PUBLISHED', nodes: [] }, client);
  }
});
