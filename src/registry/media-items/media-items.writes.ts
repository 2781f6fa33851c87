import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import {
  loadSubjects,
  placeOfSubject,
  placeRequired,
  type SubjectInput,
  type Subjects,
  unknownSubjects,
} from '../women-managers/subjects.ts';
import { type MediaItemRow, mediaItemReads } from './media-items.kind.ts';
import { MediaItemCreateInput, MediaItemUpdateInput } from './media-items.schemas.ts';

type MediaItem = Item<MediaItemRow, SubjectInput>;

function check(items: readonly MediaItem[], known: Subjects | null): Findings {
  return { problems: items.flatMap((item) => unknownSubjects(item, known)), warnings: [] };
}

const complete = (item: MediaItem, known: Subjects) => ({
  ...item.row,
  ...placeOfSubject(item, known),
});

const WRITE = { reads: mediaItemReads, action: 'mediaItem.write', load: loadSubjects } as const;

const CREATE: RecordWrite<MediaItemRow, Subjects, typeof MediaItemCreateInput> = {
  ...WRITE,
  schema: MediaItemCreateInput,
  complete,
  check(items, known) {
    const { problems, warnings } = check(items, known);
    return { problems: [...problems, ...items.flatMap(placeRequired)], warnings };
  },
};

const UPDATE: RecordWrite<MediaItemRow, Subjects, typeof MediaItemUpdateInput> = {
  ...WRITE,
  schema: MediaItemUpdateInput,
  complete,
  check,
};

/**
 * Records media items: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a subject, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place,
 * DATE_FUTURE, URL_INVALID and the codes of parseCall.
 */
export const createMediaItems = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes media items: all or none. @throws as createMediaItems, and VERSION_PASSED. */
export const updateMediaItems = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
