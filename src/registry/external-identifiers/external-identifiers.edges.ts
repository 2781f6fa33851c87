import type { RecordEdge } from '../../records/record-edge.ts';
import { externalIdentifierReads } from './external-identifiers.kind.ts';
import {
  ExternalIdentifierRecordInput,
  ExternalIdentifierUpdateInput,
} from './external-identifiers.schemas.ts';
import { recordExternalIdentifiers, updateExternalIdentifiers } from './external-identifiers.writes.ts';

export const externalIdentifierEdge: RecordEdge = {
  reads: externalIdentifierReads,
  one: 'externalIdentifier',
  many: 'externalIdentifiers',
  queries: ['one', 'many'],
  mutations: {
    externalIdentifierRecord: recordExternalIdentifiers,
    externalIdentifierUpdate: updateExternalIdentifiers,
  },
  inputs: { ExternalIdentifierRecordInput, ExternalIdentifierUpdateInput },
  rest: {
    path: '/v1/external-identifiers',
    one: 'an external identifier',
    many: 'external identifiers',
    description: {
      vi: 'Mã của các hợp tác xã trong địa bàn của bạn ở hệ thống khác, mới nhất trước.',
      en: 'Numbers of the cooperatives of your territory in other systems, the newest first.',
    },
    create: {
      operationId: 'recordExternalIdentifiers',
      summary: { vi: 'Ghi mã ở hệ thống khác', en: 'Record external identifiers' },
      action: 'externalIdentifier.write',
      input: 'ExternalIdentifierRecordInput',
      write: recordExternalIdentifiers,
    },
    changes: [
      {
        operationId: 'updateExternalIdentifier',
        summary: { vi: 'Sửa mã ở hệ thống khác', en: 'Change an external identifier' },
        action: 'externalIdentifier.write',
        input: 'ExternalIdentifierUpdateInput',
        write: updateExternalIdentifiers,
      },
    ],
  },
};
