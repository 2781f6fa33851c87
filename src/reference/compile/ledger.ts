import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';
import type { SuccessionKind } from '../territory.ts';
import { LEGAL_BASIS } from './legal-basis.ts';

/** An identity while it is being compiled; ids are given when everything is known. */
export interface Unit {
  readonly key: string;
  readonly level: AdministrativeLevel;
  readonly versions: Version[];
}

/** What may change from one version of a unit to the next. */
interface Attributes {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly type: string;
  readonly parent: Unit | null;
}

/** A version while it is being compiled. */
export interface Version extends Attributes {
  readonly validFrom: string;
  validTo: string | null;
  readonly legalBasis: string | null;
}

/** A succession while it is being compiled. */
export interface LedgerSuccession {
  readonly from: Unit;
  readonly to: Unit;
  readonly effectiveOn: string;
  readonly kind: SuccessionKind;
  readonly isDefault: boolean;
  readonly note: string | null;
}

/** Units as they begin, change and end, in the order of days; `open` holds those in force by level and code. */
export interface Ledger {
  readonly units: Map<string, Unit>;
  readonly open: Map<string, Unit>;
  readonly successions: LedgerSuccession[];
}

/** An empty ledger. */
export function newLedger(): Ledger {
  return { units: new Map(), open: new Map(), successions: [] };
}

/** The unit in force under the code. @throws Error when there is none. */
export function unitInForce(ledger: Ledger, level: AdministrativeLevel, code: string): Unit {
  const unit = ledger.open.get(`${level} ${code}`);
  if (unit === undefined) throw new Error(`no ${level} ${code} in force`);
  return unit;
}

/** The unit's newest version. @throws Error when it has none, which the ledger never lets happen. */
export function newest(unit: Unit): Version {
  const version = unit.versions.at(-1);
  if (version === undefined) throw new Error(`${unit.key} has no version`);
  return version;
}

/** Begins a new identity. @throws Error when the code is still in force at its level. */
export function begin(ledger: Ledger, level: AdministrativeLevel, attributes: Attributes, on: string): Unit {
  const unit: Unit = { key: `${level}-${attributes.code}-${on.replaceAll('-', '')}`, level, versions: [] };
  if (ledger.units.has(unit.key)) throw new Error(`${unit.key} begins twice`);
  ledger.units.set(unit.key, unit);
  openVersion(ledger, unit, attributes, on);
  return unit;
}

/** Gives the identity a new version from the day on. */
export function revise(ledger: Ledger, unit: Unit, attributes: Attributes, on: string): void {
  end(ledger, unit, on);
  openVersion(ledger, unit, attributes, on);
}

/** Ends the unit: the day is the first on which it is no longer in force. */
export function end(ledger: Ledger, unit: Unit, on: string): void {
  const version = newest(unit);
  if (version.validTo !== null) throw new Error(`${unit.key} has ended already`);
  version.validTo = on;
  if (ledger.open.get(`${unit.level} ${version.code}`) === unit) {
    ledger.open.delete(`${unit.level} ${version.code}`);
  }
}

/** Records where an ended unit went. */
export function succeed(ledger: Ledger, succession: LedgerSuccession): void {
  ledger.successions.push(succession);
}

function openVersion(ledger: Ledger, unit: Unit, attributes: Attributes, on: string): void {
  const slot = `${unit.level} ${attributes.code}`;
  if (ledger.open.has(slot)) throw new Error(`${slot} is in force twice on ${on}`);
  ledger.open.set(slot, unit);
  unit.versions.push({ ...attributes, validFrom: on, validTo: null, legalBasis: LEGAL_BASIS[on] ?? null });
}
