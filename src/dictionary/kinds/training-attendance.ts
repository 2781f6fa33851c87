import { TRAINING_AUDIENCE } from '../code-lists/training.ts';
import { field, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, detail, reference, text } from '../types.ts';

export const TRAINING_ATTENDANCE = declareKind({
  kind: 'trainingAttendance',
  type: 'TrainingAttendance',
  vi: ['Học viên của lớp', 'Danh sách học viên', 'Một người tham gia một lớp.'],
  en: ['Attendance', 'Attendances', 'One person in one class.'],
  fields: {
    ...record,
    training: field(reference('training'), {
      class: 'PUBLIC',
      vi: ['Lớp', 'Lớp đã tham gia; để trống nếu nằm ngoài phạm vi được cấp.'],
      en: ['Class', 'The class; null when it is not in your scope.'],
    }),
    person: field(detail('person'), {
      class: 'PUBLIC',
      vi: ['Học viên', 'Người tham gia; để trống nếu bản ghi về người này nằm ngoài phạm vi được cấp.'],
      en: ['Participant', 'Who took part; null when the record of the person is not in your scope.'],
    }),
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: [
        'Hợp tác xã, tổ hợp tác',
        'Hợp tác xã, tổ hợp tác cử người này tham gia; khi đọc thì để trống nếu không có hoặc nằm ngoài phạm vi được cấp.',
      ],
      en: [
        'Cooperative',
        'The cooperative or group that the person took part for; read as null when there is none in your scope.',
      ],
    }),
    audience: field(code(TRAINING_AUDIENCE), {
      class: 'PUBLIC',
      vi: ['Đối tượng', 'Người này tham gia với tư cách đối tượng nào.'],
      en: ['Audience', 'The group of participants that the person belonged to.'],
      example: 'WOMEN_MANAGERS',
    }),
    isCompleted: field(boolean, {
      class: 'PUBLIC',
      vi: ['Hoàn thành lớp', 'Có hoàn thành lớp hay không; để trống nếu chưa biết.'],
      en: ['Is completed', 'Whether the person completed the class; null when not known.'],
      example: true,
    }),
    certificateKind: field(text(200), {
      class: 'PUBLIC',
      vi: ['Loại chứng chỉ', 'Tên gọi của chứng chỉ, giấy chứng nhận.'],
      en: ['Kind of certificate', 'Name of the certificate.'],
      example: 'Giấy chứng nhận hoàn thành khóa bồi dưỡng',
    }),
    certificateNo: field(text(100), {
      class: 'PERSONAL',
      vi: ['Số chứng chỉ', 'Số của chứng chỉ, giấy chứng nhận.'],
      en: ['Certificate number', 'Number of the certificate.'],
      example: '015/2024/GCN',
    }),
    ...pastPartialDate('certifiedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày cấp chứng chỉ',
        'Ngày cấp: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `certifiedOnPrecision`. Để trống nếu chưa biết hoặc không có.',
      ],
      en: [
        'Certified on',
        'When the certificate was issued: a year, a month or a day. Read as the first day of it, with `certifiedOnPrecision`; null when there is none or it is not known.',
      ],
      example: '2024-08',
    }),
    grade: field(text(100), {
      class: 'PERSONAL',
      vi: ['Xếp loại', 'Kết quả xếp loại, như ghi trên giấy tờ.'],
      en: ['Grade', 'The grade, as written.'],
      example: 'Khá',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Danh sách học viên ký nhận',
    }),
  },
});
