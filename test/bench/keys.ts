import { join } from 'node:path';
import { type KeyMaterial, keepKeys } from '../../src/process/keys.ts';

export interface BenchKeys extends KeyMaterial {
  /** The same keys as the service reads them. */
  readonly env: Readonly<Record<string, string>>;
}

/** The keys of the bench's databases, kept beside them: what is encrypted in one run is read in the next. */
export function keysOf(dataDir: string): BenchKeys {
  const keys = keepKeys(join(dataDir, 'bench'), { dataKey: null, hashKey: null, jwtPrivateKey: null });
  return {
    ...keys,
    env: {
      DATA_KEY: keys.dataKey.export().toString('base64'),
      HASH_KEY: keys.hashKey.export().toString('base64'),
      JWT_PRIVATE_KEY: keys.jwtPrivateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
  };
}
