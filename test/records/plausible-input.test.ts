import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const PATH = '/v1/cooperatives';
const good = { name: 'Tổ hợp tác Hợp Lý', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } };
const problems = async (more: object) => problemsOf(await union.post(PATH, { ...good, ...more }));

t.test('a day or a year of what has happened is not in the future, in parts neither', async (t) => {
  const next = new Date().getUTCFullYear() + 2;
  const cases: readonly (readonly [object, string])[] = [
    [{ ratings: [{ year: next, rating: 'GOOD' }] }, 'ratings.0.year'],
    [{ products: [{ name: 'Nem', ocopRecognisedOn: `${next}-01-01` }] }, 'products.0.ocopRecognisedOn'],
    [{ address: { provinceCode: '37', codesOn: '2200-01-01' } }, 'address.codesOn'],
    [{ address: { provinceCode: '37', fromOn: `${next}-01-01` } }, 'address.fromOn'],
    [
      { establishmentSupportUnit: { level: 'PROVINCE', code: '37', at: '2199-01-01' } },
      'establishmentSupportUnit.at',
    ],
    ...['foundedOn', 'statusOn', 'operatingStateOn', 'certificateIssuedOn', 'establishmentSupportOn'].map(
      (field) => [{ [field]: `${next}-01-01` }, field] as const,
    ),
  ];
  for (const [more, field] of cases) t.same(await problems(more), [['DATE_FUTURE', field]], field);
  const year = new Date().getFullYear();
  t.same(await problems({ ratings: [{ year: year - 1, rating: 'GOOD' }] }), []);
  const update = await union.post(PATH, { ...good, ratings: [{ year: 2024, rating: 'GOOD' }] });
  const changed = await union.patch(
    `${PATH}/${update.json.data.id}`,
    { ratings: [{ year: next, rating: 'GOOD' }] },
    { 'if-match': '"1"' },
  );
  t.same(problemsOf(changed), [['DATE_FUTURE', 'ratings.0.year']]);
  const woman = { name: 'Lê Thị Lan', recordedIn: { provinceCode: '37', codesOn: '2200-01-01' } };
  t.same(problemsOf(await union.post('/v1/women-managers', woman)), [['DATE_FUTURE', 'recordedIn.codesOn']]);
});

t.test('one coordinate without the other is none', async (t) => {
  t.same(await problems({ latitude: 20.4 }), [['FIELD_REQUIRED', 'longitude']]);
  t.same(await problems({ longitude: 106.2 }), [['FIELD_REQUIRED', 'latitude']]);
  t.same(
    await problems({ longitude: 106.2, latitude: 91 }),
    [['NUMBER_RANGE', 'latitude']],
    'and nothing else',
  );
  const { json } = await union.post(PATH, { ...good, latitude: 20.4, longitude: 106.2 });
  const change = (body: object, version: number) =>
    union.patch(`${PATH}/${json.data.id}`, body, { 'if-match': `"${version}"` });
  t.match((await change({ latitude: 20.5 }, 1)).json.data, { latitude: 20.5, longitude: 106.2 });
  t.same(problemsOf(await change({ latitude: null, longitude: 106 }, 2)), [['FIELD_REQUIRED', 'latitude']]);
  t.match((await change({ longitude: null }, 2)).json.data, { latitude: null, longitude: null });
  t.same(problemsOf(await change({ latitude: 20.5 }, 3)), [['FIELD_REQUIRED', 'longitude']]);
});

t.test('what is said twice in a list counts once', async (t) => {
  const { json } = await union.post(PATH, {
    ...good,
    traits: ['CRAFT', 'ORGANIC', 'CRAFT'],
    businessLines: [
      { vsicVersion: 'VSIC2018', code: '0111' },
      { vsicVersion: 'VSIC2018', code: '0111' },
    ],
  });
  t.same(json.data.traits, ['CRAFT', 'ORGANIC']);
  t.equal(json.data.businessLines.length, 1);
});

