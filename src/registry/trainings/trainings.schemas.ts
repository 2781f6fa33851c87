import type { Static } from 'typebox';
import { PROGRAMME } from '../../dictionary/code-lists/plan.ts';
import {
  TRAINING_AUDIENCE,
  TRAINING_KIND,
  TRAINING_STATE,
  TRAINING_TOPIC,
} from '../../dictionary/code-lists/training.ts';
import {
  between,
  filterObject,
  inTerritory,
  is,
  numbersBetween,
  oneOf,
  search,
} from '../../dictionary/filters.ts';
import {
  inputObject,
  may,
  must,
  nested,
  nestedList,
  orAbsent,
  orNull,
  versioned,
} from '../../dictionary/inputs.ts';
import { TRAINING } from '../../dictionary/kinds/training.ts';
import { TRAINING_ATTENDANCE } from '../../dictionary/kinds/training-attendance.ts';
import { TRAINING_SESSION } from '../../dictionary/kinds/training-session.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { AGENCY_KIND } from '../../dictionary/roles.ts';
import { boolean, codes, count, id } from '../../dictionary/types.ts';
import { PersonInput } from '../persons/persons.schemas.ts';

export const TRAINING_TOPICS = TRAINING_TOPIC.codes;

const MAX_SESSIONS = 100;

const TrainingSessionInput = inputObject(
  'TrainingSessionInput',
  { vi: 'Một buổi học.', en: 'A session (buổi).' },
  {
    ...must(TRAINING_SESSION, 'ordinal', 'heldOn'),
    ...may(TRAINING_SESSION, 'hours', 'placeText', 'topic', 'isCancelled'),
  },
);

const counts = may(
  TRAINING,
  'participantCount',
  'femaleParticipantCount',
  'womenManagerCount',
  'memberCount',
  'unionOfficerCount',
  'completedCount',
  'femaleCompletedCount',
  'headTimes',
);

const facts = {
  ...may(
    TRAINING,
    'state',
    'topics',
    'audiences',
    'programme',
    'organiserKind',
    'organiserName',
    'coOrganisers',
    'provider',
    'fromOn',
    'toOn',
    'placeText',
    'hours',
    'budgetVnd',
    'fundingSources',
    'servedUnits',
    'publicationState',
    'documentNo',
    'source',
  ),
  ...counts,
  sessions: orAbsent(nestedList(TrainingSessionInput, MAX_SESSIONS), {
    vi: ['Các buổi học', 'Các buổi của lớp, nhiều nhất 100; buổi đã ghi thì được sửa theo số thứ tự.'],
    en: ['Sessions', 'Its sessions, at most 100; one recorded before is changed by its number.'],
    example: [{ ordinal: 1, heldOn: '2024-08-12', hours: 4 }],
  }),
};

export const TrainingCreateInput = inputObject(
  'TrainingCreateInput',
  {
    vi: 'Một lớp cần ghi. Thuộc nơi nêu tại `place`; không nêu thì thuộc đơn vị đầu tiên mà lớp phục vụ.',
    en: 'A class. It belongs to the place of `place`, else to its first served unit.',
  },
  {
    ...must(TRAINING, 'title', 'kind'),
    place: orNull(nested(PlaceInput), {
      vi: ['Nơi của đơn vị tổ chức', 'Địa bàn của đơn vị tổ chức.'],
      en: ['Place of the organiser', 'Territory of the organiser.'],
      example: { provinceCode: '36', codesOn: '2024-08-12' },
    }),
    ...facts,
  },
);

export const TrainingUpdateInput = inputObject(
  'TrainingUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(TRAINING, 'title', 'kind'), ...facts },
);

/** The most people that one call names of one class. */
const MAX_ATTENDEES = 500;

export const AttendeeInput = inputObject(
  'AttendeeInput',
  {
    vi: 'Một học viên: một nữ quản lý, một thành viên, hoặc một người có tên; đúng một trong ba.',
    en: 'A participant: a woman manager, a member, or a person by name; exactly one of the three.',
  },
  {
    womenManagerId: orNull(id, {
      vi: ['Là nữ quản lý', 'Một nữ quản lý đã được ghi.'],
      en: ['Woman manager', 'A woman manager who is recorded.'],
      example: '01940000-0000-7000-8000-000000000003',
    }),
    memberId: orNull(id, {
      vi: ['Là thành viên', 'Một thành viên đã được ghi.'],
      en: ['Member', 'A member who is recorded.'],
      example: '01940000-0000-7000-8000-000000000004',
    }),
    person: orNull(nested(PersonInput), {
      vi: [
        'Học viên',
        'Một người: tìm theo số định danh cá nhân, không có thì lập mới, ở địa bàn của hợp tác xã, tổ hợp tác; không có hợp tác xã, tổ hợp tác thì ở địa bàn của lớp.',
      ],
      en: [
        'Participant',
        'A person: found by the personal number, or recorded, in the territory of the cooperative, else in that of the class.',
      ],
      example: { name: 'Nguyễn Thị Hoa', gender: 'FEMALE', birthYear: 1990 },
    }),
    ...may(
      TRAINING_ATTENDANCE,
      'cooperativeId',
      'audience',
      'isCompleted',
      'certificateKind',
      'certificateNo',
      'certifiedOn',
      'grade',
      'source',
    ),
  },
);

export const TrainingAttendanceRecordInput = inputObject(
  'TrainingAttendanceRecordInput',
  {
    vi: 'Những người tham gia một lớp: theo danh sách tên, hoặc theo số lượng nếu không có tên.',
    en: 'Who took part in a class: by name, or as head counts where there are no names.',
  },
  {
    ...versioned,
    attendees: orAbsent(nestedList(AttendeeInput, MAX_ATTENDEES), {
      vi: [
        'Danh sách học viên',
        'Những người tham gia, nhiều nhất 500; người đã ghi thì chỉ sửa những gì được nêu.',
      ],
      en: [
        'Attendees',
        'Who took part, at most 500; one recorded before is changed in the values that are given.',
      ],
      example: [{ womenManagerId: '01940000-0000-7000-8000-000000000003', isCompleted: true }],
    }),
    ...counts,
  },
);

