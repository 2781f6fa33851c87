import { randomUUID } from 'node:crypto';
import t from 'tap';
import { holdReference } from '../../src/reference/holder.ts';
import { hashSecret, makeCallers } from '../../src/registry/accounts/callers.ts';
import { connected, insertCooperative, poolOf } from '../database/records.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { TODAY, territory, unitOn } from '../reference/vietnam.ts';

const DAY_MS = 86_400_000;
const NINH_BINH = unitOn('PROVINCE', '37', TODAY).unitId;
const [FIRST, SECOND] = communes();

/** Two communes of Ninh Bình. */
function communes() {
  const all = territory.listUnits('COMMUNE', TODAY);
  const [first, second] = all.filter((one) => one.parentUnitId === NINH_BINH);
  if (first === undefined || second === undefined) throw new Error('Ninh Bình has communes');
  return [first, second] as const;
}

let ahead = 0;
const advance = (ms: number) => {
  ahead += ms;
};
const clock = { now: () => new Date(Date.now() + ahead) };
const { app, config, databaseUrl } = await testServer(t, {
  demo: false,
  config: { demoClients: true },
  clock,
});
const superuser = await connected(t, databaseUrl);
const inFirst = await insertCooperative(superuser, { province: NINH_BINH, commune: FIRST.unitId });
const inSecond = await insertCooperative(superuser, { province: NINH_BINH, commune: SECOND.unitId });
const both = [inFirst, inSecond].toSorted();
const admin = restAs(app, await getToken(app, 'demo-administrator'));

/** A client of Ninh Bình's Union, made as the administrator makes one. */
async function newClient() {
  const clientId = `thu-${randomUUID()}`;
  const made = await admin.post('/v1/clients', {
    clientId,
    name: 'Thử',
    agencyCode: 'demo-union-province-37',
  });
  const unit = { level: 'PROVINCE', code: '37' };
  const granted = { clientId, role: 'UNION_PROVINCE', unit, legalBasis: 'QĐ 1' };
  const grant = await admin.post('/v1/grants', granted);
  const secret: string = made.json.data.secret;
  const tokenFor = (extra: Record<string, string> = {}) => getToken(app, clientId, secret, extra);
  return { clientId, secret, grantId: grant.json.data.id as string, tokenFor };
}

/** The cooperatives that the bearer sees, or the status of a refusal. */
async function seen(token: string) {
  const answer = await restAs(app, token).get('/v1/cooperatives');
  if (answer.status !== 200) return answer.status;
  return answer.json.items.map((one: { id: string }) => one.id).toSorted();
}

t.test('a token for an agency inside the grant reads and writes there alone, in its name', async (t) => {
  const { clientId, tokenFor } = await newClient();
  const unit = { level: 'COMMUNE', code: FIRST.code };
  const made = { code: 'thu-xa', kind: 'WOMENS_UNION', name: 'Hội xã', unit };
  const agency = await admin.post('/v1/agencies', made);
  t.equal(agency.status, 201, agency.body);
  const { id } = agency.json.data;
  t.strictSame(await seen(await tokenFor()), both);
  for (const named of ['thu-xa', id]) {
    t.strictSame(await seen(await tokenFor({ agency: named })), [inFirst], named);
  }
  const rest = restAs(app, await tokenFor({ agency: 'thu-xa', actor: 'Trần Thị Lan' }));
  const change = (cooperative: string) =>
    rest.patch(`/v1/cooperatives/${cooperative}`, { phone: '0229 3871234' }, { 'if-match': '"1"' });
  const written = await change(inFirst);
  t.equal(written.status, 200, written.body);
  t.equal((await change(inSecond)).status, 404, 'what she may not see is not there');
  const columns = 'changed_by_client, changed_by_agency, changed_by_actor';
  const { rows } = await superuser.query(
    `select ${columns} from cooperatives where version = 2
     union all select ${columns} from change_log where operation = 'UPDATE' and record_kind = 'cooperative'`,
  );
  const stamped = { changed_by_client: clientId, changed_by_agency: id, changed_by_actor: 'Trần Thị Lan' };
  t.strictSame(rows, [stamped, stamped]);
});

