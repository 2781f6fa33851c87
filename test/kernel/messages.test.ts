import { globSync, readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { DEFAULT_LIMITS } from '../../src/api/graphql-http/operation.ts';
import { fieldsOf, KINDS } from '../../src/dictionary/dictionary.ts';
import { ERRORS, problem, toPublicProblem } from '../../src/kernel/errors.ts';
import { type Words, wordsOf } from '../../src/kernel/words.ts';
import { AUTHORITY_NAMES, AUTHORITY_RANKS } from '../../src/policy/authority.ts';
import { ROLE_NAMES } from '../../src/policy/roles.ts';

const ROOT = new URL('../../', import.meta.url);

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const said = (...given: Parameters<typeof problem>) =>
  (['vi', 'en'] as const).map((language) => toPublicProblem(problem(...given), language).message);

t.test('both languages say the same things, each in its own words', async (t) => {
  for (const [code, { vi, en }] of Object.entries(ERRORS)) {
    t.same(placeholders(vi), placeholders(en), code);
    t.not(vi, en, code);
  }
});

/** What keeps its Vietnamese name in English: documents as they are cited, offices that have no English name. */
const NAMES_IN_ENGLISH = [
  'NĐ-CP',
  'QĐ-TTg',
  'TCTK/PPCĐ',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Việt Nam',
  // Vietnamese words that an English text explains.
  '(buổi)',
  '(lớp)',
  '(lượt người)',
  '(lồng ghép)',
  '(Liên minh HTX)',
  '(xã hội hóa)',
  'Hòa and Hoà, Quý and Quí, d for đ',
  '(Bà, Chị, HTX)',
  '(Bà, Chị, Cô)',
  '(Bà, Chị)',
  'Hợp tác xã, HTX, Tổ hợp tác, THT, Liên hiệp',
  'Hợp tác xã',
];

/** Labels that Vietnamese forms write without a mark. */
const BARE_LABELS = ['Doanh thu', 'Email', 'HTX, THT', 'Tham gia BHXH'];

/** Vietnamese words without a mark. */
const BARE_VIETNAMESE = [
  ...BARE_LABELS,
  'OAuth client_id.',
  'null',
  'Chia',
  'VSIC 2018',
  'VSIC 2025',
  'Phim, video',
  'Agribank',
  '%',
  'Nam',
];

const LITERAL = `(?:'(?:\\\\.|[^'\\\\])*'|"(?:\\\\.|[^"\\\\])*"|\`(?:\\\\.|[^\`\\\\])*\`)`;

const hasMarks = (text: string) => /đ|\p{M}/iu.test(text.normalize('NFD'));

/** Whether the text has a letter that English has not, apart from those names. */
function isVietnamese(text: string): boolean {
  return hasMarks(NAMES_IN_ENGLISH.reduce((left, name) => left.replaceAll(name, ''), text.normalize('NFC')));
}

t.test('what is called Vietnamese has Vietnamese letters, and what is called English has none', async (t) => {
  const texts: readonly (readonly [string, Words])[] = [ERRORS, AUTHORITY_NAMES, ROLE_NAMES].flatMap(
    (table) => Object.entries<Words>(table),
  );
  for (const [name, { vi, en }] of texts) {
    t.equal(hasMarks(vi), true, `${name} vi: ${vi}`);
    t.equal(isVietnamese(en), false, `${name} en: ${en}`);
  }
});

t.test('so have the texts of all other tables, wherever they are', async (t) => {
  const source = globSync('src/**/*.ts', { cwd: ROOT, exclude: ['**/*.generated.ts'] })
    .map((file) => readFileSync(new URL(file, ROOT), 'utf8'))
    .join('\n');
  // By itself, or with others in a list, such as a label and a description.
  const textsIn = (language: string) => [
    ...[...source.matchAll(new RegExp(`\\b${language}:\\s*(['"\`])(.+?)\\1,?(?=\\s)`, 'g'))].map(
      ([, , text = '']) => text,
    ),
    ...[
      ...source.matchAll(new RegExp(`\\b${language}:\\s*\\[((?:\\s*${LITERAL}\\s*,?)+)\\s*\\]`, 'g')),
    ].flatMap(([, texts = '']) =>
      [...texts.matchAll(new RegExp(LITERAL, 'g'))].map(([text]) => text.slice(1, -1)),
    ),
  ];
  const [vi, en] = [textsIn('vi'), textsIn('en')];
  t.equal(vi.length, en.length);
  t.ok(vi.length > Object.keys(ERRORS).length + 1_200, `${vi.length} texts`);
  t.strictSame([...new Set(vi.filter((text) => !hasMarks(text)))].sort(), [...BARE_VIETNAMESE].sort());
  t.strictSame(en.filter(isVietnamese), []);
  t.strictSame(
    NAMES_IN_ENGLISH.filter((name) => !source.includes(name)),
    [],
    'no name is let through that none has',
  );
});

t.test('so have the labels and descriptions of the data dictionary', async (t) => {
  const texts = KINDS.flatMap((kind) =>
    Object.entries(fieldsOf(kind)).flatMap(([name, { label, description }]) => [
      [`${kind}.${name} label`, label] as const,
      [`${kind}.${name} description`, description] as const,
    ]),
  );
  t.ok(texts.length > 1_000);
  const bare = new Set(texts.filter(([, { vi }]) => !hasMarks(vi)).map(([, { vi }]) => vi));
  t.strictSame([...bare].sort(), [...BARE_LABELS].sort());
  t.strictSame(
    texts.filter(([, { en }]) => isVietnamese(en)).map(([name]) => name),
    [],
  );
});

t.test('Vietnamese messages are written as an office writes', async (t) => {
  for (const [code, { vi }] of Object.entries(ERRORS)) {
    t.notMatch(vi, /\b(hãy|vui lòng)\b|trang mạng|nhóm liên kết/i, code);
    t.match(vi, /\.$|\}$/, code);
  }
});

