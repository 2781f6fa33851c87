import { mayDo } from '../../policy/actions.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { parseFilter } from '../../records/reading/filter-guard.ts';
import { type Page, type PageArguments, readPage, toPage } from '../../records/reading/pages.ts';
import { askedTerritory } from '../../records/territory-filter.ts';
import { countGaps, countUnresolvedGaps, GAP_KEYS, type GapList, listGaps } from './data-gaps.queries.ts';
import type { GapRow } from './data-gaps.records.ts';
import { DATA_GAPS, type DataGap, DataGapFilter, type DataGapFilterValue } from './data-gaps.schemas.ts';

/** Kinds that exist by registration alone. Source: Law 17/2023/QH15, Art. 4(7) and 4(8); a group need not (Art. 107). */
const REGISTERED_KINDS = ['COOPERATIVE', 'COOPERATIVE_UNION'];

export interface GapCounts {
  readonly total: number;
  /** Every gap, in the order of the contract. */
  readonly counts: readonly { readonly gap: DataGap; readonly cooperatives: number }[];
}

interface GapPage extends Page<GapRow> {
  /** Counts the whole list; one statement however often it is asked. */
  readonly count: () => Promise<GapCounts>;
  /** Counts those of which it is not known whether they are in the territory. */
  readonly countUnresolved: () => Promise<number>;
}

/**
 * A page of the cooperatives in scope of which something is not known that should be.
 * @throws FORBIDDEN, PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN, and the codes of parseOne for the filter.
 */
export async function getGapPage(
  context: ServiceContext,
  { filter, page }: { readonly filter: unknown; readonly page: PageArguments },
): Promise<GapPage> {
  authorise(context.caller, 'dataGap.read');
  const parsed = parseFilter(context.caller, 'cooperative', DataGapFilter, filter);
  const list = listOf(context, parsed);
  const request = readPage(page, ['dataGaps', parsed], GAP_KEYS);
  let counted: Promise<GapCounts> | null = null;
  return {
    ...toPage(await listGaps(context.read, list, request), request),
    count() {
      counted ??= countsOf(context, list);
      return counted;
    },
    countUnresolved: () => countUnresolvedGaps(context.read, list),
  };
}

async function countsOf({ read }: ServiceContext, list: GapList): Promise<GapCounts> {
  const { total, byGap } = await countGaps(read, list);
  return { total, counts: DATA_GAPS.map((gap) => ({ gap, cooperatives: byGap[gap] ?? 0 })) };
}

function listOf(context: ServiceContext, { territory, kind, gap }: DataGapFilterValue): GapList {
  const { registry, caller, today } = context;
  const { codes } = registry.reference;
  const asked = askedTerritory(context, territory ?? null);
  return {
    caller,
    territory: asked?.cover ?? null,
    unsure: asked?.unsure ?? null,
    kinds: kind ?? null,
    gaps: gap ?? null,
    today,
    finalStatuses: codes.legalStatuses.filter((one) => one.terminal).map((one) => one.code),
    registeredKinds: REGISTERED_KINDS,
    spellsRead: [
      ...(mayDo(caller.role, 'member.read') ? (['members'] as const) : []),
      ...(mayDo(caller.role, 'employment.read') ? (['employments'] as const) : []),
    ],
    unresolvedCommunes: registry.reference.territory.unresolvedCommunes(today),
  };
}
