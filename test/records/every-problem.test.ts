import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t);
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const admin = restAs(app, await getToken(app, 'demo-administrator'));
const nobody = '00000000-0000-7000-8000-000000000000';
const { id: cooperativeId } = (await union.get('/v1/cooperatives?first=1&fields=name')).json.items[0];
const { id: womanId } = (await union.get('/v1/women-managers?first=1&fields=name')).json.items[0];

const good = (n: number, more: object = {}) => ({
  name: `Hợp tác xã thử ${n}`,
  kind: 'COOPERATIVE',
  taxCode: taxCode(6000 + n),
  address: { communeCode: '13699', codesOn: '2026-01-01' },
  ...more,
});

interface Case {
  readonly url: string;
  readonly items: readonly unknown[];
  readonly problems: readonly (readonly [string, string])[];
}

/** In each a shape is wrong somewhere, and a rule elsewhere: in another item, and in another field of the same one. */
const CASES: Readonly<Record<string, Case>> = {
  cooperatives: {
    url: '/v1/cooperatives',
    items: [
      good(1, { taxCode: '0100109107' }),
      good(2, { latitude: 'north', email: 'lan@', foundedOn: '2199', colour: 'red' }),
      { kind: 'COOPERATIVE', address: { communeCode: 7 }, status: 'TERMINATED' },
      good(4, {
        businessLines: [{ vsicVersion: 'VSIC2025', code: '4520' }],
        address: { communeCode: '99999' },
      }),
      'a text',
      good(6, { taxCode: taxCode(6007) }),
      good(7, { address: { provinceCode: '01' } }),
    ],
    problems: [
      ['TAX_CODE_INVALID', '0.taxCode'],
      ['FIELD_UNKNOWN', '1.colour'],
      ['FIELD_TYPE', '1.latitude'],
      ['EMAIL_INVALID', '1.email'],
      ['DATE_FUTURE', '1.foundedOn'],
      ['FIELD_REQUIRED', '2.name'],
      ['FIELD_TYPE', '2.address.communeCode'],
      ['STATUS_NOT_FOR_KIND', '2.status'],
      ['UNIT_UNKNOWN', '3.address.communeCode'],
      ['BUSINESS_LINE_UNKNOWN', '3.businessLines.0.code'],
      ['FIELD_TYPE', '4'],
      ['DUPLICATE_IN_CALL', '6.taxCode'],
      ['TERRITORY_FORBIDDEN', '6.address'],
    ],
  },
  'a status without a kind that has its shape': {
    url: '/v1/cooperatives',
    items: [good(8, { kind: 'SHOP', status: 'TERMINATED', phone: '1' })],
    problems: [
      ['FIELD_VALUE', 'kind'],
      ['PHONE_INVALID', 'phone'],
    ],
  },
  'women managers': {
    url: '/v1/women-managers',
    items: [
      { name: 'Lê Thị A', recordedIn: { provinceCode: '99' }, phone: 'x' },
      { name: '', gender: 'MALE', personalIdNumber: '036190012345' },
      {
        name: 'Lê Thị C',
        birthYear: 'old',
        personalIdNumber: '036190012345',
        positions: [
          { cooperativeId, position: 'DIRECTOR', fromOn: '2199-01-01' },
          { cooperativeId, position: 'DIRECTOR', fromOn: '2020-01-01', toOn: '2019-01-01' },
        ],
      },
      { name: 'Lê Thị D', ethnicGroupCode: '99', positions: [{ position: 'DIRECTOR' }] },
    ],
    problems: [
      ['PHONE_INVALID', '0.phone'],
      ['UNIT_UNKNOWN', '0.recordedIn.provinceCode'],
      ['TEXT_TOO_SHORT', '1.name'],
      ['GENDER_NOT_FEMALE', '1.gender'],
      ['FIELD_TYPE', '2.birthYear'],
      ['DUPLICATE_IN_CALL', '2.personalIdNumber'],
      ['DATE_FUTURE', '2.positions.0.fromOn'],
      ['PERIOD_REVERSED', '2.positions.1.toOn'],
      ['FIELD_REQUIRED', '3.positions.0.cooperativeId'],
      ['FIELD_REQUIRED', '3.positions.0.fromOn'],
      ['FIELD_VALUE', '3.ethnicGroupCode'],
    ],
  },
  terms: {
    url: '/v1/management-positions',
    items: [
      { womenManagerId: womanId, cooperativeId, position: 'COOK', fromOn: '2020-01-01', toOn: '2020-01-01' },
      { womenManagerId: 'x', cooperativeId, position: 'DIRECTOR', fromOn: '2199-01-01' },
      { womenManagerId: womanId, cooperativeId, position: 'DIRECTOR', toOn: '2019-01-01' },
    ],
    problems: [
      ['FIELD_VALUE', '0.position'],
      ['PERIOD_REVERSED', '0.toOn'],
      ['FIELD_TYPE', '1.womenManagerId'],
      ['DATE_FUTURE', '1.fromOn'],
      ['FIELD_REQUIRED', '2.fromOn'],
    ],
  },
  figures: {
    url: '/v1/cooperative-figures',
    items: [
      { cooperativeId, asOf: '2199-01-01', source: 'x', memberCount: 1, femaleMemberCount: 2 },
      { cooperativeId, asOf: '2199-01-01', source: 'x', memberCount: -1, femaleMemberCount: 2 },
      { cooperativeId, source: 'x', workerCount: 1, stableWorkerCount: 2 },
    ],
    problems: [
      ['COUNT_EXCEEDS_TOTAL', '0.femaleMemberCount'],
      ['DATE_FUTURE', '0.asOf'],
      ['NUMBER_RANGE', '1.memberCount'],
      ['DUPLICATE_IN_CALL', '1.asOf'],
      ['DATE_FUTURE', '1.asOf'],
      ['FIELD_REQUIRED', '2.asOf'],
      ['COUNT_EXCEEDS_TOTAL', '2.stableWorkerCount'],
    ],
  },
};

