import type { Registry } from '../records/context.ts';
import { type Outline, outlinesOf } from './outlines.ts';
import type { DataSet } from './sets.ts';

/** A set outlined, and what it is written with. */
export interface Content {
  readonly set: DataSet;
  readonly outlines: readonly Outline[];
  readonly registry: Registry;
}

/** Outlines the set in the units of the registry's reference. */
export function outline(set: DataSet, registry: Registry): Content {
  return { set, registry, outlines: outlinesOf(set, registry.reference.territory) };
}
