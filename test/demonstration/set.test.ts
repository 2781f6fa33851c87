import t from 'tap';
import { cooperativeId, womanId } from '../../src/demonstration/entries.ts';
import { STARTED_TERMS } from '../../src/demonstration/events.ts';
import { demonstrationTaxCode } from '../../src/demonstration/tax-codes.ts';
import { parseTaxCode } from '../../src/kernel/identifiers.ts';
import { cooperativeStateReads } from '../../src/registry/cooperative-states/cooperative-states.kind.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { updateCooperatives } from '../../src/registry/cooperatives/cooperatives.writes.ts';
import { womenManagerReads } from '../../src/registry/women-managers/women-managers.kind.ts';
import { database, services } from './prepared.ts';

const NATION = { kind: 'NATION' } as const;
const TODAY = '2026-11-01';

/** Kept by hand: cooperatives and groups of the set in the boundaries of a day. */
const COUNTS = [
  ['PROVINCE', '36', '2024-10-15', 16, 'Nam Định: 13 of its time, 3 that stand there since'],
  ['PROVINCE', '35', '2024-10-15', 1, 'Hà Nam'],
  ['PROVINCE', '37', '2024-10-15', 4, 'the old Ninh Bình'],
  ['PROVINCE', '37', TODAY, 21, 'the three together'],
  ['PROVINCE', '34', '2024-10-15', 12, 'Thái Bình: 11, and 1 since'],
  ['PROVINCE', '33', '2024-10-15', 3, 'the old Hưng Yên'],
  ['PROVINCE', '33', TODAY, 15, 'the two together'],
  ['PROVINCE', '01', TODAY, 15, 'Hà Nội'],
  ['PROVINCE', '56', '2024-10-15', 11, 'the old Khánh Hòa'],
  ['PROVINCE', '58', '2024-10-15', 3, 'Ninh Thuận'],
  ['PROVINCE', '56', TODAY, 14, 'the two together'],
  ['PROVINCE', '12', TODAY, 9, 'Lai Châu'],
  ['DISTRICT', '105', '2024-10-15', 6, 'Lai Châu city: its wards of today hold land of other districts'],
  ['COMMUNE', '03388', TODAY, 5, 'ward Đoàn Kết with the communes that went into it'],
  ['COMMUNE', '03408', TODAY, 4, 'ward Tân Phong likewise'],
] as const;

/** Every finding of the rules while the set is loaded; life breaks these rules too. */
const FINDINGS = [
  [cooperativeId('HN-06'), 'FIELD_AUTHORITY', '0.status'],
  [cooperativeId('ND-06'), 'NAME_PREFIX_MISSING', 'name'],
  [cooperativeId('ND-07'), 'TAX_CODE_MISSING', 'taxCode'],
  [womanId('W08'), 'POSITIONS_INCOMPATIBLE', 'positions.1.position'],
  [womanId('W16'), 'TERM_TOO_LONG', 'positions.0.termEndsOn'],
  [womanId('W25'), 'PERSONAL_ID_MISMATCH', 'personalIdNumber'],
] as const;

const { url, query } = await database(t);
const { registry, scopeOf, as, load } = await services(t, url);
const report = await load();

/** A cooperative of the set as the central Union reads it. */
const find = async (key: string, fields: string[]) => {
  const [record] = await as('UNION_CENTRAL', NATION, (context) =>
    cooperativeReads.findById(context, [cooperativeId(key)], new Set(fields)),
  );
  return record;
};

t.test('breaks exactly the rules that it means to break', async (t) => {
  const found = report.findings.map(({ id, problem }) => `${id} ${problem.code} ${problem.field}`).sort();
  const expected = FINDINGS.map(([id, code, field]) => ({ id, code, field }));
  t.equal(found.length, expected.length);
  for (const { id, code, field } of expected) {
    t.ok(
      found.some((text) => text.startsWith(`${id} ${code} `) && text.endsWith(field)),
      `${code} ${field}`,
    );
  }
});

t.test('has as many cooperatives in each territory as the table says', async (t) => {
  for (const [level, code, at, expected, note] of COUNTS) {
    const filter = { territory: { level, code, at } };
    const count = await as('UNION_CENTRAL', NATION, (context) =>
      cooperativeReads.count(context, { filter, order: null }),
    );
    t.equal(count, expected, `${code} on ${at}: ${note}`);
  }
  const all = await as('UNION_CENTRAL', NATION, (context) =>
    cooperativeReads.count(context, { filter: {}, order: null }),
  );
  t.equal(all, 74);
});

