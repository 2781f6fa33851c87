import type {
  ASTNode,
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { Kind, visit } from 'graphql';
import type { VariableValues } from './variables.ts';

/**
 * `@skip` and `@include` are applied before execution. graphql-jit compiles them wrongly where a fragment is spread
 * twice under different conditions (it drops the second), and cost and requested columns should follow them anyhow.
 */
const CONDITIONS = new Set(['skip', 'include']);

function conditionsOf(node: { readonly directives?: readonly DirectiveNode[] }): DirectiveNode[] {
  return (node.directives ?? []).filter((one) => CONDITIONS.has(one.name.value));
}

/** Names of the variables that conditions read, sorted; null when the document has no condition at all. */
export function conditionVariables(document: DocumentNode): readonly string[] | null {
  const names = new Set<string>();
  let found = false;
  visit(document, {
    Directive(node) {
      if (!CONDITIONS.has(node.name.value)) return;
      found = true;
      const value = node.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return found ? [...names].sort() : null;
}

function holds(directive: DirectiveNode, variables: VariableValues): boolean {
  const value = directive.arguments?.[0]?.value; // validation has proved that `if` is given
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  const truth = value?.kind === Kind.BOOLEAN ? value.value : given === true;
  return directive.name.value === 'include' ? truth : !truth;
}

/** `__typename @skip(if: true)`: keeps a selection set valid of which nothing is left, and answers `{}`. */
const NOTHING: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  directives: [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'skip' },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'if' },
          value: { kind: Kind.BOOLEAN, value: true },
        },
      ],
    },
  ],
};

function prune(document: DocumentNode, variables: VariableValues): DocumentNode {
  const onSelection = <Node extends SelectionNode>(node: Node): Node | null | undefined => {
    const conditions = conditionsOf(node);
    if (conditions.length === 0) return undefined;
    if (!conditions.every((one) => holds(one, variables))) return null;
    return { ...node, directives: (node.directives ?? []).filter((one) => !conditions.includes(one)) };
  };
  return visit(document, {
    Field: { enter: onSelection },
    InlineFragment: { enter: onSelection },
    FragmentSpread: { enter: onSelection },
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? { ...node, selections: [NOTHING] } : undefined),
    },
  });
}

/** Names of the fragments and variables that are still reached from the operation. */
function reached(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Set<string> {
  const names = new Set<string>();
  const follow = (node: ASTNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable(variable) {
        names.add(`$${variable.name.value}`);
      },
      FragmentSpread(spread) {
        if (names.has(spread.name.value)) return;
        names.add(spread.name.value);
        const fragment = fragments.find((one) => one.name.value === spread.name.value);
        if (fragment !== undefined) follow(fragment);
      },
    });
  };
  follow(operation);
  return names;
}

/** The document without its conditions, and without the fragments and variables that nothing uses any more. */
export function applyConditions(document: DocumentNode, variables: VariableValues): DocumentNode {
  const pruned = prune(document, variables);
  const fragments = pruned.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const definitions = pruned.definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = reached(one, fragments);
    const variableDefinitions = (one.variableDefinitions ?? []).filter((it) =>
      used.has(`$${it.variable.name.value}`),
    );
    return [{ ...one, variableDefinitions }, ...fragments.filter((it) => used.has(it.name.value))];
  });
  return { ...pruned, definitions };
}
