import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type ValidationRule,
} from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';

/** What any text may have at most, in UTF-16 units; what a field means sets tighter limits of its own. */
export const TEXT_LIMITS = { String: 20_000, ID: 100 } as const;

/** How many items any list that comes in may have; some declare fewer. */
export const LIST_LIMIT = 1_000;

/** Control characters but tab and line ends: nobody types them, and terminals, tables and databases stumble over them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** What is wrong with a text of this scalar, or null. Every other character survives as it came, byte for byte. */
export function textProblem(scalar: string, text: string): string | null {
  const most = scalar === 'ID' ? TEXT_LIMITS.ID : TEXT_LIMITS.String;
  if (text.length > most) return `has ${text.length} characters and may have ${most}`;
  if (CONTROL.test(text)) return 'holds a control character';
  return text.isWellFormed() ? null : 'holds half of a character (a lone surrogate)';
}

/** What is wrong with a list of so many items, or null. */
const listProblem = (items: number): string | null =>
  items > LIST_LIMIT ? `has ${items} items and may have ${LIST_LIMIT}` : null;

const isText = (name: string): boolean => name === 'String' || name === 'ID';

/** Refuses texts among the variables of an operation that no text may be, and lists longer than any may be. */
export function checkTexts(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const value = variables[variable.name.value];
    if (value === undefined || value === null) continue;
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (declared) checkValue(declared, value, `$${variable.name.value}`);
  }
}

function checkValue(type: GraphQLInputType, value: unknown, at: string): void {
  if (isNonNullType(type)) checkValue(type.ofType, value, at);
  else if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const problem = listProblem(items.length);
    if (problem) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `${at} ${problem}`, { at });
    for (const [index, item] of items.entries()) checkValue(type.ofType, item, `${at}.${index}`);
  } else if (isInputObjectType(type)) {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (field) checkValue(field.type, each, `${at}.${name}`);
    }
  } else {
    const problem = typeof value === 'string' && isText(type.name) ? textProblem(type.name, value) : null;
    if (problem) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `${at} ${problem}`, { at });
  }
}

/** The same for what is written into the document. */
export const textRule: ValidationRule = (context) => ({
  StringValue: (node) => {
    const type = context.getInputType();
    const name = type ? getNamedType(type).name : 'String';
    const problem = isText(name) ? textProblem(name, node.value) : null;
    if (!problem) return;
    const originalError = new RequestError(RequestErrorCode.BAD_USER_INPUT, `a text of the document ${problem}`);
    context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
  },
  ListValue: (node) => {
    const problem = listProblem(node.values.length);
    if (!problem) return;
    const originalError = new RequestError(RequestErrorCode.BAD_USER_INPUT, `a list of the document ${problem}`);
    context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
  },
});
