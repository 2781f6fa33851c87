import type pg from 'pg';
import { openRead, type ReadTransaction } from '../database/transaction.ts';
import { callerOf, clientOf, isClientOfSet } from './caller.ts';
import type { Content } from './content.ts';
import { findRecorders } from './loading.queries.ts';

/** A set cannot be loaded here; reported in Vietnamese and English. */
class DataSetError extends Error {
  constructor(vi: string, en: string) {
    super(`${vi}\n${en}`);
    this.name = 'DataSetError';
  }
}

/** Whether the records of a data set are there, some or all. */
export async function holdsDataSet(pool: pg.Pool): Promise<boolean> {
  return (await asOnlooker(pool, findRecorders)).some(isClientOfSet);
}

/** @returns whether some of the set is there. @throws DataSetError when other records are. */
export async function requireOwn({ set, registry }: Content): Promise<boolean> {
  const recorders = await asOnlooker(registry.pool, findRecorders);
  const others = recorders.filter((one) => one !== clientOf(set));
  if (others.length > 0) {
    throw new DataSetError(
      `Cơ sở dữ liệu đã có hồ sơ khác (do ${others.join(', ')} ghi); mỗi cơ sở dữ liệu chỉ nhận một bộ dữ liệu.`,
      `The database holds other records (recorded by ${others.join(', ')}); a database takes one set.`,
    );
  }
  return recorders.length > 0;
}

/** Reads as one who sees the nation. */
export async function asOnlooker<Result>(
  pool: pg.Pool,
  work: (read: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  const read = openRead(pool, callerOf({ name: 'XS' }));
  try {
    return await work(read);
  } finally {
    await read.end();
  }
}
