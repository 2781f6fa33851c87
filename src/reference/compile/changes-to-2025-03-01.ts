import { type FactRow, readFacts } from './facts.ts';
import { begin, end, type Ledger, newest, revise, succeed, type Unit, unitInForce } from './ledger.ts';
import { splitFullName } from './unit-names.ts';

const COLUMNS = [
  'effective_on',
  'level',
  'event',
  'code',
  'old_full_name',
  'old_parent',
  'new_full_name',
  'new_parent',
] as const;
type Event = FactRow<(typeof COLUMNS)[number]>;

/** The data set drops these districts without communes for nine months; the law never did. */
const ISLAND_DISTRICTS: ReadonlySet<string> = new Set(['318', '471', '498', '536', '755']);
const HUE_BECAME_A_CITY_ON = '2025-01-01';

/** The changes of six days from 2023-04-10 to 2025-03-01, and Huế, which became a city on one of them. */
export function compileChangesTo2025(ledger: Ledger, directory: string): void {
  const events = readFacts(directory, 'unit_change_events_2023-04-10_to_2025-03-01.csv', COLUMNS).filter(
    (event) => !(event.level === 'DISTRICT' && ISLAND_DISTRICTS.has(event.code)),
  );
  for (const [on, ofDay] of [...Map.groupBy(events, (event) => event.effective_on)].sort()) {
    if (on === HUE_BECAME_A_CITY_ON) reviseHue(ledger, directory, on);
    compileDay(ledger, on, ofDay);
  }
}

/**
 * One day. New districts come first, because communes move into them; old districts end last, because communes leave
 * them; a code freed that day may be given again that day.
 */
function compileDay(ledger: Ledger, on: string, events: readonly Event[]): void {
  const districts = events.filter((event) => event.level === 'DISTRICT');
  const communes = events.filter((event) => event.level === 'COMMUNE');
  for (const event of districts.filter((one) => one.event === 'CREATED')) create(ledger, event, on);
  for (const event of districts.filter((one) => one.event === 'RENAMED_OR_RETYPED'))
    change(ledger, event, on);

  const recoded = pairRecoded(communes);
  const abolished = communes.filter((one) => one.event === 'ABOLISHED' && !recoded.has(one));
  const endingDistricts = new Set(
    districts
      .filter((one) => one.event === 'ABOLISHED')
      .map((one) => unitInForce(ledger, 'DISTRICT', one.code)),
  );
  const moves = communes.filter((one) => one.event === 'MOVED').map((event) => parentsOfMove(ledger, event));
  for (const event of abolished) abolishCommune(ledger, event, on, endingDistricts);
  for (const [before, after] of recoded) recode(ledger, before, after, on);
  for (const event of changesOnce(communes)) change(ledger, event, on);
  for (const event of communes) {
    if (event.event === 'CREATED' && ![...recoded.values()].includes(event)) create(ledger, event, on);
  }
  for (const district of endingDistricts) abolishDistrict(ledger, district, on, moves);
}

/** A commune that is renamed and moved on one day is in the facts twice, with the same values: one version. */
function changesOnce(communes: readonly Event[]): Event[] {
  const changes = communes.filter((one) => one.event === 'MOVED' || one.event === 'RENAMED_OR_RETYPED');
  return [...new Map(changes.map((event) => [event.code, event])).values()];
}

/**
 * A commune that ends and one of the same full name in the same district that begins that day are one commune whose
 * published code was corrected: a version, not a succession.
 */
function pairRecoded(communes: readonly Event[]): Map<Event, Event> {
  const created = communes.filter((one) => one.event === 'CREATED');
  const pairs = communes
    .filter((one) => one.event === 'ABOLISHED')
    .map((before): [Event, Event | undefined] => [
      before,
      created.find(
        (after) => after.new_full_name === before.old_full_name && after.new_parent === before.old_parent,
      ),
    ]);
  return new Map(pairs.filter((pair): pair is [Event, Event] => pair[1] !== undefined));
}

function recode(ledger: Ledger, before: Event, after: Event, on: string): void {
  const unit = unitInForce(ledger, 'COMMUNE', before.code);
  revise(ledger, unit, { ...newest(unit), code: after.code }, on);
}

