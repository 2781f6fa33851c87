import { sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { placedOn } from '../../records/seats.queries.ts';
import { byNameOrCode, storedRegistryCode, storedTaxCode } from './cooperatives.codes.ts';
import { isFemaleMajorityWorkforce, isShownWomenManaged } from './cooperatives.derived.ts';
import { conditionsOf, stoodThen } from './cooperatives.filters.queries.ts';
import { PRESENTED } from './cooperatives.presented.ts';
import { CooperativeFilter, CooperativeKeyInput } from './cooperatives.schemas.ts';

const COOPERATIVE = recordKind({
  kind: 'cooperative',
  table: cooperatives,
  placing: 'own',
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
  visibility: { published: sql`r.publication_state = 'PUBLISHED'` },
  derived: (moment) => ({
    isWomenManaged: isShownWomenManaged(moment),
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
      FOUNDED_ON: dayKeys('founded_on'),
    },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    search: byNameOrCode,
    filter: CooperativeFilter,
    placedOn: placedOn(sql`r.id`),
    conditions: conditionsOf,
    perhaps: stoodThen,
  },
});

export const cooperativeReads = readsOf(COOPERATIVE);
