import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { BirthFacts, PersonWrite } from './persons.inner.ts';
import type { PersonRow } from './persons.queries.ts';
import { checkPerson, type PersonFindings } from './persons.rules.ts';
import type { PersonChange } from './persons.schemas.ts';

/** What is said of the person of a stored record, and where it was said. */
export interface ChangedPerson {
  readonly personId: string;
  readonly said: PersonChange;
  readonly path: string;
}

/** A change on what is stored, or on what the changes before it in the call have made of that. */
export interface FoundChange extends PersonFindings {
  readonly base: PersonRow;
  /** Left out where nothing is said that is compared with it. */
  readonly birth: BirthFacts | undefined;
  readonly said: PersonChange;
  readonly path: string;
}

/** The changes by the rules, each of a person on those of her before it. Pure. */
export function checkInTurn(
  { registry, today }: ServiceContext,
  changes: readonly ChangedPerson[],
  stored: ReadonlyMap<string, PersonRow>,
  births: ReadonlyMap<string, BirthFacts>,
): FoundChange[] {
  const lookup = { codes: registry.reference.codes, today };
  const now = new Map([...stored].map(([id, base]) => [id, { base, birth: births.get(id) }]));
  return changes.flatMap(({ personId, said, path }) => {
    const before = now.get(personId);
    if (before === undefined) return [];
    const { base, birth } = before;
    const found = checkPerson(said, { ...base, ...birth }, lookup, path);
    const { name, gender, birthYear, identity } = found.facts;
    now.set(personId, {
      base: {
        ...base,
        name: name ?? base.name,
        gender: gender ?? base.gender,
        birthYear: birthYear === undefined ? base.birthYear : birthYear,
      },
      birth: birth === undefined ? undefined : { ...birth, ...knownOf(identity) },
    });
    return [{ base, birth, said, path, ...found }];
  });
}

const knownOf = ({ number, birthDate }: FoundChange['facts']['identity']): Partial<BirthFacts> => ({
  ...(number !== undefined && { number }),
  ...(birthDate !== undefined && { birthDate }),
});

/** The rows that the changes make of the persons, by id; an identity is that of the last change that says a number. */
export function withIdentities(
  found: readonly FoundChange[],
  identityIds: readonly string[],
): Map<string, PersonRow> {
  const rows = new Map<string, PersonRow>();
  found.forEach(({ base, facts }, index) => {
    const present = rows.get(base.id)?.identityId ?? base.identityId;
    rows.set(base.id, {
      ...base,
      name: facts.name ?? base.name,
      gender: facts.gender ?? base.gender,
      birthYear: facts.birthYear === undefined ? base.birthYear : facts.birthYear,
      identityId: facts.identity.number === undefined ? present : (identityIds[index] ?? present),
    });
  });
  return rows;
}

/** What is written behind the inner wall, once a person. */
export function innerWritesOf(found: readonly FoundChange[]): PersonWrite[] {
  return [...Map.groupBy(found, (one) => one.base.id)].flatMap(([personId, changes]) => {
    const [first] = changes;
    if (first === undefined) return [];
    return [
      {
        personId,
        place: first.base,
        facts: {
          identity: Object.assign({}, ...changes.map(({ facts }) => facts.identity)),
          sensitive: Object.assign({}, ...changes.map(({ facts }) => facts.sensitive)),
        },
      },
    ];
  });
}

/** What an item has said of a person. */
interface Said {
  readonly value: unknown;
  readonly item: number;
}

/** DUPLICATE_IN_CALL for each fact that an earlier item says otherwise of the same person. Pure. */
export function contradictions(changes: readonly ChangedPerson[]): Problem[] {
  const earlier = new Map<string, Map<string, Said>>();
  return changes.flatMap(({ personId, said, path }) => {
    const item = Number.parseInt(path, 10);
    const hers = earlier.get(personId) ?? new Map<string, Said>();
    const found = Object.entries(said).flatMap(([field, value]) => {
      const other = otherwise(hers, field, value);
      return other === undefined
        ? []
        : [problem('DUPLICATE_IN_CALL', `${path}.${field}`, { other: other.item })];
    });
    for (const [field, value] of Object.entries(said)) {
      if (value !== undefined && !hers.has(field)) hers.set(field, { value, item });
    }
    earlier.set(personId, hers);
    return found;
  });
}

/** What was said and cannot be true together with the fact; a date says its year. */
function otherwise(hers: ReadonlyMap<string, Said>, field: string, value: unknown): Said | undefined {
  if (value === undefined) return undefined;
  const same = hers.get(field);
  if (same !== undefined && same.value !== value) return same;
  const year = field === 'birthDate' && value !== null ? hers.get('birthYear') : undefined;
  return year?.value == null || Number(String(value).slice(0, 4)) === year.value ? undefined : year;
}
