import { type Problem, RegistryError, toPublicProblem } from '../../kernel/errors.ts';
import type { WriteCall, WriteResult } from '../writing/write-call.ts';
import type { GraphqlContext } from './context.ts';

interface MutationArguments {
  readonly input: readonly unknown[];
  readonly idempotencyKey?: string | null;
}

type Write = (service: GraphqlContext['service'], call: WriteCall) => Promise<WriteResult>;

interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

interface WriteAnswer<Row> {
  readonly rows: readonly Row[];
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

/** Failures that are no matter of the input: they fail the field, not the payload. */
const NOT_OF_INPUT = new Set(['FORBIDDEN', 'AUTH_TOKEN_REQUIRED', 'UNAVAILABLE', 'INTERNAL']);

/**
 * Runs a write and reads back what it wrote. What is wrong with the input becomes `userErrors`, every problem at once.
 * @throws FORBIDDEN, AUTH_TOKEN_REQUIRED, UNAVAILABLE and what is not expected.
 */
export async function answerWrite<Row>(
  context: GraphqlContext,
  operation: string,
  { input, idempotencyKey = null }: MutationArguments,
  write: Write,
  load: (ids: readonly string[]) => Promise<(Row | null)[]>,
): Promise<WriteAnswer<Row>> {
  try {
    const call = { operation, items: input.map(plain), idempotencyKey };
    const result = await write(context.service, call);
    context.forget();
    context.note(result.refusals);
    const rows = (await load(result.ids)).filter((row) => row !== null);
    return {
      rows,
      userErrors: toUserErrors(context, result.refusals),
      warnings: toUserErrors(context, result.warnings),
    };
  } catch (error) {
    if (!(error instanceof RegistryError) || error.problems.some((one) => NOT_OF_INPUT.has(one.code)))
      throw error;
    context.note(error.problems);
    return { rows: [], userErrors: toUserErrors(context, error.problems), warnings: [] };
  }
}

/** Input objects come without a prototype; the schemas' checks want plain ones. */
function plain(value: unknown): unknown {
  return structuredClone(value);
}

function toUserErrors({ language }: GraphqlContext, problems: readonly Problem[]): UserError[] {
  return problems.map((one) => {
    const { code, field, message } = toPublicProblem(one, language);
    const isOfItem = field !== null && /^\d/.test(field);
    return { code, message, field: isOfItem ? `input.${field}` : field };
  });
}
