import { codeList } from '../code-list.ts';

export const REORGANISATION_KIND = codeList(
  'ReorganisationKind',
  {
    vi: 'Hình thức tổ chức lại (Luật 17/2023/QH15, Điều 92 đến 95; Nghị định 92/2024/NĐ-CP, khoản 2 Điều 14).',
    en: 'How cooperatives were reorganised (Law 17/2023/QH15 Articles 92 to 95; Decree 92/2024 Article 14(2)).',
  },
  {
    SPLIT: {
      vi: 'Chia',
      en: 'Split',
      note: {
        vi: 'Một đơn vị chia thành nhiều đơn vị mới và chấm dứt tồn tại (Điều 92).',
        en: 'One becomes several and ceases (Article 92).',
      },
    },
    SEPARATION: {
      vi: 'Tách',
      en: 'Separation',
      note: {
        vi: 'Các đơn vị mới tách ra từ một đơn vị vẫn tồn tại (Điều 93).',
        en: 'Others come out of one that continues (Article 93).',
      },
    },
    CONSOLIDATION: {
      vi: 'Hợp nhất',
      en: 'Consolidation',
      note: {
        vi: 'Nhiều đơn vị hợp thành một đơn vị mới và chấm dứt tồn tại (Điều 94).',
        en: 'Several become a new one and cease (Article 94).',
      },
    },
    MERGER: {
      vi: 'Sáp nhập',
      en: 'Merger',
      note: {
        vi: 'Một hoặc nhiều đơn vị nhập vào đơn vị khác và chấm dứt tồn tại (Điều 95).',
        en: 'One or several join another and cease (Article 95).',
      },
    },
    CONVERSION: {
      vi: 'Chuyển tổ hợp tác thành hợp tác xã',
      en: 'Conversion',
      note: {
        vi: 'Tổ hợp tác trở thành hợp tác xã và giữ nguyên mã số (Nghị định 92/2024/NĐ-CP, khoản 2 Điều 14).',
        en: 'A group becomes a cooperative and keeps its code (Decree 92/2024 Article 14(2)).',
      },
    },
  },
);
