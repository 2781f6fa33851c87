import { REPORT_KIND, REPORT_STATE } from '../../dictionary/code-lists/report.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { REPORT } from '../../dictionary/kinds/report.ts';
import { codes, id } from '../../dictionary/types.ts';

const needed = ['kind', 'title', 'fromOn', 'toOn'] as const;

const facts = may(REPORT, 'planId', 'obligationId', 'reporterName', 'documentNo', 'summary', 'source');

export const ReportCreateInput = inputObject(
  'ReportCreateInput',
  {
    vi: 'Dự thảo báo cáo; báo cáo đính chính ghi báo cáo đã gửi mà nó đính chính.',
    en: 'A draft of a report; a correction names the submitted report that it corrects.',
  },
  { ...must(REPORT, 'unit', ...needed), ...facts, ...may(REPORT, 'correctsId') },
  // A first report corrects none.
  ['correctsId'],
);

export const ReportUpdateInput = inputObject(
  'ReportUpdateInput',
  {
    vi: 'Thay đổi dự thảo: bỏ trống là giữ nguyên, null là xóa.',
    en: 'A change of a draft: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(REPORT, ...needed), ...facts },
);

export const ReportSubmitInput = inputObject(
  'ReportSubmitInput',
  { vi: 'Gửi dự thảo như hiện có.', en: 'Submits a draft as it is.' },
  { ...versioned, ...may(REPORT, 'documentNo') },
);

export const ReportFilter = filterObject('ReportFilter', {
  territory: inTerritory({
    vi: 'Của đơn vị này, của đơn vị nằm trong đó, hoặc của đơn vị tiền thân.',
    en: 'Of this unit, of one in it, or of a predecessor.',
    reveals: ['unit', 'province', 'commune'],
  }),
  planId: is(id, { vi: 'Về kế hoạch này.', en: 'On this plan.', reveals: ['plan'] }),
  obligationId: is(id, {
    vi: 'Thực hiện chế độ báo cáo này.',
    en: 'That answer this obligation.',
    reveals: ['obligation'],
  }),
  kind: oneOf(codes(REPORT_KIND), {
    vi: 'Thuộc một trong các loại này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  state: oneOf(codes(REPORT_STATE), {
    vi: 'Ở một trong các trạng thái này.',
    en: 'In one of these states.',
    reveals: ['state'],
  }),
  endedOn: between({
    vi: 'Kỳ báo cáo kết thúc trong các ngày này.',
    en: 'Whose period ended in these days.',
    reveals: ['toOn'],
  }),
});
