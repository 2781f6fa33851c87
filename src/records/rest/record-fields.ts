import { Type } from 'typebox';
import { nullable } from '../../api/rest/answers.ts';

const moment = (description: string) => Type.String({ format: 'date-time', description });

/** What every record shows of itself. */
export const recordFields = {
  id: Type.String({ format: 'uuid', description: 'Stable id (UUIDv7); never used again.' }),
  version: Type.Integer({ minimum: 1, description: 'Number of the version, for If-Match.' }),
  createdAt: moment('When it was recorded, UTC.'),
  updatedAt: moment('When it was last changed, UTC.'),
  changedBy: Type.Object(
    {
      clientId: nullable(Type.String({ description: 'The OAuth client.' })),
      agencyId: nullable(Type.String({ description: 'The agency in whose name it wrote.' })),
      actor: nullable(Type.String({ description: 'The person behind the client, as the client asserts.' })),
      requestId: nullable(Type.String({ description: 'The request, for support.' })),
    },
    { description: 'Who wrote this version.' },
  ),
};

/** A day that may be unknown. */
export const dayOrNull = (description: string) =>
  Type.Union([Type.String({ format: 'date' }), Type.Null()], { description });
