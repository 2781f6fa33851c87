import { Type } from 'typebox';
import { component, hiddenFields } from '../../api/rest/answers.ts';
import type { KnownAt } from '../../database/history.ts';
import type { ServiceContext } from '../../records/context.ts';
import { MAX_NESTED } from '../../records/reading/pages.ts';
import { dayOrNull, oneOfOrNull, recordFields, textOrNull } from '../../records/rest/record-fields.ts';
import { defaultFields, represent, type ShapeOf, schemaOf } from '../../records/rest/representation.ts';
import { withUnits } from '../administrative-units/administrative-units.representation.ts';
import { POSITION, toPosition } from '../management-positions/management-positions.representation.ts';
import { findPositionsOf } from '../management-positions/management-positions.service.ts';
import { POVERTY_CATEGORIES } from '../persons/persons.schemas.ts';
import type { WomenManagerRecord } from './women-managers.records.ts';

const integerOrNull = (description: string) => Type.Union([Type.Integer(), Type.Null()], { description });
const booleanOrNull = (description: string) => Type.Union([Type.Boolean(), Type.Null()], { description });
const unitOrNull = (description: string) =>
  Type.Union([component('AdministrativeUnit'), Type.Null()], { description });

export const WOMEN_MANAGER: ShapeOf<'womenManager'> = {
  kind: 'womenManager',
  name: 'WomenManager',
  description:
    'A woman who holds or held a management position, as one territory recorded her. Identity and sensitive fields are given only when named in `fields`.',
  lists: { positions: POSITION },
  fields: {
    ...recordFields,
    name: Type.String({
      description: 'Full name. Public while she holds a position whose cooperative publishes it.',
    }),
    birthYear: integerOrNull('Year of birth.'),
    personalIdNumber: textOrNull('Personal identification number, 12 digits.'),
    birthDate: dayOrNull('Exact day of birth.'),
    phone: textOrNull('Telephone, E.164.'),
    address: textOrNull('Where she lives.'),
    ethnicGroupCode: textOrNull('Ethnic group, 01 Kinh … 54.'),
    hasDisability: booleanOrNull('Whether she has a disability.'),
    povertyCategory: oneOfOrNull(POVERTY_CATEGORIES, 'Category of her household.'),
    isUnionMember: booleanOrNull('Whether she is a member of the Women’s Union.'),
    province: unitOrNull('Province where she was recorded, as written.'),
    commune: unitOrNull('Commune where she was recorded, as written; null when not known.'),
    positions: Type.Array(component('ManagementPosition'), {
      description: `Her terms, the latest first, at most ${MAX_NESTED}.`,
    }),
    source: textOrNull('Where the facts come from.'),
  },
};

export const WOMEN_MANAGER_COMPONENTS = {
  WomenManager: schemaOf(WOMEN_MANAGER, { hiddenFields: Type.Optional(hiddenFields) }),
};

/** Women managers with the requested fields, as they were known; lists by one statement for all of them. */
export async function toWomenManagers(
  context: ServiceContext,
  records: readonly WomenManagerRecord[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<Record<string, unknown>[]> {
  const fields = defaultFields(POSITION);
  const ids = records.map((one) => one.id);
  const terms = requested.has('positions')
    ? await findPositionsOf(context, 'womenManager', ids, fields, { limit: MAX_NESTED, knownAt })
    : [];
  return records.map((record, index) => {
    const positions = (terms[index] ?? []).map((term) => toPosition(context, term, fields));
    return represent(context, WOMEN_MANAGER, { ...withUnits(record), positions }, requested);
  });
}
