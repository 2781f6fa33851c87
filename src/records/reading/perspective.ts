import type { KnownAt } from '../../database/history.ts';
import type { ServiceContext } from '../context.ts';
import type { Perspective } from '../record-kind.ts';

/** Who reads, and of which time. */
export function perspectiveOf(context: ServiceContext, knownAt: KnownAt): Perspective {
  const { caller, today, registry } = context;
  return { caller, today, knownAt, codes: registry.reference.codes };
}
