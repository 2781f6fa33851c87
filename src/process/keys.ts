import {
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Key objects, not bytes: they print as `[object KeyObject]`, so that no log can show one. */
export interface KeyMaterial {
  /** 32 bytes; AES-256-GCM of personal numbers and what is stored with them. */
  readonly dataKey: KeyObject;
  /** 32 bytes; the keyed hash by which a number is looked up. */
  readonly hashKey: KeyObject;
  /** Ed25519 or EC P-256; signs the access tokens. */
  readonly jwtPrivateKey: KeyObject;
}

export type KeyName = keyof KeyMaterial;
export type GivenKeys = { readonly [Name in KeyName]: KeyObject | null };

/** Parses 32 bytes of base64; null when it is anything else. */
export function parseSecretKey(text: string): KeyObject | null {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 ? createSecretKey(bytes) : null;
}

/** Parses a private key in PEM, its line breaks real or written `\n`; null unless it is Ed25519 or EC P-256. */
export function parseSigningKey(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(text.replaceAll('\\n', '\n'));
    const isP256 = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return key.asymmetricKeyType === 'ed25519' || isP256 ? key : null;
  } catch {
    return null;
  }
}

interface KeyFile {
  readonly name: string;
  readonly parse: (text: string) => KeyObject | null;
  readonly generate: () => string;
}

const generateSecret = () => randomBytes(32).toString('base64');
const generateSigningKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const FILES: { readonly [Name in KeyName]: KeyFile } = {
  dataKey: { name: 'data.key', parse: parseSecretKey, generate: generateSecret },
  hashKey: { name: 'hash.key', parse: parseSecretKey, generate: generateSecret },
  jwtPrivateKey: { name: 'jwt.pem', parse: parseSigningKey, generate: generateSigningKey },
};

function keepKey(directory: string, file: KeyFile, mayGenerate: boolean): KeyObject {
  const path = join(directory, file.name);
  if (!existsSync(path)) {
    if (!mayGenerate) {
      throw new Error(
        `${path} is missing while the database exists: restore it, or delete DATA_DIR to begin anew`,
      );
    }
    // Renamed when whole: a start killed in the middle leaves no half key.
    writeFileSync(`${path}.new`, file.generate(), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  chmodSync(path, 0o600);
  const key = file.parse(readFileSync(path, 'utf8').trim());
  if (key === null)
    throw new Error(`${path} holds no valid key: restore it, or delete DATA_DIR to begin anew`);
  return key;
}

/**
 * The keys of an embedded registry: those given, the rest from `DATA_DIR/keys`, generated at the first start.
 * A lost key is never replaced while a database exists: what it encrypted would be lost with it.
 * @throws Error naming the file, never its content.
 */
export function keepKeys(dataDir: string, given: GivenKeys): KeyMaterial {
  const directory = join(dataDir, 'keys');
  // DATA_DIR itself stays open to enter: the account of the embedded server may have to.
  mkdirSync(dataDir, { recursive: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const hasDatabase = ['postgres', 'postgres.location'].some((name) => existsSync(join(dataDir, name)));
  return {
    dataKey: given.dataKey ?? keepKey(directory, FILES.dataKey, !hasDatabase),
    hashKey: given.hashKey ?? keepKey(directory, FILES.hashKey, !hasDatabase),
    jwtPrivateKey: given.jwtPrivateKey ?? keepKey(directory, FILES.jwtPrivateKey, true),
  };
}
