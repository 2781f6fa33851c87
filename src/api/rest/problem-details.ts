import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  ERRORS,
  type ErrorCode,
  languageOf,
  type Problem,
  problem,
  RegistryError,
  statusOf,
  titleOf,
  toPublicProblem,
} from '../../kernel/errors.ts';
import { challenge } from '../auth/challenge.ts';
import { noteProblems } from '../observation.ts';

export const ProblemDetails = Type.Object(
  {
    type: Type.String({ description: 'Names the code; resolves to its entry in the list of errors.' }),
    title: Type.String({
      description: 'What the code says, the same in every case, in the caller’s language.',
    }),
    detail: Type.String({ description: 'What is wrong in this case: the message of the first problem.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    code: Type.String({ description: 'The stable code of the first problem.' }),
    instance: Type.String({ description: 'The request id, for support.' }),
    errors: Type.Array(
      Type.Object({
        code: Type.String({ description: 'The stable code.' }),
        field: Type.Union([Type.String(), Type.Null()], {
          description: 'Dotted path into the input, null for the call.',
        }),
        message: Type.String({ description: 'In the caller’s language.' }),
      }),
      { description: 'Every problem found.' },
    ),
  },
  { description: 'Problem details (RFC 9457).' },
);

/** Fastify's own refusals in the registry's codes. */
const CODE_OF_FASTIFY: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY_INVALID',
  FST_ERR_VALIDATION: 'BODY_INVALID',
  FST_ERR_HANDLER_TIMEOUT: 'UNAVAILABLE',
};

/** The one way that a failure leaves over REST; what is not expected is logged here, once. */
export function installProblemDetails(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problems = problemsOf(error, request);
    return sendProblems(request, reply, problems);
  });
  app.setNotFoundHandler((request, reply) => sendProblems(request, reply, [problem('ROUTE_NOT_FOUND')]));
}

/**
 * For Fastify's `frameworkErrors`: a path that cannot be decoded, or whose id is longer than any, names nothing here.
 * The request has met no hook yet.
 */
export function answerFrameworkError(_: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  request.language = languageOf(request.headers['accept-language']);
  sendProblems(request, reply, [problem('ROUTE_NOT_FOUND')]);
}

function sendProblems(
  request: FastifyRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
): FastifyReply {
  noteProblems(request, problems);
  challenge(reply, problems);
  const status = isPrecondition(problems) ? 412 : statusOf(problems);
  const errors = problems.map((one) => toPublicProblem(one, request.language));
  const code = errors[0]?.code ?? 'INTERNAL';
  sayWhenToRetry(reply, code);
  return reply
    .code(status)
    .header('content-language', request.language)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:coop-registry:error:${code}`,
        title: titleOf(code, request.language),
        detail: errors[0]?.message ?? '',
        status,
        code,
        instance: request.id,
        errors,
      }),
    );
}

/** For what trying again helps: in a second, unless who refuses knows better. */
export function sayWhenToRetry(reply: FastifyReply, code: ErrorCode): void {
  if (ERRORS[code].retry === 'later' && reply.getHeader('retry-after') === undefined)
    reply.header('retry-after', '1');
}

/** A version that came by `If-Match` and has passed is a failed precondition (RFC 9110 §13.1.1). */
function isPrecondition([first]: readonly Problem[]): boolean {
  return first?.code === 'VERSION_PASSED' && first.field === 'If-Match';
}

/** Why a request failed; of a token that proves nothing only the kind of its fault, for anybody may send a million. */
function logCause({ cause, message, problems }: RegistryError, { log }: FastifyRequest): void {
  if (cause === undefined) return;
  if (problems[0]?.code !== 'AUTH_TOKEN_INVALID') {
    log.warn({ err: cause, codes: message }, 'request failed');
    return;
  }
  const { code } = cause as { code?: unknown }; // a code of the library, none when the fault is found here
  log.info({ reason: typeof code === 'string' ? code : null }, 'token refused');
}

/** The media types of the bodies that a route takes, as it declares them. */
function acceptedBy({ routeOptions: { schema } }: FastifyRequest): string {
  const { consumes = ['application/json'] } = (schema ?? {}) as { consumes?: readonly string[] }; // swagger's own member
  return consumes.join(', ');
}

/** What an error of a request is in the registry's codes; what is not expected is logged. */
export function problemsOf(error: FastifyError, request: FastifyRequest): readonly Problem[] {
  if (error instanceof RegistryError) {
    logCause(error, request);
    return error.problems;
  }
  const code = CODE_OF_FASTIFY[error.code];
  if (code === 'MEDIA_TYPE_UNSUPPORTED') return [problem(code, null, { accepted: acceptedBy(request) })];
  if (code !== undefined) return [problem(code)];
  if (error.statusCode === 429) return [problem('RATE_LIMITED')];
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return [problem('BODY_INVALID')];
  request.log.error({ err: error }, 'unexpected failure');
  return [problem('INTERNAL', null, { requestId: request.id })];
}
