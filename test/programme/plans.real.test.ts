import { readFileSync } from 'node:fs';
import t from 'tap';
import { planWorld, write } from './plans.world.ts';

/** The figures of the nation's decision and of five local plans. */
const GOLDEN = new URL('../golden/plans.json', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: facts of no type of ours
type Json = any;

const FEMALE_MAJORITY = 'FEMALE_MAJORITY';
const isCode = (text: string | undefined) => text !== undefined && /^[A-Z_]+$/.test(text);

const unitOf = ({ level, code, codeAsOf }: Json) =>
  level === 'NATION' ? { level } : { level, code, at: codeAsOf };

const toPlan = (plan: Json) => ({
  unit: unitOf(plan.territory),
  programme: plan.programme,
  title: `Kế hoạch của ${plan.territory.name}`,
  documentNo: plan.documentNo,
  issuedOn: plan.issuedOn,
  issuerKind: /Hội/.test(plan.issuer)
    ? 'WOMENS_UNION'
    : /UBND/.test(plan.issuer)
      ? 'PEOPLES_COMMITTEE'
      : 'GOVERNMENT',
  issuerName: plan.issuer,
  fromOn: plan.period.from,
  toOn: plan.period.to,
  phases: plan.phases,
  implementsDocuments: plan.implements,
  priorityGroups: plan.priorityGroups,
  note: plan.note,
  source: plan.source,
});

const toTarget = (planId: string, row: Json) => ({
  planId,
  sectionRef: row.ref,
  indicator: row.indicator,
  operator: row.operator,
  unit: row.unit,
  value: row.value,
  valueMin: row.min,
  valueMax: row.max,
  fromOn: row.period.from,
  toOn: row.period.to,
  perUnit: row.perUnit,
  perSubject: row.perSubject,
  perPeriod: row.perPeriod,
  actorLevel: row.by,
  ...(isCode(row.population) ? { population: row.population } : { populationText: row.population }),
  alternativePopulation: row.alternativeReading,
  scope: row.scope,
  ...(row.condition === FEMALE_MAJORITY ? { condition: row.condition } : { conditionText: row.condition }),
  countedPositions: row.countedPositions,
  kinds: row.kinds,
  supportKinds: row.supportKinds,
  alsoCounts: row.alsoCounts,
  denominatorText: row.denominator,
  foundedFromOn: row.foundedFrom,
  foundedToOn: row.foundedTo,
  horizon: row.horizon,
  strength: row.strength,
  note: row.note,
});

const partial = (day: string | null, precision: string | null) =>
  day?.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);

/** The row as the file has it; what says nothing is left out. */
const fromTarget = (row: Json) => ({
  ref: row.sectionRef,
  indicator: row.indicator,
  operator: row.operator,
  unit: row.unit,
  value: row.value,
  min: row.valueMin,
  max: row.valueMax,
  period: { from: row.fromOn, to: row.toOn },
  perUnit: row.perUnit,
  perSubject: row.perSubject,
  perPeriod: row.perPeriod,
  by: row.actorLevel,
  population: row.population ?? row.populationText,
  alternativeReading: row.alternativePopulation,
  scope: row.scope,
  condition: row.condition ?? row.conditionText,
  countedPositions: row.countedPositions,
  kinds: row.kinds,
  supportKinds: row.supportKinds,
  alsoCounts: row.alsoCounts,
  denominator: row.denominatorText,
  foundedFrom: partial(row.foundedFromOn, row.foundedFromOnPrecision),
  foundedTo: partial(row.foundedToOn, row.foundedToOnPrecision),
  horizon: row.horizon,
  strength: row.strength,
  note: row.note,
});

/** Without what says nothing: null, and empty lists. */
const told = (row: object) =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );

