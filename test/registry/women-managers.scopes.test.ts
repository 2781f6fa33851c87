import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

const CREATE = `mutation ($input: [WomenManagerCreateInput!]!) {
  womenManagerCreate(input: $input) { womenManager { id version } userErrors { code field } warnings { code field } }
}`;
const ONE = `query ($id: ID!) { womenManager(id: $id) {
  name birthYear personalIdNumber birthDate phone ethnicGroupCode hasDisability isUnionMember province { code }
} }`;
const LAN = {
  name: 'Trần Thị Lan',
  personalIdNumber: '036190012345',
  birthDate: '1990-05-01',
  phone: '0912345678',
  ethnicGroupCode: '06',
  hasDisability: false,
  isUnionMember: true,
  recordedIn: { communeCode: '13633', codesOn: '2024-06-01' },
};

t.test('each role reads the classes it may of a woman manager, in its territory', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const { id } = (await union(CREATE, { input: [LAN] })).data.womenManagerCreate.womenManager;

  t.match((await union(ONE, { id })).data.womenManager, {
    name: 'Trần Thị Lan',
    birthYear: 1990,
    personalIdNumber: '036190012345',
    phone: '+84912345678',
    ethnicGroupCode: '06',
    province: { code: '36' },
  });
  const office = await (await as('demo-registration-37'))(ONE, { id });
  t.match(office.data.womenManager, {
    name: 'Trần Thị Lan',
    birthYear: 1990,
    personalIdNumber: null,
    ethnicGroupCode: null,
  });
  t.same(office.extensions.hiddenFields, [
    'womenManager.personalIdNumber',
    'womenManager.birthDate',
    'womenManager.phone',
    'womenManager.ethnicGroupCode',
    'womenManager.hasDisability',
  ]);
  const labour = await as('demo-labour-37');
  t.match((await labour(ONE, { id })).data.womenManager, {
    name: null,
    birthYear: null,
    isUnionMember: null,
  });
  for (const client of ['demo-alliance-01', 'demo-portal-56', 'demo-website']) {
    t.match((await (await as(client))(ONE, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }], client);
  }

  t.test(
    'who may not read a name searches and sorts by published ones alone, and no cursor tells it',
    async (t) => {
      const list =
        'query ($f: WomenManagerFilter, $o: WomenManagerOrder) { womenManagers(filter: $f, orderBy: $o) { reach nodes { id } pageInfo { endCursor } totalCount } }';
      const nothing = { reach: 'PUBLISHED', nodes: [], pageInfo: { endCursor: null }, totalCount: 0 };
      t.same((await labour(list, { f: { search: 'Lan' } })).data.womenManagers, nothing);
      t.same((await labour(list, { o: { field: 'NAME' } })).data.womenManagers, nothing);
      const plain = (await labour(list)).data.womenManagers;
      t.equal(plain.totalCount, 1);
      t.notMatch(Buffer.from(plain.pageInfo.endCursor, 'base64url').toString(), /lan/i);
      t.equal((await union(list, { f: { search: 'tran lan' } })).data.womenManagers.totalCount, 1);
    },
  );
  t.test('nobody but the Union records one', async (t) => {
    for (const client of [
      'demo-registration-37',
      'demo-labour-37',
      'demo-alliance-01',
      'demo-website',
      'demo-administrator',
    ]) {
      t.match(
        (await (await as(client))(CREATE, { input: [LAN] })).errors,
        [{ extensions: { code: 'FORBIDDEN' } }],
        client,
      );
    }
    t.match((await asking(app, null)(CREATE, { input: [LAN] })).errors, [
      { extensions: { code: 'AUTH_TOKEN_REQUIRED' } },
    ]);
  });
});

t.test(
  'a woman whom another territory has recorded is linked in silence; in the same scope she is told',
  async (t) => {
    const { app } = await testServer(t, { config: { demo: false } });
    const as = async (client: string) => asking(app, await getToken(app, client));
    const ninhBinh = await as('demo-union-province-37');
    const ward = await as('demo-union-commune-03388');
    const inWard = { ...LAN, recordedIn: { communeCode: '03388' } };
    const elsewhere = await ward(CREATE, { input: [inWard] });
    const first = await ninhBinh(CREATE, { input: [LAN] });
    t.same(first.data.womenManagerCreate.userErrors, elsewhere.data.womenManagerCreate.userErrors);
    t.same(
      first.data.womenManagerCreate.warnings,
      elsewhere.data.womenManagerCreate.warnings,
      'the same answer as to the first',
    );
    const again = await ninhBinh(CREATE, { input: [LAN] });
    t.match(again.data.womenManagerCreate.userErrors, [
      { code: 'PERSON_RECORDED', field: 'input.0.personalIdNumber' },
    ]);
  },
);

t.test(
  'her name is anybody’s only in a current position of a registered cooperative that publishes it',
  async (t) => {
    const { app } = await testServer(t, { config: { demo: false } });
    const union = asking(app, await getToken(app, 'demo-union-province-37'));
    const nobody = asking(app, null);
    const made = await union(
      `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperative { id } userErrors { code } } }`,
      {
        input: [
          {
            name: 'Hợp tác xã Hải Hưng',
            kind: 'COOPERATIVE',
            taxCode: '0100109106',
            publicationState: 'PUBLISHED',
            address: { provinceCode: '37' },
          },
        ],
      },
    );
    const { id: cooperativeId } = made.data.cooperativeCreate.cooperative;
    const positions = [{ cooperativeId, position: 'DIRECTOR', fromOn: '2023-01-01' }];
    const woman = await union(CREATE, { input: [{ ...LAN, positions }] });
    const { id } = woman.data.womenManagerCreate.womenManager;
    const seen = async () => {
      const one = await nobody(ONE, { id });
      const nested = await nobody(
        'query ($id: ID!) { cooperative(id: $id) { isWomenManaged positions { position womenManager { name phone } } } }',
        { id: cooperativeId },
      );
      return { name: one.data.womenManager?.name ?? null, nested: nested.data.cooperative };
    };
    const update = (version: number, more: object) =>
      union(
        `mutation ($input: [CooperativeUpdateInput!]!) { cooperativeUpdate(input: $input) { userErrors { code } } }`,
        { input: [{ id: cooperativeId, expectedVersion: version, ...more }] },
      );

    t.match(await seen(), {
      name: null,
      nested: { isWomenManaged: true, positions: [{ position: 'DIRECTOR', womenManager: null }] },
    });
    await update(1, { publishesManagers: true });
    t.match(await seen(), {
      name: 'Trần Thị Lan',
      nested: { positions: [{ womenManager: { name: 'Trần Thị Lan', phone: null } }] },
    });
    await update(2, { taxCode: null });
    t.match(await seen(), { name: null }, 'not registered');
    await update(3, { taxCode: '0100109106' });
    t.match(await seen(), { name: 'Trần Thị Lan' });
    const term = await union(`query ($id: ID!) { womenManager(id: $id) { positions { id version } } }`, {
      id,
    });
    const [{ id: termId, version }] = term.data.womenManager.positions;
    await union(
      `mutation ($input: [ManagementPositionEndInput!]!) { managementPositionEnd(input: $input) { userErrors { code } } }`,
      { input: [{ id: termId, expectedVersion: version, toOn: '2026-01-01' }] },
    );
    t.match(await seen(), { name: null, nested: { isWomenManaged: false } }, 'no longer in the position');
  },
);
