import { type TSchema, Type } from 'typebox';
import { hiddenFields } from '../../api/rest/answers.ts';
import { RECORD_KINDS } from '../kinds.ts';
import { schemaOf } from '../rest/representation.ts';
import { shapeOfKind } from './sdl-shape.ts';

/** The component of every kind that is told as data, as its type in the SDL says. */
export function kindComponents(): Record<string, TSchema> {
  return Object.fromEntries(
    RECORD_KINDS.map(({ kind }) => {
      const shape = shapeOfKind(kind);
      return [shape.name, schemaOf(shape, { hiddenFields: Type.Optional(hiddenFields) })];
    }),
  );
}
