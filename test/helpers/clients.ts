import type { FastifyInstance } from 'fastify';
import { AGENCY_KIND_OF_ROLE } from '../../src/policy/roles.ts';
import { getToken } from './server.ts';

export interface NewClient {
  readonly role: string;
  readonly level: 'NATION' | 'PROVINCE' | 'COMMUNE';
  readonly code?: string;
}

const KINDS: Readonly<Record<string, string | null>> = AGENCY_KIND_OF_ROLE;

let made = 0;

/** A client of its own agency with one grant, made by the demonstration's administrator; returns its token and ids. */
export async function newClient(app: FastifyInstance, { role, level, code }: NewClient) {
  const token = await getToken(app, 'demo-administrator');
  const post = async (url: string, payload: object) => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${token}` },
      payload,
    });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
    return answer.json<{ data: { id: string; secret?: string } }>().data;
  };
  made += 1;
  const name = `test-${role.toLowerCase().replaceAll('_', '-')}-${made}`;
  const unit = { level, ...(code === undefined ? {} : { code }) };
  await post('/v1/agencies', { code: name, kind: KINDS[role], name, unit });
  const { secret = '' } = await post('/v1/clients', { clientId: name, name, agencyCode: name });
  const grant = await post('/v1/grants', { clientId: name, role, unit, legalBasis: 'a test' });
  return { clientId: name, secret, grantId: grant.id, token: await getToken(app, name, secret) };
}
