import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ConfigError, readConfig } from '../../src/process/config.ts';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

t.test('all problems of the environment are told at once, and no value of it', async (t) => {
  const dataDir = join(t.testdir({}), 'data');
  const env = {
    PORT: '70000',
    HOST: 'two words',
    DATABASE_URL: 'mysql://user:geheim@host/db',
    DATA_DIR: dataDir,
    NODE_ENV: 'prod',
    LOG_LEVEL: 'loud',
    PUBLIC_URL: 'ftp://files.example',
    POOL_SIZE: '0',
    RATE_LIMIT_ANONYMOUS: 'many',
    TRUST_PROXY: '10.0.0.1,10.0.0.0/33',
    DEMO: 'perhaps',
    DATA_KEY: 'geheim',
    JWT_PRIVATE_KEY: 'geheim',
  };
  const problems = problemsOf(env);
  const named = [...Object.keys(env).filter((name) => name !== 'DATA_DIR'), 'HASH_KEY'];
  for (const name of named)
    t.ok(
      problems.some((one) => one.startsWith(`${name} `)),
      name,
    );
  t.equal(problems.length, named.length);
  t.notMatch(problems.join(), /geheim|70000|two words/);
  t.notOk(existsSync(dataDir), 'nothing is written');
});

t.test('an image that refuses the embedded server asks for the database and its keys', async (t) => {
  const problems = problemsOf({ COOP_REGISTRY_EMBEDDED: 'refuse' });
  for (const name of ['DATABASE_URL', 'DATA_KEY', 'HASH_KEY', 'JWT_PRIVATE_KEY']) {
    t.ok(
      problems.some((one) => one.startsWith(`${name} `)),
      name,
    );
  }
});

t.test('an embedded registry makes its keys once, for its owner only', async (t) => {
  const dataDir = join(t.testdir({}), 'data');
  const first = readConfig({ DATA_DIR: dataDir });
  const second = readConfig({ DATA_DIR: dataDir });
  t.ok(first.keys.dataKey.equals(second.keys.dataKey));
  t.ok(first.keys.hashKey.equals(second.keys.hashKey));
  t.ok(first.keys.jwtPrivateKey.equals(second.keys.jwtPrivateKey));
  t.equal(statSync(join(dataDir, 'keys')).mode & 0o777, 0o700);
  for (const name of ['data.key', 'hash.key', 'jwt.pem']) {
    t.equal(statSync(join(dataDir, 'keys', name)).mode & 0o777, 0o600, name);
  }
  t.strictSame([first.demo, first.demoClients, first.databaseUrl], [true, true, null]);
});

t.test('a lost key is not replaced while there is a database that it encrypted', async (t) => {
  const dataDir = join(t.testdir({}), 'data');
  readConfig({ DATA_DIR: dataDir });
  mkdirSync(join(dataDir, 'postgres'));
  rmSync(join(dataDir, 'keys', 'data.key'));
  t.match(problemsOf({ DATA_DIR: dataDir }), [/data\.key is missing/]);
  writeFileSync(join(dataDir, 'keys', 'data.key'), 'torn');
  t.match(problemsOf({ DATA_DIR: dataDir }), [/data\.key holds no valid key/]);
});

t.test(
  'a signing key may have its line breaks written as \\n, and a configuration prints no key',
  async (t) => {
    const dataDir = join(t.testdir({}), 'data');
    readConfig({ DATA_DIR: dataDir });
    const read = (name: string) => readFileSync(join(dataDir, 'keys', name), 'utf8');
    const config = readConfig({
      DATABASE_URL: 'postgres://user:secret@host/db',
      DATA_KEY: read('data.key'),
      HASH_KEY: read('hash.key'),
      JWT_PRIVATE_KEY: read('jwt.pem').replaceAll('\n', '\\n'),
    });
    t.equal(config.keys.jwtPrivateKey.asymmetricKeyType, 'ed25519');
    t.strictSame([config.demo, config.demoClients, config.nodeEnv], [false, false, 'production']);
    t.notMatch(JSON.stringify(config), read('data.key'));
  },
);

const PRODUCTION = {
  DATABASE_URL: 'postgres://user:secret@host/db',
  DATA_KEY: '',
  HASH_KEY: '',
  JWT_PRIVATE_KEY: '',
};

t.test('measures and traces are off until asked for, and checked with all the rest', async (t) => {
  const DATA_DIR = join(t.testdir({}), 'data');
  const { metrics, tracing, shutdownDelay } = readConfig({ DATA_DIR });
  t.strictSame({ metrics, tracing, shutdownDelay }, { metrics: null, tracing: null, shutdownDelay: 0 });
  t.match(readConfig({ DATA_DIR, METRICS_PORT: '9464' }).metrics, { host: '127.0.0.1', port: 9464 });
  const endpoint = { DATA_DIR, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
  t.match(readConfig(endpoint).tracing, { sampler: 'parentbased_always_on', ratio: 1 });
  t.match(
    readConfig({ ...endpoint, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' }).tracing,
    { sampler: 'traceidratio', ratio: 0.1 },
  );
  t.equal(readConfig({ ...endpoint, OTEL_TRACES_EXPORTER: 'none' }).tracing, null);
  t.equal(readConfig({ ...endpoint, OTEL_SDK_DISABLED: 'true' }).tracing, null);
  const wrong = {
    METRICS_PORT: '70000',
    METRICS_HOST: 'no host',
    SHUTDOWN_DELAY: '-1',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'collector',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
    OTEL_TRACES_SAMPLER: 'some',
    OTEL_TRACES_SAMPLER_ARG: '2',
  };
  const problems = problemsOf({ ...PRODUCTION, ...wrong });
  for (const name of Object.keys(wrong))
    t.ok(
      problems.some((one) => one.startsWith(`${name} must be`)),
      name,
    );
});
