import { type TSchema, Type } from 'typebox';
import { hiddenFields, reach } from '../../api/rest/answers.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { readsOfEdge } from '../../records/record-edge.ts';
import { type Shape, schemaOf } from '../../records/rest/representation.ts';
import { shapeOfKind } from '../../records/rest/shape.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** How a kind is shown over REST, with the lists of other kinds in it. */
export function shapeOf(kind: RecordKind): Shape {
  return shapeOfKind(kind);
}

/** The component of every kind, as the dictionary declares it. */
export function kindComponents(): Record<string, TSchema> {
  const shown = RECORD_EDGES.map(({ reads, rest }) => ({
    shape: shapeOf(reads.kind.kind),
    isReadAlone: rest !== null && readsOfEdge(rest).length > 0,
  }));
  const details = shown.flatMap(({ shape }) => Object.values(shape.details ?? {}));
  return Object.fromEntries([
    ...details.map((detail) => [detail.name, schemaOf(detail)] as const),
    ...shown.map(
      ({ shape, isReadAlone }) =>
        [
          shape.name,
          schemaOf(
            shape,
            isReadAlone ? { reach: Type.Optional(reach), hiddenFields: Type.Optional(hiddenFields) } : {},
          ),
        ] as const,
    ),
  ]);
}
