import type { RecordReads } from '../../records/reading/record-reads.ts';
import type { RecordEdge } from '../../records/record-edge.ts';
import { cooperativeReads } from './cooperatives.kind.ts';
import {
  cooperativeAddressReads,
  cooperativeClaimReads,
  cooperativeProductReads,
  cooperativeRatingReads,
} from './cooperatives.parts.kind.ts';
import {
  CooperativeChangeStatusInput,
  CooperativeCreateInput,
  CooperativeUpdateInput,
} from './cooperatives.schemas.ts';
import { changeCooperativeStatuses, createCooperatives, updateCooperatives } from './cooperatives.writes.ts';

export const cooperativeEdge: RecordEdge = {
  reads: cooperativeReads,
  one: 'cooperative',
  many: 'cooperatives',
  answersNull: true,
  queries: ['one', 'many'],
  mutations: {
    cooperativeCreate: createCooperatives,
    cooperativeUpdate: updateCooperatives,
    cooperativeChangeStatus: changeCooperativeStatuses,
  },
  inputs: { CooperativeCreateInput, CooperativeUpdateInput, CooperativeChangeStatusInput },
  rest: {
    path: '/v1/cooperatives',
    one: 'a cooperative',
    many: 'cooperatives',
    description: {
      vi: 'Trong địa bàn của bạn; không có mã truy cập thì là những hợp tác xã đã công bố.',
      en: 'Those in your territory; without a token, those that are published.',
    },
    create: {
      operationId: 'createCooperatives',
      summary: { vi: 'Ghi hợp tác xã, tổ hợp tác', en: 'Record cooperatives' },
      action: 'cooperative.create',
      input: 'CooperativeCreateInput',
      write: createCooperatives,
    },
    changes: [
      {
        operationId: 'updateCooperative',
        summary: { vi: 'Sửa thông tin hợp tác xã', en: 'Change a cooperative' },
        description: {
          vi: 'Nội dung không nêu thì giữ nguyên, null thì xoá. Giá trị do cơ quan có thẩm quyền cao hơn giữ thì bị từ chối và lưu thành ý kiến khác; phần còn lại vẫn được ghi.',
          en: 'What is left out stays as it is, null clears. A value that a higher authority holds is refused and kept as a claim; the rest is written.',
        },
        action: 'cooperative.update',
        input: 'CooperativeUpdateInput',
        write: updateCooperatives,
      },
      {
        operationId: 'changeCooperativeStatus',
        summary: {
          vi: 'Đổi tình trạng pháp lý, tình trạng hoạt động hoặc cả hai',
          en: 'Change legal status, operating state or both',
        },
        action: 'cooperative.update',
        input: 'CooperativeChangeStatusInput',
        write: changeCooperativeStatuses,
        name: 'status',
      },
    ],
  },
};

/** A part is written with its cooperative, and shown in lists of it alone unless it says otherwise. */
const partEdge = (reads: RecordReads, one: string, many: string): RecordEdge => ({
  reads,
  one,
  many,
  queries: [],
  mutations: {},
  inputs: {},
  rest: null,
});

export const cooperativePartEdges: readonly RecordEdge[] = [
  partEdge(cooperativeAddressReads, 'cooperativeAddress', 'formerAddresses'),
  partEdge(cooperativeRatingReads, 'cooperativeRating', 'ratings'),
  {
    ...partEdge(cooperativeProductReads, 'cooperativeProduct', 'cooperativeProducts'),
    queries: ['many'],
    rest: {
      path: '/v1/cooperative-products',
      one: 'a product',
      many: 'products of cooperatives',
      description: {
        vi: 'Sản phẩm của các hợp tác xã, tổ hợp tác bạn xem được, theo tên. Sản phẩm được ghi cùng hợp tác xã.',
        en: 'Products of the cooperatives that you see, by name. They are written with their cooperative.',
      },
    },
  },
  partEdge(cooperativeClaimReads, 'cooperativeClaim', 'claims'),
];
