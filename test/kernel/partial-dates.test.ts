import fc from 'fast-check';
import t from 'tap';
import { addDays } from '../../src/kernel/dates.ts';
import {
  type DatePrecision,
  endAfter,
  firstDay,
  lastDay,
  type PartialPeriod,
  parsePartialDate,
  sureDays,
  surelyClash,
} from '../../src/kernel/partial-dates.ts';
import { superuser } from '../database/records.ts';

const TODAY = '2026-11-23';

function said(text: string) {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** `2019–2020-03`; nothing for an unknown beginning or a spell that lasts. */
function period(text: string): PartialPeriod {
  const [from = '', to = ''] = text.split('–').map((one) => one.trim());
  const [begun, ended] = [parsePartialDate(from), parsePartialDate(to)];
  return {
    fromOn: begun?.on ?? null,
    fromOnPrecision: begun?.precision ?? null,
    toOn: ended === null ? null : endAfter(begun?.on ?? null, ended),
    toOnPrecision: ended?.precision ?? null,
  };
}

t.test('a year and a month have their first and their last day', async (t) => {
  t.same([firstDay(said('2020')), lastDay(said('2020'))], ['2020-01-01', '2020-12-31']);
  t.same([firstDay(said('2020-02')), lastDay(said('2020-02'))], ['2020-02-01', '2020-02-29']);
  t.same([firstDay(said('2020-02-05')), lastDay(said('2020-02-05'))], ['2020-02-05', '2020-02-05']);
});

t.test('an end is the earliest day that was said, after the beginning', async (t) => {
  const end = (from: string | null, to: string) => endAfter(from, said(to));
  t.equal(end('2015-01-01', '2019'), '2019-01-01');
  t.equal(end(null, '2019'), '2019-01-01');
  t.equal(end('2019-01-01', '2019'), '2019-01-02', 'begun and ended in one year');
  t.equal(end('2019-03-15', '2019'), '2019-03-16', 'of the beginning the day is known');
  t.equal(end('2019-01-01', '2019-01'), '2019-01-02', 'of the end the month is known');
  t.equal(end('2019-12-31', '2019'), '2019-01-01', 'no day of the year follows: it is wrong and is seen');
  t.equal(end('2019-01-01', '2019-01-01'), '2019-01-01', 'a day is that day');
  t.equal(end('2019-01-01', '2018'), '2018-01-01');
});

t.test('what changed hands within a year or a month does not clash', async (t) => {
  const clash = (a: string, b: string) => [
    surelyClash(period(a), period(b), TODAY),
    surelyClash(period(b), period(a), TODAY),
  ];
  const apart = [
    ['2015–2019', '2019–'],
    ['2015–2019-06-15', '2019–'],
    ['2019–2019', '2019–'],
    ['2015–2019', '2019–2019'],
    ['2019-03–2019-03', '2019-03–'],
    ['2019–2020-01-01', '2020-01-01–'],
    ['–2019', '2018–2019-03'],
  ];
  for (const [a = '', b = ''] of apart) t.same(clash(a, b), [false, false], `${a} and ${b}`);
  const together = [
    ['2015–2020', '2018–'],
    ['2015–', '2019–2020-02'],
    ['2019–', '2020–'],
    ['–', '2020–'],
    ['–2019-03-02', '2019-03-01–'],
    ['2019–2019', '2019–2019'],
  ];
  for (const [a = '', b = ''] of together) t.same(clash(a, b), [true, true], `${a} and ${b}`);
});

const day = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.constantFrom<DatePrecision>('YEAR', 'MONTH', 'DAY'))
  .map(([days, precision]) => ({ on: firstDay({ on: addDays('2018-01-01', days), precision }), precision }));

t.test('the database means the same days by the same words', async (t) => {
  const { client } = await superuser(t);
  const periods = fc.sample(fc.tuple(day, fc.option(day)), { numRuns: 500, seed: 4 });
  const spells = periods.map(([from, to]) => ({
    fromOn: from.on,
    fromOnPrecision: from.precision,
    toOn: to === null ? null : endAfter(from.on, to),
    toOnPrecision: to?.precision ?? null,
  }));
  const { rows } = await client.query<{ days: [string, string | null] | null }>(
    `select case when not isempty(d) then json_build_array(lower(d), upper(d)) end as days
     from jsonb_to_recordset($1) as s ("fromOn" date, "fromOnPrecision" text, "toOn" date, "toOnPrecision" text),
       sure_days("fromOn", "fromOnPrecision", "toOn", "toOnPrecision") d`,
    [JSON.stringify(spells)],
  );
  const ours = spells.map((one) => {
    const days = sureDays(one, TODAY);
    return days === null ? null : [days.fromOn, days.toOn];
  });
  t.equal(rows.length, 500);
  t.same(
    rows.map((one) => one.days),
    ours,
  );
  t.ok(ours.some((one) => one === null) && ours.some((one) => one !== null));
});
