import type { FastifyInstance } from 'fastify';
import { type CallerRole, REACH, ROLES } from '../../src/policy/roles.ts';
import { newClient } from '../helpers/clients.ts';
import { COMMUNE } from './values.ts';

function placeOf(role: CallerRole) {
  if (role === 'UNION_COMMUNE') return { level: 'COMMUNE', code: COMMUNE } as const;
  const isNational = role === 'UNION_CENTRAL' || REACH[role] !== 'TERRITORY';
  return isNational ? ({ level: 'NATION' } as const) : ({ level: 'PROVINCE', code: '37' } as const);
}

/** A token a role in today's Ninh Bình, or where the role stands; null for nobody. */
export async function tokensOf(app: FastifyInstance): Promise<ReadonlyMap<CallerRole, string | null>> {
  const tokens = new Map<CallerRole, string | null>([['ANONYMOUS', null]]);
  for (const role of ROLES) {
    const { token } = await newClient(app, { role, ...placeOf(role) });
    tokens.set(role, token);
  }
  return tokens;
}