const sorted = (problems: readonly (readonly [string, string | null])[]) =>
  problems.map(([code, field]) => `${field} ${code}`).sort();
const itemsOf = (problems: readonly (readonly [string, string | null])[]) =>
  problems.map(([, field]) => Number.parseInt(field ?? '', 10)).filter((one) => !Number.isNaN(one));

for (const [name, { url, items, problems }] of Object.entries(CASES)) {
  t.test(`${name}: what is sound is judged although something beside it is not`, async (t) => {
    const found = problemsOf(await union.post(url, items.length === 1 ? items[0] : items));
    t.same(sorted(found), sorted(problems));
    t.same(
      itemsOf(found),
      itemsOf(found).toSorted((a, b) => a - b),
      'item by item',
    );
  });
}

t.test('accounts: the same', async (t) => {
  const unit = { level: 'PROVINCE', code: '99' };
  const agency = { code: 'every-problem', kind: 'PORTAL', name: 'x', unit };
  t.same(sorted(problemsOf(await admin.post('/v1/agencies', [{ ...agency, code: 'X' }, agency]))), [
    '0.code FIELD_VALUE',
    '0.unit.code UNIT_UNKNOWN',
    '1.unit.code UNIT_UNKNOWN',
  ]);
  const district = { level: 'DISTRICT', code: '356', at: '2024-01-01' };
  const grant = { clientId: 'nobody', role: 'AUDITOR', legalBasis: 'x', unit: district };
  const period = { validFrom: '2026-01-02', validTo: '2026-01-01' };
  t.same(sorted(problemsOf(await admin.post('/v1/grants', [{ ...grant, role: 'COOK' }, period]))), [
    '0.role FIELD_VALUE',
    '0.unit.code UNIT_UNKNOWN',
    '1.clientId FIELD_REQUIRED',
    '1.legalBasis FIELD_REQUIRED',
    '1.role FIELD_REQUIRED',
    '1.unit FIELD_REQUIRED',
    '1.validTo PERIOD_REVERSED',
  ]);
  t.same(
    sorted(problemsOf(await admin.post('/v1/grants', { ...grant, ...period }))),
    ['clientId NOT_FOUND', 'unit.code UNIT_UNKNOWN', 'validTo PERIOD_REVERSED'],
    'with what the database says, all of it together',
  );
});

t.test('a field that the role may not read is not written by it either, told beside all else', async (t) => {
  const portal = restAs(
    app,
    (await newClient(app, { role: 'PROVINCIAL_PORTAL', level: 'PROVINCE', code: '37' })).token,
  );
  const set = { cooperativeId, asOf: '2025-06-30', source: 'cổng', memberCount: 2 };
  const counts = [{ group: 'ETHNIC_MINORITY', count: 1 }];
  const url = '/v1/cooperative-figures';
  for (const priorityGroupCounts of [counts, null, 'x']) {
    const answer = await portal.post(url, [set, { ...set, priorityGroupCounts, femaleMemberCount: 3 }]);
    t.equal(answer.status, 403);
    t.same(sorted(problemsOf(answer).filter(([code]) => code !== 'FIELD_TYPE')), [
      '1.asOf DUPLICATE_IN_CALL',
      '1.femaleMemberCount COUNT_EXCEEDS_TOTAL',
      '1.priorityGroupCounts FIELD_FORBIDDEN',
    ]);
  }
  t.equal((await portal.post(url, set)).status, 200, 'without it the set is recorded');
  const known = (await union.post(url, { ...set, priorityGroupCounts: counts })).json.data;
  t.equal((await portal.post(url, { ...set, workerCount: 5 })).status, 200);
  const after = await union.get(`/v1/cooperatives/${cooperativeId}/figures?fields=asOf,priorityGroupCounts`);
  t.match(
    after.json.items.find((one: { id: string }) => one.id === known.id),
    { priorityGroupCounts: counts },
    'and what the Union recorded stays',
  );
});

t.test('an agency keeps the day on which it ends', async (t) => {
  const agency = { code: 'ended-agency', kind: 'PORTAL', name: 'x', unit: { level: 'NATION' } };
  const made = await admin.post('/v1/agencies', [
    { ...agency, validFrom: '2026-01-01', validTo: '2026-02-01' },
    { ...agency, code: 'open-agency' },
  ]);
  t.match(made.json.data, [{ validTo: '2026-02-01' }, { validTo: null }]);
});

