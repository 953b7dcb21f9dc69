import { type DocumentNode, visit } from 'graphql';

/**
 * Whether graphql-jit answers this document as graphql-js does. It writes response names into object literals, where
 * `__proto__` sets a prototype, and keeps what it tells resolvers under their path joined by `_`, where an alias with
 * an underscore can collide with another path. Documents it does not suit are run by graphql-js.
 */
export function runsCompiled(document: DocumentNode): boolean {
  let suits = true;
  visit(document, {
    Field({ alias, name }) {
      if ((alias ?? name).value.includes('_') && (alias !== undefined || !name.value.startsWith('__'))) suits = false;
    },
  });
  return suits;
}
