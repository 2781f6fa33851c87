import { readFileSync } from 'node:fs';
import t from 'tap';
import { getToken, testServer } from '../helpers/server.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly refId: string; readonly expr: string }[];
}

/** The names of metrics in an expression of PromQL or in a text. */
const namesIn = (text: string) =>
  new Set(text.match(/\b(coop_registry|nodejs|process)_[a-z0-9_]*[a-z0-9]\b/g) ?? []);

/** The names that a scrape serves once each kind of thing has happened, with those of their series. */
async function servedNames(app: Awaited<ReturnType<typeof testServer>>['app']): Promise<Set<string>> {
  const { text } = await app.scrape();
  const declared = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return new Set(declared);
}

t.test(
  'every measure that the dashboard and the handbook name is served, and every own one is in the handbook',
  async (t) => {
    const { app } = await testServer(t);
    await getToken(app, 'demo-union-province-37');
    const served = await servedNames(app);
    for (const document of ['operations/grafana-dashboard.json', 'operations.md']) {
      const missing = [...namesIn(read(document))].filter((name) => !served.has(name));
      t.strictSame(missing, [], document);
    }
    const told = namesIn(read('operations.md'));
    const own = [...served].filter(
      (name) => /^coop_registry_/.test(name) && !/_(bucket|sum|count)$/.test(name),
    );
    t.ok(own.length > 15);
    t.strictSame(
      own.filter((name) => !told.has(name)),
      [],
    );
  },
);

t.test('every label that the dashboard groups by is one that its measure has', async (t) => {
  const { app } = await testServer(t);
  const { text } = await app.scrape();
  const dashboard = JSON.parse(read('operations/grafana-dashboard.json')) as { panels: Panel[] }; // shape: next test
  const labels = new Set([...text.matchAll(/([a-z_]+)="/g)].map(([, name = '']) => name));
  // Of measures that have no sample yet.
  for (const name of ['le', 'operation', 'status', 'code', 'reason', 'mode', 'ending', 'state'])
    labels.add(name);
  const grouped = dashboard.panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) =>
      [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/, */)),
    ),
  );
  t.strictSame(
    grouped.filter((name) => !labels.has(name)),
    [],
  );
});

t.test('the dashboard can be imported: its panels have ids, places and queries of their own', async (t) => {
  const { panels, ...dashboard } = JSON.parse(read('operations/grafana-dashboard.json')) as {
    panels: Panel[];
  } & Record<string, unknown>; // checked below
  t.match(dashboard, {
    title: String,
    uid: String,
    schemaVersion: Number,
    templating: { list: Array },
    time: { from: String },
  });
  t.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
  for (const { title, type, gridPos, targets } of panels) {
    t.ok(title && type === 'timeseries', title);
    t.ok(gridPos.x + gridPos.w <= 24 && gridPos.h > 0, 'inside the grid');
    t.equal(new Set(targets.map(({ refId }) => refId)).size, targets.length);
  }
  const cells = panels.flatMap(({ gridPos: { x, y, w } }) =>
    Array.from({ length: w }, (_, at) => `${x + at} ${y}`),
  );
  t.equal(new Set(cells).size, cells.length, 'no two in one place');
});

t.test('every setting that the handbook names is read, and every setting is in the handbook', async (t) => {
  const config = readFileSync(new URL('../../src/process/config.ts', import.meta.url), 'utf8');
  const readNames = new Set([...config.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name = '']) => name));
  const settings = [...readNames].filter(
    (name) => /_|^(HOST|PORT|DEMO)$/.test(name) && !/^(E[A-Z]+)$/.test(name),
  );
  const handbook = read('operations.md');
  t.ok(settings.length > 15);
  t.strictSame(
    settings.filter((name) => !handbook.includes(`\`${name}\``)),
    [],
  );
});
