import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { trainings } from '../../database/tables/trainings.table.ts';
import { daysBetween, isOneOf, isWhether, numbersIn, overlaps } from '../../records/reading/conditions.ts';
import { byOwnNames } from '../../records/reading/kind-search.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { inUnits, maybeInUnits } from '../../records/reading/scope.queries.ts';
import { NO_TITLES } from '../../records/reading/titles.ts';
import { type OfTerritory, recordKind } from '../../records/record-kind.ts';
import { asList, asNumeric, asPartialDate, asPlace, asUnits } from '../../records/writing/drafts.ts';
import type { UnitCover } from '../../reference/territory.ts';
import { attendancesOfClass, participantsOf } from './participants.queries.ts';
import { TrainingFilter } from './trainings.schemas.ts';

/** A class belongs where it served; one of which no unit is named, where it was held. */
const servedElse = (served: SQL, held: SQL | null): SQL =>
  held === null ? served : sql`(${served} or cardinality(r.served_unit_ids) = 0 and (${held}))`;

const serves = (unitIds: readonly number[]) => sql`r.served_unit_ids && ${arrayOf(unitIds, 'int')}`;

/** Whether a class served the units, or communes and districts of which it is known that they are in them. */
const servedUnits = ({ provinceIds, communeIds }: UnitCover): SQL =>
  sql`r.served_province_ids && ${arrayOf(provinceIds, 'int')} or r.served_commune_ids && ${arrayOf(communeIds, 'int')}`;

/** Source: domain definitions of the plans (TRAINING_CLASSES_HELD: the territory of the served units, else of the organiser). */
const SERVED_OR_HELD: OfTerritory = {
  isIn(cover) {
    const { districtIds } = cover;
    const served = servedUnits(cover);
    const whole = districtIds === undefined ? served : sql`${served} or ${serves(districtIds)}`;
    return servedElse(whole, inUnits(cover, 'r'));
  },
  maybe: (unsure) =>
    servedElse(serves([...unsure.provinceIds, ...unsure.communeIds]), maybeInUnits(unsure, 'r')),
};

const TRAINING = recordKind({
  kind: 'training',
  table: trainings,
  placing: 'own',
  read: 'training.read',
  visibility: {
    published: sql`r.publication_state = 'PUBLISHED'`,
    inUnits: servedUnits,
    ofTerritory: SERVED_OR_HELD,
  },
  unitLists: { servedUnits: 'servedUnitIds' },
  conversions: {
    place: asPlace,
    fromOn: asPartialDate('fromOn'),
    hours: asNumeric('hours'),
    budgetVnd: asNumeric('budgetVnd'),
    topics: asList('topics'),
    audiences: asList('audiences'),
    coOrganisers: asList('coOrganisers'),
    fundingSources: asList('fundingSources'),
    servedUnits: asUnits('servedUnitIds'),
    sessions: () => ({}),
    attendees: () => ({}),
  },
  list: {
    orders: { FROM_ON: dayKeys('from_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
    search: byOwnNames(trainings, NO_TITLES),
    filter: TrainingFilter,
    conditions: (
      { kind, state, topic, audience, organiserKind, programme, fromOn, cooperativeId, ...known },
      { caller },
    ) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.state`, state),
      ...overlaps(sql`r.topics`, topic),
      ...overlaps(sql`r.audiences`, audience),
      ...isOneOf(sql`r.organiser_kind`, organiserKind),
      ...isOneOf(sql`r.programme`, programme),
      ...daysBetween(trainings.fromOn, fromOn),
      ...(cooperativeId == null
        ? []
        : [
            sql`exists (select 1 from ${attendancesOfClass(caller)} and a.cooperative_id = ${cooperativeId}::uuid)`,
          ]),
      ...numbersIn(participantsOf(caller), known.participants),
      ...isWhether(known.hasParticipants, sql`${participantsOf(caller)} is not null`),
      ...isWhether(known.hasTopic, sql`cardinality(r.topics) > 0`),
      ...isWhether(known.hasFromOn, sql`r.from_on is not null`),
    ],
  },
});

export const trainingReads = readsOf(TRAINING);

export type TrainingRow = RowOf<typeof trainingReads>;
