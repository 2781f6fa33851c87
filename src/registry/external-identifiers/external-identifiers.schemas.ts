import { Type } from 'typebox';
import { filterObject, inTerritory, is } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { EXTERNAL_IDENTIFIER } from '../../dictionary/kinds/external-identifier.ts';
import { id, text } from '../../dictionary/types.ts';
import { optional } from '../../kernel/parse.ts';

/** A system by its short name. Sources are many and come without asking, so the list is open: the form alone is fixed. */
const systemSchema = Type.String({
  pattern: '^[A-Z][A-Z0-9_]{1,59}$',
  description: EXTERNAL_IDENTIFIER.fields.system.description.en,
});
const system = { ...must(EXTERNAL_IDENTIFIER, 'system').system, schema: systemSchema };

export const ExternalIdentifierRecordInput = inputObject(
  'ExternalIdentifierRecordInput',
  {
    vi: 'Mã số được ghi mới. Mã số mà trong hệ thống đó một hợp tác xã bất kỳ đã có thì bị từ chối với VALUE_TAKEN.',
    en: 'An identifier to be recorded. A value that a cooperative anywhere has in the system already is refused with VALUE_TAKEN.',
  },
  {
    ...must(EXTERNAL_IDENTIFIER, 'cooperativeId'),
    system,
    ...must(EXTERNAL_IDENTIFIER, 'value'),
    ...may(EXTERNAL_IDENTIFIER, 'endedOn'),
  },
  ['endedOn'],
);

export const ExternalIdentifierUpdateInput = inputObject(
  'ExternalIdentifierUpdateInput',
  {
    vi: 'Thay đổi: trường không ghi thì giữ nguyên, null thì xoá. Mã số không thay đổi được: mã số khác là một bản ghi khác.',
    en: 'A change: what is left out stays as it is, null clears. The value stays: another one is another identifier.',
  },
  { ...versioned, ...may(EXTERNAL_IDENTIFIER, 'endedOn') },
);

/** The condition by which another system's number finds its cooperative. */
export const ExternalIdentifierKey = inputObject(
  'ExternalIdentifierKey',
  { vi: 'Mã số của hợp tác xã ở một hệ thống khác.', en: 'The number of a cooperative in another system.' },
  { system, ...must(EXTERNAL_IDENTIFIER, 'value') },
);

export const ExternalIdentifierFilter = filterObject('ExternalIdentifierFilter', {
  territory: inTerritory({
    vi: 'Của các hợp tác xã ở đơn vị hành chính này.',
    en: 'Of cooperatives in this unit.',
    reveals: ['province', 'commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  system: {
    ...is(text(60), { vi: 'Trong hệ thống này.', en: 'In this system.', reveals: ['system'] }),
    schema: optional(systemSchema),
  },
  value: is(text(200), {
    vi: 'Có mã số này; không phân biệt chữ hoa, chữ thường.',
    en: 'With this value, whatever its letter case.',
    reveals: ['value'],
  }),
});
