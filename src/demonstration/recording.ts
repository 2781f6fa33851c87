import { openRead } from '../database/transaction.ts';
import { todayOf } from '../kernel/clock.ts';
import type { Problem } from '../kernel/errors.ts';
import type { IdSource } from '../kernel/ids.ts';
import { makeContext, type Registry, type ServiceContext } from '../records/context.ts';
import type { WriteCall, WriteResult } from '../records/writing/write-call.ts';
import type { AgencyCode } from './agencies.ts';
import { callerFor, callOf } from './callers.ts';

/** A write service of the registry. */
export type Write = (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;

/** A warning or refusal, with the id of the record that it is about. */
export interface Finding {
  readonly id: string;
  readonly problem: Problem;
}

/** Calls a service as the agency, just as a request of its client would; `newId` gives the records their ids. */
export async function recordAs(
  registry: Registry,
  recorder: AgencyCode,
  { write, items, newId }: { write: Write; items: readonly unknown[]; newId: IdSource },
): Promise<{ ids: readonly string[]; findings: Finding[] }> {
  const caller = callerFor(registry.reference.territory, recorder, todayOf(registry.clock));
  const read = openRead(registry.pool, caller);
  try {
    const context = makeContext({ ...registry, newId }, caller, read);
    const result = await write(context, callOf(items));
    const findings = [...result.warnings, ...result.refusals].map((problem) => ({
      id: result.ids[Number(problem.field?.split('.')[0])] ?? '',
      problem,
    }));
    return { ids: result.ids, findings };
  } finally {
    await read.end();
  }
}
