import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import t, { type Test } from 'tap';
import { readCodes } from '../../src/reference/codes.queries.ts';
import { type LoadReport, loadReference } from '../../src/reference/loader.ts';
import { REFERENCE_DIRECTORY, readReferenceFiles } from '../../src/reference/reference.files.ts';
import { readTerritory } from '../../src/reference/territory.queries.ts';
import { buildTerritory } from '../../src/reference/territory.ts';
import { testDatabase } from '../helpers/database.ts';

const UNITS = 'administrative_units.csv';
const VERSIONS = 'administrative_unit_versions.csv';
const SUCCESSIONS = 'administrative_unit_successions.csv';

/** A connection as the loader, to a database that holds the lists. */
async function loaded(t: Test): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: (await testDatabase(t)).url });
  await client.connect();
  t.after(() => client.end());
  await client.query('set role registry_loader');
  await loadReference(client);
  return client;
}

/** A copy of the lists that the test may change. */
function copyOfLists(t: Test): string {
  const directory = mkdtempSync(join(tmpdir(), 'lists-'));
  t.after(() => rmSync(directory, { recursive: true }));
  cpSync(REFERENCE_DIRECTORY, directory, { recursive: true });
  return directory;
}

function edit(directory: string, file: string, change: (text: string) => string): void {
  const path = join(directory, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, after);
}

/** The tables in which something changed. */
function changesOf(report: LoadReport) {
  return report.tables.filter((one) => one.inserted + one.updated + one.removed > 0);
}

t.test('the database holds what the lists hold', async (t) => {
  const client = await loaded(t);
  const lists = readReferenceFiles();
  const inDatabase = await readTerritory(client);
  const sorted = <Row>(rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();
  t.same(sorted(inDatabase.units), sorted(lists.territory.units));
  t.same(sorted(inDatabase.versions), sorted(lists.territory.versions));
  t.same(sorted(inDatabase.successions), sorted(lists.territory.successions));
  const codes = await readCodes(client);
  t.same(new Set(codes.managementPositions), new Set(lists.codes.managementPositions));
  t.same(new Set(codes.sizeThresholds), new Set(lists.codes.sizeThresholds));
  t.same(new Set(codes.vsicSections), new Set(lists.codes.vsicSections));
});

t.test('a second load changes nothing and makes no revision', async (t) => {
  const client = await loaded(t);
  const revisions = () => client.query('select * from reference_revisions order by revision');
  const before = await revisions();
  const report = await loadReference(client);
  t.equal(report.changed, false);
  t.same(changesOf(report), []);
  t.same((await revisions()).rows, before.rows);
  t.equal(report.revision, before.rows.at(-1).revision);
});

t.test('lists that were loaded last are not read again', async (t) => {
  const client = await loaded(t);
  const directory = copyOfLists(t);
  const statements: string[] = [];
  const query = client.query.bind(client);
  t.intercept(client, 'query', {
    value: (text: string, values?: unknown[]) => {
      statements.push(text);
      return query(text, values);
    },
  });
  t.equal((await loadReference(client, directory)).changed, false, 'the same bytes elsewhere');
  t.equal(statements.length, 4, 'begin, lock, the last revision, commit');

  edit(directory, 'ethnic_groups.csv', (text) => text.replaceAll('\n', '\r\n'));
  const rewritten = await loadReference(client, directory);
  t.same(
    [rewritten.changed, changesOf(rewritten)],
    [true, []],
    'other bytes are read, and hold the same rows',
  );
  t.equal((await loadReference(client, directory)).changed, false, 'once');
});

t.test('a changed cell updates its row alone and makes a revision', async (t) => {
  const client = await loaded(t);
  const before = await loadReference(client);
  const directory = copyOfLists(t);
  edit(directory, 'ethnic_groups.csv', (text) => text.replace('Ngái', 'Ngái (sửa)'));
  const report = await loadReference(client, directory);
  t.same(changesOf(report), [{ table: 'ethnic_groups', inserted: 0, updated: 1, removed: 0 }]);
  t.ok(report.revision > before.revision);
  t.not(report.digest, before.digest);
});

t.test('a unit of a later list is there after a load, without a change of code', async (t) => {
  const client = await loaded(t);
  const directory = copyOfLists(t);
  const day = '2027-01-01';
  const before = buildTerritory(readReferenceFiles().territory);
  const ending = before.findUnit('COMMUNE', '03388', '2026-12-31');
  const row = (to: string) =>
    `${ending?.unitId},COMMUNE,03388,Đoàn Kết,Phường Đoàn Kết,WARD,9,2025-07-01,${to},`;
  edit(directory, VERSIONS, (text) => text.replace(row(''), row(day)));
  appendFileSync(join(directory, UNITS), '900001,COMMUNE-03388-20270101,COMMUNE\n');
  appendFileSync(join(directory, VERSIONS), `900001,COMMUNE,03388,Mới,Phường Mới,WARD,9,${day},,NQ 1\n`);
  appendFileSync(join(directory, SUCCESSIONS), `${ending?.unitId},900001,${day},WHOLE,true,\n`);
  const report = await loadReference(client, directory);
  t.same(changesOf(report), [
    { table: 'administrative_units', inserted: 1, updated: 0, removed: 0 },
    { table: 'administrative_unit_versions', inserted: 1, updated: 1, removed: 0 },
    { table: 'administrative_unit_successions', inserted: 1, updated: 0, removed: 0 },
  ]);
  const territory = buildTerritory(await readTerritory(client));
  t.equal(territory.resolveToday(ending?.unitId ?? 0, day).unit?.fullName, 'Phường Mới');
});

t.test('a corrected first day replaces the version, because nothing refers to a version', async (t) => {
  const client = await loaded(t);
  const directory = copyOfLists(t);
  edit(directory, VERSIONS, (text) =>
    text
      .replace(
        'Tỉnh Đồng Nai,PROVINCE,1,2025-07-01,2026-04-30',
        'Tỉnh Đồng Nai,PROVINCE,1,2025-07-01,2026-05-01',
      )
      .replace(
        'Thành phố Đồng Nai,MUNICIPALITY,1,2026-04-30',
        'Thành phố Đồng Nai,MUNICIPALITY,1,2026-05-01',
      ),
  );
  t.same(changesOf(await loadReference(client, directory)), [
    { table: 'administrative_unit_versions', inserted: 1, updated: 1, removed: 1 },
  ]);
});

t.test('a list that contradicts itself changes nothing at all', async (t) => {
  const client = await loaded(t);
  const { revision } = await loadReference(client);
  const unknown = () => client.query('select id from administrative_units where id = 900001');
  const overlapping = copyOfLists(t);
  appendFileSync(join(overlapping, UNITS), '900001,COMMUNE-03388-20270101,COMMUNE\n');
  appendFileSync(
    join(overlapping, VERSIONS),
    '900001,COMMUNE,03388,Mới,Phường Mới,WARD,9,2027-01-01,,NQ 1\n',
  );
  await t.rejects(
    loadReference(client, overlapping),
    { code: '23P01' },
    'one code for two units at one time',
  );

  const misspelt = copyOfLists(t);
  appendFileSync(join(misspelt, UNITS), '900001,COMMUNE-03388-20270101,COMMUNE\n');
  edit(misspelt, 'size_thresholds.csv', (text) => text.replace('MICRO', 'TINY'));
  await t.rejects(loadReference(client, misspelt), { code: '23514' }, 'no such size');

  t.same((await unknown()).rows, []);
  t.equal((await loadReference(client)).revision, revision);
});
