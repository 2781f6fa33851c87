import { randomUUID } from 'node:crypto';
import type { BenchAccount } from './accounts.ts';
import type { ServerProcess } from './processes.ts';
import { median } from './ratios.ts';
import { ask, headersOf } from './service.ts';

const CREATE = `mutation Create($input: [CooperativeCreateInput!]!, $key: String) {
  cooperativeCreate(input: $input, idempotencyKey: $key) { cooperatives { id } userErrors { code field } } }`;

export interface WriteResult {
  /** Records of one call. */
  readonly batch: number;
  /** Calls at once. */
  readonly clients: number;
  /** Records a second of each round. */
  readonly perSecond: readonly number[];
  readonly median: number;
}

const WAYS: readonly { readonly batch: number; readonly clients: number }[] = [
  { batch: 1, clients: 1 },
  { batch: 1, clients: 8 },
  { batch: 20, clients: 1 },
  { batch: 200, clients: 1 },
  { batch: 1_000, clients: 1 },
];

/** Cooperatives as a province records them: an address, a line of business, sometimes a product. */
function inputs(count: number) {
  const call = randomUUID().slice(0, 8);
  return Array.from({ length: count }, (_, index) => ({
    name: `Hợp tác xã đo ${call} số ${index}`,
    kind: 'COOPERATIVE',
    foundedOn: index % 2 === 0 ? '2019' : '2020-03',
    address: { provinceCode: '37', codesOn: '2025-07-01', fromOn: '2025-07-01', text: `Xóm ${index}` },
    charterCapitalVnd: 1_000_000 * index,
    businessLines: [{ vsicVersion: 'VSIC2018', code: '0119' }],
    products: index % 5 === 0 ? [{ name: `Gạo ${index}`, ocopStars: 3 }] : [],
  }));
}

interface Created {
  readonly cooperativeCreate: { readonly userErrors: readonly unknown[] };
}

/** Creates cooperatives with their history, change log and idempotency key, in calls of several sizes. */
export async function benchWrites(
  server: ServerProcess,
  account: BenchAccount,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<WriteResult[]> {
  const found = new Map(WAYS.map((way) => [way, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, perSecond] of found) {
      const headers = await headersOf(server, account);
      const { records, elapsedMs } = await createCooperatives(server, headers, { ...way, seconds });
      perSecond.push((records * 1_000) / elapsedMs);
    }
  }
  return [...found].map(([way, perSecond]) => ({ ...way, perSecond, median: median(perSecond) }));
}

/** Creates cooperatives for so many seconds, each client one call after the other. @throws Error for any refusal. */
export async function createCooperatives(
  server: ServerProcess,
  headers: Readonly<Record<string, string>>,
  { batch, clients, seconds }: { readonly batch: number; readonly clients: number; readonly seconds: number },
): Promise<{ records: number; elapsedMs: number }> {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  let records = 0;
  const work = async () => {
    while (elapsed() < seconds * 1_000) {
      const variables = { input: inputs(batch), key: randomUUID() };
      const { cooperativeCreate } = await ask<Created>(server, headers, { query: CREATE, variables });
      if (cooperativeCreate.userErrors.length > 0) {
        throw new Error(JSON.stringify(cooperativeCreate.userErrors.slice(0, 3)));
      }
      records += batch;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return { records, elapsedMs: elapsed() };
}
