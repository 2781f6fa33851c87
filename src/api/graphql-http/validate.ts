import type { DocumentNode, GraphQLError, GraphQLSchema, ValidationContext, ValidationRule } from 'graphql';
import {
  specifiedRules,
  TypeInfo,
  ValuesOfCorrectTypeRule,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Problem } from '../../kernel/errors.ts';
import { problem } from '../../kernel/errors.ts';
import { firstOf, inputProblems } from './input-problems.ts';
import { viewOfLiteral } from './input-view.ts';
import type { GraphqlLimits } from './operation.ts';
import { reasonOf } from './reasons.ts';
import type { SourceLocation } from './refusal.ts';
import { OperationRefused } from './refusal.ts';

interface Finding {
  readonly problem: Problem;
  readonly locations: readonly SourceLocation[] | undefined;
}

function withLocation(one: Problem, node: DocumentNode['definitions'][number] | { loc?: unknown }): Finding {
  const loc = node.loc as { startToken: SourceLocation } | undefined; // what dropTokens left
  return { problem: one, locations: loc && [{ line: loc.startToken.line, column: loc.startToken.column }] };
}

/** The standard rule on literals, its findings put aside: its messages hold no code and no path. */
function literalRule(found: GraphQLError[]): ValidationRule {
  return (context) => {
    const aside = Object.create(context) as ValidationContext; // inherits everything but the next line
    aside.reportError = (error) => {
      found.push(error);
    };
    return ValuesOfCorrectTypeRule(aside as Parameters<ValidationRule>[0]);
  };
}

/** What is wrong with the literals of arguments and of variables' defaults, one problem each; the first `max`. */
function literalFindings(schema: GraphQLSchema, document: DocumentNode, max: number): Finding[] {
  const findings: Finding[] = [];
  const types = new TypeInfo(schema);
  const add = (problems: Iterable<Problem>, node: { loc?: unknown }): void => {
    findings.push(...firstOf(problems, max - findings.length).map((one) => withLocation(one, node)));
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const type = types.getArgument()?.type;
        if (type) add(inputProblems(type, viewOfLiteral(node.value), node.name.value), node.value);
      },
      VariableDefinition(node) {
        const type = types.getInputType();
        if (type && node.defaultValue) {
          add(
            inputProblems(type, viewOfLiteral(node.defaultValue), node.variable.name.value),
            node.defaultValue,
          );
        }
      },
    }),
  );
  return findings;
}

function toInvalid(error: GraphQLError): Finding {
  return {
    problem: problem('GRAPHQL_INVALID', null, { reason: reasonOf(error.message) }),
    locations: error.locations,
  };
}

/**
 * Validates a document against the schema by every rule of the specification. Nothing is suggested: a misspelt
 * name must not list the names that exist.
 * @throws GRAPHQL_INVALID and, for literals, FIELD_UNKNOWN, FIELD_REQUIRED, FIELD_TYPE, FIELD_VALUE or the code of
 * the scalar; all of them at once, at most `maxProblems`.
 */
export function requireValid(schema: GraphQLSchema, document: DocumentNode, limits: GraphqlLimits): void {
  const wrongLiterals: GraphQLError[] = [];
  const rules = specifiedRules.map((rule) =>
    rule === ValuesOfCorrectTypeRule ? literalRule(wrongLiterals) : rule,
  );
  const errors = validate(schema, document, rules, { maxErrors: limits.maxProblems, hideSuggestions: true });
  if (errors.length === 0 && wrongLiterals.length === 0) return;
  const described = wrongLiterals.length > 0 ? literalFindings(schema, document, limits.maxProblems) : [];
  const rest = described.length === 0 ? [...errors, ...wrongLiterals] : errors;
  const findings = [...rest.map(toInvalid), ...described].slice(0, limits.maxProblems);
  throw new OperationRefused(
    findings.map((one) => one.problem),
    findings.map((one) => one.locations),
  );
}
