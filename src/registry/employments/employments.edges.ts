import type { RecordEdge } from '../../records/record-edge.ts';
import { employmentReads } from './employments.kind.ts';
import {
  EmploymentChangeInput,
  EmploymentEndInput,
  EmploymentStartInput,
  EmploymentUpdateInput,
} from './employments.schemas.ts';
import {
  changeEmployments,
  endEmployments,
  startEmployments,
  updateEmployments,
} from './employments.writes.ts';

export const employmentEdge: RecordEdge = {
  reads: employmentReads,
  one: 'employment',
  many: 'employments',
  queries: ['one', 'many'],
  mutations: {
    employmentStart: startEmployments,
    employmentChange: changeEmployments,
    employmentUpdate: updateEmployments,
    employmentEnd: endEmployments,
  },
  inputs: { EmploymentStartInput, EmploymentChangeInput, EmploymentUpdateInput, EmploymentEndInput },
  rest: {
    path: '/v1/employments',
    one: 'a spell of work',
    many: 'spells of work',
    description: {
      vi: 'Việc làm tại các hợp tác xã, tổ hợp tác trong địa bàn của bạn, theo thứ tự ghi.',
      en: 'Work in the cooperatives and groups of your territory, in the order of recording.',
    },
    create: {
      operationId: 'startEmployments',
      summary: { vi: 'Ghi thời gian làm việc', en: 'Record spells of work' },
      action: 'employment.write',
      input: 'EmploymentStartInput',
      write: startEmployments,
    },
    changes: [
      {
        operationId: 'updateEmployment',
        summary: { vi: 'Sửa thời gian làm việc', en: 'Correct a spell of work' },
        action: 'employment.write',
        input: 'EmploymentUpdateInput',
        write: updateEmployments,
      },
      {
        operationId: 'changeEmployment',
        summary: {
          vi: 'Chuyển người lao động sang điều kiện làm việc khác; trả về giai đoạn tiếp theo',
          en: 'Put a worker on other terms; answers the next spell',
        },
        action: 'employment.write',
        input: 'EmploymentChangeInput',
        write: changeEmployments,
        name: 'change',
      },
      {
        operationId: 'endEmployment',
        summary: { vi: 'Kết thúc thời gian làm việc', en: 'End a spell of work' },
        action: 'employment.write',
        input: 'EmploymentEndInput',
        write: endEmployments,
        name: 'end',
      },
    ],
  },
};
