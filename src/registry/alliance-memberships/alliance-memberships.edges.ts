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
  inputs: { AllianceMembershipStartInput, AllianceMembershipEndInput },
  rest: {
    path: '/v1/alliance-memberships',
    one: 'a membership of the Alliance',
    many: 'memberships of the Alliance',
    description: {
      vi: 'Tư cách thành viên Liên minh HTX trong địa bàn của bạn, mới nhất trước; không có địa bàn thì là của những hợp tác xã đã công bố.',
      en: 'Memberships of the Cooperative Alliance in your territory, the newest first; without a territory those of published cooperatives.',
    },
    create: {
      operationId: 'startAllianceMemberships',
      summary: { vi: 'Ghi tư cách thành viên Liên minh HTX', en: 'Record memberships of the Alliance' },
      action: 'allianceMembership.write',
      input: 'AllianceMembershipStartInput',
      write: startAllianceMemberships,
    },
    changes: [
      {
        name: 'end',
        operationId: 'endAllianceMembership',
        summary: { vi: 'Kết thúc tư cách thành viên Liên minh HTX', en: 'End a membership of the Alliance' },
        action: 'allianceMembership.write',
        input: 'AllianceMembershipEndInput',
        write: endAllianceMemberships,
      },
    ],
  },
};