t.test('telephones and web addresses are read as people write them', async (t) => {
  const kept = async (more: object, field: string) =>
    (await union.post(PATH, { ...good, ...more })).json.data?.[field];
  for (const [phone, stored] of [
    ['1900 6017', '+8419006017'],
    ['1800.599.920', '+841800599920'],
    ['+84 1900 1234', '+8419001234'],
    ['\u202a0912 345 678\u202c', '+84912345678'],
    ['0912\u200b345\u00ad678', '+84912345678'],
    ['0912–345\u2011678', '+84912345678'],
  ] as const) {
    t.equal(await kept({ phone }, 'phone'), stored, phone);
  }
  for (const phone of ['1700 1234', '190012', '1900 1234567']) {
    t.same(await problems({ phone }), [['PHONE_INVALID', 'phone']], phone);
  }
  t.equal(await kept({ website: 'www.htx.vn:8080' }, 'website'), 'https://www.htx.vn:8080/');
  t.equal(await kept({ website: 'htx.vn:8080/a' }, 'website'), 'https://htx.vn:8080/a');
  for (const website of ['javascript:alert(1)', 'mailto:a@htx.vn', 'htx.vn:99999']) {
    t.same(await problems({ website }), [['URL_INVALID', 'website']], website);
  }
  const code = taxCode(7301);
  t.equal(await kept({ taxCode: `${code}–002` }, 'taxCode'), `${code}-002`);
});

t.test('a name with Eth is found as one with Đ, and what is not seen is named', async (t) => {
  const { json } = await union.post(PATH, { ...good, name: 'Tổ hợp tác Ðoàn Kết\u200b' });
  t.equal(json.data.name, 'Tổ hợp tác Đoàn Kết');
  for (const search of ['Đoàn Kết', 'Ðoàn Kết', 'doan ket']) {
    const found = await union.get(`${PATH}?search=${encodeURIComponent(search)}&fields=name`);
    t.same(
      found.json.items.map((one: { id: string }) => one.id),
      [json.data.id],
      search,
    );
  }
  const hidden = await union.post(PATH, { ...good, name: 'Tổ\u3164Một' });
  t.match(hidden.json.errors, [{ code: 'TEXT_CHARACTER', field: 'name', message: /U\+3164/ }]);
});

t.test('a target counts whole things, and a range error is followed by nothing untrue', async (t) => {
  const planner = restAs(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' })).token,
  );
  const plan = await planner.post('/v1/plans', {
    title: 'Kế hoạch thử',
    programme: 'PROJECT_01',
    issuerKind: 'WOMENS_UNION',
    issuerName: 'Hội LHPN tỉnh Ninh Bình',
    unit: { level: 'PROVINCE', code: '37' },
    fromOn: '2026-01-01',
    toOn: '2030-12-31',
  });
  t.equal(plan.status, 201, plan.body);
  const target = (more: object) => ({
    planId: plan.json.data.id,
    sectionRef: 'II.1',
    indicator: 'COOPERATIVES_ESTABLISHED',
    operator: 'AT_LEAST',
    unit: 'COUNT',
    fromOn: '2026-01-01',
    toOn: '2026-12-31',
    ...more,
  });
  const found = async (more: object) => problemsOf(await planner.post('/v1/targets', target(more)));
  t.same(await found({ value: 10.5 }), [['FIELD_TYPE', 'value']]);
  t.same(await found({ operator: 'RANGE', valueMin: 1.5, valueMax: 2 }), [['FIELD_TYPE', 'valueMin']]);
  t.same(await found({ value: -1 }), [['NUMBER_RANGE', 'value']], 'and no FIELD_REQUIRED');
  t.same(await found({ value: 10 }), []);
  const rate = { indicator: 'WOMEN_MANAGERS_TRAINED_RATE', unit: 'PERCENT', value: 72.5 };
  t.same(await found(rate), [], 'per cent may have parts');
});

t.test('a line of business of another version is refused, one unverified is kept', async (t) => {
  const create = (vsicVersion: string, code: string) =>
    union.post(PATH, { ...good, businessLines: [{ vsicVersion, code }] });
  for (const [version, code] of [
    ['VSIC2018', '111'],
    ['VSIC2025', '111'],
    ['VSIC2025', '0139'],
    ['VSIC2025', '01390'],
  ] as const) {
    const refused = problemsOf(await create(version, code));
    t.same(refused, [['BUSINESS_LINE_UNKNOWN', 'businessLines.0.code']], `${version} ${code}`);
  }
  const warned = await create('VSIC2025', '01110');
  t.equal(warned.json.data?.businessLines[0].code, '01110');
  t.match(warned.json.warnings, [{ code: 'BUSINESS_LINE_UNVERIFIED', field: 'businessLines.0.code' }]);
  t.notMatch(JSON.stringify((await create('VSIC2025', '0111')).json), /BUSINESS_LINE/);
});
