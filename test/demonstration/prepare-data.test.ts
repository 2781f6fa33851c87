import t from 'tap';
import { DEMO_CLIENTS } from '../../src/demonstration/accounts.ts';
import { AGENCIES } from '../../src/demonstration/agencies.ts';
import { makeCallers } from '../../src/registry/accounts/callers.ts';
import { database, services } from './prepared.ts';

type Database = Awaited<ReturnType<typeof database>>;

const ALL = { demo: true, demoClients: true };

/** Rows and content of every table, the record of past snapshots left out. */
async function contentOf({ query, countRows }: Database): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const name of Object.keys(await countRows())) {
    const [row] = await query<{ content: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as content from ${name} t`,
    );
    content[name] = row?.content ?? '';
  }
  return content;
}

t.test('the first start loads the set and the clients, and says so', async (t) => {
  const one = await database(t);
  const { demoClients } = await one.prepare(ALL);
  t.same(
    demoClients.map((client) => client.id),
    DEMO_CLIENTS.map((client) => client.id),
  );
  t.ok(demoClients.every((client) => client.secret === 'demo' && client.description.includes(' / ')));
  t.equal(one.lines.length, 1);
  t.match(one.lines[0], /^Demonstration set: \d+ records/);

  t.test('a second start changes nothing at all', async (t) => {
    const before = await contentOf(one);
    const again = await one.prepare(ALL);
    t.same(await contentOf(one), before);
    t.same(again.demoClients, demoClients);
    t.equal(one.lines.length, 1, 'and says nothing');
  });

  t.test('each client proves itself with its secret and gets its role', async (t) => {
    const { registry } = await services(t, one.url);
    const callers = makeCallers(registry);
    for (const { id, secret } of demoClients) {
      await callers.authenticate({ clientId: id, secret, agency: null }, 'test');
      const caller = await callers.findCaller({ clientId: id, agencyId: null, actor: null }, 'test');
      t.equal(caller.role, AGENCIES.find((agency) => agency.client?.id === id)?.role, id);
    }
  });

  t.test('a start that allows no clients ends their grants, a later one gives them back', async (t) => {
    t.same((await one.prepare({ demo: true, demoClients: false })).demoClients, []);
    const { registry } = await services(t, one.url);
    const subject = { clientId: 'demo-administrator', agencyId: null, actor: null };
    await t.rejects(makeCallers(registry).findCaller(subject, 'test'), { message: /FORBIDDEN/ });
    t.match(one.lines.at(-1), /grants of demonstration clients/i);
    await one.prepare(ALL);
    await t.resolves(makeCallers(registry).findCaller(subject, 'test'));
  });

  t.test('what somebody has changed since stays as it is', async (t) => {
    await one.query(
      `update cooperatives set name = 'Hợp tác xã Tên mới', tax_code = null where tax_code is not null`,
    );
    const before = await contentOf(one);
    await one.prepare(ALL);
    t.same(await contentOf(one), before);
  });
});

t.test('without demonstration clients there is the set and no account', async (t) => {
  const one = await database(t);
  t.same((await one.prepare({ demo: true, demoClients: false })).demoClients, []);
  const counts = await one.countRows();
  t.equal(counts['public.clients'], 0);
  t.equal(counts['public.client_secrets'], 0);
  t.equal(counts['public.grants'], 0);
  t.ok((counts['public.cooperatives'] ?? 0) > 60);
});

t.test('without the demonstration nothing but the reference is written', async (t) => {
  const one = await database(t);
  const before = await contentOf(one);
  await one.prepare({ demo: false, demoClients: false });
  t.same(await contentOf(one), before);
});

t.test('a reference that is not there is loaded, in one line', async (t) => {
  const one = await database(t);
  await one.query('delete from ethnic_groups; delete from reference_revisions');
  await one.prepare({ demo: false, demoClients: false });
  t.equal((await one.countRows())['public.ethnic_groups'], 55);
  t.match(one.lines, [/^Reference data, revision 2, rows changed: ethnic_groups 55\.$/]);
});