t.test('an agency outside the grant cannot be taken on, one of a predecessor can', async (t) => {
  const { tokenFor } = await newClient();
  const before = { level: 'PROVINCE', code: '35', at: '2025-06-30' };
  const made = await admin.post('/v1/agencies', [
    { code: 'thu-trung-uong', kind: 'WOMENS_UNION', name: 'TW', unit: { level: 'NATION' } },
    { code: 'thu-ha-noi', kind: 'WOMENS_UNION', name: 'HN', unit: { level: 'PROVINCE', code: '01' } },
    { code: 'thu-ha-nam', kind: 'WOMENS_UNION', name: 'Hà Nam cũ', unit: before },
  ]);
  t.equal(made.status, 201, made.body);
  for (const agency of ['thu-trung-uong', 'thu-ha-noi']) {
    await t.rejects(tokenFor({ agency }), /invalid_target/, agency);
  }
  const token = await tokenFor({ agency: 'thu-ha-nam' });
  t.equal((await restAs(app, token).get('/v1/viewer')).json.role, 'UNION_PROVINCE');
  t.strictSame(await seen(token), [], 'and there is nothing of Hà Nam');
  for (const client of ['demo-auditor', 'demo-website', 'demo-administrator']) {
    await t.rejects(getToken(app, client, undefined, { agency: 'thu-ha-noi' }), /invalid_target/, client);
  }
});

t.test(
  'a client acts in the name of agencies of its own kind alone, as long as they are there',
  async (t) => {
    const { tokenFor } = await newClient();
    const unit = { level: 'COMMUNE', code: FIRST.code };
    const agency = (code: string, kind: string, more: object = {}) => ({
      code,
      kind,
      name: 'Thử',
      unit,
      ...more,
    });
    const made = await admin.post('/v1/agencies', [
      agency('thu-dang-ky', 'REGISTRATION_OFFICE'),
      agency('thu-da-het', 'WOMENS_UNION', { validFrom: '2025-07-01', validTo: '2026-01-01' }),
      agency('thu-chua-co', 'WOMENS_UNION', { validFrom: '2099-01-01' }),
      agency('thu-con', 'WOMENS_UNION'),
    ]);
    t.equal(made.status, 201, made.body);
    for (const named of ['thu-dang-ky', 'thu-da-het', 'thu-chua-co', made.json.data[0].id]) {
      await t.rejects(tokenFor({ agency: named }), /invalid_target/, named);
    }
    const token = await tokenFor({ agency: 'thu-con' });
    t.strictSame(await seen(token), [inFirst]);
    const change = async (set: string) => {
      await superuser.query(`update agencies set ${set} where code = 'thu-con'`);
      advance(600);
      return seen(token);
    };
    t.equal(await change(`kind = 'REGISTRATION_OFFICE'`), 403, 'of another kind since');
    t.strictSame(await change(`kind = 'WOMENS_UNION'`), [inFirst]);
    t.equal(await change('valid_from = valid_from - 2, valid_to = valid_from - 1'), 403, 'ended since');
  },
);

t.test('a client whose own agency has ended gets nothing more', async (t) => {
  const { clientId, secret, tokenFor } = await newClient();
  const own = {
    code: 'thu-rieng',
    kind: 'WOMENS_UNION',
    name: 'Thử',
    unit: { level: 'PROVINCE', code: '37' },
  };
  const { id } = (await admin.post('/v1/agencies', { ...own, validFrom: '2025-07-01' })).json.data;
  await superuser.query('update clients set agency_id = $1 where client_id = $2', [id, clientId]);
  const token = await tokenFor();
  t.strictSame(await seen(token), both);
  await superuser.query(`update agencies set valid_to = '2026-01-01' where id = $1`, [id]);
  advance(600);
  t.equal(await seen(token), 403);
  await t.rejects(getToken(app, clientId, secret), /invalid_target/);
});