t.test('has every kind, and the states that a register meets', async (t) => {
  for (const [filter, expected] of [
    [{ kind: ['COOPERATIVE'] }, 53],
    [{ kind: ['COOPERATIVE_UNION'] }, 1],
    [{ kind: ['COOPERATIVE_GROUP'] }, 18],
    [{ kind: ['LINKED_GROUP'] }, 2],
    [{ status: ['SUSPENDED'] }, 2],
    [{ status: ['NOT_AT_REGISTERED_ADDRESS', 'DISSOLVING_OR_REORGANISING', 'TERMINATING'] }, 3],
    [{ operatingState: ['PREPARING'] }, 1],
    [{ operatingState: ['BARELY', 'STOPPED'] }, 6],
  ] as const) {
    const count = await as('UNION_CENTRAL', NATION, (context) =>
      cooperativeReads.count(context, { filter, order: null }),
    );
    t.equal(count, expected, JSON.stringify(filter));
  }
  const precisions = await query<{ precision: string }>(
    'select distinct founded_on_precision as precision from cooperatives order by 1',
  );
  t.same(
    precisions.map((row) => row.precision),
    ['DAY', 'MONTH', 'YEAR'],
  );
});

t.test('has one that was suspended and taken up again, with both in its states', async (t) => {
  const [states = []] = await as('UNION_CENTRAL', NATION, (context) =>
    cooperativeStateReads.findOf(
      context,
      'cooperative',
      [cooperativeId('HN-07')],
      new Set(['status', 'operatingState', 'fromOn', 'toOn']),
      { limit: 10, knownAt: null },
    ),
  );
  t.same(states.map((one) => [one.status ?? one.operatingState, one.fromOn, one.toOn]).sort(), [
    ['ACTIVE', null, '2024-04-01'],
    ['ACTIVE', '2025-02-10', null],
    ['RUNNING', null, '2024-04-01'],
    ['RUNNING', '2025-02-10', null],
    ['STOPPED', '2024-04-01', '2025-02-10'],
    ['SUSPENDED', '2024-04-01', '2025-02-10'],
  ]);
});

t.test('shows the records of Nam Định to the Ninh Bình of today, and not to Hà Nội', async (t) => {
  const ids = ['ND-01', 'ND-05', 'ND-14'].map(cooperativeId);
  const seen = (code: string) =>
    as('UNION_PROVINCE', scopeOf('PROVINCE', code, TODAY), (context) =>
      cooperativeReads.findById(context, ids, new Set(['name'])),
    );
  t.ok((await seen('37')).every((record) => record !== null));
  t.same(await seen('01'), [null, null, null]);
  const page = await as('UNION_PROVINCE', scopeOf('PROVINCE', '37', TODAY), (context) =>
    cooperativeReads.getPage(context, { filter: {}, order: null, page: { first: 100 } }, new Set(['name'])),
  );
  t.equal(page.rows.length, 21);
  const province = registry.reference.territory.findUnit('PROVINCE', '36', '2024-10-15')?.unitId;
  t.equal(page.rows.filter((row) => row.provinceId === province).length, 13);
});

t.test('shows a ward what its old communes recorded', async (t) => {
  const scope = scopeOf('COMMUNE', '03388', TODAY);
  t.equal(
    await as('UNION_COMMUNE', scope, (context) =>
      cooperativeReads.count(context, { filter: {}, order: null }),
    ),
    5,
  );
  t.equal(
    await as('UNION_COMMUNE', scope, (context) =>
      womenManagerReads.count(context, { filter: {}, order: null }),
    ),
    4,
  );
});

t.test('leaves two records without a single commune of today', async (t) => {
  const rows = await query<{ id: string; commune: number }>(
    'select id, commune_id as commune from cooperatives',
  );
  const { territory } = registry.reference;
  const open = rows.filter((row) => territory.resolveToday(row.commune, TODAY).needsResolution);
  t.same(open.map((row) => row.id).sort(), [cooperativeId('KH-04'), cooperativeId('ND-10')].sort());
});

t.test('has one identity behind the woman whom two provinces recorded', async (t) => {
  const [row] = await query<{ women: number; identities: number; provinces: number }>(
    `select count(*)::int as women, count(distinct p.identity_id)::int as identities,
      count(distinct p.province_id)::int as provinces
    from women_managers w join persons p on p.id = w.person_id where w.id = any($1)`,
    [[womanId('W04'), womanId('W22')]],
  );
  t.same(row, { women: 2, identities: 1, provinces: 2 });
  const [all] = await query<{ women: number; identities: number }>(
    `select count(*)::int as women, count(distinct p.identity_id)::int as identities
    from women_managers w join persons p on p.id = w.person_id`,
  );
  t.same(all, { women: 54, identities: 53 });
});

