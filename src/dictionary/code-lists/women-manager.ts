import { codeList } from '../code-list.ts';

export const POVERTY_CATEGORY = codeList(
  'PovertyCategory',
  {
    vi: 'Diện hộ theo chuẩn nghèo (Nghị định 07/2021/NĐ-CP).',
    en: 'Category of a household by the poverty standard (Decree 07/2021/NĐ-CP).',
  },
  {
    POOR: { vi: 'Hộ nghèo', en: 'Poor household' },
    NEAR_POOR: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
    JUST_ESCAPED_POVERTY: { vi: 'Hộ mới thoát nghèo', en: 'Household just escaped poverty' },
    AVERAGE_LIVING_STANDARD: { vi: 'Hộ có mức sống trung bình', en: 'Average living standard' },
    NONE: { vi: 'Không thuộc diện', en: 'None' },
  },
);

export const GENDER = codeList(
  'Gender',
  { vi: 'Giới tính.', en: 'Gender.' },
  {
    FEMALE: { vi: 'Nữ', en: 'Female' },
    MALE: { vi: 'Nam', en: 'Male' },
    UNKNOWN: { vi: 'Chưa rõ', en: 'Not known' },
  },
);
