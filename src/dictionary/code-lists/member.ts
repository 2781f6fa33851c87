import { codeList } from '../code-list.ts';

export const MEMBER_KIND = codeList(
  'MemberKind',
  {
    vi: 'Loại thành viên (Luật Hợp tác xã số 17/2023/QH15, khoản 17–19 Điều 4).',
    en: 'Kind of member (Law 17/2023/QH15 Article 4(17)–(19)).',
  },
  {
    OFFICIAL: {
      vi: 'Thành viên chính thức',
      en: 'Official member',
      note: {
        vi: 'Góp vốn và sử dụng dịch vụ hoặc góp sức lao động; có quyền biểu quyết.',
        en: 'Contributes capital and uses services or contributes labour; votes.',
      },
    },
    ASSOCIATE_CONTRIBUTING: {
      vi: 'Thành viên liên kết góp vốn',
      en: 'Capital-contributing associate member',
      note: {
        vi: 'Chỉ góp vốn; không có quyền biểu quyết.',
        en: 'Contributes capital only; does not vote.',
      },
    },
    ASSOCIATE_NON_CONTRIBUTING: {
      vi: 'Thành viên liên kết không góp vốn',
      en: 'Non-contributing associate member',
      note: {
        vi: 'Sử dụng dịch vụ hoặc góp sức lao động, không góp vốn; không có quyền biểu quyết.',
        en: 'Uses services or contributes labour, no capital; does not vote.',
      },
    },
  },
);

export const MEMBER_PARTY_KIND = codeList(
  'MemberPartyKind',
  {
    vi: 'Đối tượng là thành viên (Luật Hợp tác xã số 17/2023/QH15, Điều 30).',
    en: 'Who or what a member is (Law 17/2023/QH15 Article 30).',
  },
  {
    INDIVIDUAL: {
      vi: 'Cá nhân',
      en: 'Individual',
      note: { vi: 'Cá nhân là công dân Việt Nam.', en: 'A Vietnamese person.' },
    },
    HOUSEHOLD: {
      vi: 'Hộ gia đình',
      en: 'Household (via representative)',
      note: { vi: 'Tham gia qua một người đại diện.', en: 'Takes part through one representative.' },
    },
    COOPERATIVE_GROUP: {
      vi: 'Tổ hợp tác',
      en: 'Cooperative group (via representative)',
      note: { vi: 'Tham gia qua một người đại diện.', en: 'Takes part through one representative.' },
    },
    UNINCORPORATED_ORG: {
      vi: 'Tổ chức khác không có tư cách pháp nhân',
      en: 'Other unincorporated organisation',
      note: { vi: 'Tham gia qua một người đại diện.', en: 'Takes part through one representative.' },
    },
    LEGAL_ENTITY: {
      vi: 'Pháp nhân Việt Nam',
      en: 'Vietnamese legal entity',
      note: {
        vi: 'Kể cả hợp tác xã là thành viên của liên hiệp hợp tác xã.',
        en: 'Includes a cooperative that is a member of a union of cooperatives.',
      },
    },
    FOREIGN_INVESTOR: { vi: 'Cá nhân là nhà đầu tư nước ngoài', en: 'Foreign individual investor' },
  },
);
