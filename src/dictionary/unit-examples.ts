/** A province as a record shows it. */
export const PROVINCE_AS_READ = {
  key: 'PROVINCE-01-20230410',
  level: 'PROVINCE',
  code: '01',
  name: 'Hà Nội',
  fullName: 'Thành phố Hà Nội',
  type: 'MUNICIPALITY',
  validFrom: '2023-04-10',
  validTo: null,
};

/** A commune as a record shows it. */
export const COMMUNE_AS_READ = {
  key: 'COMMUNE-00004-20250701',
  level: 'COMMUNE',
  code: '00004',
  name: 'Ba Đình',
  fullName: 'Phường Ba Đình',
  type: 'WARD',
  validFrom: '2025-07-01',
  validTo: null,
};
