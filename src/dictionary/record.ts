import { RECORD_ACTOR } from './actor.ts';
import { field } from './field.ts';
import { id, integer, moment, object } from './types.ts';

/** What every record shows of itself. */
export const record = {
  id: field(id, {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Mã bản ghi', 'Mã cố định (UUIDv7), không bao giờ dùng lại.'],
    en: ['Id', 'Stable id (UUIDv7); never used again.'],
    example: '01940000-0000-7000-8000-000000000001',
  }),
  version: field(integer(1), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Phiên bản', 'Số của phiên bản, dùng cho `expectedVersion` và `If-Match`.'],
    en: ['Version', 'Number of the version, for `expectedVersion` and `If-Match`.'],
    example: 1,
  }),
  createdAt: field(moment, {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Ngày giờ ghi', 'Thời điểm ghi vào sổ, giờ UTC.'],
    en: ['Created at', 'When it was recorded, UTC.'],
    example: '2026-01-31T02:00:00Z',
  }),
  updatedAt: field(moment, {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Ngày giờ cập nhật', 'Thời điểm thay đổi gần nhất, giờ UTC.'],
    en: ['Updated at', 'When it was last changed, UTC.'],
    example: '2026-01-31T02:00:00Z',
  }),
  changedBy: field(object(RECORD_ACTOR), {
    class: 'INTERNAL',
    vi: ['Người thay đổi', 'Ai đã ghi phiên bản này.'],
    en: ['Changed by', 'Who wrote this version.'],
  }),
};
