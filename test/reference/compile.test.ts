import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { begin, end, newLedger, revise, succeed } from '../../src/reference/compile/ledger.ts';
import { writeUnits } from '../../src/reference/compile/output.ts';
import { isSameName, splitFullName } from '../../src/reference/compile/unit-names.ts';

const named = (code: string, name = code) => ({ code, name, fullName: name, type: 'PROVINCE', parent: null });

function temporaryDirectory(t: { after(clean: () => void): void }): string {
  const directory = mkdtempSync(join(tmpdir(), 'reference-'));
  t.after(() => rmSync(directory, { recursive: true }));
  return directory;
}

t.test('ids once given stay, and new units come after the last', async (t) => {
  const directory = temporaryDirectory(t);
  const first = newLedger();
  begin(first, 'PROVINCE', named('10'), '2023-04-10');
  begin(first, 'PROVINCE', named('20'), '2023-04-10');
  writeUnits(first, directory);

  const second = newLedger();
  for (const code of ['05', '20', '10']) begin(second, 'PROVINCE', named(code), '2023-04-10');
  writeUnits(second, directory);
  t.equal(
    readFileSync(join(directory, 'administrative_units.csv'), 'utf8'),
    'id,key,level\n1,PROVINCE-10-20230410,PROVINCE\n2,PROVINCE-20-20230410,PROVINCE\n3,PROVINCE-05-20230410,PROVINCE\n',
  );
});

t.test('a unit that was given an id cannot vanish', async (t) => {
  const directory = temporaryDirectory(t);
  const first = newLedger();
  begin(first, 'PROVINCE', named('10'), '2023-04-10');
  writeUnits(first, directory);
  t.throws(() => writeUnits(newLedger(), directory), /units with ids are gone: PROVINCE-10-20230410/);
});

t.test('a change is a version of the same identity, and a succession names two identities', async (t) => {
  const directory = temporaryDirectory(t);
  const ledger = newLedger();
  const one = begin(ledger, 'PROVINCE', named('10', 'Một'), '2023-04-10');
  revise(ledger, one, named('10', 'Hai'), '2025-01-01');
  end(ledger, one, '2025-07-01');
  const other = begin(ledger, 'PROVINCE', named('10', 'Ba'), '2025-07-01');
  succeed(ledger, {
    from: one,
    to: other,
    effectiveOn: '2025-07-01',
    kind: 'WHOLE',
    isDefault: true,
    note: null,
  });
  writeUnits(ledger, directory);
  const lines = (file: string) => readFileSync(join(directory, file), 'utf8').trim().split('\n').slice(1);
  t.same(lines('administrative_unit_versions.csv'), [
    '1,PROVINCE,10,Một,Một,PROVINCE,,2023-04-10,2025-01-01,NQ 721–730/NQ-UBTVQH15',
    '1,PROVINCE,10,Hai,Hai,PROVINCE,,2025-01-01,2025-07-01,… NQ 1318/NQ-UBTVQH15',
    '2,PROVINCE,10,Ba,Ba,PROVINCE,,2025-07-01,,NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg',
  ]);
  t.same(lines('administrative_unit_successions.csv'), ['1,2,2025-07-01,WHOLE,true,']);
});

t.test('a code cannot begin while another unit holds it, and a unit cannot end twice', async (t) => {
  const ledger = newLedger();
  const one = begin(ledger, 'PROVINCE', named('10'), '2023-04-10');
  t.throws(() => begin(ledger, 'PROVINCE', named('10'), '2024-01-01'), /in force twice/);
  end(ledger, one, '2025-01-01');
  t.throws(() => end(ledger, one, '2025-07-01'), /has ended already/);
});

t.test('a full name tells the type, and a city of a municipality is its own type', async (t) => {
  t.same(splitFullName('COMMUNE', 'Thị trấn Chũ', undefined), { name: 'Chũ', type: 'TOWNSHIP' });
  t.same(splitFullName('DISTRICT', 'Thị xã Chũ', 'PROVINCE'), { name: 'Chũ', type: 'TOWN' });
  t.equal(splitFullName('DISTRICT', 'Thành phố Huế', 'PROVINCE').type, 'CITY_OF_PROVINCE');
  t.equal(splitFullName('DISTRICT', 'Thành phố Thuỷ Nguyên', 'MUNICIPALITY').type, 'CITY_OF_MUNICIPALITY');
  t.throws(() => splitFullName('COMMUNE', 'Huyện Chũ', undefined), /no type/);
});

t.test('tone placement is no change of name, another tone is', async (t) => {
  t.ok(isSameName('Xã Hòa An', 'Xã Hoà An'));
  t.notOk(isSameName('Xã Cẩm Vĩnh', 'Xã Cẩm Vịnh'));
});
