import t from 'tap';
import { parsePersonalIdNumber, parsePhone, parseTaxCode } from '../../src/kernel/identifiers.ts';

const TODAY = '2026-11-23';
const ok = <Value>(value: Value) => ({ ok: true, value });
const wrong = (code: string) => ({ ok: false, code });

t.test('a tax code is right by its form and check digit, and is stored in one form', async (t) => {
  const invalid = wrong('TAX_CODE_INVALID');
  const rows: [string, unknown][] = [
    ['0100109106', ok('0100109106')],
    ['0100109106-001', ok('0100109106-001')],
    ['0100109106001', ok('0100109106-001')],
    [' 0100 109 106 ', ok('0100109106')],
    ['0300588569', ok('0300588569')],
    ['0301442379', ok('0301442379')],
    ['0312650437', ok('0312650437')],
    ['5900189413', ok('5900189413')],
    ['4300205943', ok('4300205943')],
    ['0100109106-000', invalid],
    ['0100109107', invalid],
    ['010010910', invalid],
    ['00100109106', invalid],
    ['', invalid],
    ['O100109106', invalid],
    ['0100109106-01', invalid],
    ['0100109106--001', invalid],
  ];
  for (const [text, expected] of rows) t.same(parseTaxCode(text), expected, text);
});

t.test('twelve digits are the number of a person, never a tax code of a cooperative', async (t) => {
  t.same(parseTaxCode('036190012345'), wrong('TAX_CODE_OF_PERSON'));
});

t.test('no tax code exists where the check digit would be ten', async (t) => {
  const body = '000000000';
  const endings = Array.from({ length: 10 }, (_, digit) => parseTaxCode(`${body}${digit}`).ok);
  t.same(new Set(endings), new Set([false]));
});

t.test('a personal number tells gender, birth year and place of birth registration', async (t) => {
  t.same(
    parsePersonalIdNumber('036190012345', TODAY),
    ok({ number: '036190012345', provinceCode: '036', gender: 'FEMALE', birthYear: 1990 }),
  );
  t.same(
    parsePersonalIdNumber('001301012345', TODAY),
    ok({ number: '001301012345', provinceCode: '001', gender: 'FEMALE', birthYear: 2001 }),
  );
  t.same(
    parsePersonalIdNumber('036 090 012345', TODAY),
    ok({ number: '036090012345', provinceCode: '036', gender: 'MALE', birthYear: 1990 }),
  );
});

t.test(
  'a personal number of a birth year to come, of no province or of another length is refused',
  async (t) => {
    const invalid = wrong('PERSONAL_ID_INVALID');
    for (const text of ['036290012345', '97190012345', '000190012345', '0361900123456', '', '03619001234x']) {
      t.same(parsePersonalIdNumber(text, TODAY), invalid, text);
    }
    t.same(parsePersonalIdNumber('036326012345', '2025-12-31'), invalid);
    t.ok(parsePersonalIdNumber('036326012345', '2026-01-01').ok);
  },
);

t.test('a phone number is stored as E.164 however it is written', async (t) => {
  const rows: [string, string][] = [
    ['0912345678', '+84912345678'],
    ['+84912345678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084 912 345 678', '+84912345678'],
    ['(+84) 0912.345.678', '+84912345678'],
    ['0912-345-678', '+84912345678'],
    ['02283649999', '+842283649999'],
    ['024 3825 1234', '+842438251234'],
    ['+84 28 3829 1234', '+842838291234'],
  ];
  for (const [text, expected] of rows) t.same(parsePhone(text), ok(expected), text);
});

t.test('a phone number of a retired or unknown form is refused', async (t) => {
  const rows = [
    '0112345678',
    '091234567',
    '09123456789',
    '0412345678',
    '0228364999',
    '0243825123',
    '02438251234x',
  ];
  for (const text of [...rows, '', '+1 202 555 0100', '024382512345']) {
    t.same(parsePhone(text), wrong('PHONE_INVALID'), text);
  }
});
