import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorCode, Language, RegistryError } from '../../kernel/errors.ts';
import { errorsOfExecution, toLoggedError } from './answer-errors.ts';
import type { AcceptedOperation, OperationContext } from './operation.ts';
import { findRegistryError } from './refusal.ts';
import { beginCall, runningCall } from './resolver-arguments.ts';
import type { CallVariables } from './variables.ts';

/** One accepted call on its way through execution. */
interface Execution {
  readonly app: FastifyInstance;
  readonly request: FastifyRequest;
  readonly language: Language;
  readonly operation: AcceptedOperation;
  readonly variables: CallVariables;
  readonly cost: number;
  readonly context: OperationContext;
}

interface Answer {
  /** The answer as JSON, without its extensions and its closing brace. */
  readonly text: string;
  readonly hasData: boolean;
}

/**
 * Lets mercurius run calls whose variables `beginCall` has noted. They travel by this hook rather than as an
 * argument, which mercurius would coerce once more than it needs; the document is the key of its cache, so that an
 * operation is compiled on its second call and forgotten with the document.
 */
export function passVariables(app: FastifyInstance): void {
  app.graphql.addHook('preExecution', async (_schema, document, context) => {
    const call = runningCall(context);
    const variables = { ...call?.sent };
    // a document that a hook returns is not compiled
    return call?.isCompilable ? { variables } : { variables, document };
  });
}

/** Failures of which a balancer, and a client that tries again or asks for a token, learn by the status alone. */
const OF_THE_WHOLE_CALL: readonly ErrorCode[] = ['UNAVAILABLE', 'AUTH_TOKEN_REQUIRED'];

/** The failure for which not one root field has a value; null when there is another, or something was answered. */
function failureOfAll(data: object | null | undefined, errors: readonly unknown[]): RegistryError | null {
  if (Object.values(data ?? {}).some((one) => one !== null)) return null;
  const failures = errors.map(findRegistryError);
  const isAll = (code: ErrorCode) =>
    failures.every((one) => one?.problems.every((problem) => problem.code === code) ?? false);
  return OF_THE_WHOLE_CALL.some(isAll) ? (failures[0] ?? null) : null;
}

async function run({ app, request, language, operation, variables, context }: Execution): Promise<Answer> {
  beginCall(context, variables, operation.isCompilable);
  const { data, errors } = await app.graphql(operation.document, context);
  const failed = errors === undefined ? null : failureOfAll(data, errors);
  if (failed !== null) throw failed;
  const reported =
    errors === undefined ? '' : `"errors":${JSON.stringify(errorsOfExecution(errors, request, language))},`;
  return { text: `{${reported}"data":${JSON.stringify(data ?? null)}`, hasData: Boolean(data) };
}

/**
 * Runs a call and closes its context exactly once, whatever happens and whether or not the client still listens.
 * Null instead of data is a failure too: there is nothing to keep. @returns the answer as JSON text.
 * @throws what execution, serialising or `close` threw.
 */
export async function execute(execution: Execution): Promise<string> {
  const { context, cost, request } = execution;
  let answer: Answer;
  try {
    answer = await run(execution);
  } catch (error) {
    await context.close('failed').catch((late: unknown) => {
      request.log.error({ failure: toLoggedError(late) }, 'graphql context did not close');
    });
    throw error;
  }
  await context.close(answer.hasData ? 'done' : 'failed');
  return `${answer.text},"extensions":${JSON.stringify({ ...context.extensions(), cost })}}`;
}
