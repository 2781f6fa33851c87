import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { component, nullable } from '../../api/rest/answers.ts';
import { ACTIONS } from '../../policy/actions.ts';
import { FIELD_CLASSES } from '../../policy/fields.ts';
import type { Registry } from '../../records/context.ts';
import { addRoute, NO_QUERY } from '../../records/rest/route.ts';
import { toUnit } from '../../records/rest/units.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { describeViewer } from './viewer.service.ts';

const Viewer = Type.Object(
  {
    clientId: nullable(Type.String({ description: 'The OAuth client; null without a token.' })),
    role: Type.String({ description: 'The role of the client’s grant; ANONYMOUS without a token.' }),
    agencyId: nullable(Type.String({ format: 'uuid', description: 'The agency in whose name it acts.' })),
    actor: nullable(Type.String({ description: 'The person behind the client, as the client asserts.' })),
    reach: Type.String({
      description: 'What rows are reached: NATION, UNITS, PUBLISHED, ADMINISTRATION or NOTHING.',
    }),
    units: Type.Array(component('AdministrativeUnit'), {
      description:
        'The units of the scope with all their predecessors; empty unless the reach is UNITS. At most 500.',
    }),
    readableClasses: Type.Array(Type.Enum([...FIELD_CLASSES]), {
      description: 'The classes of fields that are shown in these rows.',
    }),
    actions: Type.Array(Type.Enum(Object.keys(ACTIONS)), { description: 'What may be done in them.' }),
  },
  { description: 'The caller, as her token says; without a token, anybody.' },
);

/** `GET /v1/viewer`. */
export function viewerRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1/viewer',
    operationId: 'getViewer',
    tag: 'viewer',
    summary: 'Who you are to the registry',
    action: null,
    query: NO_QUERY,
    answers: { 200: Viewer },
    problems: READ_PROBLEMS,
    async run({ context }) {
      const viewer = describeViewer(context);
      return { ...viewer, units: viewer.units.map(toUnit) };
    },
  });
}
