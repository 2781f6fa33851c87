import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { alike, type List, namesWith, nearestOthers, plain, TITLE, untitled } from './meant.ts';

/**
 * Writes corpus.json: names of women and of cooperatives made of real parts, and queries with the names expected among
 * the first ten, those that are meant at all, and those that must not be taken for them. The expectation is what a reader
 * would say (meant.ts). Run again after a change: `node test/registry/search/make-corpus.ts`.
 */

interface Query {
  readonly list: List;
  readonly kind: string;
  readonly typed: string;
  readonly expected: readonly string[];
  /** All that a reader accepts: what was expected, and others that have every word. */
  readonly meant: readonly string[];
  /** The nearest of those that are not. */
  readonly not: readonly string[];
  /** Of two names, the first must stand before the second. */
  readonly before?: readonly [string, string];
}

const UNITS = new URL('../../../src/reference/data/administrative_unit_versions.csv', import.meta.url);
const OUT = new URL('./corpus.json', import.meta.url);
/** Provinces of the plans: Nam Định, Khánh Hòa, Lai Châu, Hà Nội, Thái Bình. */
const PROVINCES = ['36', '56', '12', '01', '34'];

const SURNAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lò Vàng Giàng Quách Trịnh Đoàn Tô Cao Lương Mai Đào Đàm Hà Tống Phùng Chu Sùng Thào Y Tráng Lường Điêu Mùa'.split(
    ' ',
  );
const MIDDLES =
  'Thị|Thị Thu|Thị Thanh|Thị Kim|Thị Ngọc|Thị Hồng|Thị Mỹ|Thúy|Minh|Thị Bích|Thị Phương|Thị Quý|Thị Lan|Diệu|Hải|Thị Tuyết|Thị Mai|Thị Xuân'.split(
    '|',
  );
const GIVEN =
  'Hoa Hòa Hóa Hồng Hương Hường Hằng Hạnh Hà Hải Hiền Huệ Lan Liên Loan Linh Mai Minh My Mỹ Nga Ngân Ngọc Nguyệt Nhung Oanh Phương Phượng Quyên Quý Sen Tâm Thảo Thanh Thủy Thúy Thùy Thu Trang Tuyết Vân Xuân Yến Đào Dung Duyên Điệp Bình Chi Cúc Diễm Giang Hiếu Hợp Hoài Kiều Lệ Lý Nhàn Tình Thơm Hoàn Thoa Toàn Đông Đức Dinh Ngoan Chuyên Quỳnh Khuyên Uyên'.split(
    ' ',
  );
const TITLES = ['Hợp tác xã', 'HTX', 'Tổ hợp tác', 'THT', 'Liên hiệp hợp tác xã'];
const TRADES =
  'Nông nghiệp|Dịch vụ nông nghiệp|Rau an toàn|Chè|Thủ công mỹ nghệ|Mây tre đan|Dệt thổ cẩm|Nuôi trồng thủy sản|Du lịch cộng đồng|Dược liệu|Nấm|Chăn nuôi|Vận tải|Cói|Sản xuất muối'.split(
    '|',
  );
const BRANDS =
  'Hoa Sen|Quyết Tiến|Đồng Tâm|Bình Minh|Sông Hồng|Đại Thắng|Phú Quý|Thanh Niên|An Phú|Đoàn Kết|Suối Giàng|Thuận Lợi|Hòa Bình|Tân Tiến|Mường Lò|Bản Mển|Hương Quê|Đông Phương|Sao Mai|Ngọc Linh|Quý Mỹ|Hoàng Su Phì|Thắng Lợi|Vạn Hoa|Xuân Thủy'.split(
    '|',
  );

