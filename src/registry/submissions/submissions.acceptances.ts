import { type TObject, type TSchema, Type } from 'typebox';
import { object, uuid } from '../../kernel/parse.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { Write } from '../../records/record-edge.ts';
import type { Input } from '../../records/writing/record-kind.writes.ts';
import { CooperativeUpdateInput, ProductInput } from '../cooperatives/cooperatives.schemas.ts';
import { updateCooperatives } from '../cooperatives/cooperatives.writes.ts';
import { MediaItemCreateInput } from '../media-items/media-items.schemas.ts';
import { createMediaItems } from '../media-items/media-items.writes.ts';
import { PersonInput } from '../persons/persons.schemas.ts';
import { SupportRequestCreateInput } from '../support-requests/support-requests.schemas.ts';
import { createSupportRequests } from '../support-requests/support-requests.writes.ts';
import { recordTrainingAttendance } from '../trainings/training-attendances.writes.ts';
import { AttendeeInput } from '../trainings/trainings.schemas.ts';
import type { SubmissionKind } from './submissions.schemas.ts';

/** A stored submission, as far as its acceptance needs it. */
export interface Accepted {
  readonly cooperativeId: string | null;
  readonly place: object | null;
  readonly payload: Input;
}

/** What the acceptance of a kind of submission writes. */
export interface Acceptance {
  /** The payload by the very fields of the write's own schema. */
  readonly schema: TObject;
  readonly needsCooperative: boolean;
  readonly resultKind: RecordKind;
  readonly write: Write;
  /** The record that the write changes; null when it makes a new one. */
  readonly changes: (submission: Accepted) => string | null;
  /** The input of the write, without the id and the version of what it changes. */
  readonly inputOf: (submission: Accepted) => Input;
  /** What begins the fields of the write's problems and is not in the payload, such as `products.0.`. */
  readonly prefix?: string;
}

/** Some of the fields of a schema, each as it is there. */
function some(schema: TObject, names: readonly string[]): Record<string, TSchema> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = schema.properties[name];
      return field === undefined ? [] : [[name, field]];
    }),
  );
}

const without = (schema: TObject, ...names: readonly string[]) =>
  some(
    schema,
    Object.keys(schema.properties).filter((name) => !names.includes(name)),
  );

/** A person who registers says no more than is needed to call her up: a payload is no place for a personal number. */
const Registrant = object(
  {
    ...some(AttendeeInput, ['audience']),
    person: object(some(PersonInput, ['name', 'gender', 'birthYear', 'phone']), 'Who registers.'),
  },
  'One who registers.',
);

const ofItsCooperative = ({ cooperativeId }: Accepted) => cooperativeId;
const ofNone = () => null;
const standing = ({ cooperativeId, place, payload }: Accepted) => ({
  ...payload,
  cooperativeId,
  place: cooperativeId === null ? place : null,
});

/** By kind: the write of another noun that an acceptance makes. */
export const ACCEPTANCES: Readonly<Record<SubmissionKind, Acceptance>> = {
  SUPPORT_REQUEST: {
    schema: object(without(SupportRequestCreateInput, 'cooperativeId', 'place'), 'A request.'),
    needsCooperative: false,
    resultKind: 'supportRequest',
    write: createSupportRequests,
    changes: ofNone,
    inputOf: standing,
  },
  MEDIA_ITEM: {
    schema: object(
      without(MediaItemCreateInput, 'cooperativeId', 'womenManagerId', 'place', 'publicationState'),
      'A media item.',
    ),
    needsCooperative: false,
    resultKind: 'mediaItem',
    write: createMediaItems,
    changes: ofNone,
    inputOf: standing,
  },
  COOPERATIVE_PROFILE: {
    schema: object(
      some(CooperativeUpdateInput, [
        'shortName',
        'phone',
        'email',
        'website',
        'latitude',
        'longitude',
        'traits',
      ]),
      'Contacts and description.',
    ),
    needsCooperative: true,
    resultKind: 'cooperative',
    write: updateCooperatives,
    changes: ofItsCooperative,
    inputOf: ({ payload }) => payload,
  },
  PRODUCT: {
    schema: ProductInput,
    needsCooperative: true,
    resultKind: 'cooperative',
    write: updateCooperatives,
    changes: ofItsCooperative,
    inputOf: ({ payload }) => ({ products: [payload] }),
    prefix: 'products.0.',
  },
  TRAINING_REGISTRATION: {
    schema: object(
      {
        trainingId: uuid('The class.'),
        attendees: Type.Array(Registrant, { minItems: 1, maxItems: 100, description: 'Who registers.' }),
      },
      'A registration for a class.',
    ),
    needsCooperative: false,
    resultKind: 'training',
    write: recordTrainingAttendance,
    changes: ({ payload }) => String(payload.trainingId),
    inputOf: ({ payload, cooperativeId }) => ({
      attendees: (payload.attendees as readonly object[]).map((one) => ({ ...one, cooperativeId })), // the payload's schema
    }),
  },
};
