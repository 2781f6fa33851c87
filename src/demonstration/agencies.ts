import type { Role } from '../policy/roles.ts';
import type { Place } from './places.ts';

/** An agency of today, and the client that acts for it in trials where it has one. */
export interface DemonstrationAgency {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly unit: Place;
  readonly role: Role;
  /** Null: it only records the set. */
  readonly client: { readonly id: string; readonly description: string } | null;
}

const NATION: Place = { level: 'NATION' };
const province = (code: string): Place => ({ level: 'PROVINCE', code });

/** Invented offices with the names such offices bear; the units are real, no person is named. */
export const AGENCIES = [
  {
    code: 'demo-union-central',
    kind: 'WOMENS_UNION',
    name: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam (trình diễn)',
    unit: NATION,
    role: 'UNION_CENTRAL',
    client: { id: 'demo-union-central', description: 'Trung ương Hội LHPN, cả nước / Women’s Union, nation' },
  },
  {
    code: 'demo-union-province-37',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Ninh Bình (trình diễn)',
    unit: province('37'),
    role: 'UNION_PROVINCE',
    client: {
      id: 'demo-union-province-37',
      description: 'Hội LHPN tỉnh Ninh Bình / Women’s Union of Ninh Bình',
    },
  },
  {
    code: 'demo-union-commune-03388',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ phường Đoàn Kết, tỉnh Lai Châu (trình diễn)',
    unit: { level: 'COMMUNE', code: '03388' },
    role: 'UNION_COMMUNE',
    client: {
      id: 'demo-union-commune-03388',
      description: 'Hội LHPN phường Đoàn Kết, Lai Châu / Women’s Union of a ward',
    },
  },
  {
    code: 'demo-alliance-01',
    kind: 'COOPERATIVE_ALLIANCE',
    name: 'Liên minh Hợp tác xã thành phố Hà Nội (trình diễn)',
    unit: province('01'),
    role: 'COOPERATIVE_ALLIANCE',
    client: { id: 'demo-alliance-01', description: 'Liên minh HTX Hà Nội / Cooperative Alliance of Hà Nội' },
  },
  {
    code: 'demo-labour-37',
    kind: 'LABOUR_AGENCY',
    name: 'Sở Nội vụ tỉnh Ninh Bình (trình diễn)',
    unit: province('37'),
    role: 'LABOUR_AGENCY',
    client: {
      id: 'demo-labour-37',
      description: 'Sở Nội vụ Ninh Bình (lao động) / Labour agency of Ninh Bình',
    },
  },
  {
    code: 'demo-portal-56',
    kind: 'PORTAL',
    name: 'Cổng thông tin hợp tác xã tỉnh Khánh Hòa (trình diễn)',
    unit: province('56'),
    role: 'PROVINCIAL_PORTAL',
    client: { id: 'demo-portal-56', description: 'Cổng thông tin Khánh Hòa / Portal of Khánh Hòa' },
  },
  {
    code: 'demo-registration-37',
    kind: 'REGISTRATION_OFFICE',
    name: 'Cơ quan đăng ký kinh doanh tỉnh Ninh Bình (trình diễn)',
    unit: province('37'),
    role: 'REGISTRATION_OFFICE',
    client: {
      id: 'demo-registration-37',
      description: 'Cơ quan đăng ký Ninh Bình / Registration office of Ninh Bình',
    },
  },
  {
    code: 'demo-website',
    kind: 'WEBSITE',
    name: 'Cổng thông tin điện tử Hội LHPN Việt Nam (trình diễn)',
    unit: NATION,
    role: 'WEBSITE',
    client: { id: 'demo-website', description: 'Trang web của Hội, dữ liệu công khai / Website, published' },
  },
  {
    code: 'demo-auditor',
    kind: 'AUDITOR',
    name: 'Đơn vị kiểm tra dữ liệu (trình diễn)',
    unit: NATION,
    role: 'AUDITOR',
    client: { id: 'demo-auditor', description: 'Kiểm tra nhật ký / Auditor' },
  },
  {
    code: 'demo-administrator',
    kind: 'OPERATOR',
    name: 'Đơn vị vận hành sổ đăng ký (trình diễn)',
    unit: NATION,
    role: 'ADMINISTRATOR',
    client: { id: 'demo-administrator', description: 'Quản trị tài khoản / Administrator of accounts' },
  },
  {
    code: 'demo-union-province-01',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ thành phố Hà Nội (trình diễn)',
    unit: province('01'),
    role: 'UNION_PROVINCE',
    client: null,
  },
  {
    code: 'demo-union-province-12',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Lai Châu (trình diễn)',
    unit: province('12'),
    role: 'UNION_PROVINCE',
    client: null,
  },
  {
    code: 'demo-union-province-33',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Hưng Yên (trình diễn)',
    unit: province('33'),
    role: 'UNION_PROVINCE',
    client: null,
  },
  {
    code: 'demo-union-province-56',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Khánh Hòa (trình diễn)',
    unit: province('56'),
    role: 'UNION_PROVINCE',
    client: null,
  },
  {
    code: 'demo-alliance-37',
    kind: 'COOPERATIVE_ALLIANCE',
    name: 'Liên minh Hợp tác xã tỉnh Ninh Bình (trình diễn)',
    unit: province('37'),
    role: 'COOPERATIVE_ALLIANCE',
    client: null,
  },
  {
    code: 'demo-registration-01',
    kind: 'REGISTRATION_OFFICE',
    name: 'Cơ quan đăng ký kinh doanh thành phố Hà Nội (trình diễn)',
    unit: province('01'),
    role: 'REGISTRATION_OFFICE',
    client: null,
  },
] as const satisfies readonly DemonstrationAgency[];

export type AgencyCode = (typeof AGENCIES)[number]['code'];