const UPDATE = `mutation ($input: [CooperativeUpdateInput!]!) {
  cooperativeUpdate(input: $input) { cooperative { id } userErrors { code field } }
}`;
const UPDATE_WOMEN = `mutation ($input: [WomenManagerUpdateInput!]!) {
  womenManagerUpdate(input: $input) { womenManager { id } userErrors { code field } }
}`;
const END = `mutation ($input: [ManagementPositionEndInput!]!) {
  managementPositionEnd(input: $input) { managementPosition { id } userErrors { code field } }
}`;

t.test('changes of many records', async (t) => {
  const token = await getToken(app, 'demo-union-province-37');
  const ask = async (query: string, input: readonly object[]) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query, variables: { input } },
    });
    const [payload] = Object.values(
      answer.json<{ data: Record<string, { userErrors: { code: string; field: string }[] }> }>().data,
    );
    return (payload?.userErrors ?? []).map(({ code, field }) => `${field.replace('input.', '')} ${code}`);
  };
  const wrong = { expectedVersion: 99, phone: 'x', operatingStateOn: '2199-01-01' };

  t.test('what stands against the records comes with what is wrong with the input', async (t) => {
    t.same(
      (
        await ask(UPDATE, [
          { id: nobody, ...wrong },
          { id: cooperativeId, ...wrong },
          { id: cooperativeId, ...wrong, shortName: 'Hai' },
        ])
      ).sort(),
      [
        '0.id NOT_FOUND',
        '0.operatingStateOn DATE_FUTURE',
        '0.phone PHONE_INVALID',
        '1.expectedVersion VERSION_PASSED',
        '1.operatingStateOn DATE_FUTURE',
        '1.phone PHONE_INVALID',
        '2.expectedVersion VERSION_PASSED',
        '2.id DUPLICATE_IN_CALL',
        '2.operatingStateOn DATE_FUTURE',
        '2.phone PHONE_INVALID',
      ],
    );
    t.same(
      (
        await ask(UPDATE_WOMEN, [
          { id: nobody, expectedVersion: 1, phone: 'x', personalIdNumber: '036190012345' },
          { id: womanId, expectedVersion: 99, personalIdNumber: '036190012345', ethnicGroupCode: '99' },
          { id: womanId, expectedVersion: 99 },
        ])
      ).sort(),
      [
        '0.id NOT_FOUND',
        '0.phone PHONE_INVALID',
        '1.ethnicGroupCode FIELD_VALUE',
        '1.expectedVersion VERSION_PASSED',
        '1.personalIdNumber BIRTH_DATE_MISMATCH',
        '1.personalIdNumber DUPLICATE_IN_CALL',
        '2.expectedVersion VERSION_PASSED',
        '2.id DUPLICATE_IN_CALL',
      ],
    );
  });

  t.test('a shape beside them is told with the rules that need no record', async (t) => {
    const long = 'x'.repeat(300);
    t.same(
      (
        await ask(UPDATE, [
          { id: nobody, expectedVersion: 1, shortName: long },
          { id: nobody, expectedVersion: 1, phone: 'x', status: 'TERMINATED' },
        ])
      ).sort(),
      ['0.shortName TEXT_TOO_LONG', '1.id DUPLICATE_IN_CALL', '1.phone PHONE_INVALID'],
    );
    t.same(
      (
        await ask(UPDATE_WOMEN, [
          { id: womanId, expectedVersion: 1, name: long },
          { id: womanId, expectedVersion: 1, phone: 'x' },
        ])
      ).sort(),
      ['0.name TEXT_TOO_LONG', '1.id DUPLICATE_IN_CALL', '1.phone PHONE_INVALID'],
    );
    t.same(
      await ask(UPDATE, [
        { id: cooperativeId, expectedVersion: 1, latitude: 21, shortName: long },
        { id: nobody, expectedVersion: 1, longitude: 105 },
      ]),
      ['0.shortName TEXT_TOO_LONG'],
      'what is stored is not missed',
    );
    t.same(await ask(UPDATE, [{ id: nobody, expectedVersion: 1, longitude: 105 }]), ['0.id NOT_FOUND']);
    const toOn = '2025-01-01';
    t.same(
      await ask(END, [
        { id: nobody, expectedVersion: 0, toOn },
        { id: nobody, expectedVersion: 1, toOn },
      ]),
      ['0.expectedVersion NUMBER_RANGE', '1.id DUPLICATE_IN_CALL'],
    );
  });
});

t.test('too many items are refused alone, before any is looked at', async (t) => {
  const answer = await union.post(
    '/v1/cooperatives',
    Array.from({ length: 1_001 }, () => ({ phone: 'x' })),
  );
  t.same(problemsOf(answer), [['ITEMS_TOO_MANY', null]]);
});

t.test('an answer names five hundred problems at most', async (t) => {
  const answer = await union.post(
    '/v1/cooperatives',
    Array.from({ length: 600 }, () => ({ ...good(1), taxCode: '1' })),
  );
  t.equal(problemsOf(answer).length, 500);
});
