import pg from 'pg';
import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { cooperative { id } userErrors { code field message } }
}`;

const good = (n: number, more: object = {}) => ({
  name: `Hợp tác xã thử ${n}`,
  kind: 'COOPERATIVE',
  taxCode: taxCode(n),
  address: { communeCode: '13633', codesOn: '2024-06-01' },
  ...more,
});

/** Input, and the codes with their fields that the answer must hold, all of them at once. */
const CASES: readonly { name: string; input: unknown; problems: readonly (readonly [string, string])[] }[] = [
  {
    name: 'unknown fields and wrong types',
    input: [good(1, { colour: 'red', latitude: 'north', products: 'rice', isWomenManaged: true })],
    problems: [
      ['FIELD_UNKNOWN', 'colour'],
      ['FIELD_UNKNOWN', 'isWomenManaged'],
      ['FIELD_TYPE', 'latitude'],
      ['FIELD_TYPE', 'products'],
    ],
  },
  {
    name: 'a missing name and a wrong kind',
    input: [{ kind: 'SHOP', address: {} }],
    problems: [
      ['FIELD_REQUIRED', 'name'],
      ['FIELD_VALUE', 'kind'],
    ],
  },
  {
    name: 'NUL bytes',
    input: [good(2, { name: 'Hợp tác xã \u0000' })],
    problems: [['TEXT_CHARACTER', 'name']],
  },
  {
    name: 'half a surrogate pair',
    input: [good(3, { shortName: 'a\ud800b' })],
    problems: [['TEXT_CHARACTER', 'shortName']],
  },
  {
    name: 'a name of 1 MB',
    input: [good(4, { name: 'x'.repeat(1_048_576) })],
    problems: [['TEXT_TOO_LONG', 'name']],
  },
  {
    name: '31 February',
    input: [good(5, { statusOn: '2024-02-31', foundedOn: '2024-02-30' })],
    problems: [
      ['DATE_INVALID', 'statusOn'],
      ['DATE_INVALID', 'foundedOn'],
    ],
  },
  {
    name: 'a day to come',
    input: [good(6, { foundedOn: '2199' })],
    problems: [['DATE_FUTURE', 'foundedOn']],
  },
  {
    name: 'a wrong check digit, a phone, an address of mail and of the web that are none',
    input: [
      good(7, { taxCode: '0100109107', phone: '0112345678', email: 'lan@', website: 'javascript:alert(1)' }),
    ],
    problems: [
      ['TAX_CODE_INVALID', 'taxCode'],
      ['PHONE_INVALID', 'phone'],
      ['EMAIL_INVALID', 'email'],
      ['URL_INVALID', 'website'],
    ],
  },
  {
    name: "a person's number as tax code",
    input: [good(8, { taxCode: '036190012345' })],
    problems: [['TAX_CODE_OF_PERSON', 'taxCode']],
  },
  {
    name: 'an unknown commune',
    input: [good(9, { address: { communeCode: '99999' } })],
    problems: [['UNIT_UNKNOWN', 'address.communeCode']],
  },
  {
    name: 'a place outside the grant',
    input: [good(10, { address: { provinceCode: '01' } })],
    problems: [['TERRITORY_FORBIDDEN', 'address']],
  },
  {
    name: 'a line of business that the version does not know',
    input: [good(11, { businessLines: [{ vsicVersion: 'VSIC2025', code: '4520' }] })],
    problems: [['BUSINESS_LINE_UNKNOWN', 'businessLines.0.code']],
  },
  {
    name: 'a status of groups on a cooperative',
    input: [good(12, { status: 'TERMINATED' })],
    problems: [['STATUS_NOT_FOR_KIND', 'status']],
  },
  {
    name: 'money beyond exactness',
    input: [good(13, { charterCapitalVnd: 1e16 })],
    problems: [['FIELD_TYPE', 'charterCapitalVnd']],
  },
  {
    name: 'negative money',
    input: [good(14, { charterCapitalVnd: -1 })],
    problems: [['NUMBER_RANGE', 'charterCapitalVnd']],
  },
  { name: 'no item', input: [], problems: [['ITEMS_NONE', '']] },
];

t.test('bad input is refused with every problem at once and writes nothing', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  t.teardown(() => client.end());
  const count = async () => (await client.query('select count(*) from change_log')).rows[0].count;
  const before = await count();

  const answerTo = async (input: unknown) => {
    const { data, errors = [], status } = await ask(CREATE, { input });
    const userErrors: { code: string; field: string | null; message: string }[] =
      data?.cooperativeCreate?.userErrors ?? [];
    return {
      status,
      found: [
        ...userErrors,
        ...errors.map((one) => ({ ...one, ...one.extensions, field: one.extensions.field ?? null })),
      ],
    };
  };

  for (const { name, input, problems } of CASES) {
    const { status, found } = await answerTo(input);
    t.ok(status < 500, `${name}: ${status}`);
    for (const [code, field] of problems) {
      t.ok(
        found.some((one) => one.code === code && (one.field ?? '').endsWith(field)),
        `${name}: ${code} ${field} in ${JSON.stringify(found)}`,
      );
    }
    t.equal(found.length, problems.length, `${name}: nothing else in ${JSON.stringify(found)}`);
    t.ok(found.every((one) => one.message.length > 0));
  }

  t.test('10,000 items in one call', async (t) => {
    const { status, found } = await answerTo(Array.from({ length: 10_000 }, (_, n) => good(100 + n)));
    t.ok(status < 500);
    t.match(found, [{ code: /^(ITEMS_TOO_MANY|GRAPHQL_TOO_COSTLY)$/ }]);
  });
  t.test('one bad item among many, and a tax code twice', async (t) => {
    const { found } = await answerTo([good(20), good(21, { email: 'x' }), good(20)]);
    t.match(
      found.map((one) => [one.code, one.field]),
      [
        ['EMAIL_INVALID', 'input.1.email'],
        ['DUPLICATE_IN_CALL', 'input.2.taxCode'],
      ],
    );
  });
  t.test('the same problem in Vietnamese', async (t) => {
    const { data } = await ask(
      CREATE,
      { input: [good(22, { taxCode: '0100109107' })] },
      { 'accept-language': 'vi-VN' },
    );
    t.match(data.cooperativeCreate.userErrors, [{ code: 'TAX_CODE_INVALID', message: /^Mã số thuế sai/ }]);
  });
  t.equal(await count(), before, 'nothing was written');
});

const UPDATE = `mutation ($input: [CooperativeUpdateInput!]!) {
  cooperativeUpdate(input: $input) { cooperative { id version phone shortName } userErrors { code field message } }
}`;

t.test('an update takes what it names, clears what is null and leaves the rest', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const made = await ask(CREATE, { input: [good(1, { phone: '0912345678', shortName: 'Một' })] });
  const { id } = made.data.cooperativeCreate.cooperative;
  const update = async (input: object) =>
    (await ask(UPDATE, { input: [{ id, ...input }] })).data.cooperativeUpdate;

  t.match(await update({ expectedVersion: 1, shortName: 'Hai' }), {
    cooperative: { version: 2, phone: '+84912345678', shortName: 'Hai' },
  });
  t.match(await update({ expectedVersion: 2, phone: null }), {
    cooperative: { version: 3, phone: null, shortName: 'Hai' },
  });
  t.match(
    await update({ expectedVersion: 3, shortName: 'Hai' }),
    { cooperative: { version: 3 } },
    'an equal value writes nothing',
  );
  t.match(await update({ expectedVersion: 2, shortName: 'Ba' }), {
    cooperative: null,
    userErrors: [{ code: 'VERSION_PASSED', field: 'input.0.expectedVersion' }],
  });
  t.match(await update({ id: '0190b0a0-0000-7000-8000-000000000000', expectedVersion: 1 }), {
    cooperative: null,
    userErrors: [{ code: 'NOT_FOUND', field: 'input.0.id' }],
  });
});

t.test('a key of blanks is no key of a call, as over REST', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  for (const key of ['', ' ', '\u00a0 ']) {
    const { data } = await ask(
      `mutation ($input: [CooperativeCreateInput!]!, $key: String) {
        cooperativeCreate(input: $input, idempotencyKey: $key) { cooperatives { id } userErrors { code field } } }`,
      { input: [good(90)], key },
    );
    t.same(data.cooperativeCreate, {
      cooperatives: [],
      userErrors: [{ code: 'TEXT_TOO_SHORT', field: 'idempotencyKey' }],
    });
  }
});
