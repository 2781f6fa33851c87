import { codeList } from '../code-list.ts';

export const COMMENDATION_KIND = codeList(
  'CommendationKind',
  { vi: 'Hình thức khen thưởng.', en: 'Kind of commendation.' },
  {
    CERTIFICATE_OF_MERIT: { vi: 'Bằng khen', en: 'Certificate of merit' },
    LETTER_OF_COMMENDATION: { vi: 'Giấy khen', en: 'Letter of commendation' },
    TITLE: { vi: 'Danh hiệu', en: 'Title' },
    MEDAL: { vi: 'Huân chương, huy chương, kỷ niệm chương', en: 'Order, medal or commemorative medal' },
    PRIZE: { vi: 'Giải thưởng', en: 'Prize' },
  },
);

export const COMMENDATION_LEVEL = codeList(
  'CommendationLevel',
  { vi: 'Cấp của nơi khen thưởng.', en: 'Level of who gives a commendation.' },
  {
    STATE: {
      vi: 'Nhà nước',
      en: 'State',
      note: { vi: 'Chủ tịch nước, Thủ tướng Chính phủ.', en: 'The President, the Prime Minister.' },
    },
    MINISTRY: {
      vi: 'Bộ, ngành, đoàn thể trung ương',
      en: 'Ministry or central body of an association',
    },
    PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' },
    DISTRICT: {
      vi: 'Cấp huyện',
      en: 'District',
      note: { vi: 'Đến hết tháng 6/2025.', en: 'Until June 2025.' },
    },
    COMMUNE: { vi: 'Cấp xã', en: 'Commune' },
    OTHER: {
      vi: 'Khác',
      en: 'Other',
      note: { vi: 'Tổ chức khác, hoặc nước ngoài.', en: 'Another organisation, or abroad.' },
    },
  },
);