t.test('a revoked grant works no more within a second', async (t) => {
  const { grantId, tokenFor } = await newClient();
  const token = await tokenFor();
  t.strictSame(await seen(token), both);
  t.equal((await admin.remove(`/v1/grants/${grantId}`)).status, 200);
  advance(999);
  t.equal(await seen(token), 403);
});

t.test('a suspended client works no more within a second, and gets no token', async (t) => {
  const { clientId, tokenFor } = await newClient();
  const token = await tokenFor();
  t.strictSame(await seen(token), both);
  await superuser.query(`update clients set state = 'SUSPENDED' where client_id = $1`, [clientId]);
  advance(999);
  t.equal(await seen(token), 401);
  await t.rejects(tokenFor(), /AUTH_CLIENT_INVALID/);
});

t.test('a grant holds from its first day to before its last, in a unit that is there', async (t) => {
  const { grantId, tokenFor } = await newClient();
  const token = await tokenFor();
  const dayFromNow = (days: number) =>
    new Date(clock.now().getTime() + 7 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
  const seenAfter = async (change: string, values: unknown[]) => {
    await superuser.query(`update grants set ${change} where id = '${grantId}'`, values);
    advance(600);
    return seen(token);
  };
  t.equal(await seenAfter('valid_from = $1', [dayFromNow(1)]), 403, 'not yet');
  const oneDay = [dayFromNow(0), dayFromNow(1)];
  t.strictSame(await seenAfter('valid_from = $1, valid_to = $2', oneDay), both, 'its one day');
  advance(DAY_MS);
  t.equal(await seen(token), 403, 'the day after');
  const ended = unitOn('PROVINCE', '35', '2025-06-30').unitId;
  t.strictSame(await seenAfter('valid_to = null, unit_id = $1', [ended]), [], 'an ended unit gives nothing');
  t.strictSame(await seenAfter('unit_id = $1', [SECOND.unitId]), [inSecond]);
  t.strictSame(await seenAfter('unit_id = $1', [NINH_BINH]), both);
});

t.test('secrets overlap while they are exchanged and end when they expire', async (t) => {
  const { clientId, secret } = await newClient();
  const insert = (text: string, expires: string) =>
    superuser.query(
      `insert into client_secrets (id, client_id, secret_hash, expires_at)
       select $1, id, $2, now() + $3::interval from clients where client_id = $4`,
      [randomUUID(), hashSecret(config.keys.hashKey, clientId, text), expires, clientId],
    );
  await insert('new', '1 hour');
  await insert('old', '-1 second');
  for (const one of [secret, 'new']) t.ok(await getToken(app, clientId, one));
  await t.rejects(getToken(app, clientId, 'old'), /AUTH_CLIENT_INVALID/);
  await t.rejects(getToken(app, 'demo-labour-37', 'new'), /AUTH_CLIENT_INVALID/, 'a hash is one client’s');
});

t.test('an unknown client costs the work of a known one', async (t) => {
  const { clientId } = await newClient();
  await superuser.query(`update clients set state = 'SUSPENDED' where client_id = 'demo-auditor'`);
  const pool = poolOf(t, databaseUrl);
  let sent = 0;
  pool.on('connect', (connection) => {
    const query = connection.query.bind(connection) as (...statement: unknown[]) => unknown; // pg's overloads
    const counted = (...statement: unknown[]) => {
      sent += 1;
      return query(...statement);
    };
    Object.assign(connection, { query: counted });
  });
  const reference = await holdReference(pool);
  const callers = makeCallers({
    pool,
    reference,
    keys: config.keys,
    clock,
    newId: randomUUID,
    kinds: new Map(),
  });
  const work = async (id: string, secret: string) => {
    const before = sent;
    await t.rejects(
      callers.authenticate({ clientId: id, secret, agency: 'thu' }, 'x'),
      /AUTH_CLIENT_INVALID/,
    );
    return sent - before;
  };
  const known = await work(clientId, 'wrong');
  t.equal(known, 3, 'BEGIN, one statement, COMMIT');
  t.equal(await work('nobody', 'wrong'), known);
  t.equal(await work('demo-auditor', 'demo'), known);
});
