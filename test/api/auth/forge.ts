import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';

type Part = Readonly<Record<string, unknown>>;

const encode = (part: Part) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token as the registry would issue it, by Node's own cryptography; undefined takes a member away. */
export type Forge = (payload?: Part, header?: Part) => string;

/** Signs with an Ed25519 key. */
export function forger(key: KeyObject, issuer: string, subject: string): Forge {
  return (payload = {}, header = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: issuer,
      sub: subject,
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
      agency: null,
      actor: null,
    };
    const signed = `${encode({ alg: 'EdDSA', typ: 'at+jwt', ...header })}.${encode({ ...claims, ...payload })}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  };
}

/** The same token signed with a shared secret, as if the public key were one. */
function byHmac(token: string, alg: 'HS256' | 'HS512', secret: string | Buffer): string {
  const [, payload] = token.split('.');
  const signed = `${encode({ alg, typ: 'at+jwt' })}.${payload}`;
  return `${signed}.${createHmac(alg === 'HS256' ? 'sha256' : 'sha512', secret)
    .update(signed)
    .digest('base64url')}`;
}

function tampered(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${encode({ ...claims, sub: 'demo-union-central' })}.${signature}`;
}

/** Authorization headers that prove nothing, by what is wrong with them. */
export function badHeaders(
  key: KeyObject,
  issuer: string,
  subject: string,
  kid: string,
): Record<string, string> {
  const forge = forger(key, issuer, subject);
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const good = forge({}, { kid });
  const [header = '', payload = '', signature = ''] = good.split('.');
  const publicKey = createPublicKey(key);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const past = Math.floor(Date.now() / 1000) - 1;
  const foreign = forger(stranger, issuer, subject);
  const tokens = {
    'alg none without a signature': `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
    'alg none with the signature': `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.${signature}`,
    'alg left out': forge({}, { alg: undefined }),
    'alg of another key type': forge({}, { alg: 'ES256' }),
    'HS256 with the public key as secret': byHmac(good, 'HS256', pem),
    'HS256 with the public key, no line end': byHmac(good, 'HS256', pem.trim()),
    'HS512 with the public key as secret': byHmac(good, 'HS512', pem),
    'HS256 with the raw public key': byHmac(good, 'HS256', Buffer.from(x, 'base64url')),
    expired: forge({ exp: past, iat: past - 600 }),
    'without exp': forge({ exp: undefined }),
    'exp that is text': forge({ exp: '9999999999' }),
    'exp null': forge({ exp: null }),
    'not yet valid': forge({ nbf: past + 3_600 }),
    'without iat': forge({ iat: undefined }),
    'another audience': forge({ aud: 'http://elsewhere.test' }),
    'another audience in a list': forge({ aud: ['http://elsewhere.test'] }),
    'without audience': forge({ aud: undefined }),
    'an audience that begins alike': forge({ aud: `${issuer}.evil` }),
    'another issuer': forge({ iss: 'http://elsewhere.test' }),
    'without issuer': forge({ iss: undefined }),
    'without subject': forge({ sub: undefined }),
    'a subject that is no text': forge({ sub: 7 }),
    'NUL in the subject': forge({ sub: `${subject}\u0000` }),
    'NUL in the agency': forge({ agency: 'a\u0000b' }),
    'NUL in the actor': forge({ actor: 'Trần\u0000Lan' }),
    'half a pair of surrogates in the actor': forge({ actor: 'a\ud800b' }),
    'a control character in the agency': forge({ agency: 'a\u0001b' }),
    'a subject that nobody knows': forge({ sub: 'no-such-client' }),
    'without jti': forge({ jti: undefined }),
    'our key under another name': forge({}, { kid: `${kid}x` }),
    'our key under the name null': forge({}, { kid: null }),
    'another type': forge({}, { typ: 'JWT' }),
    'without type': forge({}, { typ: undefined }),
    'a critical extension': forge({ x: 1 }, { crit: ['x'], x: 1 }),
    'another key under the same kid': foreign({}, { kid }),
    'another key, sent along': foreign({}, { kid, jwk: createPublicKey(stranger).export({ format: 'jwk' }) }),
    'another key, with its address': foreign({}, { kid, jku: 'http://127.0.0.1:1/keys' }),
    'changed after signing': tampered(good),
    'a changed signature': `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`,
    'a cut signature': good.slice(0, -4),
    'a payload that is no JSON': `${header}.${Buffer.from('x').toString('base64url')}.${signature}`,
    'a payload that is a list': `${header}.${Buffer.from('[]').toString('base64url')}.${signature}`,
    'three letters': 'a.b.c',
    'one word': 'x',
    'four parts': `${good}.x`,
    'two tokens with a space': `${good} ${good}`,
    'two tokens with a comma': `${good}, Bearer ${good}`,
    'eight thousand letters': 'a'.repeat(8_000),
  };
  const bearers = Object.entries(tokens).map(([name, token]) => [name, `Bearer ${token}`]);
  return {
    ...Object.fromEntries(bearers),
    'a lower-case scheme with garbage': 'bearer x.y.z',
    'the scheme alone': 'Bearer',
    'an empty header': '',
    'another scheme': `Token ${good}`,
    'Basic credentials': `Basic ${Buffer.from(`${subject}:demo`).toString('base64')}`,
    'no scheme': good,
  };
}
