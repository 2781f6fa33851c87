import { sql } from '../../database/sql.ts';
import { externalIdentifiers } from '../../database/tables/relations.table.ts';
import { codeKeyOf } from '../../kernel/natural-keys.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { ExternalIdentifierFilter } from './external-identifiers.schemas.ts';

const EXTERNAL_IDENTIFIER = recordKind({
  kind: 'externalIdentifier',
  table: externalIdentifiers,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'externalIdentifier.read',
  references: { cooperative: 'cooperative' },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    filter: ExternalIdentifierFilter,
    conditions: ({ cooperativeId, system, value }) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.system`, system),
      ...isOneOf(sql`r.natural_key`, value == null ? null : codeKeyOf(value)),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id desc` },
  },
});

export const externalIdentifierReads = readsOf(EXTERNAL_IDENTIFIER);

export type ExternalIdentifierRow = RowOf<typeof externalIdentifierReads>;
