import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { freePort } from '../helpers/ports.ts';
import { getToken, testServer } from '../helpers/server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

async function nameCooperatives(app: FastifyInstance): Promise<void> {
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const input = ['Hợp tác xã Hoa Sen', 'Hợp tác xã Hoa Sen Trắng'].map((name, index) => ({
    name,
    kind: 'COOPERATIVE',
    legacyRegistrationNo: `X${index}`,
    address: { provinceCode: '37' },
  }));
  const { data } = await ask(
    'mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { userErrors { code field } } }',
    { input },
  );
  t.same(data.cooperativeCreate.userErrors, []);
}

/** The clients are made from the contracts first, for what is made is not committed. */
t.test('the clients of the documentation do against the app what they say', async (t) => {
  await run('npm', ['run', 'clients'], { cwd: ROOT });
  // Tokens and links name the place, so that it is known before the app is made.
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const { app } = await testServer(t, { config: { demo: false, publicUrl } });
  await app.listen({ host: '127.0.0.1', port });
  await nameCooperatives(app);
  const env = { ...process.env, REGISTRY_URL: publicUrl };
  const said = async (program: string, ...args: string[]) => {
    const { stdout } = await run(program, [...args, 'hoa sen'], { cwd: ROOT, env });
    return stdout.trim().split('\n');
  };

  t.match(await said(process.execPath, 'docs/clients/graphql/client.ts'), [
    /^found Hợp tác xã Hoa Sen( Trắng)?, Tỉnh Ninh Bình$/,
    'recorded version 1',
    /^read Vay vốn sản xuất for Hợp tác xã Hoa Sen/,
    'refused COUNT_EXCEEDS_TOTAL input.0.femaleBeneficiaryCount',
  ]);
  t.match(await said(process.execPath, 'docs/clients/rest/client.ts'), [
    /^found Hợp tác xã Hoa Sen( Trắng)?, Tỉnh Ninh Bình$/,
    'recorded version 1',
    /^read Vay vốn sản xuất with tag "1/,
    'refused COUNT_EXCEEDS_TOTAL femaleBeneficiaryCount',
  ]);
  t.match(await said('sh', 'docs/clients/curl/client.sh'), [
    /^found Hợp tác xã Hoa Sen/,
    'pages 2',
    'recorded 201',
    'again 201, replayed true',
    'read 200, Vay vốn sản xuất',
    'changed 200',
    'with the old tag 412 VERSION_PASSED',
    'refused 422 COUNT_EXCEEDS_TOTAL',
  ]);
});
