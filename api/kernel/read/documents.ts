import { BREAK, type DirectiveNode, type DocumentNode, visit } from 'graphql';

/**
 * Whether graphql-jit answers this document as graphql-js does; others are run by graphql-js. It differs in that
 * - response names become keys of object literals, where `__proto__` sets a prototype;
 * - what resolvers are told is kept under their path joined by `_`, so an alias with an underscore can be taken for
 *   another path;
 * - a condition (`@include`, `@skip`) on a selection reaches, or does not reach, other places where the same field or
 *   fragment is selected again. On fields without a selection conditions work.
 */
export function runsCompiled(document: DocumentNode): boolean {
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