/** A total and each of its parts; a key with a plus is one amount of several sources. */
const toLines = (planId: string, { phase, stage, total, sources, approximate = [], note }: Json) => [
  { planId, phase, stage, amountVnd: total, isTotal: true, note },
  ...Object.entries(sources).map(([names, amountVnd]) => ({
    planId,
    phase,
    stage,
    fundingSources: names.split('+'),
    amountVnd,
    isApproximate: approximate.includes(names),
  })),
];

const TARGET_FIELDS = `sectionRef indicator operator unit value valueMin valueMax fromOn toOn perUnit perSubject perPeriod
  actorLevel population alternativePopulation populationText scope condition conditionText countedPositions kinds
  supportKinds alsoCounts denominatorText foundedFromOn foundedFromOnPrecision foundedToOn foundedToOnPrecision horizon
  strength note position`;

t.test('every row of six real plans is told without loss', async (t) => {
  const { central } = await planWorld(t);
  const { plans }: Json = JSON.parse(readFileSync(GOLDEN, 'utf8'));
  const recorded = await write(
    central,
    'planCreate',
    `unit { code level } documentNo issuedOn issuedOnPrecision issuerName fromOn toOn phases { number from to }
     implementsDocuments priorityGroups programme note source`,
    plans.map(toPlan),
  );
  t.same(recorded.problems, []);
  for (const [index, plan] of plans.entries()) {
    const one = recorded.rows[index];
    const { name, code, level } = plan.territory;
    t.match(
      one,
      { unit: { code: code ?? 'VN', level }, programme: plan.programme, note: plan.note ?? null },
      name,
    );
    t.equal(partial(one.issuedOn, one.issuedOnPrecision) ?? null, plan.issuedOn, name);
    t.same(one.phases.map(told), plan.phases ?? [], `${name}: phases`);
    t.same(one.priorityGroups, plan.priorityGroups ?? [], `${name}: groups`);
    t.same(one.implementsDocuments, plan.implements, `${name}: documents`);

    const targets = await write(
      central,
      'targetCreate',
      TARGET_FIELDS,
      plan.targets.map((row: Json) => toTarget(one.id, row)),
    );
    t.same(targets.problems, [], `${name}: targets`);
    t.same(targets.rows.map(fromTarget).map(told), plan.targets.map(told), `${name}: targets`);
    t.same(
      targets.rows.map((row: Json) => row.position),
      plan.targets.map((_: Json, place: number) => place + 1),
    );

    const lines = (plan.budget ?? []).flatMap((row: Json) => toLines(one.id, row));
    if (lines.length > 0) {
      const budget = await write(
        central,
        'budgetLineRecord',
        'phase stage amountVnd isTotal isApproximate fundingSources note',
        lines,
      );
      t.same(budget.problems, [], `${name}: budget`);
      const { id: _, version: __, ...first } = budget.rows[0];
      t.same(told(first), told({ ...lines[0], planId: null, isApproximate: false }), `${name}: total`);
      t.match(
        budget.rows,
        lines.map(({ planId: _, ...row }: Json) => told(row)),
        `${name}: budget`,
      );
    }
    if (plan.reporting.length === 0) continue;
    const obligations = await write(
      central,
      'reportingObligationCreate',
      'frequency dueBefore actorKind actorLevel recipients { agencyKind level } subject',
      plan.reporting.map(({ frequency, dueBefore, by, to, what }: Json) => ({
        planId: one.id,
        frequency,
        dueBefore,
        actorKind: by.agencyKind,
        actorLevel: by.level,
        recipients: to,
        subject: what,
      })),
    );
    t.same(obligations.problems, [], `${name}: obligations`);
    t.same(
      obligations.rows.map((row: Json) => ({
        frequency: row.frequency,
        dueBefore: row.dueBefore,
        by: { agencyKind: row.actorKind, level: row.actorLevel },
        to: row.recipients,
        ...(row.subject === null ? {} : { what: row.subject }),
      })),
      plan.reporting,
      `${name}: obligations`,
    );
  }
});
