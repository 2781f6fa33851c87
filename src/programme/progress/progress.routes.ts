import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { momentOf } from '../../api/rest/moment.ts';
import type { Registry } from '../../records/context.ts';
import { knownAtParameter } from '../../records/rest/known-at-parameter.ts';
import { dayParameter } from '../../records/rest/parameter-examples.ts';
import { addRoute, IdParams, idOf } from '../../records/rest/route.ts';
import { schemaOfObject } from '../../records/rest/sdl-objects.ts';
import { withUnits } from '../../records/rest/units.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { presentProgress } from './progress.presentation.ts';
import { getProgress } from './progress.service.ts';

/** Components of this noun, read from the SDL. */
export const PROGRESS_COMPONENTS = { TargetProgress: schemaOfObject('TargetProgress') };

const ProgressQuery = Type.Object(
  {
    validAt: Type.Optional(
      dayParameter(
        'The day of evaluation, not after today; the last day of the period, or today before it, when left out.',
      ),
    ),
    boundariesAt: Type.Optional(
      dayParameter(
        'In the boundaries of this day: the figure of what the unit is then. As issued when left out.',
      ),
    ),
    knownAt: knownAtParameter('The records'),
  },
  { additionalProperties: false },
);

/** `GET /v1/targets/:id/progress`. */
export function progressRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1/targets/:id/progress',
    operationId: 'getTargetProgress',
    tag: 'targets',
    summary: 'Read the progress of a target',
    description:
      'Counted from the records of the target’s territory in its own boundaries, and only where your territory covers it. NOT_FOUND for a target that you do not see.',
    action: 'plan.read',
    params: IdParams,
    query: ProgressQuery,
    answers: { 200: component('TargetProgress') },
    problems: [...READ_PROBLEMS, 404],
    async run({ context, request, query }) {
      const { id, knownAt } = parseAll({
        knownAt: () => momentOf(query.knownAt, 'knownAt'),
        id: () => idOf(request),
      });
      const { validAt = null, boundariesAt = null } = query;
      const progress = await getProgress(context, id, { validAt, boundariesAt, knownAt });
      const { targetId: _, ...shown } = presentProgress(progress, request.language);
      return { ...withUnits(shown), parts: shown.parts.map(withUnits) };
    },
  });
}
