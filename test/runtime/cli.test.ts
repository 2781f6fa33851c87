import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import t from 'tap';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/process/config.ts';
import { testDatabase } from '../helpers/database.ts';
import { getToken } from '../helpers/server.ts';

const KEYS = {
  DATA_KEY: randomBytes(32).toString('base64'),
  HASH_KEY: randomBytes(32).toString('base64'),
  JWT_PRIVATE_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
};

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(env: Readonly<Record<string, string>>, ...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], { env: { ...process.env, ...env } });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}

t.test('the console makes a first administrator, who can make clients', async (t) => {
  const { url } = await testDatabase(t);
  const env = { ...KEYS, DATABASE_URL: url, PUBLIC_URL: 'http://registry.test', LOG_LEVEL: 'silent' };
  const made = await run(env, 'administrator', 'ops-console', '--name', 'Phòng vận hành');
  t.equal(made.code, 0, made.errors);
  const secret = /client_secret +(\S+)/.exec(made.output)?.[1] ?? '';
  t.ok(secret.length >= 40);

  const again = await run(env, 'administrator', 'ops-console', '--name', 'Phòng vận hành');
  t.equal(again.code, 1);
  t.match(again.errors, /VALUE_TAKEN/);

  const app = await buildApp({ config: readConfig({ ...env, POOL_SIZE: '2' }), databaseUrl: url });
  t.teardown(() => app.close());
  const token = await getToken(app, 'ops-console', secret);
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/agencies',
    headers: { authorization: `Bearer ${token}` },
    payload: {
      code: 'hoi-lhpn-37',
      kind: 'WOMENS_UNION',
      name: 'Hội LHPN tỉnh Ninh Bình',
      unit: { level: 'PROVINCE', code: '37' },
    },
  });
  t.equal(answer.statusCode, 201, answer.body);
});

t.test('the console says what is missing', async (t) => {
  const { code, errors } = await run({ DATABASE_URL: '', DATA_DIR: t.testdir() }, 'upgrade');
  t.equal(code, 1);
  t.match(errors, /set DATABASE_URL/);
});

t.test('the console loads a data set and tells whether it is the one that is committed', async (t) => {
  const { url } = await testDatabase(t);
  const env = { ...KEYS, DATABASE_URL: url };
  const loaded = await run(env, 'seed', '--set', 'XS');
  t.equal(loaded.code, 0, loaded.errors);
  t.match(loaded.output, /members: 3660 in/);
  t.match(loaded.output, /Equal to the committed manifest/);

  const other = await run(env, 'seed', '--set', 'M');
  t.equal(other.code, 1);
  t.match(other.errors, /mỗi cơ sở dữ liệu chỉ nhận một bộ.*\n.*a database takes one set/);
});
