import type { DocumentNode, Location, OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind, parse, visit } from 'graphql';
import type { GraphqlLimits } from './operation.ts';
import { reasonOf } from './reasons.ts';
import { refused } from './refusal.ts';

/**
 * Keeps of each location what error messages need. A parsed document otherwise holds its whole chain of tokens:
 * several times its size, and a list too long for `structuredClone`, which mercurius runs on it.
 */
function dropTokens(document: DocumentNode, body: string): void {
  // one object for all nodes: a clone copies the text once for each object that holds it
  const source = { body, name: 'GraphQL request', locationOffset: { line: 1, column: 1 } };
  visit(document, {
    enter(node) {
      if (node.loc === undefined) return;
      const { start, end, startToken } = node.loc;
      const light = { start, end, source, startToken: { line: startToken.line, column: startToken.column } };
      // Nodes are read-only for everybody but this step; graphql-js and graphql-jit read only these members.
      (node as { loc?: unknown }).loc = light satisfies Partial<Record<keyof Location, unknown>>;
    },
  });
}

/** The parser's stack is at its end. */
const TOO_DEEP = { vi: 'câu truy vấn lồng nhau quá sâu.', en: 'the document is nested too deeply.' };

function isTokenLimit(error: GraphQLError): boolean {
  return error.message.includes('Parsing aborted');
}

/**
 * Parses a document; `maxTokens` stops the lexer, so that a long text costs no more than a short one.
 * @throws GRAPHQL_LIMIT_EXCEEDED, GRAPHQL_SYNTAX
 */
export function parseDocument(source: string, limits: GraphqlLimits): DocumentNode {
  if (Buffer.byteLength(source) > limits.maxQueryBytes) {
    throw refused('GRAPHQL_LIMIT_EXCEEDED', { limit: 'maxQueryBytes', max: limits.maxQueryBytes });
  }
  try {
    const document = parse(source, { maxTokens: limits.maxTokens });
    dropTokens(document, source);
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw refused('GRAPHQL_SYNTAX', { reason: TOO_DEEP });
    if (isTokenLimit(error)) {
      throw refused('GRAPHQL_LIMIT_EXCEEDED', { limit: 'maxTokens', max: limits.maxTokens });
    }
    throw refused('GRAPHQL_SYNTAX', { reason: reasonOf(error.message) }, error.locations);
  }
}

/**
 * The document's only operation. graphql-jit compiles one operation per document and mercurius keeps it whatever
 * `operationName` a later call states, so that a second operation could run in the place of the first.
 * @throws GRAPHQL_ONE_OPERATION, GRAPHQL_INVALID for a subscription or a definition that cannot be executed.
 */
export function onlyOperation(document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) throw refused('GRAPHQL_ONE_OPERATION');
  if (operation.operation === 'subscription') {
    throw refused('GRAPHQL_INVALID', { reason: reasonOf('Subscriptions are not served.') });
  }
  return operation;
}
