import type { Transaction } from '../../database/transaction.ts';
import { problem } from '../../kernel/errors.ts';
import { coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { anyKind } from '../../records/record-kind.ts';
import { mergeParts } from '../../records/writing/parts.ts';
import { placeOf, placeProblems } from '../../records/writing/place-of-record.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Input,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import type { UnitVersion } from '../../reference/territory.ts';
import { organiserOf } from './organisers.ts';
import { TRAINING_SESSION } from './training-sessions.kind.ts';
import { TRAINING } from './trainings.kind.ts';
import { checkTraining } from './trainings.rules.ts';
import { TrainingCreateInput, TrainingUpdateInput } from './trainings.schemas.ts';

const SESSIONS = { kind: anyKind(TRAINING_SESSION), owner: 'trainingId', key: ['ordinal'] } as const;

/** Where a unit lies as written: a district was of a province, and is none of its communes. */
function placeOfUnit({ registry }: ServiceContext, unit: UnitVersion | null) {
  if (unit === null || unit.level === 'NATION') return null;
  const provinceId = registry.reference.territory.provinceOf(unit.unitId, unit.validFrom);
  if (provinceId === null) return null;
  return { provinceId, communeId: unit.level === 'COMMUNE' ? unit.unitId : null };
}

/** The units that it served, as the walls compare them: provinces and communes apart. */
function servedBy(context: ServiceContext, servedUnitIds: unknown) {
  const { territory } = context.registry.reference;
  const ids = (servedUnitIds ?? []) as readonly number[]; // the column's own type
  const places = ids
    .map((id) => placeOfUnit(context, territory.latestVersion(id)))
    .filter((one) => one !== null);
  return {
    places,
    servedProvinceIds: [
      ...new Set(places.filter((one) => one.communeId === null).map((one) => one.provinceId)),
    ],
    servedCommuneIds: [...new Set(places.flatMap((one) => one.communeId ?? []))],
  };
}

/** What the input does not say: the first state, the organiser, the place and the served units by their level. */
function complete({ input, base, row }: Item, _: null, context: ServiceContext): Item['row'] {
  const { places, ...served } = servedBy(context, row.servedUnitIds);
  const whole = {
    ...row,
    state: row.state ?? 'HELD',
    ...organiserOf(context.caller, row.organiserKind),
    ...served,
  };
  return base === null ? { ...whole, ...placeOf({ input, row }, places[0]) } : { ...row, ...served };
}

function check(items: readonly Item[], _: unknown, context: ServiceContext): Findings {
  const { role } = context.caller;
  const problems = items.flatMap((item) => {
    const serves = Array.isArray(item.input.servedUnits) && item.input.servedUnits.length > 0;
    return [
      ...checkTraining(item, { role, today: context.today }),
      ...(item.isNew ? placeProblems(context, item, serves) : []),
      ...(item.isNew && serves ? outsideProblems(context, item) : []),
    ];
  });
  return { problems, warnings: [] };
}

/** TERRITORY_FORBIDDEN where the class would stand at a served unit outside of the caller's territory. */
function outsideProblems({ caller }: ServiceContext, { input, row, path }: Item) {
  const { provinceId, communeId } = row as { provinceId?: number | null; communeId?: number | null }; // the columns
  if (input.place != null || provinceId == null) return [];
  const isCovered = coversPlace(caller.scope, provinceId, communeId ?? null);
  return isCovered ? [] : [problem('TERRITORY_FORBIDDEN', `${path}.servedUnits.0`)];
}

/** Writes the sessions that were said. */
async function follow(transaction: Transaction, items: readonly Item[], _: null, context: ServiceContext) {
  const parts = items.flatMap(
    ({ input, row }) =>
      ((input.sessions ?? []) as readonly Input[]).map((said) => ({ ownerId: row.id, said })), // the schema's list
  );
  return mergeParts(transaction, context, SESSIONS, parts);
}

const WRITE = {
  kind: anyKind(TRAINING),
  action: 'training.write',
  load: async () => null,
  complete,
  check,
  follow,
} as const;

const CREATE: RecordWrite<null> = { ...WRITE, schema: TrainingCreateInput };
const UPDATE: RecordWrite<null> = { ...WRITE, schema: TrainingUpdateInput };

/**
 * Records classes with their sessions: all or none.
 * @throws FORBIDDEN, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place, ORGANISER_FOREIGN, DATE_FUTURE,
 * PERIOD_REVERSED, COUNT_EXCEEDS_TOTAL, DUPLICATE_IN_CALL and the codes of parseCall.
 */
export const createTrainings = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes classes: all or none. @throws as createTrainings, and NOT_FOUND, VERSION_PASSED. */
export const updateTrainings = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
