import type { FastifyInstance } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { answerOf, component, writtenOf } from '../../api/rest/answers.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import { defaultFields } from '../../records/rest/representation.ts';
import { addRoute, IdParams, idOf, NO_QUERY, type RestCall } from '../../records/rest/route.ts';
import {
  answerAbout,
  answerChange,
  answerCreate,
  answerWrite,
  CHANGE_PROBLEMS,
  ChangeHeaders,
  type RestWrite,
  WRITE_PROBLEMS,
  WriteHeaders,
} from '../../records/rest/write.ts';
import { MAX_ITEMS, type WriteCall, type WriteResult } from '../../records/writing/write-call.ts';
import { accountListRoutes } from './accounts.lists.routes.ts';
import { AGENCY, CLIENT, GRANT, toAccount } from './accounts.representation.ts';
import { findAccountsById } from './accounts.service.ts';
import {
  createAgencies,
  createClients,
  type IssuedSecret,
  issueGrants,
  revokeGrants,
} from './accounts.writes.ts';
import { rotateClientSecrets, updateClients } from './clients.writes.ts';

const AGENCIES = '/v1/agencies';
const CLIENTS = '/v1/clients';
const GRANTS = '/v1/grants';
const tag = 'accounts';

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
  accountListRoutes(app, registry);
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
    run: (call) => answerCreate(call, withSecrets(`POST ${CLIENTS}`, createClients)),
  });
  createRoute(app, registry, {
    url: GRANTS,
    operationId: 'issueGrants',
    name: 'Grant',
    summary: 'Issue grants',
    run: (call) =>
      answerCreate(call, { operation: `POST ${GRANTS}`, write: issueGrants, load: loadOf(GRANT) }),
  });
  changeClientRoute(app, registry);
  rotateSecretRoute(app, registry);
  revokeRoute(app, registry);
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

type SecretWrite = (
  context: ServiceContext,
  call: WriteCall,
) => Promise<WriteResult & { readonly secrets: readonly IssuedSecret[] }>;

/** A write whose secrets are given beside what was recorded, in this answer only. */
function withSecrets(operation: string, write: SecretWrite): RestWrite {
  const load = loadOf(CLIENT);
  let secrets: ReadonlyMap<string, IssuedSecret> = new Map();
  return {
    operation,
    async write(context, call) {
      const { secrets: issued, ...result } = await write(context, call);
      secrets = new Map(issued.map((one) => [one.id, one]));
      return result;
    },
    load: async (context, ids) =>
      (await load(context, ids)).map((one) => ({
        ...one,
        secret: secrets.get(String(one.id))?.secret ?? null,
      })),
  };
}

function changeClientRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'PATCH',
    url: `${CLIENTS}/:id`,
    operationId: 'updateClient',
    tag,
    summary: 'Suspend a client, let it in again, or rename it',
    description: 'A suspended client gets no token, and within a second its tokens work no more.',
    action: 'account.write',
    params: IdParams,
    query: NO_QUERY,
    headers: ChangeHeaders,
    body: component('ClientUpdateInput'),
    answers: { 200: answerOf(writtenOf('Client', true, false), 'ETag', 'Idempotency-Replayed') },
    problems: CHANGE_PROBLEMS,
    run: (call) =>
      answerChange(call, idOf(call.request), {
        operation: `PATCH ${CLIENTS}`,
        write: updateClients,
        load: loadOf(CLIENT),
      }),
  });
}

function rotateSecretRoute(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'POST',
    url: `${CLIENTS}/:id/secret`,
    operationId: 'rotateClientSecret',
    tag,
    summary: 'Give a client a new secret; it is shown once',
    description: 'The secrets of before end at once, or after `overlapHours`.',
    action: 'account.write',
    params: IdParams,
    query: NO_QUERY,
    headers: WriteHeaders,
    body: component('ClientRotateSecretInput'),
    answers: { 200: answerOf(writtenOf('Client', true, false), 'Idempotency-Replayed') },
    problems: WRITE_PROBLEMS,
    run: (call) =>
      answerAbout(call, idOf(call.request), withSecrets(`POST ${CLIENTS}/secret`, rotateClientSecrets)),
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