t.test('a type is named in the language of the caller', async (t) => {
  for (const type of [
    'string',
    'integer',
    'number',
    'boolean',
    'object',
    'array',
    'String',
    'Int',
    'Float',
  ]) {
    const [vi = ''] = said('FIELD_TYPE', 'x', { expected: type });
    t.notMatch(vi, new RegExp(`\\b${type}\\b`), type);
  }
  t.same(said('FIELD_TYPE', 'x', { expected: 'integer' }), [
    'Sai kiểu giá trị: cần số nguyên.',
    'Wrong type of value: whole number expected.',
  ]);
  t.same(said('FIELD_TYPE', 'x', { expected: 'ProductInput' }), [
    'Sai kiểu giá trị: cần ProductInput.',
    'Wrong type of value: ProductInput expected.',
  ]);
  t.equal(wordsOf('expected', 'constructor', 'vi'), 'constructor');
});

t.test('a limit of GraphQL is named, not spelled', async (t) => {
  const told = Object.keys(DEFAULT_LIMITS).filter(
    (name) => !['maxBodyBytes', 'maxCost', 'maxProblems', 'maxDocuments'].includes(name),
  );
  for (const limit of told) {
    for (const message of said('GRAPHQL_LIMIT_EXCEEDED', null, { limit, max: 3 }))
      t.notMatch(message, /max[A-Z]/);
  }
});

t.test('an authority is named as people call it', async (t) => {
  t.same(Object.keys(AUTHORITY_NAMES).sort(), Object.keys(AUTHORITY_RANKS).sort());
  const authority = AUTHORITY_NAMES.REGISTRATION_OFFICE;
  const [vi, en] = said('FIELD_AUTHORITY', 'name', { authority });
  t.match(vi, '(cơ quan đăng ký kinh doanh)');
  t.match(en, '(the business registration office)');
});

t.test('who forgets the quotes of a tag is told of them', async (t) => {
  for (const message of said('VERSION_REQUIRED', 'If-Match')) t.match(message, /If-Match: "3-Ab12"/);
});

t.test('a date is asked for in the form that the field takes', async (t) => {
  const [vi, en] = said('DATE_INVALID', 'x', { expected: 'YYYY, YYYY-MM or YYYY-MM-DD' });
  t.match([vi, en], [/cần YYYY, YYYY-MM hoặc YYYY-MM-DD\.$/, /YYYY, YYYY-MM or YYYY-MM-DD expected\.$/]);
});

t.test('no code stands in two areas: one would hide the other', async (t) => {
  const folder = new URL('../../src/kernel/errors/', import.meta.url);
  const codes = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}([A-Z_]+): \{$/gm)].map(
      ([, code]) => code,
    ),
  );
  t.same(codes.toSorted(), Object.keys(ERRORS).sort());
});
