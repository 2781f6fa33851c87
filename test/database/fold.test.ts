import fc from 'fast-check';
import type pg from 'pg';
import t from 'tap';
import { codeKeyOf, naturalKeyOf } from '../../src/kernel/natural-keys.ts';
import { bareOf, searchWords } from '../../src/kernel/search-words.ts';
import { foldAccents } from '../../src/kernel/vietnamese-text.ts';
import { BODY_TITLES, withoutTitle } from '../../src/records/reading/titles.ts';
import { superuser } from './records.ts';

const LETTERS = [
  ...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐðÐbcdghklmnpqrstvxBCDGHKLMNPQRSTVX',
  ...'áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ...'ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ',
];

/** Every code unit that JavaScript calls white space, and those near them that it does not. */
const SPACES = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u2028\u2029\u202f\u205f\u3000\ufeff',
  ...'\u0085\u001c\u001f\u180e\u200b\u200c\u200d\u2060\u00ad',
];

const MARKS = [...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0345\u035c\u036f\u0370\u20d0\u1ab0'];

/** Letters whose lower case is special: several letters, another script, or decided by what stands beside. */
const ODD = "ſ ß ẞ İ ı Σ σ ς ǅ ﬁ K Å Ω ᾼ Ա ꭰ Ӏ 🐃 👩🏽‍🌾 𝐀 𐐀 한 가 ｱ ½ １ ’ ' - – _ % \\".split(' ');

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);

const text = fc
  .tuple(fc.array(piece, { maxLength: 24 }), fc.constantFrom('NFC', 'NFD', null))
  .map(([pieces, form]) => (form === null ? pieces.join('') : pieces.join('').normalize(form)));

/** What the database makes of many texts, in one statement. */
async function foldInDatabase(client: pg.Client, texts: readonly string[]): Promise<(string | null)[]> {
  const { rows } = await client.query<{ folded: string | null }>(
    'select fold_accents(v) as folded from unnest($1::text[]) with ordinality as asked (v, place) order by place',
    [texts],
  );
  return rows.map((one) => one.folded);
}

/** The texts that the two fold differently, readable. */
async function differences(client: pg.Client, texts: readonly string[]): Promise<string[]> {
  const folded = await foldInDatabase(client, texts);
  return texts.flatMap((one, index) =>
    folded[index] === foldAccents(one)
      ? []
      : [`${readable(one)}: ${readable(folded[index] ?? 'null')} for ${readable(foldAccents(one))}`],
  );
}

const readable = (value: string) =>
  JSON.stringify(value).replace(/[^ -~]/gu, (one) => `{${one.codePointAt(0)?.toString(16)}}`);

t.test('the database folds any text as the service does', async (t) => {
  const { client } = await superuser(t);
  const seed = Date.now();
  const texts = fc.sample(text, { numRuns: 5_000, seed });
  t.same((await differences(client, texts)).slice(0, 5), [], `seed ${seed}`);
});

/** Texts whose words, with accents and bare, the two find differently, readable. */
async function wordDifferences(client: pg.Client, texts: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ words: string; bare: string }>(
    `select search_words(v) as words, search_bare(search_words(v)) as bare
     from unnest($1::text[]) with ordinality as asked (v, place) order by place`,
    [texts],
  );
  return texts.flatMap((one, index) => {
    const words = searchWords(one).join(' ');
    const own = `${words}: ${bareOf(words)}`;
    const found = `${rows[index]?.words}: ${rows[index]?.bare}`;
    return own === found ? [] : [`${readable(one)}: ${readable(found)} for ${readable(own)}`];
  });
}

t.test('the database finds the words of any text as the service does', async (t) => {
  const { client } = await superuser(t);
  const seed = Date.now();
  const texts = fc.sample(text, { numRuns: 5_000, seed });
  t.same((await wordDifferences(client, texts)).slice(0, 5), [], `seed ${seed}`);
  const letters = Array.from({ length: 0x2fff }, (_, index) => `a${String.fromCodePoint(index + 1)}b`);
  t.same((await wordDifferences(client, letters)).slice(0, 5), []);
});

