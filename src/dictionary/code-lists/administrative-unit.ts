import { codeList } from '../code-list.ts';

export const ADMINISTRATIVE_LEVEL = codeList(
  'AdministrativeLevel',
  {
    vi: 'Cấp của đơn vị hành chính. Cấp huyện kết thúc ngày 30/6/2025.',
    en: 'Level of an administrative unit. The district level ended on 30 June 2025.',
  },
  {
    NATION: { vi: 'Cả nước', en: 'Nation', note: { vi: 'Việt Nam.', en: 'Viet Nam.' } },
    PROVINCE: {
      vi: 'Cấp tỉnh',
      en: 'Province',
      note: { vi: 'Tỉnh, thành phố trực thuộc Trung ương.', en: 'Province or municipality.' },
    },
    DISTRICT: {
      vi: 'Cấp huyện',
      en: 'District',
      note: {
        vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh; đến hết ngày 30/6/2025.',
        en: 'District, until 30 June 2025.',
      },
    },
    COMMUNE: {
      vi: 'Cấp xã',
      en: 'Commune',
      note: { vi: 'Xã, phường, thị trấn, đặc khu.', en: 'Commune, ward, town or special zone.' },
    },
  },
);
