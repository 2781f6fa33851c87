import t from 'tap';
import { badCharacterOf, tidyText } from '../../src/kernel/clean-text.ts';
import { normaliseText } from '../../src/kernel/vietnamese-text.ts';

const UNSEEN =
  '\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200d\u200f\u202a\u202e\u2060\u2066\u2069\u206f\u2800\u3164\uffa0\ufff9\u{e0041}\u{e0100}';

t.test('what is not seen is taken away around a text, and named inside of a name', async (t) => {
  for (const character of UNSEEN) {
    const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    t.equal(badCharacterOf(`Tổ${character}Một`), name, name);
    t.equal(badCharacterOf(character), name, `${name} alone`);
    t.equal(badCharacterOf(`${character}Tổ Một ${character}`), null, `${name} around`);
    t.equal(normaliseText(`${character} Tổ  Một${character}${character}`), 'Tổ Một', `${name} around`);
    t.equal(normaliseText(`0912${character}345 678${character}`), '0912345 678', `${name} in a number`);
    t.equal(badCharacterOf(`0912${character}345 678`), null, `${name} in a number`);
  }
  t.equal(badCharacterOf('Tổ\ufeffMột'), 'U+FEFF');
  t.equal(badCharacterOf('\ufeffTổ Một\ufeff'), null);
  for (const character of '\u0000\u0007\u001f\u007f\u0085\ufffe\ud800') {
    t.not(badCharacterOf(`1${character}2`), null, 'what is a control is refused wherever it is');
    t.not(badCharacterOf(`${character}Tổ`), null);
  }
});

t.test('what typesetting alone needs is dropped wherever it is', async (t) => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Hợp tác xã \u2764\ufe0f Sen', 'Hợp tác xã \u2764 Sen'],
    ['Tổ 1\ufe0f\u20e3', 'Tổ 1\u20e3'],
    ['nông\u00adnghiệp', 'nôngnghiệp'],
    ['Sen \u00ad Hồng', 'Sen Hồng'],
    ['Sen\ufe00', 'Sen'],
  ];
  for (const [typed, kept] of pairs) {
    t.equal(badCharacterOf(typed), null, typed);
    t.equal(normaliseText(typed), kept, typed);
  }
  for (const alone of ['\u00ad', '\ufe0f', ' \ufe00 ']) t.not(badCharacterOf(alone), null);
  t.equal(badCharacterOf('Tổ\u00ad\u200bMột'), 'U+200B');
});

t.test('a text that is too long is not tidied, whatever it ends in', async (t) => {
  const blanks = ' '.repeat(5_000_000);
  const before = process.cpuUsage();
  t.equal(tidyText(`a${blanks}`).length, 5_000_001);
  for (let index = 0; index < 50; index += 1) t.equal(tidyText(`a${'\u200b '.repeat(49_999)}`), 'a');
  const { user } = process.cpuUsage(before);
  t.ok(user < 2_000_000, `${user} µs`);
});

t.test('a long text of blanks costs no more than it is long', async (t) => {
  const blanks = '\u200b '.repeat(50_000);
  const started = performance.now();
  badCharacterOf(`a${blanks}b`);
  normaliseText(`${blanks}a${blanks}`);
  t.ok(performance.now() - started < 2_000);
});

t.test('letters that look like others are kept as those', async (t) => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Ðoàn Kết', 'Đoàn Kết'],
    ['Hợp tác xã Tân Ðông ðình', 'Hợp tác xã Tân Đông đình'],
    ['Ɖoàn ɖội', 'Đoàn đội'],
    ['D\u0335oàn', 'Đoàn'],
    ['ＨＴＸ　Sen', 'HTX Sen'],
    ['𝗛𝗼𝗮 𝐒𝐞𝐧', 'Hoa Sen'],
    ['НТХ Sen', 'HTX Sen'],
    ['Hоa Sеn', 'Hoa Sen'],
    ['Hợp tác xã Дружба', 'Hợp tác xã Дружба'],
    ['Дружба', 'Дружба'],
    ['Rượu 40° – 1½ lít', 'Rượu 40° – 1½ lít'],
  ];
  for (const [typed, kept] of pairs) t.equal(normaliseText(typed), kept, typed);
});
