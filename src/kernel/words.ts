/** A part of a message that differs by language, such as the name of a position in the reference. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a value should have been, by the name that JSON Schema, GraphQL or the registry has for it. */
const TYPES: Readonly<Record<string, Words>> = {
  string: { vi: 'chuỗi ký tự', en: 'string' },
  String: { vi: 'chuỗi ký tự', en: 'string' },
  integer: { vi: 'số nguyên', en: 'whole number' },
  Int: { vi: 'số nguyên', en: 'whole number' },
  number: { vi: 'số', en: 'number' },
  Float: { vi: 'số', en: 'number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  Boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'đối tượng JSON', en: 'JSON object' },
  array: { vi: 'danh sách', en: 'list' },
  null: { vi: 'null', en: 'null' },
  ID: { vi: 'mã định danh (chuỗi ký tự)', en: 'id (a string)' },
  UUID: { vi: 'mã định danh dạng UUID', en: 'UUID' },
  VND: { vi: 'số tiền nguyên tính bằng đồng', en: 'whole amount in VND' },
  'one value': { vi: 'chỉ một giá trị', en: 'one value' },
  'percent-encoded UTF-8': {
    vi: 'UTF-8 mã hoá phần trăm (RFC 3986)',
    en: 'percent-encoded UTF-8 (RFC 3986)',
  },
  'YYYY, YYYY-MM or YYYY-MM-DD': {
    vi: 'YYYY, YYYY-MM hoặc YYYY-MM-DD',
    en: 'YYYY, YYYY-MM or YYYY-MM-DD',
  },
};

/** What is bounded of a GraphQL request. */
const LIMITS: Readonly<Record<string, Words>> = {
  maxQueryBytes: { vi: 'về độ dài câu truy vấn (byte)', en: 'of the document’s length (bytes)' },
  maxTokens: { vi: 'về số từ tố', en: 'of tokens' },
  maxDepth: { vi: 'về số tầng lồng nhau', en: 'of levels of fields' },
  maxAliases: { vi: 'về số bí danh', en: 'of aliases' },
  maxSelections: { vi: 'về số trường được chọn', en: 'of selected fields' },
  maxInputDepth: { vi: 'về số tầng của variables', en: 'of levels of variables' },
  maxInputItems: { vi: 'về số mục của một danh sách trong variables', en: 'of items of a list in variables' },
  maxInputMembers: {
    vi: 'về số thành phần của một đối tượng trong variables',
    en: 'of members of an object in variables',
  },
};

const BY_PLACEHOLDER: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  expected: TYPES,
  limit: LIMITS,
};

/** A placeholder's value as a person reads it; what has no words of its own is left as it is, nothing for undefined. */
export function wordsOf(
  placeholder: string,
  value: string | number | Words | undefined,
  language: keyof Words,
): string {
  if (typeof value === 'object') return value[language];
  const text = String(value ?? '');
  const known = BY_PLACEHOLDER[placeholder];
  return known !== undefined && Object.hasOwn(known, text) ? (known[text]?.[language] ?? text) : text;
}
