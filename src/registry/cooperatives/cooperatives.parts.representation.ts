import { Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import type { ServiceContext } from '../../records/context.ts';
import { dayOrNull, oneOfOrNull, recordFields, textOrNull } from '../../records/rest/record-fields.ts';
import {
  defaultFields,
  represent,
  type Shape,
  type ShapeOf,
  schemaOf,
} from '../../records/rest/representation.ts';
import { withUnits } from '../administrative-units/administrative-units.representation.ts';
import { findPartsOf } from './cooperatives.parts.service.ts';
import type { PartKind } from './cooperatives.records.ts';
import { OCOP_GROUPS, RATINGS } from './cooperatives.schemas.ts';

const unitOrNull = (description: string) =>
  Type.Union([component('AdministrativeUnit'), Type.Null()], { description });

/** What hangs on a cooperative and is written with it. */
export const PARTS: { readonly [Kind in PartKind]: ShapeOf<Kind> } = {
  cooperativeAddress: {
    kind: 'cooperativeAddress',
    name: 'CooperativeAddress',
    description: 'A former seat.',
    lists: {},
    fields: {
      ...recordFields,
      province: unitOrNull('Province as written then.'),
      commune: unitOrNull('Commune as written then.'),
      addressText: textOrNull('House, street, hamlet.'),
      fromOn: dayOrNull('First day at the seat; null when unknown.'),
      toOn: Type.String({ format: 'date', description: 'First day no longer there.' }),
    },
  },
  cooperativeRating: {
    kind: 'cooperativeRating',
    name: 'CooperativeRating',
    description: 'The quality grade of a year (Circular 09/2017/TT-BNNPTNT Article 6).',
    lists: {},
    fields: {
      ...recordFields,
      year: Type.Integer({ description: 'Year.' }),
      rating: Type.Enum([...RATINGS], { description: 'Grade.' }),
    },
  },
  cooperativeProduct: {
    kind: 'cooperativeProduct',
    name: 'CooperativeProduct',
    description: 'A product.',
    lists: {},
    fields: {
      ...recordFields,
      name: Type.String({ description: 'Name.' }),
      ocopGroup: oneOfOrNull(OCOP_GROUPS, 'OCOP product group.'),
      ocopStars: Type.Union([Type.Integer({ minimum: 1, maximum: 5 }), Type.Null()], {
        description: 'OCOP stars.',
      }),
      ocopRecognisedOn: dayOrNull('Day of the OCOP certificate; it holds for 36 months.'),
      brandName: textOrNull('Brand.'),
      labelName: textOrNull('Label or collective mark.'),
      traceabilityCode: textOrNull('Traceability code.'),
      ecommerceUrl: textOrNull('Page of the product on an e-commerce site.'),
    },
  },
  cooperativeClaim: {
    kind: 'cooperativeClaim',
    name: 'CooperativeClaim',
    description: 'A value that a lower authority sent for a field that a higher one holds.',
    lists: {},
    fields: {
      ...recordFields,
      field: Type.String({ description: 'The field.' }),
      value: Type.Unknown({ description: 'The value sent, of the field’s own type.' }),
      authority: Type.String({ description: 'Whose claim it is.' }),
      heldBy: Type.String({ description: 'Who holds the field against it.' }),
    },
  },
};

export const PART_COMPONENTS = Object.fromEntries(
  Object.values(PARTS).map((shape: Shape) => [shape.name, schemaOf(shape)]),
);

/** The parts of a kind of each cooperative, in the order of the ids, by one statement. */
export async function toParts(
  context: ServiceContext,
  kind: PartKind,
  ids: readonly string[],
  knownAt: string | null,
): Promise<Record<string, unknown>[][]> {
  const shape: Shape = PARTS[kind];
  const fields = defaultFields(shape);
  const parts = await findPartsOf(context, kind, ids, fields, knownAt);
  return parts.map((list) => list.map((part) => represent(context, shape, withUnits(part), fields)));
}
