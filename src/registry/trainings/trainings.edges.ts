import type { RecordEdge } from '../../records/record-edge.ts';
import { trainingAttendanceReads } from './training-attendances.kind.ts';
import { recordTrainingAttendance } from './training-attendances.writes.ts';
import { trainingSessionReads } from './training-sessions.kind.ts';
import { trainingReads } from './trainings.kind.ts';
import {
  TrainingAttendanceRecordInput,
  TrainingCreateInput,
  TrainingUpdateInput,
} from './trainings.schemas.ts';
import { createTrainings, updateTrainings } from './trainings.writes.ts';

export const trainingEdge: RecordEdge = {
  reads: trainingReads,
  one: 'training',
  many: 'trainings',
  queries: ['one', 'many'],
  mutations: {
    trainingCreate: createTrainings,
    trainingUpdate: updateTrainings,
    trainingAttendanceRecord: recordTrainingAttendance,
  },
  inputs: { TrainingCreateInput, TrainingUpdateInput, TrainingAttendanceRecordInput },
  rest: {
    path: '/v1/trainings',
    one: 'a class',
    many: 'classes',
    description: {
      vi: 'Lớp tập huấn do địa bàn của bạn tổ chức hoặc tổ chức cho địa bàn, mới nhất trước; không có mã truy cập thì là những lớp đã công bố.',
      en: 'Classes organised in your territory or held for it, the newest first; without a token the published ones.',
    },
    create: {
      operationId: 'createTrainings',
      summary: { vi: 'Ghi lớp tập huấn và các buổi', en: 'Record classes with their sessions' },
      action: 'training.write',
      input: 'TrainingCreateInput',
      write: createTrainings,
    },
    changes: [
      {
        operationId: 'updateTraining',
        summary: { vi: 'Sửa lớp tập huấn', en: 'Change a class' },
        action: 'training.write',
        input: 'TrainingUpdateInput',
        write: updateTrainings,
      },
      {
        name: 'attendance',
        operationId: 'recordTrainingAttendance',
        summary: { vi: 'Ghi người tham gia lớp tập huấn', en: 'Record who took part in a class' },
        action: 'training.write',
        input: 'TrainingAttendanceRecordInput',
        write: recordTrainingAttendance,
      },
    ],
  },
};

export const trainingSessionEdge: RecordEdge = {
  reads: trainingSessionReads,
  one: 'trainingSession',
  many: 'trainingSessions',
  queries: [],
  mutations: {},
  inputs: {},
  rest: {
    path: '/v1/training-sessions',
    one: 'a session',
    many: 'sessions of classes',
    description: {
      vi: 'Các buổi của những lớp bạn xem được, cũ nhất trước. Buổi được ghi cùng lớp.',
      en: 'Sessions of the classes that you see, the oldest first. They are written with their class.',
    },
  },
};

export const trainingAttendanceEdge: RecordEdge = {
  reads: trainingAttendanceReads,
  one: 'trainingAttendance',
  many: 'trainingAttendances',
  queries: ['many'],
  mutations: {},
  inputs: {},
  rest: {
    path: '/v1/training-attendances',
    one: 'an attendance',
    many: 'attendances of classes',
    description: {
      vi: 'Người tham gia các lớp trong địa bàn của bạn, và người của hợp tác xã trong địa bàn tham gia lớp ở nơi khác.',
      en: 'Who took part in the classes of your territory, and those of its cooperatives anywhere.',
    },
  },
};