export type Attendee = Static<typeof AttendeeInput>;

export const TrainingFilter = filterObject('TrainingFilter', {
  territory: inTerritory({
    vi: 'Của đơn vị này: phục vụ địa bàn này; lớp không ghi địa bàn phục vụ thì được tổ chức tại đây.',
    en: 'Of this unit: held for it; a class of which no served unit is named, organised there.',
    reveals: ['province', 'commune', 'servedUnits'],
  }),
  kind: oneOf(codes(TRAINING_KIND), {
    vi: 'Thuộc một trong các hình thức này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  state: oneOf(codes(TRAINING_STATE), {
    vi: 'Ở một trong các tình trạng này.',
    en: 'In one of these states.',
    reveals: ['state'],
  }),
  topic: oneOf(codes(TRAINING_TOPIC), {
    vi: 'Có một trong các chuyên đề này.',
    en: 'About one of these topics.',
    reveals: ['topics'],
  }),
  audience: oneOf(codes(TRAINING_AUDIENCE), {
    vi: 'Dành cho một trong các đối tượng này.',
    en: 'For one of these audiences.',
    reveals: ['audiences'],
  }),
  organiserKind: oneOf(codes(AGENCY_KIND), {
    vi: 'Do một trong các loại đơn vị này tổ chức.',
    en: 'Organised by one of these kinds of agency.',
    reveals: ['organiserKind'],
  }),
  programme: oneOf(codes(PROGRAMME), {
    vi: 'Thuộc một trong các chương trình, đề án này.',
    en: 'Of one of these programmes.',
    reveals: ['programme'],
  }),
  fromOn: between({
    vi: 'Bắt đầu trong khoảng ngày này.',
    en: 'Begun on these days.',
    reveals: ['fromOn'],
  }),
  search: search({
    vi: 'Các từ trong tên lớp, theo thứ tự bất kỳ, có dấu hoặc không dấu.',
    en: 'Words of the title, in any order, with accents or without.',
    reveals: ['title'],
  }),
  cooperativeId: is(id, {
    vi: 'Có người của hợp tác xã, tổ hợp tác này tham gia.',
    en: 'Attended by somebody of this cooperative.',
    reveals: ['attendances', 'trainingAttendance.training', 'trainingAttendance.cooperative'],
  }),
  participants: numbersBetween(count, {
    vi: 'Có số người tham gia trong khoảng này: theo số đã ghi của lớp, nếu không ghi thì theo danh sách học viên mà bạn đọc được.',
    en: 'With so many participants: as the class states, else as many as are named, for roles that read attendances.',
    reveals: ['participantCount'],
  }),
  hasParticipants: is(boolean, {
    vi: 'Biết hoặc chưa biết số người tham gia.',
    en: 'Whether it is known how many took part.',
    reveals: ['participantCount'],
  }),
  hasTopic: is(boolean, {
    vi: 'Đã ghi hoặc chưa ghi chuyên đề.',
    en: 'Whether it has a topic.',
    reveals: ['topics'],
  }),
  hasFromOn: is(boolean, {
    vi: 'Biết hoặc chưa biết ngày bắt đầu.',
    en: 'Whether it is known when it began.',
    reveals: ['fromOn'],
  }),
});

export const TrainingSessionFilter = filterObject('TrainingSessionFilter', {
  trainingId: is(id, { vi: 'Của lớp này.', en: 'Of this class.', reveals: ['training'] }),
  heldOn: between({
    vi: 'Tổ chức trong khoảng ngày này.',
    en: 'Held on these days.',
    reveals: ['heldOn'],
  }),
});

export const TrainingAttendanceFilter = filterObject('TrainingAttendanceFilter', {
  territory: inTerritory({
    vi: 'Của các lớp tổ chức ở đơn vị này, hoặc của người thuộc hợp tác xã, tổ hợp tác ở đơn vị này.',
    en: 'Of classes organised in this unit, or of people of its cooperatives.',
    reveals: [
      'training',
      'training.province',
      'training.commune',
      'cooperative',
      'cooperative.province',
      'cooperative.commune',
    ],
  }),
  trainingId: is(id, { vi: 'Của lớp này.', en: 'Of this class.', reveals: ['training'] }),
  cooperativeId: is(id, {
    vi: 'Của người thuộc hợp tác xã, tổ hợp tác này.',
    en: 'Of people of this cooperative.',
    reveals: ['cooperative'],
  }),
  womenManagerId: is(id, {
    vi: 'Của nữ quản lý này.',
    en: 'Of this woman manager.',
    reveals: ['person', 'womenManager.attendances'],
  }),
  audience: oneOf(codes(TRAINING_AUDIENCE), {
    vi: 'Thuộc một trong các đối tượng này.',
    en: 'As one of these audiences.',
    reveals: ['audience'],
  }),
  isCompleted: is(boolean, {
    vi: 'Có hoàn thành lớp hay không.',
    en: 'Whether the person completed the class.',
    reveals: ['isCompleted'],
  }),
  isCertified: is(boolean, {
    vi: 'Đã có số chứng chỉ hay chưa.',
    en: 'Whether a certificate was given: its number is recorded.',
    reveals: ['certificateNo'],
  }),
  certifiedOn: between({
    vi: 'Được cấp chứng chỉ trong khoảng ngày này.',
    en: 'Certified on these days.',
    reveals: ['certifiedOn'],
  }),
});
