import { VSIC_TITLES } from '../../dictionary/code-lists/vsic-sections.ts';
import type { LoadedList } from '../../dictionary/types.ts';
import type { Codes } from '../../reference/codes.ts';
import type { DescribedCode, DescribedCodeList } from './dictionary.records.ts';

interface Named {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string;
  readonly validFrom?: string;
  readonly validTo?: string | null;
}

function entryOf({
  code,
  nameVi,
  nameEn = nameVi,
  validFrom = null,
  validTo = null,
}: {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string | undefined;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}): DescribedCode {
  return { code, vi: nameVi, en: nameEn, note: null, validFrom, validTo };
}

const entriesOf = (rows: readonly Named[]) => rows.map(entryOf);

function vsic(codes: Codes, version: string): readonly DescribedCode[] {
  return codes.vsicSections
    .filter((section) => section.version === version)
    .map((section) => entryOf({ ...section, nameEn: VSIC_TITLES[version]?.[section.code] }));
}

/** The lists that are loaded with the reference and are no enum of the contracts. Ethnic groups have one name. */
export function loadedLists(codes: Codes): readonly DescribedCodeList<LoadedList>[] {
  return [
    {
      name: 'EthnicGroup',
      description: {
        vi: 'Danh mục các dân tộc Việt Nam (Quyết định 121-TCTK/PPCĐ ngày 02/3/1979).',
        en: 'Ethnic groups of Viet Nam (Decision 121-TCTK/PPCĐ, 1979).',
      },
      entries: entriesOf(codes.ethnicGroups),
    },
    {
      name: 'PriorityGroup',
      description: {
        vi: 'Nhóm phụ nữ ưu tiên của Đề án 01 và các kế hoạch địa phương.',
        en: 'Priority groups of women of Project 01 and of the local plans.',
      },
      entries: entriesOf(codes.priorityGroups),
    },
    {
      name: 'VsicSection2018',
      description: {
        vi: 'Hệ thống ngành kinh tế Việt Nam, cấp 1 (Quyết định 27/2018/QĐ-TTg).',
        en: 'Sections of the Viet Nam Standard Industrial Classification (Decision 27/2018/QĐ-TTg).',
      },
      entries: vsic(codes, 'VSIC2018'),
    },
    {
      name: 'VsicSection2025',
      description: {
        vi: 'Hệ thống ngành kinh tế Việt Nam, cấp 1 (Quyết định 36/2025/QĐ-TTg).',
        en: 'Sections of the Viet Nam Standard Industrial Classification (Decision 36/2025/QĐ-TTg).',
      },
      entries: vsic(codes, 'VSIC2025'),
    },
    {
      name: 'OcopRank',
      description: {
        vi: 'Hạng sao sản phẩm OCOP (Quyết định 148/QĐ-TTg, 2023).',
        en: 'OCOP ranks, in stars (Decision 148/QĐ-TTg, 2023).',
      },
      entries: codes.ocopRanks.map((rank) => entryOf({ ...rank, code: String(rank.stars) })),
    },
    {
      name: 'PersonalIdProvince',
      description: {
        vi: 'Mã tỉnh nơi đăng ký khai sinh trong số định danh cá nhân (3 chữ số đầu).',
        en: 'Province of birth registration: the first three digits of a personal identification number.',
      },
      entries: entriesOf(codes.personalIdProvinceCodes),
    },
  ];
}
