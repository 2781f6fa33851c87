import type { KnownAt } from '../../database/history.ts';
import { type FieldOf, mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { MAX_NESTED } from '../../records/reading/pages.ts';
import { defaultFields, represent } from '../../records/rest/representation.ts';
import { withUnits } from '../administrative-units/administrative-units.representation.ts';
import { FIGURES, toFigures } from '../cooperative-figures/cooperative-figures.representation.ts';
import { findFiguresOf } from '../cooperative-figures/cooperative-figures.service.ts';
import { POSITION, toPosition } from '../management-positions/management-positions.representation.ts';
import { findPositionsOf } from '../management-positions/management-positions.service.ts';
import { toParts } from './cooperatives.parts.representation.ts';
import type { CooperativeRecord } from './cooperatives.records.ts';
import { COOPERATIVE } from './cooperatives.representation.ts';

const FIGURES_LIMIT = 20;

type Lists = readonly (readonly Record<string, unknown>[])[];
type Load = (context: ServiceContext, ids: readonly string[], knownAt: KnownAt) => Promise<Lists>;

/** How the lists of many cooperatives are loaded, each by one statement. */
const LOADS: Readonly<Partial<Record<FieldOf<'cooperative'>, Load>>> = {
  formerAddresses: (context, ids, knownAt) => toParts(context, 'cooperativeAddress', ids, knownAt),
  ratings: (context, ids, knownAt) => toParts(context, 'cooperativeRating', ids, knownAt),
  products: (context, ids, knownAt) => toParts(context, 'cooperativeProduct', ids, knownAt),
  claims: (context, ids, knownAt) => toParts(context, 'cooperativeClaim', ids, knownAt),
  async figures(context, ids, knownAt) {
    const fields = defaultFields(FIGURES);
    const found = await findFiguresOf(context, ids, fields, { limit: FIGURES_LIMIT, knownAt });
    return found.map((list) => list.map((one) => toFigures(context, one, fields)));
  },
  async positions(context, ids, knownAt) {
    const fields = defaultFields(POSITION);
    const found = await findPositionsOf(context, 'cooperative', ids, fields, {
      limit: MAX_NESTED,
      knownAt,
    });
    return found.map((list) => list.map((one) => toPosition(context, one, fields)));
  },
};

/** Cooperatives with the requested fields and lists, as they were known at a snapshot; null: now. */
export async function toCooperatives(
  context: ServiceContext,
  records: readonly CooperativeRecord[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<Record<string, unknown>[]> {
  const ids = records.map((one) => one.id);
  const lists = new Map<string, Lists>();
  for (const [field, load] of Object.entries(LOADS)) {
    if (!requested.has(field) || !mayRead(context.caller.role, 'cooperative', field)) continue;
    lists.set(field, await load(context, ids, knownAt));
  }
  return records.map((record, index) => {
    const own = Object.fromEntries([...lists].map(([field, all]) => [field, all[index] ?? []]));
    return represent(context, COOPERATIVE, { ...withUnits(record), ...own }, requested);
  });
}
