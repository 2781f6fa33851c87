import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';
import type { GraphqlLimits } from './operation.ts';
import { reasonOf } from './reasons.ts';
import { refused } from './refusal.ts';

interface Extent {
  /** Selections once every fragment is expanded. */
  readonly selections: number;
  readonly depth: number;
}

const NOTHING: Extent = { selections: 0, depth: 0 };

/**
 * Measures the expanded document in time proportional to its text, each fragment once: fourteen fragments that
 * double each other are sixteen thousand fields, and sixty are more than a lifetime of them.
 * A fragment inside itself counts as nothing here; validation refuses it.
 */
function measure(document: DocumentNode, operation: OperationDefinitionNode): Extent {
  const fragments = new Map(
    document.definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one.selectionSet]),
  );
  const measured = new Map<string, Extent>();

  function ofFragment(name: string): Extent {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const extent = ofSet(fragments.get(name));
    measured.set(name, extent);
    return extent;
  }

  function ofSet(set: SelectionSetNode | undefined): Extent {
    let selections = 0;
    let depth = 0;
    for (const one of set?.selections ?? []) {
      const inner = one.kind === Kind.FRAGMENT_SPREAD ? ofFragment(one.name.value) : ofSet(one.selectionSet);
      selections += 1 + inner.selections;
      depth = Math.max(depth, inner.depth + (one.kind === Kind.FIELD ? 1 : 0));
    }
    return { selections, depth };
  }

  return ofSet(operation.selectionSet);
}

function requireNames(document: DocumentNode, limits: GraphqlLimits): void {
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
    },
    Name(node) {
      // graphql-jit writes names into object literals, where this one would set the prototype
      if (node.value === '__proto__') {
        throw refused('GRAPHQL_INVALID', { reason: reasonOf('The name __proto__ is not allowed.') });
      }
    },
  });
  if (aliases > limits.maxAliases) {
    throw refused('GRAPHQL_LIMIT_EXCEEDED', { limit: 'maxAliases', max: limits.maxAliases });
  }
}

/**
 * Bounds the document before anything walks it expanded: validation, cost and compilation all do.
 * @throws GRAPHQL_LIMIT_EXCEEDED, GRAPHQL_TOO_COSTLY for more selections than any call may ask,
 * GRAPHQL_INVALID for a name that would reach a prototype.
 */
export function requireStructure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: GraphqlLimits,
): void {
  requireNames(document, limits);
  const { selections, depth } = measure(document, operation);
  if (depth > limits.maxDepth) {
    throw refused('GRAPHQL_LIMIT_EXCEEDED', { limit: 'maxDepth', max: limits.maxDepth });
  }
  if (selections > limits.maxSelections) {
    throw refused('GRAPHQL_TOO_COSTLY', { cost: selections, max: limits.maxSelections });
  }
}
