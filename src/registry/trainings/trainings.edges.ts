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
  nested: { sessions: 'trainingSession', attendances: 'trainingAttendance' },
  inputs: { TrainingCreateInput, TrainingUpdateInput, TrainingAttendanceRecordInput },
  rest: {
    path: '/v1/trainings',
    one: 'a class',
    many: 'classes',
    description:
      'Classes organised in your territory or held for it, the newest first; without a token the published ones.',
    create: {
      operationId: 'createTrainings',
      summary: 'Record classes with their sessions',
      action: 'training.write',
      input: 'TrainingCreateInput',
      write: createTrainings,
    },
    changes: [
      {
        operationId: 'updateTraining',
        summary: 'Change a class',
        action: 'training.write',
        input: 'TrainingUpdateInput',
        write: updateTrainings,
      },
      {
        name: 'attendance',
        operationId: 'recordTrainingAttendance',
        summary: 'Record who took part in a class',
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
    description: 'Sessions of the classes that you see, the oldest first. They are written with their class.',
  },
};

export const trainingAttendanceEdge: RecordEdge = {
  reads: trainingAttendanceReads,
  one: 'trainingAttendance',
  many: 'trainingAttendances',
  listedOn: { womenManager: 'attendances' },
  queries: ['many'],
  mutations: {},
  inputs: {},
  rest: {
    path: '/v1/training-attendances',
    one: 'an attendance',
    many: 'attendances of classes',
    description: 'Who took part in the classes of your territory, and those of its cooperatives anywhere.',
  },
};
