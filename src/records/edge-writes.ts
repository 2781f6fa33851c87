import type { TObject } from 'typebox';
import type { Words } from '../kernel/words.ts';
import type { Action } from '../policy/actions.ts';
import type { RecordEdge, RestEdge, RouteWrite, Write } from './record-edge.ts';

/** A write of a kind as both surfaces have it. */
export interface EdgeWrite {
  readonly mutation: string;
  readonly summary: Words;
  readonly description: Words | null;
  readonly action: Action;
  readonly input: TObject;
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
}

interface Routed {
  readonly route: RouteWrite;
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
}

function routedWrites({ path, create, record, changes = [], makings = [] }: RestEdge): readonly Routed[] {
  const made = [create, record].flatMap((route) =>
    route === undefined ? [] : [{ route, method: 'POST' as const, path }],
  );
  const changed = changes.map((route) =>
    route.name === undefined
      ? { route, method: 'PATCH' as const, path: `${path}/{id}` }
      : { route, method: 'POST' as const, path: `${path}/{id}/${route.name}` },
  );
  const copied = makings.map((route) => ({
    route,
    method: 'POST' as const,
    path: `${path}/{id}/${route.name}`,
  }));
  return [...made, ...changed, ...copied];
}

/** The writes of a kind in the order of its mutations. @throws for a mutation that REST does not have. */
export function writesOf({ mutations, inputs, rest }: RecordEdge): readonly EdgeWrite[] {
  const routed: ReadonlyMap<Write, Routed> = new Map(
    (rest === null ? [] : routedWrites(rest)).map((one) => [one.route.write, one]),
  );
  return Object.entries(mutations).map(([mutation, write]) => {
    const found = routed.get(write);
    const input = found === undefined ? undefined : inputs[found.route.input];
    if (found === undefined || input === undefined) throw new Error(`${mutation} has no route`);
    const { summary, description = null, action } = found.route;
    return { mutation, summary, description, action, input, method: found.method, path: found.path };
  });
}
