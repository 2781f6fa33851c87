import { type TSchema, Type } from 'typebox';
import { ERRORS, type ErrorCode } from '../../kernel/errors.ts';
import { type Door, doorStatuses } from './door.ts';
import { ProblemDetails } from './problem-details.ts';

/** Refers to a component of the contract by its name. */
export const component = (name: string) => Type.Unsafe<unknown>({ $ref: `${name}#` });

/** A value that may be unknown, or hidden from the caller. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

const Finding = Type.Object(
  {
    code: Type.String({ description: 'Stable code; all are in errors.md.' }),
    field: nullable(
      Type.String({
        description: 'Dotted path into the body, with the item’s index for a list; null: the call.',
      }),
    ),
    message: Type.String({ description: 'In the language of Accept-Language, Vietnamese or English.' }),
  },
  { description: 'What was refused or questioned of a write.' },
);

const PageInfo = Type.Object(
  {
    hasNextPage: Type.Boolean({ description: 'Whether more follow.' }),
    hasPreviousPage: Type.Boolean({ description: 'Whether more come before.' }),
    startCursor: nullable(
      Type.String({ description: 'Cursor of the first item; null when the page is empty.' }),
    ),
    endCursor: nullable(
      Type.String({ description: 'Cursor of the last item; null when the page is empty.' }),
    ),
  },
  { description: 'What is around a page. The same is in the Link header as URLs.' },
);

export const hiddenFields = Type.Array(Type.String(), {
  description: 'Fields that were asked for and are null because the caller’s role may not read them.',
});

/** Components that every noun uses. */
export const SHARED_COMPONENTS: Readonly<Record<string, TSchema>> = {
  Problem: ProblemDetails,
  Finding,
  PageInfo,
};

const header = (description: string) => ({ type: 'string', description });

const HEADERS = {
  ETag: header('Version and digest of the representation: for If-Match and If-None-Match.'),
  Link: header('URLs of the first, next and previous page (RFC 8288).'),
  Location: header('URL of the record that was made, when one was sent.'),
  'Idempotency-Replayed': header('`true` when an earlier call of the same key wrote it.'),
};

/** An answer without a body, to a tag that is still true. */
export const NOT_MODIFIED = { type: 'null', description: 'You have it already (If-None-Match).' };

/** A successful answer of the contract, with the headers that carry meaning. */
export function answerOf(schema: TSchema, ...names: readonly (keyof typeof HEADERS)[]): object {
  const { description = 'The record.' } = schema as { description?: string }; // JSON Schema's own keyword
  const headers = Object.fromEntries(names.map((name) => [name, HEADERS[name]]));
  return { description, headers, content: { 'application/json': { schema } } };
}

/** What both contracts say of the reach of an answer. */
export const REACH =
  'What rows the answer is of, as `reach` of `viewer`. PUBLISHED for a caller with a territory: it lies wholly outside of that, and is answered as to anybody.';

export const reach = Type.Enum(['NATION', 'UNITS', 'PUBLISHED', 'ADMINISTRATION', 'NOTHING'], {
  description: `${REACH} A single record says it only then.`,
});

/** What both contracts say of inexact hits. */
export const INEXACT =
  'Of what was searched, the ids of those records of the page that do not have every word as it was typed, but something near it. They come after all others, and count in `totalCount` only where there are no others.';

/** Of a page of what is searched by names. */
export const inexact = Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { description: INEXACT }));

/** Beside the count of a list in a territory. */
export const unresolvedCount = Type.Optional(
  Type.Integer({
    minimum: 0,
    description:
      'Rows that the list may have besides, and totalCount has not: they meet all else, and were written in a commune that was divided, or without a commune, so that it is not known whether they are in the territory that is asked for; of cooperatives on a past day also those whose founding may have been by then. With totalCount=true.',
  }),
);

/** A page of a list, with what else it says. */
export const pageOf = (name: string, more: Readonly<Record<string, TSchema>> = {}) =>
  Type.Object(
    {
      items: Type.Array(component(name), { description: 'In the order asked for.' }),
      pageInfo: component('PageInfo'),
      totalCount: Type.Optional(
        Type.Integer({ minimum: 0, description: 'Rows of the whole list, with totalCount=true.' }),
      ),
      ...more,
      hiddenFields,
    },
    { description: 'A page.' },
  );

/** What a write came to; `data` is a list when a list was sent. */
export const writtenOf = (name: string, single: boolean, many: boolean) => {
  const one = component(name);
  const list = Type.Array(component(name), { description: 'In the order of the items sent.' });
  return Type.Object(
    {
      data: single && many ? Type.Union([one, list]) : single ? one : list,
      refused: Type.Array(component('Finding'), {
        description: 'Fields that a higher authority holds: kept as claims while the rest was written.',
      }),
      warnings: Type.Array(component('Finding'), {
        description: 'What the law would question; written all the same.',
      }),
    },
    { description: 'What was written.' },
  );
};

/** Codes that other surfaces than REST under /v1 answer with. */
const isElsewhere = (code: string) => /^(GRAPHQL_|PERSISTED_QUERY_|AUTH_(CLIENT|GRANT|AGENCY))/.test(code);

/** The codes of a status; VERSION_PASSED is 412 where the version came by If-Match. */
function codesOf(status: number): ErrorCode[] {
  const codes = Object.keys(ERRORS) as ErrorCode[]; // the keys of the registry of codes
  if (status === 412) return ['ETAG_WEAK', 'VERSION_PASSED'];
  return codes.filter((code) => ERRORS[code].status === status && !isElsewhere(code)).sort();
}

/** The problems of an operation in the contract, by status: its handler's, and what is refused before that. */
export function operationProblems(
  door: Door,
  ofHandler: readonly number[],
  schema = component('Problem'),
): ProblemAnswers {
  const statuses = [...new Set([...doorStatuses(door), ...ofHandler])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: codesOf(status).join(', '), content: { 'application/problem+json': { schema } } },
    ]),
  );
}

type ProblemAnswers = Readonly<Record<number, object>>;

/** The same for a route beside `/v1`, where the components are not known. */
export const standaloneProblems = (door: Door, ofHandler: readonly number[] = []): ProblemAnswers =>
  operationProblems(door, ofHandler, Type.Unsafe<unknown>(ProblemDetails));
