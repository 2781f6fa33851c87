import type { KnownAt } from '../../database/history.ts';
import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../../records/context.ts';
import { groupsOf } from '../../records/groups.ts';
import { presentUnits } from '../../records/presented-units.ts';
import { listPartsOf } from './cooperatives.parts.queries.ts';
import type { PartKind, PartRecord } from './cooperatives.records.ts';

/**
 * The parts of a kind of each cooperative, in the order of the ids; none for a cooperative that is not in scope.
 * @throws FORBIDDEN.
 */
export async function findPartsOf(
  context: ServiceContext,
  kind: PartKind,
  cooperativeIds: readonly string[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<PartRecord[][]> {
  authorise(context.caller, knownAt === null ? 'cooperative.read' : 'cooperative.readHistory');
  const fields = readableFields(context.caller, kind, requested);
  const rows = await listPartsOf(context.read, kind, cooperativeIds, { fields, knownAt });
  const { territory } = context.registry.reference;
  const shown = rows.map((row) => {
    const { provinceId, communeId } = row;
    if (typeof provinceId !== 'number') return row;
    const place = { provinceId, communeId: typeof communeId === 'number' ? communeId : null };
    return { ...row, ...presentUnits(place, requested, { territory, today: context.today }) };
  });
  return groupsOf(cooperativeIds, shown, (row) => row.cooperativeId);
}
