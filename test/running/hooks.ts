import { registerHooks } from 'node:module';

// Before tap is loaded, which imports it.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'async-hook-domain'
      ? { url: new URL('domains.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