t.test('the database takes the titles of bodies from their names as the service does', async (t) => {
  const { client } = await superuser(t);
  const ways = BODY_TITLES.flatMap((title) =>
    title.ways.map((way) => ({ way: bareOf(way), mark: title.mark })),
  );
  for (const { way, mark } of ways) {
    const { rows } = await client.query(
      `select search_untitled($1 || ' hoa sen') as name, search_untitled($1) as alone, search_title($1 || ' hoa sen') as title,
         search_untitled($1 || 'a hoa') as other, search_title('hoa ' || $1) as behind`,
      [way],
    );
    t.same(
      rows,
      [{ name: 'hoa sen', alone: way, title: ` ~${mark} ;`, other: `${way}a hoa`, behind: '' }],
      way,
    );
  }
  const { rows } = await client.query(
    "select search_untitled('lien hiep htx') as alone, search_untitled('htx htx che') as twice, search_untitled('hoa sen') as none",
  );
  t.same(rows, [{ alone: 'lien hiep htx', twice: 'che', none: 'hoa sen' }]);
  const several = ways.flatMap((one) => ways.map((other) => `${one.way} ${other.way} hoa sen`));
  const found = await client.query(
    'select search_untitled(v) as name, search_title(v) as title from unnest($1::text[]) with ordinality as asked (v, place) order by place',
    [several],
  );
  for (const [index, typed] of several.entries()) {
    const { words, title } = withoutTitle(typed.split(' '), BODY_TITLES);
    t.same(found.rows[index], { name: words.join(' '), title: ` ~${title?.mark} ;` }, typed);
  }
});

/** Texts of which the two make different keys, readable. */
async function keyDifferences(client: pg.Client, texts: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ key: string; code: string }>(
    'select natural_key_of(v) as key, code_key_of(v) as code from unnest($1::text[]) with ordinality as asked (v, place) order by place',
    [texts],
  );
  return texts.flatMap((one, index) => {
    const own = `${naturalKeyOf(one)}; ${codeKeyOf(one)}`;
    const found = `${rows[index]?.key}; ${rows[index]?.code}`;
    return own === found ? [] : [`${readable(one)}: ${readable(found)} for ${readable(own)}`];
  });
}

t.test('the database compares names and codes as the service does', async (t) => {
  const { client } = await superuser(t);
  const seed = Date.now();
  t.same(
    (await keyDifferences(client, fc.sample(text, { numRuns: 5_000, seed }))).slice(0, 5),
    [],
    `seed ${seed}`,
  );
  const letters = Array.from({ length: 0x2fff }, (_, index) => `q${String.fromCodePoint(index + 1)}y `);
  t.same((await keyDifferences(client, letters)).slice(0, 5), []);
});

t.test('every letter of the scripts in use folds alike, alone and inside a word', async (t) => {
  const { client } = await superuser(t);
  // Latin, Greek, Cyrillic, Vietnamese and general punctuation, the forms of presentation.
  const ranges: [number, number][] = [
    [1, 0x52f],
    [0x1680, 0x1680],
    [0x1e00, 0x206f],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa78c],
    [0xfb00, 0xfeff],
  ];
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  t.same(await differences(client, letters), []);
  t.same(
    await differences(
      client,
      letters.map((one) => `a${one}b`),
    ),
    [],
  );
  t.same(
    await differences(
      client,
      letters.map((one) => ` ${one}${one}A `),
    ),
    [],
  );
});

t.test('every kind of white space stands for one space', async (t) => {
  const { client } = await superuser(t);
  const texts = SPACES.flatMap((one) => [`Hợp${one}tác`, `${one}xã${one}`, `Đắk${one} ${one}Lắk`]);
  t.same(await differences(client, texts), []);
  t.same(await foldInDatabase(client, ['\ufeffĐẮK\u00a0\u3000LẮK\u2003', '']), ['dak lak', '']);
});

t.test('a generated key is the folded name with its short name', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query(
    `insert into cooperatives (id, province_id, kind, name, short_name, registry_code, status, operating_state)
     values (gen_random_uuid(), 1, 'COOPERATIVE', $1, $2, 'X', 'ACTIVE', 'RUNNING') returning search_text`,
    ['Hợp tác xã Đồng\u00a0Tháp'.normalize('NFD'), 'HTX ĐT'],
  );
  t.equal(rows[0].search_text, 'hop tac xa dong thap htx dt');
});
