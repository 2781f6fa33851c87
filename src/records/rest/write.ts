import { Type } from 'typebox';
import { requireVersion, tagOf } from '../../api/rest/conditions.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { IDEMPOTENCY_HEADER, idempotencyKeyOf } from '../../api/rest/idempotency.ts';
import {
  failure,
  type Problem,
  type PublicProblem,
  problem,
  RegistryError,
  throwIfAny,
  toPublicProblem,
} from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { WriteCall, WriteResult } from '../writing/write-call.ts';
import { type RestCall, renamedProblem } from './route.ts';

type Shown = Readonly<Record<string, unknown>>;
type AnyCall = RestCall<unknown>;

/** A write of a noun, and how what it wrote is read back. */
export interface RestWrite {
  /** Names the operation for its idempotency keys. */
  readonly operation: string;
  readonly write: (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;
  readonly load: (context: ServiceContext, ids: readonly string[]) => Promise<readonly Shown[]>;
}

/** The items of a call. A single one is not numbered in the paths of its problems. */
export interface Items {
  readonly items: readonly unknown[];
  readonly isSingle: boolean;
  /** Whether the version came by `If-Match`. */
  readonly isConditional?: boolean;
}

interface Written {
  readonly data: Shown | readonly Shown[] | null;
  readonly refused: readonly PublicProblem[];
  readonly warnings: readonly PublicProblem[];
}

/**
 * Runs a write and answers what it wrote: `{ data, refused, warnings }`.
 * @throws what the service throws, in the names of this surface.
 */
export async function answerWrite(
  { context, request, reply }: AnyCall,
  { items, isSingle, isConditional = false }: Items,
  { operation, write, load }: RestWrite,
): Promise<Written> {
  const idempotencyKey = idempotencyKeyOf(request);
  const fieldOf = (field: string) => ownField(field, isSingle, isConditional);
  const result = await write(context, { operation, items, idempotencyKey }).catch((error: unknown) => {
    throw error instanceof RegistryError
      ? new RegistryError(
          error.problems.map((one) => renamedProblem(one, fieldOf)),
          { cause: error.cause },
        )
      : error;
  });
  if (result.isReplay === true) reply.header('idempotency-replayed', 'true');
  const data = await load(context, result.ids);
  const findings = (problems: readonly Problem[]) =>
    problems.map((one) => toPublicProblem(renamedProblem(one, fieldOf), request.language));
  return {
    data: isSingle ? (data[0] ?? null) : data,
    refused: findings(result.refusals),
    warnings: findings(result.warnings),
  };
}

/**
 * As answerWrite, for what is made: 201, and `Location` for one record when its kind can be read under `path` and this
 * caller may see it; a replay under a narrower grant may not.
 */
export async function answerCreate(
  call: AnyCall,
  write: RestWrite,
  path: string | null = null,
): Promise<object> {
  return answerMade(call, itemsOf(call), write, path);
}

/** As answerCreate, for a record that is made from the one of the path, which its input names as `id`. */
export async function answerCreateFrom(
  call: AnyCall,
  id: string,
  write: RestWrite,
  path: string,
): Promise<object> {
  const items = { items: [{ ...bodyAbout(call, ['id']), id }], isSingle: true };
  return answerMade(call, items, write, path);
}

async function answerMade(
  call: AnyCall,
  items: Items,
  write: RestWrite,
  path: string | null,
): Promise<object> {
  const answer = await answerWrite(call, items, write);
  call.reply.code(201);
  if (path === null || !items.isSingle) return answer;
  const { id } = tagged(call, answer);
  if (typeof id === 'string') call.reply.header('location', `${call.request.server.publicUrl}${path}/${id}`);
  return answer;
}

/** The one record of an answer, and its tag set, so that the next change needs no reading. */
function tagged({ reply }: AnyCall, { data }: Written): Shown {
  const one = data === null || Array.isArray(data) ? {} : (data as Shown); // a single call answers one record
  if (typeof one.version === 'number') reply.header('etag', tagOf(one.version, one));
  return one;
}

/** As answerWrite, for a change of the record of the path at the version of `If-Match`. */
export async function answerChange(call: AnyCall, id: string, write: RestWrite): Promise<object> {
  const { body, version } = parseAll({
    body: () => bodyAbout(call, ['id', 'expectedVersion']),
    version: () => requireVersion(call.request),
  });
  const item = { ...body, id, expectedVersion: version };
  const answer = await answerWrite(call, { items: [item], isSingle: true, isConditional: true }, write);
  tagged(call, answer);
  return answer;
}

/** As answerWrite, for an act on the record of the path that needs no version of it. */
export async function answerAbout(call: AnyCall, id: string, write: RestWrite): Promise<object> {
  return answerWrite(call, { items: [{ ...bodyAbout(call, ['id']), id }], isSingle: true }, write);
}

/** One object or a list of them. @throws BODY_INVALID without a body. */
export function itemsOf({ request: { body } }: AnyCall): Items {
  if (body == null) throw failure('BODY_INVALID');
  return Array.isArray(body) ? { items: body, isSingle: false } : { items: [body], isSingle: true };
}

/** Told of a field that the body may not repeat. */
export const SAID_ELSEWHERE = {
  vi: 'Đường dẫn hoặc tiêu đề If-Match đã nêu giá trị này.',
  en: 'The path or If-Match says it.',
} as const;

/** What the path and `If-Match` say, such as the record and its version, the body never says. */
function bodyAbout({ request: { body } }: AnyCall, elsewhere: readonly string[]): object {
  if (body == null) throw failure('BODY_INVALID');
  if (typeof body !== 'object' || Array.isArray(body)) {
    throw failure('FIELD_TYPE', null, { expected: 'object' });
  }
  const said = elsewhere.filter((field) => Object.hasOwn(body, field));
  throwIfAny(said.map((field) => problem('FIELD_UNKNOWN', field, { known: SAID_ELSEWHERE })));
  return body;
}

/** `0.taxCode` of a single item is `taxCode`; what came by header or path is named so. */
function ownField(field: string, isSingle: boolean, isConditional: boolean): string | null {
  if (field === 'idempotencyKey') return IDEMPOTENCY_HEADER;
  if (!isSingle) return field;
  const own = field.replace(/^0(?:\.|$)/, '');
  if (own === '' || own === 'id') return null;
  if (isConditional && own === 'expectedVersion') return 'If-Match';
  return own;
}

/** What the handlers of routes refuse, beside what is refused before them (`api/rest/door.ts`). */
export const READ_PROBLEMS = [422] as const;
export const WRITE_PROBLEMS = [404, 409, 422] as const;
/** Of a write that makes records or changes those of the same key, which then needs their version. */
export const RECORD_PROBLEMS = [...WRITE_PROBLEMS, 428] as const;
export const CHANGE_PROBLEMS = [...WRITE_PROBLEMS, 412, 428] as const;

export const WriteHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Printable ASCII. A call repeated with the same key and body writes once and answers the same, with Idempotency-Replayed: true.',
      examples: ['a1f3c0de-7b52-4c1e-9a53-2f6f0c1d8e47'],
    }),
  ),
});

export const ChangeHeaders = Type.Object({
  ...WriteHeaders.properties,
  'if-match': Type.String({
    description:
      'The ETag that was read, or the version in quotes: the record is changed only while it has it.',
    examples: ['"3"'],
  }),
});
