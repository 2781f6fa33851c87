/** A unit by its code of today; the nation has none. */
export interface Place {
  readonly level: 'NATION' | 'PROVINCE' | 'COMMUNE';
  readonly code?: string;
}
