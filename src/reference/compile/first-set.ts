import { readFacts } from './facts.ts';
import { begin, type Ledger, type Unit, unitInForce } from './ledger.ts';

/** The day the registry's data begins: units of that day have really existed longer. */
const FIRST_DAY = '2023-04-10';

/** The nation and the 63 provinces, 705 districts and 10,598 communes of the first day. */
export function compileFirstSet(ledger: Ledger, directory: string): void {
  const nation = begin(
    ledger,
    'NATION',
    {
      code: 'VN',
      name: 'Việt Nam',
      fullName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
      type: 'NATION',
      parent: null,
    },
    FIRST_DAY,
  );
  const columns = ['code', 'name', 'full_name', 'type'] as const;
  const start = (
    level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE',
    row: Record<(typeof columns)[number], string>,
    parent: Unit,
  ) =>
    begin(
      ledger,
      level,
      { code: row.code, name: row.name, fullName: row.full_name, type: row.type, parent },
      FIRST_DAY,
    );
  for (const row of readFacts(directory, 'provinces_63_asof_2023-04-10.csv', columns)) {
    start('PROVINCE', row, nation);
  }
  for (const row of readFacts(directory, 'districts_705_asof_2023-04-10.csv', [
    ...columns,
    'province_code',
  ] as const)) {
    start('DISTRICT', row, unitInForce(ledger, 'PROVINCE', row.province_code));
  }
  for (const row of readFacts(directory, 'communes_10598_asof_2023-04-10.csv', [
    ...columns,
    'district_code',
  ] as const)) {
    start('COMMUNE', row, unitInForce(ledger, 'DISTRICT', row.district_code));
  }
}