t.test('has workforces with more women, with exactly half, with fewer and unknown', async (t) => {
  for (const [key, expected] of [
    ['HN-01', true],
    ['TB-05', false],
    ['HN-04', false],
    ['HN-12', null],
    ['NB-06', null],
  ] as const) {
    const record = await find(key, ['isFemaleMajorityWorkforce']);
    t.equal(record?.isFemaleMajorityWorkforce, expected, key);
  }
  const [half] = await query<{ isHalf: boolean }>(
    `select female_worker_count * 2 = worker_count as "isHalf" from cooperative_figures
    where cooperative_id = $1 order by as_of desc limit 1`,
    [cooperativeId('TB-05')],
  );
  t.equal(half?.isHalf, true);
});

t.test('counts women who manage today, not a past term nor a position that does not count', async (t) => {
  for (const [key, expected, why] of [
    ['ND-01', true, 'chair and director'],
    ['NB-04', true, 'director and controller'],
    ['ND-13', true, 'leader of a linked group'],
    ['HN-09', true, 'general director'],
    ['ND-04', false, 'her term ended'],
    ['KH-02', false, 'a deputy director does not count'],
    ['TB-07', false, 'no woman known'],
  ] as const) {
    const record = await find(key, ['isWomenManaged']);
    t.equal(record?.isWomenManaged, expected, `${key}: ${why}`);
  }
  const [past] = await query<{ endReason: string; version: number }>(
    'select end_reason as "endReason", version::int as version from management_positions where id = $1',
    [STARTED_TERMS[0]?.id],
  );
  t.same(past, { endReason: 'Hết nhiệm kỳ, không tái cử', version: 2 });
});

t.test('has a cooperative that moved out of a province that had ended', async (t) => {
  const [seat] = await query<{ province: number; fromOn: string; toOn: string }>(
    `select seat_province_id as province, from_on::text as "fromOn", to_on::text as "toOn"
    from cooperative_addresses where cooperative_id = $1`,
    [cooperativeId('ND-05')],
  );
  const { territory } = registry.reference;
  const province = territory.findUnit('PROVINCE', '36', '2024-10-15')?.unitId;
  t.same(seat, { province, fromOn: '2024-03-01', toOn: '2025-09-01' });
  const record = await find('ND-05', []);
  t.equal(record?.provinceId, territory.findUnit('PROVINCE', '37', TODAY)?.unitId);
});

t.test('keeps the status that the office of Hà Nội set from the Alliance', async (t) => {
  const record = await find('HN-04', ['status', 'version']);
  t.equal(record?.status, 'SUSPENDED');
  const result = await as('COOPERATIVE_ALLIANCE', scopeOf('PROVINCE', '01', TODAY), (context) =>
    updateCooperatives(context, {
      operation: 'test',
      idempotencyKey: null,
      items: [{ id: cooperativeId('HN-04'), expectedVersion: record?.version, status: 'ACTIVE' }],
    }),
  );
  t.match(result.refusals, [{ code: 'FIELD_AUTHORITY', field: '0.status' }]);
  const held = await find('HN-04', ['status']);
  t.equal(held?.status, 'SUSPENDED');
  // The office that only repeats what is there has spoken as well.
  const [confirmed] = await query<{ authority: string }>(
    `select field_authorities ->> 'status' as authority from cooperatives where id = $1`,
    [cooperativeId('NB-02')],
  );
  t.equal(confirmed?.authority, 'REGISTRATION_OFFICE');
});

t.test('publishes some, a few of them with their managers, and has withdrawn one', async (t) => {
  const PUBLISHED = { kind: 'PUBLISHED' } as const;
  const public_ = await as('ANONYMOUS', PUBLISHED, (context) =>
    cooperativeReads.count(context, { filter: {}, order: null }),
  );
  t.equal(public_, 27);
  t.equal(
    await as('ANONYMOUS', PUBLISHED, (context) =>
      womenManagerReads.count(context, { filter: {}, order: null }),
    ),
    19,
  );
  t.equal((await find('KH-05', ['publicationState']))?.publicationState, 'WITHDRAWN');
});

t.test('has products with and without stars, and tax codes that pass their check', async (t) => {
  const stars = await query<{ stars: number | null }>(
    'select distinct ocop_stars as stars from cooperative_products order by 1 nulls first',
  );
  t.same(
    stars.map((row) => row.stars),
    [null, 3, 4, 5],
  );
  t.ok(parseTaxCode(demonstrationTaxCode(1)).ok);
  const codes = await query<{ code: string }>(
    'select tax_code as code from cooperatives where tax_code is not null',
  );
  t.ok(codes.every(({ code }) => code.startsWith('990000') && parseTaxCode(code).ok));
  t.equal(codes.length, 53);
});
