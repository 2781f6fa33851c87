import type { RecordEdge } from '../../records/record-edge.ts';
import { allianceMembershipReads } from './alliance-memberships.kind.ts';
import { AllianceMembershipEndInput, AllianceMembershipStartInput } from './alliance-memberships.schemas.ts';
import { endAllianceMemberships, startAllianceMemberships } from './alliance-memberships.writes.ts';

export const allianceMembershipEdge: RecordEdge = {
  reads: allianceMembershipReads,
  one: 'allianceMembership',
  many: 'allianceMemberships',
  queries: ['one', 'many'],
  mutations: {
    allianceMembershipStart: startAllianceMemberships,
    allianceMembershipEnd: endAllianceMemberships,
  },
  listedOn: { cooperative: 'allianceMemberships' },
  inputs: { AllianceMembershipStartInput, AllianceMembershipEndInput },
  rest: {
    path: '/v1/alliance-memberships',
    one: 'a membership of the Alliance',
    many: 'memberships of the Alliance',
    description:
      'Memberships of the Cooperative Alliance in your territory, the newest first; without a territory those of published cooperatives.',
    create: {
      operationId: 'startAllianceMemberships',
      summary: 'Record memberships of the Alliance',
      action: 'allianceMembership.write',
      input: 'AllianceMembershipStartInput',
      write: startAllianceMemberships,
    },
    changes: [
      {
        name: 'end',
        operationId: 'endAllianceMembership',
        summary: 'End a membership of the Alliance',
        action: 'allianceMembership.write',
        input: 'AllianceMembershipEndInput',
        write: endAllianceMemberships,
      },
    ],
  },
};
