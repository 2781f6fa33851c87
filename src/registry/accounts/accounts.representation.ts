import { Type } from 'typebox';
import { component, nullable } from '../../api/rest/answers.ts';
import { ROLES } from '../../policy/roles.ts';
import type { ServiceContext } from '../../records/context.ts';
import { dayOrNull, recordFields } from '../../records/rest/record-fields.ts';
import { represent, type ShapeOf, schemaOf } from '../../records/rest/representation.ts';
import { withUnits } from '../../records/rest/units.ts';
import type { AccountRecord } from './accounts.queries.ts';
import { AGENCY_KINDS } from './accounts.schemas.ts';

const unit = (description: string) =>
  Type.Union([component('AdministrativeUnit'), Type.Null()], { description });
const id = Type.String({ format: 'uuid', description: 'Its id.' });
const firstDay = Type.String({ format: 'date', description: 'First day.' });

export const AGENCY: ShapeOf<'agency'> = {
  kind: 'agency',
  name: 'Agency',
  description: 'An agency in whose name systems read and write.',
  lists: {},
  fields: {
    ...recordFields,
    code: Type.String({ description: 'Short unique code.' }),
    kind: Type.Enum([...AGENCY_KINDS], { description: 'What the agency does.' }),
    name: Type.String({ description: 'Name in full.' }),
    unit: unit('Its territory, as written.'),
    validFrom: firstDay,
    validTo: dayOrNull('First day no longer; null while it exists.'),
  },
};

export const GRANT: ShapeOf<'grant'> = {
  kind: 'grant',
  name: 'Grant',
  description: 'A role of a client in a territory.',
  lists: {},
  fields: {
    ...recordFields,
    client: Type.Object(
      { id, clientId: Type.String({ description: 'OAuth client_id.' }) },
      { description: 'The client.' },
    ),
    role: Type.Enum([...ROLES], { description: 'The role; one a client.' }),
    unit: unit('Territory, as written.'),
    purposes: Type.Array(Type.String(), { description: 'Stated purposes.' }),
    legalBasis: Type.String({ description: 'Ground of the grant.' }),
    validFrom: firstDay,
    validTo: dayOrNull('First day no longer valid; null while open.'),
  },
};

export const CLIENT: ShapeOf<'client'> = {
  kind: 'client',
  name: 'Client',
  description: 'An OAuth client: a system that reads and writes for an agency.',
  lists: { grants: { shape: GRANT, limit: 50 } },
  fields: {
    ...recordFields,
    clientId: Type.String({ description: 'OAuth client_id.' }),
    name: Type.String({ description: 'What the client is.' }),
    agency: Type.Object(
      {
        id,
        code: Type.String({ description: 'Its code.' }),
        name: Type.String({ description: 'Its name.' }),
      },
      { description: 'The agency it belongs to.' },
    ),
    state: Type.Enum(['ACTIVE', 'SUSPENDED'], { description: 'A suspended client gets no token.' }),
    allowedOrigins: Type.Array(Type.String(), {
      description: 'Origins whose pages may ask with its tokens from a browser.',
    }),
    grants: Type.Array(
      Type.Object({
        id,
        role: Type.Enum([...ROLES], { description: 'The role.' }),
        unit: unit('Territory.'),
        validFrom: firstDay,
        validTo: dayOrNull('First day no longer valid; null while open.'),
      }),
      { description: 'Its grants, at most the 50 latest.' },
    ),
  },
};

const secret = nullable(
  Type.String({
    description:
      'Given once, in the answer to the call that made the client; null when that call is repeated.',
  }),
);

export const ACCOUNT_COMPONENTS = {
  Agency: schemaOf(AGENCY),
  Client: schemaOf(CLIENT, { secret: Type.Optional(secret) }),
  Grant: schemaOf(GRANT),
};

/** An agency, client or grant with the requested fields. */
export function toAccount(
  context: ServiceContext,
  shape: typeof AGENCY | typeof CLIENT | typeof GRANT,
  record: AccountRecord,
  requested: ReadonlySet<string>,
): Record<string, unknown> {
  const { grants } = record;
  const shown = Array.isArray(grants) ? { grants: grants.map(withUnits) } : {};
  return represent(context, shape, { ...withUnits(record), ...shown }, requested);
}
