import type { FastifyInstance } from 'fastify';
import { type TObject, Type } from 'typebox';
import { answerOf, pageOf } from '../../api/rest/answers.ts';
import type { Action } from '../../policy/actions.ts';
import type { Registry } from '../../records/context.ts';
import type { PageArguments } from '../../records/reading/pages.ts';
import { answerPage, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { fieldsParameter, hiddenFieldsOf, requestedFields } from '../../records/rest/representation.ts';
import { addRoute } from '../../records/rest/route.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { AGENCY, CLIENT, GRANT, toAccount } from './accounts.representation.ts';
import { AGENCY_KINDS, CLIENT_STATES } from './accounts.schemas.ts';
import { type AccountListRequest, countAccountList, getAccountPage } from './accounts.service.ts';

type AccountShape = typeof AGENCY | typeof CLIENT | typeof GRANT;

/** What the parameters of the lists may say; each list takes its own. */
interface ListQuery extends PageArguments {
  readonly kind?: readonly string[];
  readonly state?: string;
  readonly clientId?: string;
  readonly fields?: readonly string[];
  readonly totalCount?: boolean;
}

interface AccountList {
  readonly shape: AccountShape;
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  /** Null: anybody. */
  readonly action: Action | null;
  readonly parameters: Parameters<typeof Type.Object>[0];
  readonly filterOf: (query: ListQuery) => AccountListRequest['filter'];
}

const LISTS: readonly AccountList[] = [
  {
    shape: AGENCY,
    url: '/v1/agencies',
    operationId: 'listAgencies',
    summary: 'List agencies by code',
    action: null,
    parameters: {
      kind: Type.Optional(
        Type.Array(Type.Enum([...AGENCY_KINDS]), {
          maxItems: AGENCY_KINDS.length,
          description: 'Of one of these kinds. Repeated for more than one.',
        }),
      ),
    },
    filterOf: ({ kind }) => ({ kinds: kind ?? null }),
  },
  {
    shape: CLIENT,
    url: '/v1/clients',
    operationId: 'listClients',
    summary: 'List clients by client_id',
    action: 'account.read',
    parameters: {
      state: Type.Optional(Type.Enum([...CLIENT_STATES], { description: 'In this state.' })),
    },
    filterOf: ({ state }) => ({ state: state ?? null }),
  },
  {
    shape: GRANT,
    url: '/v1/grants',
    operationId: 'listGrants',
    summary: 'List grants, the oldest first',
    action: 'account.read',
    parameters: {
      clientId: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 61,
          description: 'Of the client with this client_id.',
          examples: ['website-hoi-lhpn'],
        }),
      ),
    },
    filterOf: ({ clientId }) => ({ clientId: clientId ?? null }),
  },
];

/** The lists of agencies, clients and grants. */
export function accountListRoutes(app: FastifyInstance, registry: Registry): void {
  for (const list of LISTS) listRoute(app, registry, list);
}

function queryOf({ shape, parameters }: AccountList): TObject {
  return Type.Object(
    { ...parameters, ...pageParameters(), totalCount: TOTAL_COUNT, fields: fieldsParameter(shape) },
    { additionalProperties: false },
  );
}

function listRoute(app: FastifyInstance, registry: Registry, list: AccountList): void {
  const { shape, filterOf, url, operationId, summary, action } = list;
  addRoute(app, registry, {
    method: 'GET',
    url,
    operationId,
    tag: 'accounts',
    summary,
    action,
    query: queryOf(list),
    answers: { 200: answerOf(pageOf(shape.name), 'Link') },
    problems: [...READ_PROBLEMS, 400],
    async run(call) {
      const { context } = call;
      const query = call.query as ListQuery; // the schema above has checked it
      const requested = requestedFields(shape, query.fields);
      const filter = filterOf(query);
      const page = await getAccountPage(context, shape.kind, { filter, page: query }, requested);
      return answerPage(call, {
        page,
        items: page.rows.map((row) => toAccount(context, shape, row, requested)),
        hiddenFields: hiddenFieldsOf(shape, context.caller.role, requested),
        count: () => countAccountList(context, shape.kind, filter),
      });
    },
  });
}