/** A generator of numbers that gives the same ones each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(20_261_123);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item; // it is not empty
const distinct = (count: number, make: () => string) => {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
};

const communes = (parse(readFileSync(UNITS), { columns: true }) as Record<string, string>[]) // the file's own header
  .filter(
    ({ level, code = '', valid_to }) =>
      level === 'COMMUNE' && valid_to !== '' && PROVINCES.includes(provinceOf(code)),
  )
  .map(({ name = '' }) => name)
  .filter((name) => !/\d/.test(name));

/** The provinces' ranges of commune codes before 2025. */
function provinceOf(code: string): string {
  const number = Number(code);
  const ranges: readonly [string, number, number][] = [
    ['01', 1, 685],
    ['12', 3379, 3632],
    ['34', 12433, 13279],
    ['36', 13628, 14320],
    ['56', 22327, 22735],
  ];
  return ranges.find(([, from, to]) => number >= from && number <= to)?.[0] ?? '';
}

/** Pairs that differ in accents alone stand in the lists, so that the order shows. */
const WOMEN_TWINS = [
  'Nguyễn Thị Hòa',
  'Nguyễn Thị Hoa',
  'Nguyễn Thị Hóa',
  'Đặng Thị Đào',
  'Đặng Thị Dao',
  'Lê Thị Quý',
  'Lê Thị Quy',
  'Trần Mỹ Lệ',
  'Trần My Lê',
  'Phạm Thúy Hằng',
  'Phạm Thùy Hạng',
  'Vũ Thị Thủy',
  'Vũ Thị Thùy',
  'Bùi Thị Hương',
  'Bùi Thị Hường',
  'Đỗ Thị Huệ',
  'Đỗ Thị Huê',
  'Hoàng Thị Toàn',
  'Hoàng Thị Toán',
  'Y Nhàn',
  "H'Đào Niê",
];
const women = [
  ...new Set([...WOMEN_TWINS, ...distinct(1_100, () => `${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVEN)}`)]),
];
const COOPERATIVE_TWINS = [
  'Hợp tác xã Hoa Sen',
  'Hợp tác xã Hòa Sen',
  'Hợp tác xã Đồng Tâm',
  'Hợp tác xã Đông Tâm',
  'Tổ hợp tác Quý Mỹ',
  'Tổ hợp tác Quy My',
  'HTX Phú Quý',
  'HTX Phù Quy',
  'Hợp tác xã Hòa Bình',
  'Hợp tác xã Hoa Binh',
  'HTX 27/7',
  'HTX 19-5',
  "Hợp tác xã Đạ M'ri",
  'HTX Chè Suối Giàng',
  'Tổ hợp tác Số 12',
  'HTX Nông nghiệp 2-9',
];
const cooperatives = [
  ...new Set([
    ...COOPERATIVE_TWINS,
    ...distinct(450, () => `${pick(TITLES)} ${pick(TRADES)} ${pick(communes)}`),
    ...distinct(350, () => `${pick(TITLES)} ${pick(TRADES)} ${pick(BRANDS)}`),
    ...distinct(60, () => `${pick(TITLES)} ${pick(BRANDS)}`),
  ]),
];
const names: Readonly<Record<List, readonly string[]>> = { women, cooperatives };

/** Names that read as this one once accents are left out; whatever title they bear. */
const twinsOf = (list: List, name: string) => {
  const key = alike(untitled(name));
  return names[list].filter((one) => alike(untitled(one)) === key);
};

/** What is meant by a text, which its twins are in any case, and what is not. */
function readerOf(
  list: List,
  { text, isBegun = false }: { readonly text: string; readonly isBegun?: boolean },
  expected: readonly string[],
) {
  const meant = [...new Set([...expected, ...namesWith(names[list], text, { isBegun })])];
  return { meant, not: nearestOthers(names[list], text, meant, 3) };
}

const queries: Query[] = [];
/** `count` names that a query can be made of, each as `make` types it; null: not of this name. */
function ask(
  kind: string,
  list: List,
  count: number,
  make: (name: string) => string | null,
  among = names[list],
): void {
  let made = 0;
  for (let tries = 0; made < count && tries < 20_000; tries += 1) {
    const name = pick(among);
    const typed = make(name);
    const expected = typed === null ? [] : twinsOf(list, name);
    if (
      typed === null ||
      expected.length > 10 ||
      queries.some((one) => one.list === list && one.typed === typed)
    )
      continue;
    const all = [name, ...expected.filter((one) => one !== name)];
    const begun = kind === 'beginnings of words' ? { text: typed, isBegun: true } : { text: untitled(name) };
    queries.push({ list, kind, typed, expected: all, ...readerOf(list, begun, all) });
    made += 1;
  }
}

