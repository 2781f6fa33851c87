import type { FastifyInstance } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { answerOf, component, pageOf, writtenOf } from '../../api/rest/answers.ts';
import type { Registry, ServiceContext } from '../context.ts';
import { answerPage, pageParameters, TOTAL_COUNT } from '../rest/page.ts';
import { defaultFields, fieldsParameter, hiddenFieldsOf, requestedFields } from '../rest/representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY, type RestCall } from '../rest/route.ts';
import { answerCreate, answerWrite, READ_PROBLEMS, WRITE_PROBLEMS, WriteHeaders } from '../rest/write.ts';
import { MAX_ITEMS } from '../write-call.ts';
import { AGENCY, CLIENT, GRANT, toAccount } from './accounts.representation.ts';
import { AGENCY_KINDS } from './accounts.schemas.ts';
import { countAgencyList, findAccountsById, getAgencyPage } from './accounts.service.ts';
import {
  createAgencies,
  createClients,
  type IssuedSecret,
  issueGrants,
  revokeGrants,
} from './accounts.writes.ts';

const AGENCIES = '/v1/agencies';
const CLIENTS = '/v1/clients';
const GRANTS = '/v1/grants';
const tag = 'accounts';

const AgencyQuery = Type.Object(
  {
    kind: Type.Optional(
      Type.Array(Type.Enum([...AGENCY_KINDS]), {
        maxItems: AGENCY_KINDS.length,
        description: 'Of one of these kinds. Repeated for more than one.',
      }),
    ),
    ...pageParameters(),
    totalCount: TOTAL_COUNT,
    fields: fieldsParameter(AGENCY),
  },
  { additionalProperties: false },
);

/** How a write of a kind reads back what it wrote. */
function loadOf(shape: typeof AGENCY | typeof CLIENT | typeof GRANT) {
  const fields = defaultFields(shape);
  return async (context: ServiceContext, ids: readonly string[]) => {
    const records = await findAccountsById(context, shape.kind, ids, fields);
    return records.filter((one) => one !== null).map((one) => toAccount(context, shape, one, fields));
  };
}

/** `/v1/agencies`, `/v1/clients` and `/v1/grants`. */
export function accountRoutes(app: FastifyInstance, registry: Registry): void {
  agenciesRoute(app, registry);
  createRoute(app, registry, {
    url: AGENCIES,
    operationId: 'createAgencies',
    name: 'Agency',
    summary: 'Record agencies',
    run: (call) =>
      answerCreate(call, { operation: `POST ${AGENCIES}`, write: createAgencies, load: loadOf(AGENCY) }),
  });
  createRoute(app, registry, {
    url: CLIENTS,
    operationId: 'createClients',
    name: 'Client',
    summary: 'Record clients; their secrets are shown once',
    run: answerClients,
  });
  createRoute(app, registry, {
    url: GRANTS,
    operationId: 'issueGrants',
    name: 'Grant',
    summary: 'Issue grants',
    run: (call) =>
      answerCreate(call, { operation: `POST ${GRANTS}`, write: issueGrants, load: loadOf(GRANT) }),
  });
  revokeRoute(app, registry);
}

function agenciesRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: AGENCIES,
    operationId: 'listAgencies',
    tag,
    summary: 'List agencies by code',
    action: null,
    query: AgencyQuery,
    answers: { 200: answerOf(pageOf('Agency'), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    async run(call) {
      const { context, query } = call;
      const requested = requestedFields(AGENCY, query.fields);
      const kinds = query.kind ?? null;
      const page = await getAgencyPage(context, { kinds, page: query }, requested);
      return answerPage(call, {
        page,
        items: page.rows.map((row) => toAccount(context, AGENCY, row, requested)),
        hiddenFields: hiddenFieldsOf(AGENCY, context.caller.role, requested),
        count: () => countAgencyList(context, { kinds }),
      });
    },
  });
}

interface CreateRoute {
  readonly url: string;
  readonly operationId: string;
  readonly name: 'Agency' | 'Client' | 'Grant';
  readonly summary: string;
  readonly run: (call: RestCall<unknown>) => Promise<object>;
}

const INPUTS: Readonly<Record<CreateRoute['name'], TSchema>> = {
  Agency: component('AgencyCreateInput'),
  Client: component('ClientCreateInput'),
  Grant: component('GrantIssueInput'),
};

function createRoute(app: FastifyInstance, registry: Registry, { name, ...route }: CreateRoute): void {
  const input = INPUTS[name];
  addRoute(app, registry, {
    ...route,
    method: 'POST',
    tag,
    description: `One, or a list of up to ${MAX_ITEMS}: all or none.`,
    action: 'account.write',
    query: NO_QUERY,
    headers: WriteHeaders,
    body: Type.Union([input, Type.Array(input, { minItems: 1, maxItems: MAX_ITEMS })]),
    answers: { 201: answerOf(writtenOf(name, true, true), 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
  });
}

/** The secrets stand beside what was recorded, in this answer only. */
function answerClients(call: RestCall<unknown>): Promise<object> {
  const load = loadOf(CLIENT);
  let secrets: ReadonlyMap<string, IssuedSecret> = new Map();
  return answerCreate(call, {
    operation: `POST ${CLIENTS}`,
    async write(context, writeCall) {
      const { secrets: issued, ...result } = await createClients(context, writeCall);
      secrets = new Map(issued.map((one) => [one.id, one]));
      return result;
    },
    load: async (context, ids) =>
      (await load(context, ids)).map((one) => ({
        ...one,
        secret: secrets.get(String(one.id))?.secret ?? null,
      })),
  });
}

function revokeRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'DELETE',
    url: `${GRANTS}/:id`,
    operationId: 'revokeGrant',
    tag,
    summary: 'End a grant today',
    description: 'The next use of the client is without it. The grant stays on record.',
    action: 'account.write',
    params: IdParams,
    query: NO_QUERY,
    headers: WriteHeaders,
    answers: { 200: answerOf(writtenOf('Grant', true, false), 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
    run: (call) =>
      answerWrite(
        call,
        { items: [{ id: idOf(call.request) }], isSingle: true },
        { operation: `DELETE ${GRANTS}`, write: revokeGrants, load: loadOf(GRANT) },
      ),
  });
}
