import { serverAudits } from 'graphql-http';
import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

t.test('the real service passes every audit of GraphQL over HTTP', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch });
  t.equal(audits.length, 61);
  for (const audit of audits) {
    const { status } = await audit.fn();
    t.equal(status, 'ok', `${audit.id} ${audit.name}`);
  }
});

t.test('a scalar is checked alike as a literal and as a variable, interpreted and compiled', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const byVariable =
    'query ($at: Date) { administrativeUnit(level: PROVINCE, code: "15", at: $at) { fullName validTo } }';
  const byLiteral =
    '{ administrativeUnit(level: PROVINCE, code: "15", at: "2025-06-30") { fullName validTo } }';
  for (let call = 1; call <= 3; call += 1) {
    t.match(await ask(byLiteral), {
      data: { administrativeUnit: { fullName: 'Tỉnh Yên Bái', validTo: '2025-07-01' } },
    });
    t.match(await ask(byVariable, { at: '2025-06-30' }), {
      data: { administrativeUnit: { fullName: 'Tỉnh Yên Bái' } },
    });
    t.match(await ask(byVariable, { at: '2025-07-01' }), {
      data: { administrativeUnit: { fullName: 'Tỉnh Lào Cai' } },
    });
    for (const at of ['2025-02-30', 'today', 20250701, '2025-07-01\u0000']) {
      t.match(
        await ask(byVariable, { at }),
        { errors: [{ extensions: { code: 'DATE_INVALID' } }] },
        `${at}, call ${call}`,
      );
    }
    t.match(await ask(byLiteral.replace('06-30', '06-31')), {
      errors: [{ extensions: { code: 'DATE_INVALID' } }],
    });
  }
});

t.test('the counts of units hold over GraphQL at each date', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, null);
  const count = `query ($at: Date) {
    provinces: administrativeUnits(level: PROVINCE, at: $at, first: 1) { totalCount }
    districts: administrativeUnits(level: DISTRICT, at: $at, first: 1) { totalCount }
    communes: administrativeUnits(level: COMMUNE, at: $at, first: 1) { totalCount }
  }`;
  const COUNTS = {
    '2023-04-10': [63, 705, 10_598],
    '2025-03-01': [63, 696, 10_035],
    '2025-07-01': [34, 0, 3_321],
    '2026-04-30': [34, 0, 3_321],
  };
  for (const [at, counts] of Object.entries(COUNTS)) {
    const { data } = await ask(count, { at });
    t.same(
      [data.provinces, data.districts, data.communes].map((one) => one.totalCount),
      counts,
      at,
    );
  }
});

t.test('no wait of the server is endless', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const { connectionTimeout = 0, keepAliveTimeout = 0 } = app.initialConfig;
  // Fastify's types do not know the newer of its options.
  const { handlerTimeout = 0 } = app.initialConfig as { handlerTimeout?: number };
  for (const wait of [connectionTimeout, keepAliveTimeout, handlerTimeout, app.server.requestTimeout])
    t.ok(wait > 0);
});
