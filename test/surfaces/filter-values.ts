import { type Condition, filterDeclarationOf } from '../../src/dictionary/filters.ts';

type Values = readonly unknown[];

/** Values of a type of condition that divide the rows of a small registry. */
const OF_TYPE: Readonly<Record<string, Values>> = {
  BOOLEAN: [true, false],
  NUMBER: [0, 1, 5, 2019, 2024],
  VND: [0, 1_000_000],
  PARTIAL_DATE: ['2019', '2019-03'],
  DATE: ['2019-03-12', '2019-03-11'],
  UNIT: [
    { level: 'NATION' },
    { level: 'PROVINCE', code: '37' },
    { level: 'PROVINCE', code: '56' },
    { level: 'PROVINCE', code: '36', at: '2024-06-30' },
    { level: 'DISTRICT', code: '358', at: '2024-06-30' },
    { level: 'COMMUNE', code: '13669' },
    { level: 'COMMUNE', code: '14503', at: '2025-06-30' },
  ],
};

const RANGES: Values = [
  { from: '2019-01-01', to: '2019-12-31' },
  { from: '2019-01-02' },
  { to: '2019-01-01' },
  { from: '2019-03-10', to: '2020-12-31', certainty: 'CERTAIN' },
  { from: '2019-03-10', to: '2019-03-20', certainty: 'POSSIBLE' },
];

const NUMBERS = [0, 1, 5, 2019, 2024];
const NUMBER_RANGES: Values = [{ atLeast: 4 }, { atMost: 3 }, { atLeast: 3, atMost: 20 }, {}];

function valuesOf({ comparison, type }: Condition): Values {
  if (comparison === 'RANGE') return type.name === 'DATE' ? RANGES : NUMBER_RANGES;
  if (type.name === 'INTEGER')
    return NUMBERS.filter((one) => one >= type.minimum && one <= (type.maximum ?? one));
  if (type.name === 'CODE') return type.list.codes;
  if (type.name === 'CODES') return [...type.list.codes.map((code) => [code]), type.list.codes.slice(0, 2)];
  return OF_TYPE[type.name] ?? [];
}

/**
 * Each key of a filter with values for it. `own` are those that a type does not give: ids, numbers and words.
 * @throws Error for a key without values: it would be asked by nobody.
 */
export function valuesByKey(filter: object, own: Readonly<Record<string, Values>>): [string, Values][] {
  return Object.entries(filterDeclarationOf(filter).conditions).map(([key, declared]) => {
    const values = own[key] ?? valuesOf(declared);
    if (values.length === 0) throw new Error(`give values of the condition ${key}`);
    return [key, values];
  });
}

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const NUMBER_SIDES: ReadonlySet<string> = new Set(['atLeast', 'atMost']);

/**
 * The same filter as the parameters of a list: those of a range or an object begin with the condition without its last
 * word, which only those of a number keep.
 */
export function asQuery(filter: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (Array.isArray(value)) for (const one of value) query.append(key, String(one));
    else if (value !== null && typeof value === 'object') {
      for (const [part, one] of Object.entries(value)) {
        const isWhole = key === 'territory' || NUMBER_SIDES.has(part);
        const stem = isWhole ? key : key.replace(/[A-Z][a-z]+$/, '');
        for (const each of [one].flat()) query.append(`${stem}${capital(part)}`, String(each));
      }
    } else query.append(key, String(value));
  }
  return query;
}
