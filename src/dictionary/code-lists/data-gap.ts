import { codeList } from '../code-list.ts';

export const DATA_GAP = codeList(
  'DataGap',
  {
    vi: 'Thông tin cần có về hợp tác xã mà sổ đăng ký chưa có.',
    en: 'What the registry does not know of a cooperative and should.',
  },
  {
    NO_FIGURES_THIS_YEAR: {
      vi: 'Chưa có số liệu năm nay',
      en: 'No figures this year',
      note: {
        vi: 'Không có số liệu nào tại một ngày của năm nay.',
        en: 'No figures as of a day of this year.',
      },
    },
    NO_KNOWN_MANAGER: {
      vi: 'Chưa biết nữ quản lý',
      en: 'No known woman manager',
      note: {
        vi: 'Hôm nay không có phụ nữ nào giữ chức vụ: không có người quản lý là nữ, hoặc chưa được ghi.',
        en: 'No woman in any position today: there is none, or none has been recorded.',
      },
    },
    COMMUNE_UNRESOLVED: {
      vi: 'Chưa xác định xã hiện nay',
      en: 'Commune unresolved',
      note: {
        vi: 'Xã cũ bị chia khi sắp xếp đơn vị hành chính, hoặc không rõ xã kế tục: phải có người xác định trụ sở nay thuộc xã nào.',
        en: 'Its commune was divided at a reform, or has no known successor: somebody has to determine where it is located today.',
      },
    },
    NO_TAX_CODE: {
      vi: 'Chưa có mã số thuế',
      en: 'No tax code',
      note: {
        vi: 'Hợp tác xã, liên hiệp hợp tác xã (phải đăng ký theo luật) chưa có mã số thuế.',
        en: 'A cooperative or a union of cooperatives, which has to be registered by law, without a tax code.',
      },
    },
    OPEN_AFTER_END: {
      vi: 'Đã chấm dứt nhưng còn nhiệm kỳ, thành viên hoặc việc làm mở',
      en: 'Left open after the end',
      note: {
        vi: 'Đơn vị đã giải thể, phá sản hoặc chấm dứt hoạt động mà một nhiệm kỳ của nữ quản lý, một thành viên hoặc một việc làm chưa ghi ngày kết thúc, hoặc kết thúc sau đó. Thành viên và việc làm chỉ xét với vai trò được đọc.',
        en: 'It has ceased, and a woman manager’s term, a membership or a job has no end, or one after that day. Memberships and jobs for roles that read them.',
      },
    },
  },
);
