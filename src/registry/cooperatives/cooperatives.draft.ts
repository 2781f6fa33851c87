import type { StoredRow } from '../../database/records.ts';
import type { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { type Parsed, parsePhone, parseTaxCode } from '../../kernel/identifiers.ts';
import { parsePartialDate } from '../../kernel/partial-dates.ts';
import { AUTHORITY_RANKS, type Authority, factOf, heldAgainst, isLegalFact } from '../../policy/authority.ts';
import type { Scope } from '../../policy/scope.ts';
import { findPlace, isPlace } from '../../records/place.ts';
import type { Codes } from '../../reference/codes.ts';
import type { Territory } from '../../reference/territory.ts';
import { unknownUnit } from '../../reference/unknown-unit.ts';
import { vsicStanding } from '../../reference/vsic-classes.ts';
import { parseEmail, parseWebAddress } from './contacts.ts';
import type { CooperativeCreate, CooperativeUpdate } from './cooperatives.schemas.ts';

/** A cooperative as the service writes it: the database's own columns left out. */
export type CooperativeRow = StoredRow<typeof cooperatives>;
type Patch = Partial<CooperativeRow>;

/** What the rules of a set of rows need, loaded once for all of them. */
export interface DraftContext {
  readonly territory: Territory;
  readonly codes: Codes;
  readonly today: string;
  readonly scope: Scope;
  readonly writer: Authority;
}

/** An input of create or update; while a shape is wrong, what is sound of it. */
export type CooperativeFacts = Readonly<Partial<CooperativeCreate> | Partial<CooperativeUpdate>>;

export interface Claim {
  readonly field: string;
  readonly value: unknown;
  readonly heldBy: Authority;
}

export interface Draft {
  readonly row: CooperativeRow;
  /** Fields whose value really changes. */
  readonly changed: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const NOT_FACTS = new Set(['id', 'expectedVersion', 'products', 'ratings']);

/**
 * Lays an input over a row, field by field: a value that a higher authority holds becomes a claim, all else a change.
 * Pure. `path` begins the fields of the problems.
 */
export function draftOf(
  base: CooperativeRow,
  input: CooperativeFacts,
  context: DraftContext,
  path: string,
): Draft {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const changed = new Set<string>();
  let row = base;
  for (const [field, value] of Object.entries(input)) {
    if (NOT_FACTS.has(field) || value === undefined) continue;
    const patch = patchOf(field, value, { ...context, base }, `${path}.${field}`);
    if (Array.isArray(patch)) {
      problems.push(...patch);
      continue;
    }
    const fact = factOf(field);
    const holder = (base.fieldAuthorities[fact] as Authority | undefined) ?? null; // written by this module only
    if (!differs(base, patch) && !confirms(field, value, context.writer, holder)) continue;
    const heldBy = heldAgainst(fact, context.writer, holder);
    if (heldBy !== null) {
      claims.push({ field, value, heldBy });
      continue;
    }
    changed.add(field);
    row = { ...row, ...patch };
    if (isLegalFact(fact)) {
      row = { ...row, fieldAuthorities: { ...row.fieldAuthorities, [fact]: context.writer } };
    }
  }
  return { row, changed, claims, problems };
}

/**
 * A value said again by a higher authority is that authority's from now on, though the value stays. That there is none
 * only the registration office can say, and of a fact itself, not of a day beside it: others send null for what they
 * do not know.
 */
function confirms(field: string, value: unknown, writer: Authority, holder: Authority | null): boolean {
  const fact = factOf(field);
  if (!isLegalFact(fact)) return false;
  if (value === null && (writer !== 'REGISTRATION_OFFICE' || fact !== field)) return false;
  return holder === null || AUTHORITY_RANKS[writer] > AUTHORITY_RANKS[holder];
}

function differs(base: CooperativeRow, patch: Patch): boolean {
  return Object.entries(patch).some(
    ([property, value]) => JSON.stringify(base[property as keyof CooperativeRow]) !== JSON.stringify(value),
  );
}

/** The rules' context, and the row as it is. */
type PatchContext = DraftContext & { readonly base: CooperativeRow };

type Patcher<Value> = (value: Value, context: PatchContext, path: string) => Patch | Problem[];

/** What an input says of a field. */
type Said<Field extends keyof CooperativeUpdate> = Exclude<CooperativeUpdate[Field], undefined>;

/** Fields that are stored otherwise than they are given. */
const PATCHERS: { readonly [Field in keyof CooperativeUpdate]?: Patcher<Said<Field>> } = {
  taxCode: (value, _, path) => patchText('taxCode', value, path, parseTaxCode),
  phone: (value, _, path) => patchText('phone', value, path, parsePhone),
  email: (value, _, path) => patchText('email', value, path, parseEmail),
  website: (value, _, path) => patchText('website', value, path, parseWebAddress),
  foundedOn: (value) => patchPartialDate('foundedOn', value),
  certificateIssuedOn: (value) => patchPartialDate('certificateIssuedOn', value),
  establishmentSupportOn: (value) => patchPartialDate('establishmentSupportOn', value),
  charterCapitalVnd: (value) => ({ charterCapitalVnd: value === null ? null : String(value) }),
  businessLines: patchBusinessLines,
  establishmentSupportUnit: patchSupportUnit,
  address: patchAddress,
};

/** The first day meant, with its precision beside it. */
function patchPartialDate(
  property: 'foundedOn' | 'certificateIssuedOn' | 'establishmentSupportOn',
  value: string | null,
): Patch {
  const parsed = value === null ? null : parsePartialDate(value);
  return { [property]: parsed?.on ?? null, [`${property}Precision`]: parsed?.precision ?? null };
}

function patchOf(field: string, value: unknown, context: PatchContext, path: string): Patch | Problem[] {
  // A value that has passed the schema is what the patcher of its field takes.
  const patcher = PATCHERS[field as keyof CooperativeUpdate] as Patcher<unknown> | undefined;
  return patcher === undefined ? { [field]: value } : patcher(value, context, path);
}

function patchText(
  field: 'taxCode' | 'phone' | 'email' | 'website',
  value: string | null,
  path: string,
  parse: (text: string) => Parsed<string>,
): Patch | Problem[] {
  if (value === null) return { [field]: null };
  const parsed = parse(value);
  return parsed.ok ? { [field]: parsed.value } : [problem(parsed.code, path)];
}

/** A section letter, or digits that the version may have. */
function isBusinessLine(codes: Codes, version: string, code: string): boolean {
  const isSection = codes.vsicSections.some(
    (section) => section.version === version && section.code === code,
  );
  return isSection || vsicStanding(version, code) !== 'UNKNOWN';
}

function patchBusinessLines(
  lines: Said<'businessLines'>,
  { codes }: DraftContext,
  path: string,
): Patch | Problem[] {
  const problems = lines.flatMap(({ vsicVersion, code }, index) =>
    !isBusinessLine(codes, vsicVersion, code)
      ? [problem('BUSINESS_LINE_UNKNOWN', `${path}.${index}.code`)]
      : [],
  );
  if (problems.length > 0) return problems;
  return { businessLines: [...new Set(lines.map((line) => `${line.vsicVersion}:${line.code}`))] };
}

function patchSupportUnit(
  value: Said<'establishmentSupportUnit'>,
  { territory, today }: DraftContext,
  path: string,
): Patch | Problem[] {
  if (value === null) return { establishmentSupportUnitId: null };
  const { level, code, at } = value;
  const on = at ?? today;
  const known = level === 'NATION' ? 'VN' : (code ?? '');
  const unit = territory.findUnit(level, known, on);
  return unit === null
    ? [unknownUnit(territory, { level, code: known, on }, `${path}.code`)]
    : { establishmentSupportUnitId: unit.unitId };
}

/** Another place without a text of its own does not keep the text of the old one. */
function patchAddress(value: Said<'address'>, context: PatchContext, path: string): Patch | Problem[] {
  const { text, fromOn, ...codes } = value;
  const place = findPlace(context, codes, path);
  if (!isPlace(place)) return [...place];
  const { provinceId, communeId } = context.base;
  const isElsewhere = place.provinceId !== provinceId || place.communeId !== communeId;
  return {
    ...place,
    ...(text === undefined ? isElsewhere && { addressText: null } : { addressText: text }),
    ...(fromOn !== undefined && { addressFromOn: fromOn }),
  };
}
