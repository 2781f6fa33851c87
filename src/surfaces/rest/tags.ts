import type { Tag } from '../../api/rest/documentation.ts';
import { tagOfPath } from '../../records/rest/paths.ts';
import { shapeOfKind } from '../../records/rest/shape.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** The group of operations of each kind: what the SDL says of its type. */
export function recordTags(): Tag[] {
  return RECORD_EDGES.flatMap(({ reads, rest }) =>
    rest === null
      ? []
      : [{ name: tagOfPath(rest.path), description: shapeOfKind(reads.kind.kind).description }],
  );
}
