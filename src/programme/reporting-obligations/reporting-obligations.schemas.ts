import { REPORT_FREQUENCY } from '../../dictionary/code-lists/reporting-obligation.ts';
import { filterObject, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, orNull, versioned } from '../../dictionary/inputs.ts';
import { REPORTING_OBLIGATION } from '../../dictionary/kinds/reporting-obligation.ts';
import { codes } from '../../dictionary/types.ts';
import { ofPlan, ofTerritory } from '../plans/plan-part.filters.ts';

const { actorKind, actorLevel, recipients } = REPORTING_OBLIGATION.fields;

const needed = ['frequency', 'actorKind', 'actorLevel'] as const;

const facts = {
  ...may(REPORTING_OBLIGATION, 'dueBefore', 'subject', 'note'),
  recipients: orNull(recipients.type, {
    vi: [
      'Nơi nhận',
      'Toàn bộ các nơi nhận báo cáo, nhiều nhất 20; không có nơi nào nếu chỉ là nghĩa vụ tự thực hiện.',
    ],
    en: [
      'Recipients',
      'Who is reported to: the whole list, at most 20; nobody for a duty of the actor’s own.',
    ],
    example: recipients.example,
  }),
};

export const ReportingObligationCreateInput = inputObject(
  'ReportingObligationCreateInput',
  {
    vi: 'Một chế độ báo cáo. Hằng tháng ghi trước ngày `DD`, một lần ghi trước một ngày cụ thể, các định kỳ khác ghi trước ngày `MM-DD`.',
    en: 'A duty to report. A monthly one is due before a `DD`, a single one before a day, the others before an `MM-DD`.',
  },
  { ...must(REPORTING_OBLIGATION, 'planId', ...needed), ...facts },
);

export const ReportingObligationUpdateInput = inputObject(
  'ReportingObligationUpdateInput',
  {
    vi: 'Thay đổi: bỏ trống là giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(REPORTING_OBLIGATION, ...needed), ...facts },
);

export const ReportingObligationFilter = filterObject('ReportingObligationFilter', {
  territory: ofTerritory,
  planId: ofPlan,
  frequency: oneOf(codes(REPORT_FREQUENCY), {
    vi: 'Có một trong các định kỳ này.',
    en: 'As often as one of these.',
    reveals: ['frequency'],
  }),
  actorKind: is(actorKind.type, {
    vi: 'Cơ quan báo cáo thuộc loại này.',
    en: 'Whose actor is such a body.',
    reveals: ['actorKind'],
  }),
  actorLevel: is(actorLevel.type, {
    vi: 'Cơ quan báo cáo ở cấp này.',
    en: 'Whose actor is at this level.',
    reveals: ['actorLevel'],
  }),
});
