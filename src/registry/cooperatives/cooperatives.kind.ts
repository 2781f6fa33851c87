import { type SQL, sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { codeKeyOf } from '../../kernel/natural-keys.ts';
import { daysBetween, isOneOf, isWhether } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { perspectiveOf } from '../../records/reading/perspective.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { byNameOrCode, storedRegistryCode, storedTaxCode } from './cooperatives.codes.ts';
import { isFemaleMajorityWorkforce, isWomenManaged } from './cooperatives.derived.ts';
import { countedBy, lookedFor } from './cooperatives.filters.queries.ts';
import { PRESENTED } from './cooperatives.presented.ts';
import {
  CooperativeFilter,
  type CooperativeFilterValue,
  CooperativeKeyInput,
} from './cooperatives.schemas.ts';

/** The cooperative that has the number in the other system; no condition when none is asked. */
function hasIdentifier(asked: CooperativeFilterValue['externalIdentifier']): SQL[] {
  if (asked == null) return [];
  return [
    sql`r.id = (select e.cooperative_id from external_identifiers e
      where e.system = ${asked.system} and e.natural_key = ${codeKeyOf(asked.value)})`,
  ];
}

const COOPERATIVE = recordKind({
  kind: 'cooperative',
  table: cooperatives,
  placing: 'own',
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
  visibility: { published: sql`r.publication_state = 'PUBLISHED'` },
  derived: (moment) => ({
    isWomenManaged: isWomenManaged(moment),
    isFemaleMajorityWorkforce: isFemaleMajorityWorkforce(moment),
  }),
  presented: PRESENTED,
  units: { establishmentSupportUnit: 'establishmentSupportUnitId' },
  keys: {
    taxCode: {
      schema: CooperativeKeyInput.properties.taxCode,
      column: sql`r.tax_code`,
      stored: storedTaxCode,
    },
    registryCode: {
      schema: CooperativeKeyInput.properties.registryCode,
      column: sql`r.registry_code`,
      // It is read aloud and typed from paper.
      stored: storedRegistryCode,
    },
  },
  list: {
    orders: {
      NAME: [{ expression: sql`r.search_text`, type: 'text' }, ID_KEY],
      CREATED_AT: [ID_KEY],
      FOUNDED_ON: dayKeys(sql`r.founded_on`),
    },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    search: byNameOrCode,
    filter: CooperativeFilter,
    conditions: (filter, context) => [
      ...isOneOf(sql`r.kind`, filter.kind),
      ...isOneOf(sql`r.status`, filter.status),
      ...isOneOf(sql`r.operating_state`, filter.operatingState),
      ...(filter.taxCode == null ? [] : [sql`r.tax_code = ${storedTaxCode(filter.taxCode)}`]),
      ...daysBetween(cooperatives.foundedOn, filter.foundedOn),
      ...isWhether(filter.isWomenManaged, isWomenManaged(perspectiveOf(context, null))),
      ...hasIdentifier(filter.externalIdentifier),
      ...countedBy(filter, context.today),
      ...lookedFor(filter),
    ],
  },
});

export const cooperativeReads = readsOf(COOPERATIVE);
