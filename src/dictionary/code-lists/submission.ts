import { codeList } from '../code-list.ts';

export const SUBMISSION_KIND = codeList(
  'SubmissionKind',
  {
    vi: 'Loại thông tin gửi đến; loại này quyết định thao tác ghi khi chấp nhận.',
    en: 'What is sent in; it decides which write the acceptance makes.',
  },
  {
    SUPPORT_REQUEST: {
      vi: 'Đề nghị hỗ trợ',
      en: 'Support request',
      note: {
        vi: 'Ghi bằng supportRequestCreate. Nội dung: các trường của SupportRequestCreateInput, trừ cooperativeId và place.',
        en: 'Written by supportRequestCreate. Payload: the fields of SupportRequestCreateInput without cooperativeId and place.',
      },
    },
    TRAINING_REGISTRATION: {
      vi: 'Đăng ký học',
      en: 'Registration for a class',
      note: {
        vi: 'Ghi bằng trainingAttendanceRecord. Nội dung: trainingId, và attendees gồm audience và person (name, gender, birthYear, phone); không bao giờ có số định danh cá nhân.',
        en: 'Written by trainingAttendanceRecord. Payload: trainingId, and attendees with audience and person (name, gender, birthYear, phone); never a personal number.',
      },
    },
    COOPERATIVE_PROFILE: {
      vi: 'Thông tin về hợp tác xã, tổ hợp tác',
      en: 'Profile of a cooperative',
      note: {
        vi: 'Liên hệ và giới thiệu; ghi bằng cooperativeUpdate. Nội dung: shortName, phone, email, website, latitude, longitude, traits, như trong CooperativeUpdateInput.',
        en: 'Contacts and description, written by cooperativeUpdate. Payload: shortName, phone, email, website, latitude, longitude, traits, as in CooperativeUpdateInput.',
      },
    },
    PRODUCT: {
      vi: 'Sản phẩm',
      en: 'Product',
      note: {
        vi: 'Sản phẩm của hợp tác xã, tổ hợp tác; ghi bằng cooperativeUpdate. Nội dung: các trường của ProductInput.',
        en: 'A product of a cooperative, written by cooperativeUpdate. Payload: the fields of ProductInput.',
      },
    },
    MEDIA_ITEM: {
      vi: 'Tin, bài',
      en: 'Media item',
      note: {
        vi: 'Ghi bằng mediaItemCreate. Nội dung: kind, title, url, outlet, summary, publishedOn, source, như trong MediaItemCreateInput.',
        en: 'Written by mediaItemCreate. Payload: kind, title, url, outlet, summary, publishedOn, source, as in MediaItemCreateInput.',
      },
    },
  },
);

export const SUBMISSION_STATE = codeList(
  'SubmissionState',
  { vi: 'Tình trạng xử lý thông tin gửi đến.', en: 'State of a submission.' },
  {
    PENDING: {
      vi: 'Chờ xử lý',
      en: 'Pending',
      note: {
        vi: 'Chờ một đơn vị Hội Liên hiệp Phụ nữ xử lý.',
        en: 'Waits for a unit of the Women’s Union.',
      },
    },
    ACCEPTED: {
      vi: 'Đã chấp nhận',
      en: 'Accepted',
      note: { vi: 'Nội dung đã được ghi.', en: 'Its write was made.' },
    },
    RETURNED: {
      vi: 'Trả lại',
      en: 'Returned',
      note: { vi: 'Trả lại nơi gửi, có nêu lý do.', en: 'Returned to its sender with a reason.' },
    },
    WITHDRAWN: {
      vi: 'Đã rút',
      en: 'Withdrawn',
      note: { vi: 'Nơi gửi đã rút.', en: 'Its sender took it back.' },
    },
  },
);
