import type { RecordEdge } from '../../records/record-edge.ts';
import { memberReads } from './members.kind.ts';
import { MemberCreateInput, MemberEndInput, MemberUpdateInput } from './members.schemas.ts';
import { createMembers, endMembers, updateMembers } from './members.writes.ts';

export const memberEdge: RecordEdge = {
  reads: memberReads,
  one: 'member',
  many: 'members',
  queries: ['one', 'many'],
  mutations: { memberCreate: createMembers, memberUpdate: updateMembers, memberEnd: endMembers },
  listedOn: { cooperative: 'members' },
  inputs: { MemberCreateInput, MemberUpdateInput, MemberEndInput },
  rest: {
    path: '/v1/members',
    one: 'a membership',
    many: 'members',
    description: 'Memberships in the cooperatives and groups of your territory, in the order of recording.',
    create: {
      operationId: 'createMembers',
      summary: 'Record members',
      action: 'member.write',
      input: 'MemberCreateInput',
      write: createMembers,
    },
    changes: [
      {
        operationId: 'updateMember',
        summary: 'Change a membership and its person',
        action: 'member.write',
        input: 'MemberUpdateInput',
        write: updateMembers,
      },
      {
        operationId: 'endMember',
        summary: 'End a membership',
        action: 'member.write',
        input: 'MemberEndInput',
        write: endMembers,
        name: 'end',
      },
    ],
  },
};
