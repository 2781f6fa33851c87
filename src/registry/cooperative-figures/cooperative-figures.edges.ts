import type { RecordEdge } from '../../records/record-edge.ts';
import { MAX_ITEMS } from '../../records/writing/write-call.ts';
import { cooperativeFiguresReads } from './cooperative-figures.kind.ts';
import { CooperativeFiguresInput } from './cooperative-figures.schemas.ts';
import { recordFigures } from './cooperative-figures.writes.ts';

export const cooperativeFiguresEdge: RecordEdge = {
  reads: cooperativeFiguresReads,
  one: 'cooperativeFigures',
  many: 'cooperativeFiguresList',
  queries: [],
  mutations: { cooperativeFiguresRecord: recordFigures },
  inputs: { CooperativeFiguresInput },
  rest: {
    path: '/v1/cooperative-figures',
    one: 'a set of figures',
    many: 'figures of a cooperative',
    description: {
      vi: 'Số liệu của hợp tác xã, có ngày và nguồn.',
      en: 'Dated, sourced counts of a cooperative.',
    },
    reads: [],
    record: {
      operationId: 'recordFigures',
      summary: { vi: 'Ghi số liệu của hợp tác xã', en: 'Record figures of cooperatives' },
      description: {
        vi: 'Một bộ số liệu, hoặc danh sách đến 1.000 bộ: ghi tất cả hoặc không ghi gì. Mỗi hợp tác xã, ngày và nguồn có một bộ; bộ đã ghi trước được sửa theo nội dung nêu ra.',
        en: `One set, or a list of up to ${MAX_ITEMS}: all or none. One set a cooperative, day and source; a set recorded before is changed in what is said.`,
      },
      action: 'cooperativeFigures.record',
      input: 'CooperativeFiguresInput',
      write: recordFigures,
    },
    below: {
      owner: 'cooperative',
      path: '/v1/cooperatives/:id/figures',
      list: {
        operationId: 'listCooperativeFigures',
        summary: { vi: 'Danh sách số liệu của hợp tác xã', en: 'List the figures of a cooperative' },
      },
      record: {
        operationId: 'recordFiguresOfCooperative',
        summary: { vi: 'Ghi số liệu của một hợp tác xã', en: 'Record figures of a cooperative' },
        input: 'CooperativeFiguresOfInput',
        property: 'cooperativeId',
      },
    },
  },
};
