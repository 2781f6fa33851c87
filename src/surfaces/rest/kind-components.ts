import { type TSchema, Type } from 'typebox';
import { hiddenFields } from '../../api/rest/answers.ts';
import { schemaOf } from '../../records/rest/representation.ts';
import { shapeOfKind } from '../../records/rest/sdl-shape.ts';
import { RECORD_KINDS } from '../record-kinds.ts';

/** The component of every kind that is told as data, as its type in the SDL says. */
export function kindComponents(): Record<string, TSchema> {
  const shapes = RECORD_KINDS.map(({ kind }) => shapeOfKind(kind));
  const details = shapes.flatMap((shape) => Object.values(shape.details ?? {}));
  return Object.fromEntries([
    ...details.map((detail) => [detail.name, schemaOf(detail)] as const),
    ...shapes.map(
      (shape) => [shape.name, schemaOf(shape, { hiddenFields: Type.Optional(hiddenFields) })] as const,
    ),
  ]);
}
