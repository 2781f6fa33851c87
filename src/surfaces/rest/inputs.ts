import { type TObject, Type } from 'typebox';
import { exampleOf } from '../../dictionary/input-examples.ts';
import type { RecordEdge } from '../../records/record-edge.ts';
import {
  AgencyCreateInput,
  ClientCreateInput,
  ClientRotateSecretInput,
  ClientUpdateInput,
  GrantIssueInput,
} from '../../registry/accounts/accounts.schemas.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** The input without what the path or a header says. */
function without(schema: TObject, ...names: readonly string[]): TObject {
  const kept = Object.entries(schema.properties).filter(([name]) => !names.includes(name));
  const { description, examples } = schema as { description?: string; examples?: readonly object[] }; // JSON Schema's own keywords
  return Type.Object(Object.fromEntries(kept), {
    additionalProperties: false,
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
  });
}

/** The body with as much of the example of its input as it has members of. */
function exemplified(body: TObject, input: TObject): TObject {
  const example = exampleOf(input);
  if (example === null) throw new Error('an input without a declaration has no example');
  const said = Object.entries(example).filter(([name]) => Object.hasOwn(body.properties, name));
  const { description } = body as { description?: string }; // JSON Schema's own keyword
  return Type.Object(body.properties, {
    additionalProperties: false,
    ...(description !== undefined && { description }),
    examples: [Object.fromEntries(said)],
  });
}

/** The bodies of the writes of a kind. */
function inputsOfEdge({ inputs, rest }: RecordEdge): [string, TObject][] {
  const { create, record, changes = [], makings = [], below } = rest ?? {};
  const changed = new Set([...changes, ...makings].map((one) => one.input));
  const routed = new Set([...changed, ...[create, record].map((one) => one?.input)]);
  const own = Object.entries(inputs)
    .filter(([name]) => routed.has(name))
    .map(([name, schema]): [string, TObject] => [
      name,
      exemplified(changed.has(name) ? without(schema, 'id', 'expectedVersion') : schema, schema),
    ]);
  const recorded = inputs[record?.input ?? ''];
  if (below === undefined || recorded === undefined) return own;
  return [...own, [below.record.input, exemplified(without(recorded, below.record.property), recorded)]];
}

/** The bodies of the writes as REST takes them; the services parse them by the same schemas. */
export const INPUT_COMPONENTS = {
  AgencyCreateInput,
  ClientCreateInput,
  ClientUpdateInput: without(ClientUpdateInput, 'id', 'expectedVersion'),
  ClientRotateSecretInput: without(ClientRotateSecretInput, 'id'),
  GrantIssueInput,
  ...Object.fromEntries(RECORD_EDGES.flatMap(inputsOfEdge)),
};
