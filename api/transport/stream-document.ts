import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import { DOCUMENT_LIMITS, documentProblems } from '../kernel/serving/document-size.js';
import { fragmentsOf } from '../kernel/serving/executor.js';
import { isTooLong } from '../kernel/serving/format-error.js';
import { textRule } from '../kernel/serving/text-limits.js';

/** A checked subscription document. */
export interface StreamDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The one root field. */
  readonly root: FieldNode;
  /** Variables that only say where to resume: whoever differs in nothing else shares an execution. */
  readonly resumeVariables: ReadonlySet<string>;
}

/** Why a document cannot be served; the same codes as over HTTP. */
export class DocumentRefusal extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('; '));
    this.name = 'DocumentRefusal';
  }
}

const KEPT = 1_000;
const MAX_ERRORS = 5;

/** Parses and validates each text once; the last thousand are kept. */
export class StreamDocuments {
  readonly #schema: GraphQLSchema;
  readonly #kept = new Map<string, StreamDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  prepare(text: string, operationName: string | null): StreamDocument {
    const key = `${operationName ?? ''}\0${text}`;
    const prepared = this.#kept.get(key) ?? check(this.#schema, text, operationName);
    this.#kept.delete(key);
    this.#kept.set(key, prepared);
    const oldest = this.#kept.size > KEPT ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    return prepared;
  }
}

function check(schema: GraphQLSchema, text: string, operationName: string | null): StreamDocument {
  const document = parsed(text);
  const [tooLarge] = documentProblems(document);
  if (tooLarge) throw tooLarge;
  const errors = validate(schema, document, [...specifiedRules, textRule], { maxErrors: MAX_ERRORS });
  const [refused] = errors.flatMap(({ originalError }) =>
    originalError instanceof RequestError ? [originalError] : [],
  );
  if (refused) throw refused;
  if (errors.length > 0) {
    throw refusal('GRAPHQL_VALIDATION_FAILED', ...errors.map(({ message }) => message));
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', 'name the operation to run by `operationName`');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw refusal('BAD_REQUEST', 'streams serve subscriptions; send queries and mutations by POST to /graphql');
  }
  const fragments = fragmentsOf(document);
  const root = firstField(operation.selectionSet, fragments);
  if (!root) throw refusal('BAD_REQUEST', 'the subscription selects nothing');
  return { text, document, operation, fragments, root, resumeVariables: resumeVariables(document, root) };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refusal(isTooLong(message) ? 'TOO_COMPLEX' : 'GRAPHQL_PARSE_FAILED', message);
  }
}

/** One error a message, all with this code. */
export const refusal = (code: string, ...messages: readonly string[]): DocumentRefusal =>
  new DocumentRefusal(messages.map((message) => new GraphQLError(message, { extensions: { code } })));

export const badInput = (errors: readonly GraphQLError[]): DocumentRefusal =>
  refusal(RequestErrorCode.BAD_USER_INPUT, ...errors.map(({ message }) => message));

/** Validation has seen to it that there is one. */
function firstField(
  set: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): FieldNode | undefined {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) return selection;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    const found = inner && firstField(inner, fragments);
    if (found) return found;
  }
  return undefined;
}

/** The variable of `after`, unless the document uses it for something else too. */
function resumeVariables(document: DocumentNode, root: FieldNode): ReadonlySet<string> {
  const after = root.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after?.kind !== Kind.VARIABLE) return new Set();
  const name = after.name.value;
  let mentions = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.VARIABLE && node.name.value === name) mentions += 1;
    },
  });
  // Once where it is declared, once where it is used.
  return new Set(mentions === 2 ? [name] : []);
}
