import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';

/** How large a document may be, whatever it asks for. The panel's largest has 410 tokens, 210 fields, 9 aliases, depth 8. */
export const DOCUMENT_LIMITS = {
  tokens: 4_000,
  /** Fields within fields. */
  depth: 12,
  /** Fields with every fragment written out. */
  fields: 1_000,
  aliases: 30,
  directives: 50,
  /** Fields of the operation itself. */
  rootFields: 20,
} as const;

type Limited = Exclude<keyof typeof DOCUMENT_LIMITS, 'tokens'>;
type Size = Readonly<Record<Limited, number>>;

const EMPTY: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 };
const told: Readonly<Record<Limited, string>> = {
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields of the operation itself',
};

/** What is too large about a document, one refusal a limit; empty when nothing is. Time is linear in its text. */
export function documentProblems(document: DocumentNode): RequestError[] {
  const measuring = new Measuring(document);
  const sizes = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? [{ ...plus(measuring.of(each.selectionSet), { directives: each.directives?.length ?? 0 }) }]
      : [],
  );
  return (Object.keys(told) as Limited[]).flatMap((limited) => {
    const most = Math.max(0, ...sizes.map((size) => size[limited]));
    const allowed = DOCUMENT_LIMITS[limited];
    if (most <= allowed) return [];
    const message = `${most} ${told[limited]} are more than the ${allowed} a document may have`;
    return [new RequestError(RequestErrorCode.TOO_COMPLEX, message, { limit: allowed })];
  });
}

/** The same as a rule of validation. */
export const documentSizeRule: ValidationRule = (context) => ({
  Document: (document) => {
    for (const problem of documentProblems(document))
      context.reportError(new GraphQLError(problem.message, { originalError: problem }));
  },
});

/** Each fragment is measured once, so that fragments of fragments cost their text and not what they unfold to. */
class Measuring {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Size>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
  }

  of({ selections }: SelectionSetNode): Size {
    let total = EMPTY;
    for (const selection of selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const inner = selection.selectionSet ? this.of(selection.selectionSet) : EMPTY;
        total = plus(total, {
          depth: inner.depth + 1,
          fields: inner.fields + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          directives: inner.directives + directives,
          rootFields: 1,
        });
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet)
            : this.#fragment(selection.name.value);
        total = plus(total, plus(inner, { directives }));
      }
    }
    return total;
  }

  #fragment(name: string): Size {
    const known = this.#measured.get(name);
    if (known) return known;
    // A fragment within itself counts as nothing here; validation refuses it by name.
    this.#measured.set(name, EMPTY);
    const fragment = this.#fragments.get(name);
    const size = fragment ? this.of(fragment.selectionSet) : EMPTY;
    this.#measured.set(name, size);
    return size;
  }
}

/** Side by side: everything adds up but the depth, which is that of the deeper one. */
const plus = (one: Size, other: Partial<Size>): Size => ({
  depth: Math.max(one.depth, other.depth ?? 0),
  fields: one.fields + (other.fields ?? 0),
  aliases: one.aliases + (other.aliases ?? 0),
  directives: one.directives + (other.directives ?? 0),
  rootFields: one.rootFields + (other.rootFields ?? 0),
});
