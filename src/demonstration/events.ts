import { reachMilestones } from '../programme/milestones/milestones.writes.ts';
import { submitReports } from '../programme/reports/reports.writes.ts';
import {
  changeCooperativeStatuses,
  updateCooperatives,
} from '../registry/cooperatives/cooperatives.writes.ts';
import { endPositions } from '../registry/management-positions/management-positions.writes.ts';
import { acceptSubmissions } from '../registry/submissions/submissions.accept.ts';
import { returnSubmissions } from '../registry/submissions/submissions.writes.ts';
import { recordTrainingAttendance } from '../registry/trainings/training-attendances.writes.ts';
import { updateWomenManagers } from '../registry/women-managers/women-managers.updates.ts';
import { trainingId } from './activity-entries.ts';
import type { AgencyCode } from './agencies.ts';
import type { RecordTable } from './demonstration.queries.ts';
import { cooperativeId, type Entry, womanId } from './entries.ts';
import { demonstrationId } from './ids.ts';
import type { Write } from './recording.ts';
import { milestoneId, reportId, submissionId } from './register-entries.ts';

/** A later change of one record, made at the version that the one before it left. */
export interface Event {
  readonly recorder: AgencyCode;
  readonly table: RecordTable;
  readonly write: Write;
  readonly change: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly expectedVersion: number;
  };
}

const PAST_TERM = demonstrationId('position W13 ND-04');

/** Terms recorded after the women; the first is ended below. */
export const STARTED_TERMS: readonly Entry[] = [
  {
    id: PAST_TERM,
    recorder: 'demo-union-province-37',
    input: {
      womenManagerId: womanId('W13'),
      cooperativeId: cooperativeId('ND-04'),
      position: 'BOARD_MEMBER',
      fromOn: '2020-03-01',
      termEndsOn: '2025-03-01',
      selection: 'ELECTED',
    },
  },
  {
    id: demonstrationId('position W34 HN-08'),
    recorder: 'demo-union-province-01',
    input: {
      womenManagerId: womanId('W34'),
      cooperativeId: cooperativeId('HN-08'),
      position: 'SUPERVISORY_HEAD',
      fromOn: '2025-01-10',
      termEndsOn: '2030-01-10',
      selection: 'ELECTED',
      documentNo: 'BB-2025-34',
    },
  },
];

