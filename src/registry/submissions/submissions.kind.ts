import { sql } from '../../database/sql.ts';
import { submissions } from '../../database/tables/submissions.table.ts';
import { type CallerRole, UNION_ROLES } from '../../policy/roles.ts';
import { findPlace, isPlace, type PlaceCodes } from '../../records/place.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import type { Conversion } from '../../records/writing/drafts.ts';
import { SubmissionFilter } from './submissions.schemas.ts';

const UNION: readonly CallerRole[] = UNION_ROLES;

/** Who has a territory sends in for it; a website, whose reach is no territory, for any place. */
const asAddressedPlace: Conversion = (value, { registry, today, caller }, path) => {
  if (value === null) return {};
  const { territory } = registry.reference;
  const scope = caller.scope.kind === 'PUBLISHED' ? ({ kind: 'NATION' } as const) : caller.scope;
  const place = findPlace({ territory, today, scope }, value as PlaceCodes, path); // the schema's shape
  return isPlace(place) ? { ...place } : place;
};

const SUBMISSION = recordKind({
  kind: 'submission',
  table: submissions,
  placing: 'own',
  read: 'submission.read',
  visibility: {
    // Its place is the Union's matter; all others see what they sent themselves, wherever it is located.
    toCaller: ({ role, clientId }) =>
      UNION.includes(role) ? null : sql`r.submitted_by_client = ${clientId ?? ''}`,
  },
  references: { cooperative: 'cooperative' },
  conversions: { place: asAddressedPlace },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    filter: SubmissionFilter,
    conditions: ({ kind, state, cooperativeId }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.state`, state),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
    ],
  },
});

export const submissionReads = readsOf(SUBMISSION);

export type SubmissionRow = RowOf<typeof submissionReads>;
