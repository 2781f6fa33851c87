import { declareObject, member } from './objects.ts';
import { id, text } from './types.ts';

/** Who wrote a version of a record. */
export const RECORD_ACTOR = declareObject(
  'RecordActor',
  { vi: 'Ai đã ghi phiên bản này của bản ghi.', en: 'Who wrote this version of a record.' },
  {
    clientId: member(text(100), { vi: ['Phần mềm', 'Ứng dụng OAuth.'], en: ['Client', 'The OAuth client.'] }),
    agencyId: member(id, {
      vi: ['Cơ quan', 'Cơ quan đứng tên việc ghi.'],
      en: ['Agency', 'The agency in whose name it wrote.'],
    }),
    actor: member(text(200), {
      vi: ['Người dùng', 'Người đứng sau ứng dụng, theo lời khai của ứng dụng.'],
      en: ['Actor', 'The person behind the client, as the client asserts.'],
    }),
    requestId: member(text(100), {
      vi: ['Yêu cầu', 'Mã yêu cầu, để hỗ trợ.'],
      en: ['Request', 'The request, for support.'],
    }),
  },
);
