import { COOPERATIVE_STATUS, OPERATING_STATE } from '../../dictionary/code-lists/cooperative.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, orAbsent, versioned } from '../../dictionary/inputs.ts';
import { COOPERATIVE_STATE } from '../../dictionary/kinds/cooperative-state.ts';
import { code, codes, date, id, pastDate } from '../../dictionary/types.ts';

export const CooperativeStateRecordInput = inputObject(
  'CooperativeStateRecordInput',
  {
    vi: 'Một trạng thái được ghi: tình trạng pháp lý hoặc hiện trạng hoạt động, từ ngày nêu. Mỗi ngày và mỗi loại có một bản ghi.',
    en: 'A state to be recorded: a legal status or an operating state, from the day on. One of each a day.',
  },
  {
    ...must(COOPERATIVE_STATE, 'cooperativeId', 'fromOn'),
    ...may(COOPERATIVE_STATE, 'status', 'operatingState', 'source'),
  },
  ['operatingState'],
);

const STATUS = {
  vi: ['Tình trạng pháp lý', 'Tình trạng pháp lý đúng, của bản ghi nêu tình trạng pháp lý.'],
  en: ['Legal status', 'The right legal status, of a record that says one.'],
  example: 'SUSPENDED',
} as const;

const OPERATING = {
  vi: ['Hiện trạng hoạt động', 'Hiện trạng hoạt động đúng, của bản ghi nêu hiện trạng hoạt động.'],
  en: ['Operating state', 'The right operating state, of a record that says one.'],
  example: 'STOPPED',
} as const;

const FROM = {
  vi: ['Từ ngày', 'Ngày đầu tiên ở trạng thái này, hoặc ngày ghi nhận.'],
  en: ['From', 'First day in the state, or the day on which it was observed.'],
  example: '2024-06-15',
} as const;

export const CooperativeStateUpdateInput = inputObject(
  'CooperativeStateUpdateInput',
  {
    vi: 'Đính chính một trạng thái đã ghi: không ghi thì giữ nguyên. Bản ghi tình trạng pháp lý không chuyển thành hiện trạng hoạt động, và ngược lại.',
    en: 'A correction of a state: what is left out stays as it is. It stays one of the legal status or of the operating state.',
  },
  {
    ...versioned,
    status: orAbsent(code(COOPERATIVE_STATUS), STATUS),
    operatingState: orAbsent(code(OPERATING_STATE), OPERATING),
    fromOn: orAbsent(pastDate, FROM),
    ...may(COOPERATIVE_STATE, 'source'),
  },
  ['operatingState'],
);

export const CooperativeStateFilter = filterObject('CooperativeStateFilter', {
  territory: inTerritory({
    vi: 'Của các hợp tác xã, tổ hợp tác ở đơn vị hành chính này.',
    en: 'Of cooperatives in this unit.',
    reveals: ['cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã, tổ hợp tác này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  status: oneOf(codes(COOPERATIVE_STATUS), {
    vi: 'Nêu một trong các tình trạng pháp lý này.',
    en: 'That say one of these legal statuses.',
    reveals: ['status'],
  }),
  operatingState: oneOf(codes(OPERATING_STATE), {
    vi: 'Nêu một trong các hiện trạng hoạt động này.',
    en: 'That say one of these operating states.',
    reveals: ['operatingState'],
  }),
  validAt: is(date, {
    vi: 'Là trạng thái vào ngày này.',
    en: 'In force on this day.',
    reveals: ['fromOn', 'toOn'],
  }),
  fromOn: between({
    vi: 'Bắt đầu trong khoảng thời gian này.',
    en: 'That began in these days.',
    reveals: ['fromOn'],
  }),
});
