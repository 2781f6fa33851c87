import type { FieldClass } from './classes.ts';
import { record } from './record.ts';

/** The registry itself: units, versions, accounts. */
export const REGISTRY_FIELDS = {
  administrativeUnit: {
    id: 'PUBLIC',
    level: 'PUBLIC',
    code: 'PUBLIC',
    name: 'PUBLIC',
    fullName: 'PUBLIC',
    type: 'PUBLIC',
    validFrom: 'PUBLIC',
    validTo: 'PUBLIC',
    legalBasis: 'PUBLIC',
    parent: 'PUBLIC',
    province: 'PUBLIC',
    versions: 'PUBLIC',
    predecessors: 'PUBLIC',
    successors: 'PUBLIC',
  },
  /** What a version of any record says of itself; what it tells of a field goes by the field's own class. */
  recordVersion: {
    version: 'PUBLIC',
    knownFrom: 'PUBLIC',
    changedBy: 'INTERNAL',
    changes: 'PUBLIC',
    isPreviousShown: 'PUBLIC',
  },
  agency: {
    ...record,
    code: 'PUBLIC',
    kind: 'PUBLIC',
    name: 'PUBLIC',
    unit: 'PUBLIC',
    validFrom: 'PUBLIC',
    validTo: 'PUBLIC',
  },
  client: {
    ...record,
    clientId: 'INTERNAL',
    name: 'INTERNAL',
    agency: 'INTERNAL',
    state: 'INTERNAL',
    grants: 'INTERNAL',
  },
  grant: {
    ...record,
    client: 'INTERNAL',
    role: 'INTERNAL',
    unit: 'INTERNAL',
    purposes: 'INTERNAL',
    legalBasis: 'INTERNAL',
    validFrom: 'INTERNAL',
    validTo: 'INTERNAL',
  },
} as const satisfies Record<string, Record<string, FieldClass>>;
