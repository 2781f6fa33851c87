import { createHash, createPublicKey, type KeyObject, randomUUID, type webcrypto } from 'node:crypto';
import jwt from '@fastify/jwt';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { badCharacterOf } from '../../kernel/clean-text.ts';
import { failure } from '../../kernel/errors.ts';
import { boundedCache } from '../graphql-http/bounded-cache.ts';

/** How long an access token lives, in seconds. */
export const TOKEN_SECONDS = 600;

/** What a token says of its bearer; grants are not in it, they are read at use. */
export interface TokenClaims {
  readonly clientId: string;
  readonly agencyId: string | null;
  readonly actor: string | null;
}

interface Tokens {
  issue(claims: TokenClaims): string;
  /** @throws AUTH_TOKEN_INVALID for anything that is not a live token of this issuer for this audience. */
  verify(token: string): TokenClaims;
  /** The public keys, RFC 7517. */
  readonly keySet: { readonly keys: readonly object[] };
}

declare module 'fastify' {
  interface FastifyInstance {
    tokens: Tokens;
  }
}

interface TokensOptions {
  readonly privateKey: KeyObject;
  /** Issuer and audience: this registry. */
  readonly publicUrl: string;
}

/** A token whose signature was proved: what stays to ask of it is whether it has expired. */
interface VerifiedToken {
  readonly claims: TokenClaims;
  /** Milliseconds. */
  readonly expiresAt: number;
}

const MAX_VERIFIED = 10_000;
const MAX_VERIFIED_CHARACTERS = 10_000_000;

const PEM = { type: 'spki', format: 'pem' } as const;

/** The key's RFC 7638 thumbprint: the same key has the same name everywhere. */
function thumbprint({ kty, crv, x, y }: webcrypto.JsonWebKey): string {
  const members = y === undefined ? { crv, kty, x } : { crv, kty, x, y };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}

/** Signs and verifies access tokens (RFC 9068) with one asymmetric key and one algorithm. */
export const tokensPlugin = fp(
  async (app: FastifyInstance, { privateKey, publicUrl }: TokensOptions) => {
    const publicKey = createPublicKey(privateKey);
    const algorithm = privateKey.asymmetricKeyType === 'ed25519' ? 'EdDSA' : 'ES256';
    const jwk: webcrypto.JsonWebKey = publicKey.export({ format: 'jwk' });
    const kid = thumbprint(jwk);
    await app.register(jwt, {
      secret: {
        private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        public: publicKey.export(PEM).toString(),
      },
      sign: {
        algorithm,
        iss: publicUrl,
        aud: publicUrl,
        expiresIn: TOKEN_SECONDS,
        kid,
        header: { alg: algorithm, typ: 'at+jwt', kid },
      },
      verify: {
        algorithms: [algorithm],
        allowedIss: publicUrl,
        allowedAud: publicUrl,
        requiredClaims: ['exp', 'iat', 'iss', 'aud', 'sub', 'jti'],
        checkTyp: 'at+jwt',
        cache: false,
      },
    });
    const verified = boundedCache<VerifiedToken>(MAX_VERIFIED, MAX_VERIFIED_CHARACTERS);
    app.decorate('tokens', {
      keySet: { keys: [{ ...jwk, kid, use: 'sig', alg: algorithm }] },
      issue: ({ clientId, agencyId, actor }) =>
        app.jwt.sign({ agency: agencyId, actor }, { sub: clientId, jti: randomUUID() }),
      verify(token) {
        const known = verified.get(token);
        if (known !== undefined && known.expiresAt > Date.now()) return known.claims;
        try {
          const payload: Readonly<Record<string, unknown>> = app.jwt.verify(token);
          const claims = toClaims(payload);
          requireKey(token, kid);
          verified.set(token, { claims, expiresAt: Number(payload.exp) * 1_000 });
          return claims;
        } catch (error) {
          throw failure('AUTH_TOKEN_INVALID', null, undefined, error);
        }
      },
    });
  },
  { name: 'tokens', fastify: '5.x' },
);

/** A token that names a key names ours; the library looks at the signature alone. Called once that has proved right. */
function requireKey(token: string, ours: string): void {
  const [header = ''] = token.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid?: unknown }; // it was verified
  if (kid !== undefined && kid !== ours) throw new Error('the token names another key');
}

function toClaims(payload: Readonly<Record<string, unknown>>): TokenClaims {
  const { sub, agency, actor } = payload;
  const optional = (value: unknown) => (typeof value === 'string' ? value : null);
  // A signature proves who wrote a claim, and not that the database can keep it.
  if ([sub, agency, actor].some((one) => typeof one === 'string' && badCharacterOf(one) !== null)) {
    throw new Error('a claim has a character that no text may have');
  }
  if (typeof sub !== 'string') throw new Error('the token has no subject');
  return { clientId: sub, agencyId: optional(agency), actor: optional(actor) };
}
