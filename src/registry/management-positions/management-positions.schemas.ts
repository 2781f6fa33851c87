import type { Static } from 'typebox';
import { POSITION } from '../../dictionary/code-lists/management-position.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { MANAGEMENT_POSITION } from '../../dictionary/kinds/management-position.ts';

export const POSITIONS = POSITION.codes;

const facts = {
  ...must(MANAGEMENT_POSITION, 'cooperativeId', 'position', 'fromOn'),
  ...may(MANAGEMENT_POSITION, 'toOn', 'termEndsOn', 'selection', 'documentNo'),
};

export const NestedPositionInput = inputObject(
  'PositionInput',
  { vi: 'Một chức vụ đang giữ hoặc đã giữ.', en: 'A position that she holds or held.' },
  facts,
);

export const ManagementPositionStartInput = inputObject(
  'ManagementPositionStartInput',
  { vi: 'Một nhiệm kỳ cần ghi.', en: 'A term to be recorded.' },
  { ...must(MANAGEMENT_POSITION, 'womenManagerId'), ...facts },
);

export const ManagementPositionEndInput = inputObject(
  'ManagementPositionEndInput',
  {
    vi: 'Kết thúc một nhiệm kỳ, hoặc sửa ngày kết thúc của nhiệm kỳ đã kết thúc.',
    en: 'The end of a term, or another end for one that has ended.',
  },
  { ...versioned, ...must(MANAGEMENT_POSITION, 'toOn'), ...may(MANAGEMENT_POSITION, 'endReason') },
);

export type ManagementPositionStart = Static<typeof ManagementPositionStartInput>;
