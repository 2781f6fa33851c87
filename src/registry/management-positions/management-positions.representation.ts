import { Type } from 'typebox';
import { hiddenFields, nullable } from '../../api/rest/answers.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  dayOrNull,
  oneOfOrNull,
  PRECISIONS,
  recordFields,
  reference,
  textOrNull,
} from '../../records/rest/record-fields.ts';
import { represent, type ShapeOf, schemaOf } from '../../records/rest/representation.ts';
import type { ManagementPositionRecord } from './management-positions.records.ts';
import { POSITIONS, SELECTIONS } from './management-positions.schemas.ts';

export const POSITION: ShapeOf<'managementPosition'> = {
  kind: 'managementPosition',
  name: 'ManagementPosition',
  description: 'A term of a woman in a position of a cooperative, from `fromOn` to the day before `toOn`.',
  lists: {},
  fields: {
    ...recordFields,
    cooperative: reference('The cooperative or group.'),
    womenManager: nullable(
      reference(
        'The woman; null when her record is not in your scope. Published: only in a current position of a registered cooperative that publishes its managers.',
      ),
    ),
    position: Type.Enum([...POSITIONS], { description: 'The position.' }),
    fromOn: Type.String({
      format: 'date',
      description: 'First day in the position; the first day of what `fromOnPrecision` says.',
    }),
    fromOnPrecision: Type.Enum([...PRECISIONS], { description: 'How much of `fromOn` is known.' }),
    toOn: dayOrNull('First day no longer in it; null while she holds it.'),
    toOnPrecision: oneOfOrNull(PRECISIONS, 'How much of `toOn` is known; null while she holds it.'),
    termEndsOn: dayOrNull('When the term is to end; the first day of what `termEndsOnPrecision` says.'),
    termEndsOnPrecision: oneOfOrNull(PRECISIONS, 'How much of `termEndsOn` is known.'),
    selection: oneOfOrNull(SELECTIONS, 'Elected or hired.'),
    documentNo: textOrNull('Minutes or decision.'),
    endReason: textOrNull('Why it ended.'),
    isCurrent: Type.Boolean({ description: 'Whether she holds it today. Derived.' }),
  },
};

export const POSITION_COMPONENTS = {
  ManagementPosition: schemaOf(POSITION, { hiddenFields: Type.Optional(hiddenFields) }),
};

/** A term with the requested fields. */
export function toPosition(
  context: ServiceContext,
  record: ManagementPositionRecord,
  requested: ReadonlySet<string>,
): Record<string, unknown> {
  const { cooperativeId, womenManagerId } = record;
  const womanReference = womenManagerId === null ? null : { id: womenManagerId };
  const whole = { ...record, cooperative: { id: cooperativeId }, womenManager: womanReference };
  return represent(context, POSITION, whole, requested);
}
