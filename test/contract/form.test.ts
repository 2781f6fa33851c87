import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { COOPERATIVE_KIND } from '../../src/dictionary/code-lists/cooperative.ts';
import { declarationOf } from '../../src/dictionary/inputs.ts';
import { CooperativeCreateInput } from '../../src/registry/cooperatives/cooperatives.schemas.ts';
import { testServer } from '../helpers/server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** The names of the controls of a form, in their order, and those that must be filled in. */
function controlsOf(html: string): { names: string[]; required: string[] } {
  const controls = [...html.matchAll(/<(?:input|select)[^>]* name="([^"]+)"([^>]*)>/g)];
  const isRequired = ([, , rest = '']: RegExpExecArray) => / required/.test(rest);
  return {
    names: controls.map(([, name = '']) => name),
    required: controls.filter(isRequired).map(([, name = '']) => name),
  };
}

t.test('a form for a cooperative is made from the data dictionary alone, in Vietnamese', async (t) => {
  const { app } = await testServer(t);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [address] = app.addresses();
  const env = {
    ...process.env,
    REGISTRY_URL: `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`,
  };
  const { stdout: html } = await run(process.execPath, ['docs/clients/form/form.ts'], { cwd: ROOT, env });
  const props = declarationOf(CooperativeCreateInput)?.props ?? {};

  const { names, required } = controlsOf(html);
  const tops = new Set(names.map((name) => name.split('.')[0]));
  t.strictSame([...tops].sort(), Object.keys(props).sort());
  t.strictSame(required, [
    'name',
    'kind',
    'businessLines.vsicVersion',
    'businessLines.code',
    'products.name',
    'ratings.year',
    'ratings.rating',
  ]);
  for (const { label, description } of Object.values(props)) {
    t.ok(html.includes(label.vi), label.vi);
    t.ok(
      html.includes(
        description.vi.replaceAll('"', '&quot;').replaceAll('&', '&amp;').replaceAll('&amp;quot;', '&quot;'),
      ),
      label.en,
    );
  }
  const kinds = /<select name="kind"[^>]*>(.*?)<\/select>/.exec(html)?.[1] ?? '';
  const options = [...kinds.matchAll(/<option value="([A-Z_]+)">([^<]+)<\/option>/g)];
  t.strictSame(
    options.map(([, code, name]) => [code, name]),
    COOPERATIVE_KIND.codes.map((code) => [code, COOPERATIVE_KIND.words[code].vi]),
  );
  t.ok(html.includes('<html lang="vi">'));
});
