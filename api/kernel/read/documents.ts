import { BREAK, type DirectiveNode, type DocumentNode, type GraphQLSchema, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/**
 * The document compiled, or null for what graphql-js must run. Enums and standard scalars go out as rows and payloads
 * hold them: to coerce each of them again would cost a path and a list of locations per value.
 */
export function compileDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): CompiledQuery | null {
  if (!runsCompiled(document)) return null;
  const options = { disablingCapturingStackErrors: true, disableLeafSerialization: true };
  const made = compileQuery(schema, document, operationName, options);
  return isCompiledQuery(made) ? made : null;
}

/**
 * Whether graphql-jit answers this document as graphql-js does; others are run by graphql-js. It differs in that
 * - response names become keys of object literals, where `__proto__` sets a prototype;
 * - what resolvers are told is kept under their path joined by `_`, so an alias with an underscore can be taken for
 *   another path;
 * - a condition (`@include`, `@skip`) on a selection reaches, or does not reach, other places where the same field or
 *   fragment is selected again. On fields without a selection conditions work.
 */
function runsCompiled(document: DocumentNode): boolean {
  let suits = true;
  const leave = (): typeof BREAK => {
    suits = false;
    return BREAK;
  };
  const isConditional = (directives: readonly DirectiveNode[] | undefined): boolean =>
    directives !== undefined && directives.length > 0;
  visit(document, {
    Field: ({ alias, directives, selectionSet }) =>
      alias?.value.includes('_') || (selectionSet && isConditional(directives)) ? leave() : undefined,
    InlineFragment: ({ directives }) => (isConditional(directives) ? leave() : undefined),
    FragmentSpread: ({ directives }) => (isConditional(directives) ? leave() : undefined),
  });
  return suits;
}