/** Where a commune went from and to, by identity, before anything of the day is applied. */
function parentsOfMove(ledger: Ledger, event: Event): readonly [Unit, Unit] {
  return [
    unitInForce(ledger, 'DISTRICT', event.old_parent),
    unitInForce(ledger, 'DISTRICT', event.new_parent),
  ];
}

function create(ledger: Ledger, event: Event, on: string): void {
  const level = levelOf(event);
  const parent = parentOf(ledger, event);
  const named = splitFullName(level, event.new_full_name, provinceTypeOf(parent));
  begin(ledger, level, { code: event.code, ...named, fullName: event.new_full_name, parent }, on);
}

/** @throws Error when the unit is not what the event says it was: the facts then contradict one another. */
function change(ledger: Ledger, event: Event, on: string): void {
  const level = levelOf(event);
  const unit = unitInForce(ledger, level, event.code);
  const before = newest(unit);
  if (before.fullName !== event.old_full_name || newestCode(before.parent) !== event.old_parent) {
    throw new Error(
      `${level} ${event.code} was not ${event.old_full_name} in ${event.old_parent} before ${on}`,
    );
  }
  const parent = parentOf(ledger, event);
  const named = splitFullName(level, event.new_full_name, provinceTypeOf(parent));
  revise(ledger, unit, { code: event.code, ...named, fullName: event.new_full_name, parent }, on);
}

/** No source says where these communes went, so they fall back to their district, or its province if it ended too. */
function abolishCommune(ledger: Ledger, event: Event, on: string, endingDistricts: ReadonlySet<Unit>): void {
  const unit = unitInForce(ledger, 'COMMUNE', event.code);
  const { parent: district, validFrom } = newest(unit);
  if (district === null) throw new Error(`${unit.key} is in no district`);
  end(ledger, unit, on);
  const to = endingDistricts.has(district) ? newest(district).parent : district;
  if (to === null) throw new Error(`${district.key} is in no province`);
  succeed(ledger, {
    from: unit,
    to,
    effectiveOn: on,
    kind: 'UNKNOWN',
    isDefault: false,
    note:
      validFrom === '2025-01-01' && on === '2025-03-01' && unit.versions.length === 1
        ? 'In the published lists from 2025-01-01 to 2025-03-01 only: probably an old code revived by mistake.'
        : null,
  });
}

/** The district went where its communes moved that day: wholly when that was one district. */
function abolishDistrict(
  ledger: Ledger,
  district: Unit,
  on: string,
  moves: readonly (readonly [Unit, Unit])[],
): void {
  end(ledger, district, on);
  const targets = [...new Set(moves.filter(([from]) => from === district).map(([, to]) => to))];
  if (targets.length === 0) throw new Error(`${district.key} ended and no commune says where it went`);
  for (const to of targets) {
    succeed(ledger, {
      from: district,
      to,
      effectiveOn: on,
      kind: targets.length === 1 ? 'WHOLE' : 'PARTIAL',
      isDefault: targets.length === 1,
      note: 'By the moves of its communes.',
    });
  }
}

/** Code 46 is kept: a version. */
function reviseHue(ledger: Ledger, directory: string, on: string): void {
  const columns = ['code', 'name', 'full_name', 'type'] as const;
  const after = readFacts(directory, 'provinces_63_asof_2025-03-01.csv', columns).find(
    (row) => row.code === '46',
  );
  if (after === undefined) throw new Error('no province 46');
  const unit = unitInForce(ledger, 'PROVINCE', '46');
  revise(
    ledger,
    unit,
    { ...newest(unit), name: after.name, fullName: after.full_name, type: after.type },
    on,
  );
}

function levelOf(event: Event): 'DISTRICT' | 'COMMUNE' {
  if (event.level === 'DISTRICT' || event.level === 'COMMUNE') return event.level;
  throw new Error(`an event of the level ${event.level}`);
}

function parentOf(ledger: Ledger, event: Event): Unit {
  return unitInForce(ledger, event.level === 'DISTRICT' ? 'PROVINCE' : 'DISTRICT', event.new_parent);
}

function provinceTypeOf(parent: Unit): string | undefined {
  return parent.level === 'PROVINCE' ? newest(parent).type : undefined;
}

function newestCode(unit: Unit | null): string | undefined {
  return unit === null ? undefined : newest(unit).code;
}
