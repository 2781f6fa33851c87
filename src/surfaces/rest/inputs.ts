import { type TObject, Type } from 'typebox';
import {
  AgencyCreateInput,
  ClientCreateInput,
  ClientRotateSecretInput,
  ClientUpdateInput,
  GrantIssueInput,
} from '../../registry/accounts/accounts.schemas.ts';
import { CooperativeFiguresInput } from '../../registry/cooperative-figures/cooperative-figures.schemas.ts';
import {
  CooperativeChangeStatusInput,
  CooperativeCreateInput,
  CooperativeUpdateInput,
} from '../../registry/cooperatives/cooperatives.schemas.ts';
import {
  ManagementPositionEndInput,
  ManagementPositionStartInput,
} from '../../registry/management-positions/management-positions.schemas.ts';
import {
  WomenManagerCreateInput,
  WomenManagerUpdateInput,
} from '../../registry/women-managers/women-managers.schemas.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** The input without what the path or a header says. */
function without(schema: TObject, ...names: readonly string[]): TObject {
  const kept = Object.entries(schema.properties).filter(([name]) => !names.includes(name));
  const { description } = schema as { description?: string }; // JSON Schema's own keyword
  return Type.Object(Object.fromEntries(kept), {
    additionalProperties: false,
    ...(description !== undefined && { description }),
  });
}

/** The bodies of the writes of the kinds told as data. */
function inputsOfEdges(): Record<string, TObject> {
  const changed = new Set(
    RECORD_EDGES.flatMap(({ rest }) =>
      [...(rest?.changes ?? []), ...(rest?.makings ?? [])].map((one) => one.input),
    ),
  );
  const routed = new Set([...changed, ...RECORD_EDGES.flatMap(({ rest }) => rest?.create?.input ?? [])]);
  const inputs = RECORD_EDGES.flatMap((edge) => Object.entries(edge.inputs));
  return Object.fromEntries(
    inputs
      .filter(([name]) => routed.has(name))
      .map(([name, schema]) => [name, changed.has(name) ? without(schema, 'id', 'expectedVersion') : schema]),
  );
}

/** The bodies of the writes as REST takes them; the services parse them by the same schemas. */
export const INPUT_COMPONENTS = {
  AgencyCreateInput,
  ClientCreateInput,
  ClientUpdateInput: without(ClientUpdateInput, 'id', 'expectedVersion'),
  ClientRotateSecretInput: without(ClientRotateSecretInput, 'id'),
  GrantIssueInput,
  CooperativeCreateInput,
  CooperativeUpdateInput: without(CooperativeUpdateInput, 'id', 'expectedVersion'),
  CooperativeChangeStatusInput: without(CooperativeChangeStatusInput, 'id', 'expectedVersion'),
  CooperativeFiguresInput,
  CooperativeFiguresOfInput: without(CooperativeFiguresInput, 'cooperativeId'),
  WomenManagerCreateInput,
  WomenManagerUpdateInput: without(WomenManagerUpdateInput, 'id', 'expectedVersion'),
  ManagementPositionStartInput,
  ManagementPositionEndInput: without(ManagementPositionEndInput, 'id', 'expectedVersion'),
  ...inputsOfEdges(),
};
