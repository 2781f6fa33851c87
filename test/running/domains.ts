import { executionAsyncResource } from 'node:async_hooks';

type OnError = (error: unknown, type: string) => void;
type Run = (work: (...args: unknown[]) => unknown, self?: unknown, ...args: unknown[]) => unknown;

/** The tests that have begun, the innermost last. */
const begun: Domain[] = [];

function tell(error: unknown, type: string): boolean {
  const domain = begun.findLast((one) => !one.destroyed);
  domain?.onerror(error, type);
  return domain !== undefined;
}

process.on('uncaughtException', (error, origin) => {
  // A test that has ended fails no more: the process does.
  process.on('exit', () => {
    process.exitCode = 1;
  });
  if (!tell(error, origin)) throw error;
});

/**
 * What tap uses of `async-hook-domain`: an error that nobody caught fails the test that runs. The library finds that
 * test by following every promise there is, which costs more than many tests do; here the tests of a process run one
 * after the other, and the one that runs is the one that began last.
 */
export class Domain {
  destroyed = false;
  readonly onerror: OnError;

  constructor(onerror: OnError) {
    this.onerror = onerror;
    // tap makes the domain in the resource in which it will run the test; that of the whole process in none.
    const resource = executionAsyncResource() as { runInAsyncScope?: Run };
    const run = resource.runInAsyncScope?.bind(resource);
    if (run === undefined) {
      begun.unshift(this);
      return;
    }
    resource.runInAsyncScope = (...args) => {
      if (!begun.includes(this)) begun.push(this);
      return run(...args);
    };
  }

  destroy(): void {
    this.destroyed = true;
    const index = begun.indexOf(this);
    if (index !== -1) begun.splice(index, 1);
  }
}
