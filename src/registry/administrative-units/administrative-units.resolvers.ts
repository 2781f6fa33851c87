import { failure } from '../../kernel/errors.ts';
import { toConnection, totalCount } from '../../records/graphql/connections.ts';
import type { GraphqlContext } from '../../records/graphql/context.ts';
import type { QueryAdministrativeUnitArgs, Resolvers } from '../../records/graphql/contract.generated.ts';
import type { Succession, UnitVersion } from '../../reference/territory.ts';
import { getUnitPage } from './administrative-units.service.ts';

const territoryOf = ({ service }: GraphqlContext) => service.registry.reference.territory;

/** The day on which a version's surroundings are looked up: today while it is in force, else its first. */
function dayOf(unit: { validFrom: string; validTo: string | null }, { service }: GraphqlContext): string {
  return unit.validTo === null && unit.validFrom <= service.today ? service.today : unit.validFrom;
}

function toSuccessions(
  context: GraphqlContext,
  successions: readonly Succession[],
  otherEnd: 'fromUnitId' | 'toUnitId',
) {
  return successions.flatMap((one) => {
    const unit = territoryOf(context).latestVersion(one[otherEnd]);
    return unit === null ? [] : [{ ...one, unit }];
  });
}

/** @throws NOT_FOUND when no unit had the code on the day. */
function findUnit(
  service: GraphqlContext['service'],
  { level, code = null, at = null }: QueryAdministrativeUnitArgs,
): UnitVersion {
  const unitCode = level === 'NATION' ? 'VN' : (code ?? '');
  const unit = service.registry.reference.territory.findUnit(level, unitCode, at ?? service.today);
  if (unit === null) throw failure('NOT_FOUND');
  return unit;
}

export const administrativeUnitResolvers: Resolvers = {
  Query: {
    administrativeUnit: (_, filter, { service }) => findUnit(service, filter),
    administrativeUnits(_, { level, at = null, parent = null, search = null, ...page }, { service }) {
      const units = getUnitPage(service, { level, at, parent, search }, page);
      return toConnection(units, () => units.totalCount);
    },
  },
  AdministrativeUnitConnection: totalCount,
  AdministrativeUnit: {
    id: (unit) => unit.key,
    parent: (unit, _, context) => territoryOf(context).parentOf(unit.unitId, dayOf(unit, context)),
    province(unit, _, context) {
      const territory = territoryOf(context);
      const on = dayOf(unit, context);
      const id = territory.provinceOf(unit.unitId, on);
      return id === null ? null : territory.findVersion(id, on);
    },
    versions: (unit, _, context) => territoryOf(context).versionsOf(unit.unitId),
    predecessors: (unit, _, context) =>
      toSuccessions(context, territoryOf(context).predecessorsOf(unit.unitId), 'fromUnitId'),
    successors: (unit, _, context) =>
      toSuccessions(context, territoryOf(context).successorsOf(unit.unitId), 'toUnitId'),
  },
};
