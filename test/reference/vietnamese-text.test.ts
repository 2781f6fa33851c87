import t from 'tap';
import { foldAccents, foldTones, normaliseText } from '../../src/kernel/vietnamese-text.ts';
import { TODAY, territory } from './vietnam.ts';

t.test('stored text is NFC with single spaces', async (t) => {
  t.equal(normaliseText('  Hợp \t tác\u00a0\n xã '.normalize('NFD')), 'Hợp tác xã');
});

t.test('two spellings of a name have one key', async (t) => {
  const rows: [string, string][] = [
    ['Hòa Bình', 'Hoà Bình'],
    ['Thủy Nguyên', 'Thuỷ Nguyên'],
    ['Nguyễn Úy', 'Nguyễn Uý'],
    ['Quý Hòa', 'Quí Hoà'],
    ['Mỹ Lộc', 'Mĩ Lộc'],
    ['A Vương', 'Avương'],
    ["Đạ M'ri", 'Đạ M’Ri'],
    ['Đạ Mri', "ĐẠ M'RI"],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa–Vũng Tàu'],
    ['Khỏe', 'Khoẻ'],
  ];
  for (const [one, other] of rows) {
    t.equal(foldTones(one), foldTones(other), `${one}, ${other}`);
    t.equal(foldTones(one.normalize('NFD')), foldTones(other), `${one} decomposed`);
  }
});

t.test('names that differ in a tone or a vowel keep different keys', async (t) => {
  const rows: [string, string][] = [
    ['Hòa', 'Hóa'],
    ['Hoa', 'Hòa'],
    ['Đắk', 'Đăk'],
    ['Tân', 'Tan'],
    ['Đông', 'Dông'],
    ['Phường 1', 'Phường 11'],
    ['Nghĩa', 'Nghĩá'],
  ];
  for (const [one, other] of rows) t.not(foldTones(one), foldTones(other), `${one}, ${other}`);
});

t.test('no two units of today in one parent fold to one key', async (t) => {
  const keys = territory
    .listUnits('COMMUNE', TODAY)
    .map((one) => `${one.parentUnitId} ${foldTones(one.fullName)}`);
  t.equal(new Set(keys).size, keys.length);
});

t.test(
  'the search key has neither accents nor capitals, for composed and decomposed text alike',
  async (t) => {
    t.equal(foldAccents('  Hợp tác xã  ĐẮK LẮK '), 'hop tac xa dak lak');
    t.equal(foldAccents('Đặng Thị Mỹ Ơ Ư ă â ê ô'), 'dang thi my o u a a e o');
    t.equal(foldAccents('Hợp tác xã ĐẮK LẮK'.normalize('NFD')), 'hop tac xa dak lak');
    t.equal(foldAccents(''), '');
  },
);
