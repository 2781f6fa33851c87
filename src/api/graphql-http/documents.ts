import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { failure } from '../../kernel/errors.ts';
import { boundedCache } from './bounded-cache.ts';
import { mayCompile } from './compilable.ts';
import { applyConditions, conditionVariables } from './conditions.ts';
import type { AcceptedOperation, GraphqlLimits } from './operation.ts';
import { onlyOperation, parseDocument } from './parse.ts';
import { reasonOf } from './reasons.ts';
import { refused } from './refusal.ts';
import { requestedOf } from './requested-fields.ts';
import { requireStructure } from './structure.ts';
import { requireValid } from './validate.ts';
import { variablesNeverNull } from './variable-uses.ts';
import { requireNotNull, type VariableValues } from './variables.ts';

/** A valid document, before its conditions are applied. */
interface ValidDocument {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Null when nothing in it is conditional. */
  readonly conditions: readonly string[] | null;
}

interface Documents {
  /**
   * The valid document of a text; the work is done once per text while it is kept.
   * @throws the codes of parseDocument, onlyOperation, requireStructure and requireValid, in this order;
   * METHOD_NOT_ALLOWED, before the text is validated, for a mutation where only reading is allowed.
   */
  accept(source: string, mayWrite: boolean): ValidDocument;
  /** The operation that these variables make of the document. @throws GRAPHQL_INVALID for one that is null where a value is needed. */
  specialise(valid: ValidDocument, variables: VariableValues): AcceptedOperation;
}

/** @throws GRAPHQL_INVALID when a call names another operation than the document's only one. */
export function requireName(valid: ValidDocument, operationName: string | null): void {
  if (operationName === null || operationName === valid.operation.name?.value) return;
  throw refused('GRAPHQL_INVALID', { reason: reasonOf('The document has no operation of that name.') });
}

function toOperation(schema: GraphQLSchema, valid: ValidDocument, document: DocumentNode): AcceptedOperation {
  const operation = onlyOperation(document);
  return {
    document,
    operation,
    source: valid.source,
    type: operation.operation === 'mutation' ? 'mutation' : 'query',
    isCompilable: mayCompile(schema, operation),
    neverNull: variablesNeverNull(schema, document),
    ...requestedOf(schema, document, operation),
  };
}

/** Accepts documents for a schema and keeps the latest ones, bounded in number and in characters. */
export function documentsFor(schema: GraphQLSchema, limits: GraphqlLimits): Documents {
  const maxCharacters = 16 * limits.maxQueryBytes;
  const documents = boundedCache<ValidDocument>(limits.maxDocuments, maxCharacters);
  const operations = boundedCache<AcceptedOperation>(limits.maxDocuments, maxCharacters);

  function requireMethod(operation: OperationDefinitionNode, mayWrite: boolean): void {
    if (operation.operation === 'mutation' && !mayWrite) throw failure('METHOD_NOT_ALLOWED');
  }

  return {
    accept(source, mayWrite) {
      const known = documents.get(source);
      if (known !== undefined) {
        requireMethod(known.operation, mayWrite);
        return known;
      }
      const document = parseDocument(source, limits);
      const operation = onlyOperation(document);
      requireMethod(operation, mayWrite);
      requireStructure(document, operation, limits);
      requireValid(schema, document, limits);
      const valid = { source, document, operation, conditions: conditionVariables(document) };
      documents.set(source, valid);
      return valid;
    },
    specialise(valid, variables) {
      requireNotNull(valid.conditions ?? [], variables);
      const values = (valid.conditions ?? []).map((name) => (variables[name] === true ? '1' : '0')).join('');
      const key = `${values} ${valid.source}`;
      const known = operations.get(key);
      if (known !== undefined) {
        requireNotNull(known.neverNull, variables);
        return known;
      }
      const document =
        valid.conditions === null ? valid.document : applyConditions(valid.document, variables);
      const operation = toOperation(schema, valid, document);
      requireNotNull(operation.neverNull, variables);
      operations.set(key, operation);
      return operation;
    },
  };
}
