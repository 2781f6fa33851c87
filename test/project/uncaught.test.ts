import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const RUNNING = new URL('../running/', import.meta.url);

/** Runs files as `npm test` does; which tests were good and which not, each with those inside it before it. */
async function run(...names: string[]): Promise<{ code: number | null; told: string[] }> {
  const files = names.map((name) => fileURLToPath(new URL(`uncaught/${name}.ts`, import.meta.url)));
  const words = ['--import', new URL('hooks.ts', RUNNING).href, fileURLToPath(new URL('group.ts', RUNNING))];
  const child = spawn(process.execPath, words, { env: { ...process.env, TEST_FILES: files.join('\n') } });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = output.matchAll(/^ *((?:not )?ok) \d+ - ([\w ]+?)(?: #.*)?$/gm);
  return { code, told: [...lines].map(([, ok, name]) => `${ok} ${name}`) };
}

t.test('an error that nobody catches fails the test that runs, and no other', async (t) => {
  const { code, told } = await run('errors');
  t.equal(code, 1);
  t.same(told, [
    'ok true',
    'ok good',
    'not ok thrown later', // the error
    'not ok thrown later', // and its test
    'not ok rejected',
    'not ok inside',
    'ok true',
    'ok beside',
    'not ok rejected',
  ]);
});

t.test('one that comes after all tests fails the run', async (t) => {
  const { code, told } = await run('leftover');
  t.equal(code, 1);
  t.same(told, ['ok true', 'ok good', 'not ok left over']);
});