const asWords = (name: string, change: (words: string[]) => string[] | null) =>
  change(name.split(' '))?.join(' ') ?? null;
const shuffled = (words: readonly string[]) => {
  const rest = [...words];
  return words.map(() => rest.splice(Math.floor(next() * rest.length), 1)[0] ?? '');
};

/** The old and the new place of the tone: hoà and hòa, thuý and thúy, khoẻ and khỏe. */
const OLD_PLACE = 'òa:oà óa:oá ỏa:oả õa:oã ọa:oạ òe:oè óe:oé ỏe:oẻ õe:oẽ ọe:oẹ ùy:uỳ úy:uý ủy:uỷ ũy:uỹ ụy:uỵ'
  .split(' ')
  .map((one) => one.split(':'));
const otherPlace = (name: string) => {
  const moved = OLD_PLACE.reduce(
    (text, [now = '', old = '']) => text.replace(new RegExp(`(?<![qQ])${now}(?![a-z])`, 'g'), old),
    name,
  );
  return moved === name ? null : moved;
};
const I_FOR_Y = 'ý:í ỳ:ì ỷ:ỉ ỹ:ĩ ỵ:ị'.split(' ').map((one) => one.split(':'));
const otherVowel = (name: string) => {
  const changed = I_FOR_Y.reduce(
    (text, [y = '', i = '']) => text.replace(new RegExp(`(?<=[LlMmQqKkTtuS])${y}(?![a-z])`, 'g'), i),
    name,
  );
  return changed === name || /[uU]í(?!\s|$)/.test(changed) ? null : changed;
};

/** Telex as it comes out where no input method runs. */
const TELEX: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const SHAPES: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  đ: 'dd',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
};
const telexWord = (word: string) => {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(word.normalize('NFD'))?.[0] ?? '';
  const base = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return [...base].map((letter) => SHAPES[letter] ?? letter).join('') + (TELEX[tone] ?? '');
};

