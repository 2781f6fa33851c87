import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import tap from 'tap';
import { IS_LONG } from '../helpers/long.ts';
import { startCost } from './cost.ts';
import { enterFile } from './current.ts';
import { matchExactly } from './exact-match.ts';

/** Far more than any file takes, even on a machine that does ten other things. */
const FILE_TIMEOUT_MS = IS_LONG ? 10_000_000 : 600_000;
// Not arguments: tap makes the names of its directories of these, and a dozen files are too long for one.
const files = (process.env.TEST_FILES ?? '')
  .split('\n')
  .filter(Boolean)
  .map((name) => ({ name, url: pathToFileURL(name).href }));

// A test of its own for each file that says `import t from 'tap'`: what it opens is closed before the next file begins.
registerHooks({
  resolve(specifier, context, next) {
    const index = specifier === 'tap' ? files.findIndex(({ url }) => url === context.parentURL) : -1;
    if (index === -1) return next(specifier, context);
    // The query makes a module of its own for each file.
    return { url: new URL(`tap.ts?file=${index}`, import.meta.url).href, shortCircuit: true };
  },
});

// Loading the service costs more than most files do: the files share one process, one after the other.
tap.setTimeout(0);
matchExactly();
for (const { name, url } of files) {
  const cost = process.send === undefined ? null : startCost(Number(process.env.TEST_POSTMASTER));
  await tap.test(name, { timeout: FILE_TIMEOUT_MS }, async (t) => {
    enterFile(t);
    await import(url);
  });
  if (cost !== null) process.send?.(cost(name));
}