/** What happened after the first recording, in order. */
export const EVENTS: readonly Event[] = [
  {
    // The office's value of the status has authority over the Alliance's and the Union's.
    recorder: 'demo-registration-01',
    table: 'cooperatives',
    write: changeCooperativeStatuses,
    change: {
      id: cooperativeId('HN-04'),
      expectedVersion: 1,
      status: 'SUSPENDED',
      statusOn: '2025-03-10',
    },
  },
  {
    // Stopped for a season and suspended, and taken up again: both remain in its states.
    recorder: 'demo-registration-01',
    table: 'cooperatives',
    write: changeCooperativeStatuses,
    change: {
      id: cooperativeId('HN-07'),
      expectedVersion: 1,
      status: 'SUSPENDED',
      statusOn: '2024-04-01',
      operatingState: 'STOPPED',
      operatingStateOn: '2024-04-01',
    },
  },
  {
    recorder: 'demo-registration-01',
    table: 'cooperatives',
    write: changeCooperativeStatuses,
    change: {
      id: cooperativeId('HN-07'),
      expectedVersion: 2,
      status: 'ACTIVE',
      statusOn: '2025-02-10',
      operatingState: 'RUNNING',
      operatingStateOn: '2025-02-10',
    },
  },
  {
    // Refused in its status, which the office set; the operating state is written.
    recorder: 'demo-alliance-01',
    table: 'cooperatives',
    write: updateCooperatives,
    change: {
      id: cooperativeId('HN-06'),
      expectedVersion: 1,
      status: 'ACTIVE',
      operatingState: 'BARELY',
      operatingStateOn: '2025-04-15',
    },
  },
  {
    // Moves after the merger of the provinces, so that its former seat is in the old province.
    recorder: 'demo-union-province-37',
    table: 'cooperatives',
    write: updateCooperatives,
    change: {
      id: cooperativeId('ND-05'),
      expectedVersion: 1,
      address: {
        communeCode: '13972',
        codesOn: '2025-09-01',
        text: 'Tổ dân phố Vị Khê, phường Vị Khê, tỉnh Ninh Bình',
        fromOn: '2025-09-01',
      },
    },
  },
  {
    recorder: 'demo-registration-37',
    table: 'cooperatives',
    write: updateCooperatives,
    change: {
      id: cooperativeId('NB-01'),
      expectedVersion: 1,
      status: 'ACTIVE',
      certificateNo: 'HTX-37-0009',
      certificateIssuedOn: '2025-07-28',
    },
  },
  {
    recorder: 'demo-union-province-56',
    table: 'cooperatives',
    write: updateCooperatives,
    change: { id: cooperativeId('KH-05'), expectedVersion: 1, publicationState: 'WITHDRAWN' },
  },
  {
    recorder: 'demo-union-province-33',
    table: 'women_managers',
    write: updateWomenManagers,
    change: { id: womanId('W26'), expectedVersion: 1, birthYear: 1978, phone: '0300 000 126' },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'management_positions',
    write: endPositions,
    change: {
      id: PAST_TERM,
      expectedVersion: 1,
      toOn: '2025-03-01',
      endReason: 'Hết nhiệm kỳ, không tái cử',
    },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'trainings',
    write: recordTrainingAttendance,
    change: {
      id: trainingId('GOVERNANCE'),
      expectedVersion: 1,
      attendees: [
        ...['W01', 'W02', 'W03', 'W14', 'W15'].map((key, index) => ({
          womenManagerId: womanId(key),
          audience: 'WOMEN_MANAGERS',
          isCompleted: true,
          certificateKind: 'Giấy chứng nhận',
          certificateNo: `TD-2025-${index + 1}`,
          certifiedOn: '2025-10-22',
        })),
        { womenManagerId: womanId('W16'), audience: 'WOMEN_MANAGERS', isCompleted: false },
        {
          person: { name: 'Trần Thị Hoài Thương', gender: 'FEMALE', birthYear: 1997 },
          cooperativeId: cooperativeId('ND-01'),
          audience: 'MANAGERS',
        },
      ],
    },
  },
  {
    recorder: 'demo-labour-37',
    table: 'trainings',
    write: recordTrainingAttendance,
    change: {
      id: trainingId('WEAVING'),
      expectedVersion: 1,
      attendees: ['Ninh Thị Thoa', 'Ninh Thị Hà', 'Dương Thị Lụa'].map((name, index) => ({
        person: { name, gender: 'FEMALE', birthYear: 1990 + index },
        cooperativeId: cooperativeId('ND-03'),
        audience: 'WORKERS',
        isCompleted: true,
      })),
    },
  },
  {
    recorder: 'demo-union-province-01',
    table: 'trainings',
    write: recordTrainingAttendance,
    change: {
      id: trainingId('SILK'),
      expectedVersion: 1,
      attendees: ['W32', 'W35'].map((key) => ({ womenManagerId: womanId(key), isCompleted: true })),
    },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'milestones',
    write: reachMilestones,
    change: {
      id: milestoneId('KICKOFF'),
      expectedVersion: 1,
      reachedOn: '2023-08-22',
      documentNo: 'BB-2023-08',
    },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'reports',
    write: submitReports,
    change: { id: reportId('2024'), expectedVersion: 1 },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'submissions',
    write: acceptSubmissions,
    change: { id: submissionId('REQUEST'), expectedVersion: 1 },
  },
  {
    recorder: 'demo-union-province-37',
    table: 'submissions',
    write: returnSubmissions,
    change: { id: submissionId('MEDIA'), expectedVersion: 1, reason: 'Ảnh chưa có người đồng ý' },
  },
];
