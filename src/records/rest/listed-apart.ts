import type { FieldOf, RecordKind } from '../../policy/fields.ts';

/**
 * Lists of records of another kind that REST gives under that kind's own path alone, by the owner's filter:
 * `/v1/alliance-memberships?cooperativeId=…`.
 */
export const LISTED_APART = {
  cooperative: [
    'allianceMemberships',
    'reviewEntries',
    'mediaItems',
    'commendations',
    'externalIdentifiers',
    'supportRequests',
    'predecessors',
    'successors',
    'members',
    'employments',
    'supportActivities',
  ],
  womenManager: ['attendances', 'mediaItems', 'commendations'],
} as const satisfies { readonly [Kind in RecordKind]?: readonly FieldOf<Kind>[] };

/** The fields of a kind that its component leaves to another path. */
export type ApartOf<Kind extends RecordKind> = Kind extends keyof typeof LISTED_APART
  ? (typeof LISTED_APART)[Kind][number]
  : never;
