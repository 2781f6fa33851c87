/**
 * Titles of the sections in English. Source: ISIC Rev. 4, which VSIC 2018 follows, and ISIC Rev. 5, which VSIC 2025
 * follows (United Nations Statistics Division).
 */
const BOTH = {
  A: 'Agriculture, forestry and fishing',
  B: 'Mining and quarrying',
  C: 'Manufacturing',
  D: 'Electricity, gas, steam and air conditioning supply',
  E: 'Water supply; sewerage, waste management and remediation activities',
  F: 'Construction',
} as const;

export const VSIC_TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VSIC2018: {
    ...BOTH,
    G: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    H: 'Transportation and storage',
    I: 'Accommodation and food service activities',
    J: 'Information and communication',
    K: 'Financial and insurance activities',
    L: 'Real estate activities',
    M: 'Professional, scientific and technical activities',
    N: 'Administrative and support service activities',
    O: 'Public administration and defence; compulsory social security',
    P: 'Education',
    Q: 'Human health and social work activities',
    R: 'Arts, entertainment and recreation',
    S: 'Other service activities',
    T: 'Activities of households as employers',
    U: 'Activities of extraterritorial organizations and bodies',
  },
  VSIC2025: {
    ...BOTH,
    G: 'Wholesale and retail trade',
    H: 'Transportation and storage',
    I: 'Accommodation and food service activities',
    J: 'Publishing, broadcasting, and content production and distribution activities',
    K: 'Telecommunications, computer programming, consulting, computing infrastructure, and other information service activities',
    L: 'Financial and insurance activities',
    M: 'Real estate activities',
    N: 'Professional, scientific and technical activities',
    O: 'Administrative and support service activities',
    P: 'Public administration and defence; compulsory social security',
    Q: 'Education',
    R: 'Human health and social work activities',
    S: 'Arts, sports and recreation',
    T: 'Other service activities',
    U: 'Activities of households as employers',
    V: 'Activities of extraterritorial organizations and bodies',
  },
};
