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
  inputs: { MemberCreateInput, MemberUpdateInput, MemberEndInput },
  rest: {
    path: '/v1/members',
    one: 'a membership',
    many: 'members',
    description: {
      vi: 'Thành viên của các hợp tác xã, tổ hợp tác trong địa bàn của bạn, theo thứ tự ghi.',
      en: 'Memberships in the cooperatives and groups of your territory, in the order of recording.',
    },
    create: {
      operationId: 'createMembers',
      summary: { vi: 'Ghi thành viên', en: 'Record members' },
      action: 'member.write',
      input: 'MemberCreateInput',
      write: createMembers,
    },
    changes: [
      {
        operationId: 'updateMember',
        summary: {
          vi: 'Sửa tư cách thành viên và thông tin người',
          en: 'Change a membership and its person',
        },
        action: 'member.write',
        input: 'MemberUpdateInput',
        write: updateMembers,
      },
      {
        operationId: 'endMember',
        summary: { vi: 'Kết thúc tư cách thành viên', en: 'End a membership' },
        action: 'member.write',
        input: 'MemberEndInput',
        write: endMembers,
        name: 'end',
      },
    ],
  },
};
