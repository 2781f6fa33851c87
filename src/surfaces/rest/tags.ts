import type { Tag } from '../../api/rest/documentation.ts';
import { shapeOfKind } from '../../records/rest/sdl-shape.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** `/v1/support-activities` is `support-activities`. */
export const tagOfPath = (path: string) => path.replace('/v1/', '');

/** The group of operations of each kind told as data: what the SDL says of its type. */
export function recordTags(): Tag[] {
  return RECORD_EDGES.flatMap(({ reads, rest }) =>
    rest === null
      ? []
      : [{ name: tagOfPath(rest.path), description: shapeOfKind(reads.kind.kind).description }],
  );
}
