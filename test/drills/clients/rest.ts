import assert from 'node:assert/strict';
import { makeChecks } from './checks.ts';

/** An answer as each of the generated clients gives it, brought to one shape. */
export interface Answer<Data> {
  readonly status: number;
  readonly etag: string | null;
  readonly data: Data | undefined;
  /** Of the problem, where one was answered. */
  readonly code: string | undefined;
}

interface Response {
  readonly status: number;
  readonly headers: Headers;
}

interface Problem {
  readonly errors: readonly { readonly code: string }[];
}

/** What was answered; undefined for an answer without a body. */
export function answered<Data>({ status, headers }: Response, data: Data | undefined): Answer<Data> {
  return { status, etag: headers.get('etag'), data, code: undefined };
}

export function refused({ status, headers }: Response, problem: Problem | undefined): Answer<never> {
  return { status, etag: headers.get('etag'), data: undefined, code: problem?.errors[0]?.code };
}

/** One record was sent, one is answered. */
export const oneOf = <Data>(data: Data | Data[]): Data | undefined => (Array.isArray(data) ? data[0] : data);

interface Named {
  readonly id: string;
  readonly name?: string;
}

/** What the generated client of a tool is tried with. */
export interface GeneratedClient {
  list(first: number): Promise<Answer<{ readonly items: readonly Named[] }>>;
  get(id: string): Promise<Answer<Named>>;
  create(key: string): Promise<Answer<Named>>;
  rename(id: string, tag: string, name: string): Promise<Answer<Named>>;
}

const text = (value: string | null | undefined): string => value ?? '';

/** Lists, reads, writes once for its key, changes at the version that was read, and meets an error. */
export async function tryClient(name: string, client: GeneratedClient): Promise<void> {
  const { check, tell } = makeChecks();
  const key = `${name}-${Date.now()}`;
  const made = await client.create(key);
  const id = text(made.data?.id);

  await check('a list', async () => {
    const { status, data } = await client.list(2);
    assert.deepEqual([status, data?.items.length], [200, 2]);
    assert.ok(data?.items.every((one) => typeof one.name === 'string'));
  });
  await check('a write with Idempotency-Key, once', async () => {
    assert.deepEqual([made.status, made.code], [201, undefined]);
    const again = await client.create(key);
    assert.deepEqual([again.status, again.data?.id], [201, id]);
  });
  await check('a read by id', async () => {
    const { status, data } = await client.get(id);
    assert.deepEqual([status, data?.id], [200, id]);
  });
  await check('a write with If-Match', async () => {
    const { etag } = await client.get(id);
    const changed = await client.rename(id, text(etag), `Hợp tác xã ${name} đổi tên`);
    assert.deepEqual([changed.status, changed.data?.name], [200, `Hợp tác xã ${name} đổi tên`]);
    const late = await client.rename(id, text(etag), 'x');
    assert.deepEqual([late.status, late.code], [412, 'VERSION_PASSED']);
  });
  await check('an error with its code', async () => {
    const { status, code } = await client.get('01940000-0000-7000-8000-000000000001');
    assert.deepEqual([status, code], [404, 'NOT_FOUND']);
  });
  tell();
}
