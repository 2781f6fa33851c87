import type { Transaction } from '../../database/transaction.ts';
import { problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import { coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { mergeParts } from '../../records/writing/parts.ts';
import { placeOf, placeProblems } from '../../records/writing/place-of-record.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import type { UnitVersion } from '../../reference/territory.ts';
import { type Birth, checkMajority } from '../persons/age.rules.ts';
import { gravest } from '../persons/persons.births.ts';
import { findBirthDates } from '../persons/persons.writes.ts';
import { organiserOf } from './organisers.ts';
import { findYoungest, maySeeNamed } from './participants.queries.ts';
import { trainingSessionReads } from './training-sessions.kind.ts';
import { type TrainingRow, trainingReads } from './trainings.kind.ts';
import { checkTraining } from './trainings.rules.ts';
import { TrainingCreateInput, TrainingUpdateInput } from './trainings.schemas.ts';

/** A class on its way. */
type ClassItem = Item<TrainingRow, SaidBy<typeof TrainingCreateInput>>;

const SESSIONS = { reads: trainingSessionReads, owner: 'trainingId', key: ['ordinal'] } as const;

/** Where a unit is located as written: a district was of a province, and is none of its communes. */
function placeOfUnit({ registry }: ServiceContext, unit: UnitVersion | null) {
  if (unit === null || unit.level === 'NATION') return null;
  const provinceId = registry.reference.territory.provinceOf(unit.unitId, unit.validFrom);
  if (provinceId === null) return null;
  return { provinceId, communeId: unit.level === 'COMMUNE' ? unit.unitId : null };
}

/** The units that it served, as the walls compare them: a commune with the province that it was in, as places are. */
function servedBy(context: ServiceContext, servedUnitIds: readonly number[] | null | undefined) {
  const { territory } = context.registry.reference;
  const places = (servedUnitIds ?? [])
    .map((id) => placeOfUnit(context, territory.latestVersion(id)))
    .filter((one) => one !== null);
  return {
    places,
    servedProvinceIds: [...new Set(places.map((one) => one.provinceId))],
    servedCommuneIds: [...new Set(places.flatMap((one) => one.communeId ?? []))],
  };
}

/** What the input does not say: the first state, the organiser, the place and the served units by their level. */
function complete({ input, base, row }: ClassItem, _: unknown, context: ServiceContext): ClassItem['row'] {
  const { places, ...served } = servedBy(context, row.servedUnitIds);
  const whole = {
    ...row,
    state: row.state ?? 'HELD',
    ...organiserOf(context.caller, row.organiserKind),
    ...served,
  };
  return base === null ? { ...whole, ...placeOf({ input, row }, places[0]) } : { ...row, ...served };
}

function check(items: readonly ClassItem[], youngest: Youngest | null, context: ServiceContext): Findings {
  const { role } = context.caller;
  const problems = items.flatMap((item) => {
    const serves = Array.isArray(item.input.servedUnits) && item.input.servedUnits.length > 0;
    return [
      ...checkTraining(item, { role, today: context.today }),
      ...(item.isNew ? placeProblems(context, item, serves) : []),
      ...(item.isNew && serves ? outsideProblems(context, item) : []),
    ];
  });
  const ages = items.map(({ row, input, path }) => {
    const births = input.fromOn == null ? [] : (youngest?.get(row.id) ?? []);
    return gravest(births.map((birth) => checkMajority(birth, row, context.today, `${path}.fromOn`)));
  });
  return {
    problems: [...problems, ...ages.flatMap((one) => one.problems)],
    warnings: ages.flatMap((one) => one.warnings),
  };
}

/** By the ids of classes whose first day is said anew: when the youngest who take part were born, where it may be read. */
type Youngest = ReadonlyMap<string, readonly Birth[]>;

async function loadYoungest(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly ClassItem['input'][],
): Promise<Youngest> {
  const { caller } = context;
  const ids = inputs.flatMap(({ id, fromOn }) => (typeof id === 'string' && fromOn != null ? [id] : []));
  const mayKnow = maySeeNamed(caller) && mayRead(caller.role, 'person', 'birthYear');
  if (ids.length === 0 || !mayKnow) return new Map();
  const youngest = await findYoungest(transaction, caller, ids);
  const dates = await findBirthDates(
    transaction,
    context,
    youngest.map((one) => one.personId),
  );
  const births = youngest.map(({ trainingId, personId, birthYear }) => ({
    trainingId,
    birth: { birthDate: dates.get(personId) ?? null, birthYear },
  }));
  const ofClass = Map.groupBy(births, (one) => one.trainingId);
  return new Map([...ofClass].map(([id, all]) => [id, all.map((one) => one.birth)]));
}

/** TERRITORY_FORBIDDEN where the class would be located at a served unit that is not in the caller's territory. */
function outsideProblems({ caller }: ServiceContext, { input, row, path }: ClassItem) {
  const { provinceId, communeId } = row;
  if (input.place != null || provinceId == null) return [];
  const isCovered = coversPlace(caller.scope, provinceId, communeId ?? null);
  return isCovered ? [] : [problem('TERRITORY_FORBIDDEN', `${path}.servedUnits.0`)];
}

/** Writes the sessions that were said. */
async function follow(
  transaction: Transaction,
  items: readonly ClassItem[],
  _: unknown,
  context: ServiceContext,
) {
  const parts = items.flatMap(({ input, row }) =>
    (input.sessions ?? []).map((said) => ({ ownerId: row.id, said })),
  );
  return mergeParts(transaction, context, SESSIONS, parts);
}

const WRITE = {
  reads: trainingReads,
  action: 'training.write',
  complete,
  check,
  follow,
} as const;

const CREATE: RecordWrite<TrainingRow, Youngest, typeof TrainingCreateInput> = {
  ...WRITE,
  load: async () => new Map(),
  schema: TrainingCreateInput,
};
const UPDATE: RecordWrite<TrainingRow, Youngest, typeof TrainingUpdateInput> = {
  ...WRITE,
  load: loadYoungest,
  schema: TrainingUpdateInput,
};

/**
 * Records classes with their sessions: all or none.
 * @throws FORBIDDEN, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place, ORGANISER_FOREIGN, DATE_FUTURE,
 * PERIOD_REVERSED, COUNT_EXCEEDS_TOTAL, DUPLICATE_IN_CALL and the codes of parseCall.
 */
export const createTrainings = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/**
 * Changes classes: all or none.
 * @throws as createTrainings, and NOT_FOUND, VERSION_PASSED, BEFORE_BIRTH. Warnings: UNDER_AGE, AGE_UNCERTAIN.
 */
export const updateTrainings = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
