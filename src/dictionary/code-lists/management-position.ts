import { codeList } from '../code-list.ts';

export const POSITION = codeList(
  'Position',
  {
    vi: 'Chức vụ quản lý, điều hành, kiểm soát (Luật Hợp tác xã số 17/2023/QH15, Điều 65–72; Nghị định 77/2019/NĐ-CP đối với tổ hợp tác).',
    en: 'Position of management (Law 17/2023/QH15 Articles 65–72; Decree 77/2019/NĐ-CP for groups).',
  },
  {
    BOARD_CHAIR: { vi: 'Chủ tịch Hội đồng quản trị', en: 'Chair of the Board of Directors' },
    BOARD_MEMBER: { vi: 'Thành viên Hội đồng quản trị', en: 'Board member' },
    DIRECTOR: { vi: 'Giám đốc', en: 'Director' },
    GENERAL_DIRECTOR: { vi: 'Tổng giám đốc', en: 'General director' },
    DEPUTY_DIRECTOR: { vi: 'Phó Giám đốc / Phó Tổng giám đốc', en: 'Deputy director' },
    SUPERVISORY_HEAD: { vi: 'Trưởng Ban kiểm soát', en: 'Head of Supervisory Board' },
    SUPERVISORY_MEMBER: { vi: 'Thành viên Ban kiểm soát', en: 'Supervisory Board member' },
    CONTROLLER: { vi: 'Kiểm soát viên', en: 'Controller' },
    CHIEF_ACCOUNTANT: { vi: 'Kế toán trưởng / người phụ trách kế toán', en: 'Chief accountant' },
    GROUP_LEADER: { vi: 'Tổ trưởng tổ hợp tác', en: 'Leader of cooperative group' },
    GROUP_DEPUTY_LEADER: { vi: 'Tổ phó tổ hợp tác', en: 'Deputy leader of cooperative group' },
    GROUP_BOARD_MEMBER: {
      vi: 'Thành viên Ban điều hành tổ hợp tác',
      en: 'Board member of cooperative group',
    },
  },
);

export const SELECTION = codeList(
  'Selection',
  { vi: 'Hình thức giữ chức vụ.', en: 'How she was given the position.' },
  {
    ELECTED: { vi: 'Được bầu', en: 'Elected' },
    HIRED: { vi: 'Được thuê', en: 'Hired' },
  },
);