/** One slip in the longest word of the name without its accents. */
const slipIn = (name: string, slip: (word: string) => string | null) => {
  const words = plain(name).split(' ');
  const start = TITLE.test(name) ? words.length - untitled(name).split(' ').length : 0;
  const at = start + Math.floor(next() * (words.length - start));
  const word = words[at] ?? '';
  const slipped = word.length < 3 || !/^[a-z]+$/.test(word) ? null : slip(word);
  return slipped === null || slipped === word ? null : words.with(at, slipped).join(' ');
};
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  g: 'h',
  h: 'j',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'b',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'a',
  t: 'r',
  u: 'i',
  v: 'b',
  x: 'c',
  y: 'u',
};
const at = (word: string) => 1 + Math.floor(next() * (word.length - 1));
const SLIPS: Readonly<Record<string, (word: string) => string | null>> = {
  'another letter': (word) => {
    const i = at(word);
    return `${word.slice(0, i)}${NEIGHBOURS[word[i] ?? ''] ?? 'a'}${word.slice(i + 1)}`;
  },
  'a letter missing': (word) => {
    const i = at(word);
    return word.length < 4 ? null : word.slice(0, i) + word.slice(i + 1);
  },
  'a letter doubled': (word) => {
    const i = at(word);
    return word.slice(0, i) + word[i] + word.slice(i);
  },
  'two letters changed': (word) => {
    const i = Math.min(at(word), word.length - 2);
    return `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
  },
};

/** Those asked about must be told apart by more than three words that all share. */
const long = { women: women.filter((name) => name.split(' ').length > 2), cooperatives };
for (const list of ['women', 'cooperatives'] as const) {
  ask('as written', list, 15, (name) => name);
  ask('no accents', list, 25, plain);
  ask('capitals, no accents', list, 8, (name) => plain(name).toUpperCase());
  ask('decomposed (NFD)', list, 15, (name) => name.normalize('NFD'));
  ask('some accents', list, 20, (name) =>
    asWords(name, (words) => words.map((word, index) => (index % 2 === 0 ? plain(word) : word))),
  );
  ask('tone at its other place', list, 15, otherPlace);
  ask('d for đ', list, 15, (name) =>
    /[đĐ]/.test(name) ? name.replaceAll('đ', 'd').replaceAll('Đ', 'D') : null,
  );
  ask('i for y', list, 12, otherVowel);
  ask(
    'word order',
    list,
    15,
    (name) => asWords(plain(untitled(name)), (words) => (words.length < 3 ? null : shuffled(words))),
    long[list],
  );
  ask('beginnings of words', list, 12, (name) => {
    const whole = plain(untitled(name));
    return whole.length < 9 ? null : whole.slice(0, -1);
  });
  ask('keystrokes of Telex', list, 18, (name) => {
    const typed = untitled(name).split(' ').map(telexWord).join(' ');
    return typed === plain(untitled(name)) ? null : typed;
  });
  for (const [kind, slip] of Object.entries(SLIPS))
    ask(kind, list, 15, (name) => slipIn(name, slip), long[list]);
}
ask(
  'a title before her name',
  'women',
  12,
  (name) => `${pick(['Bà', 'bà', 'ba', 'Chị', 'chi', 'cô', 'đồng chí'])} ${name}`,
);
ask(
  'another way to write the title',
  'cooperatives',
  20,
  (name) =>
    `${pick(['htx', 'HTX', 'hợp tác xã', 'hop tac xa', 'tht', 'tổ hợp tác'])} ${pick([plain, (text: string) => text])(untitled(name))}`,
);
ask('no title', 'cooperatives', 15, (name) => plain(untitled(name)));
ask(
  'hyphens and digits',
  'cooperatives',
  6,
  (name) => name.replace(/[-/]/g, ' '),
  cooperatives.filter((name) => /\d/.test(name)),
);
ask('apostrophes', 'cooperatives', 1, (name) => plain(name).replace("'", ''), ["Hợp tác xã Đạ M'ri"]);

for (const [list, twins] of [
  ['women', WOMEN_TWINS],
  ['cooperatives', COOPERATIVE_TWINS],
] as const) {
  for (const name of twins) {
    for (const twin of twinsOf(list, name)) {
      const isSameTitle = plain(name) === plain(twin);
      if (twin !== name && isSameTitle)
        queries.push({
          list,
          kind: 'exact accents first',
          typed: name,
          expected: [name],
          before: [name, twin],
          ...readerOf(list, { text: untitled(name) }, [name]),
        });
    }
  }
}

/** Short words, and parts of titles, which are no part of a name: every name that has the word, and no other. */
const SHORT: Readonly<Record<List, readonly string[]>> = {
  women: ['hoa', 'thu', 'mai', 'chi', 'Mỹ', 'ly', 'xuan', 'hạnh', 'thị hoa', 'hao', 'nhan'],
  cooperatives: [
    'hoa',
    'hop',
    'tac',
    'xa',
    'sen',
    'chè',
    'nam',
    'phu',
    'hoa sen',
    'hòa bình',
    'số 12',
    'hao',
    'htx nấm',
  ],
};
const short = (['women', 'cooperatives'] as const).flatMap((list) =>
  SHORT[list].map((typed) => ({ list, typed, meant: namesWith(names[list], untitled(typed)) })),
);

writeFileSync(OUT, `${JSON.stringify({ women, cooperatives, queries, short }, null, 1)}\n`);
const kinds = Map.groupBy(queries, (one) => one.kind);
for (const [kind, all] of kinds) process.stdout.write(`${all.length} ${kind}\n`);
process.stdout.write(
  `${queries.length} queries, ${women.length} women, ${cooperatives.length} cooperatives\n`,
);
