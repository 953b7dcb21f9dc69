import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { openStream, type Stream, type Transport } from './stream.js';

/** A document made by `graphql()` of the kit, which knows its answer and variables; a bare string knows neither. */
export type TypedDocument<Data, Variables> =
  | (DocumentNode & { readonly __apiType?: (variables: Variables) => Data })
  | string;

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Somebody outside who speaks to one server: anonymous, or whoever the token names. */
export interface Client {
  readonly url: string;
  readonly token: string | undefined;
  /** The same somebody, asking another process. */
  at(url: string): Client;
  /** The same server, asked by somebody else. */
  as(token: string): Client;
  /** Returns the data; GraphQL errors fail with `GraphqlErrors`. Refusals are data: assert the payload's `errors`. */
  run<Data, Variables>(document: TypedDocument<Data, Variables>, variables?: Variables): Promise<Data>;
  /** Returns data and errors as they came, for tests of what is refused before execution. */
  ask<Data, Variables>(document: TypedDocument<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** Opens a subscription and keeps what it receives; close it, or `await using` it. */
  subscribe<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
    transport?: Transport,
  ): Stream<Data>;
}

/** The server answered with GraphQL errors; `codes` are their `extensions.code`. */
export class GraphqlErrors extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(
      errors
        .map(({ message, path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.code}: ${message}`)
        .join('\n'),
    );
    this.name = 'GraphqlErrors';
  }

  get codes(): unknown[] {
    return this.errors.map(({ extensions }) => extensions?.code);
  }
}

/** @param url the server's base, such as `http://127.0.0.1:4000` */
export function clientOf(url: string, token?: string): Client {
  const ask = async <Data, Variables>(document: TypedDocument<Data, Variables>, variables?: Variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: textOf(document), variables }),
    });
    const text = await response.text();
    if (!response.headers.get('content-type')?.includes('json')) {
      throw new Error(`${response.status} instead of a GraphQL answer: ${text.slice(0, 500)}`);
    }
    const { data = null, errors = [] }: { data?: Data | null; errors?: GraphQLFormattedError[] } = JSON.parse(text);
    return { status: response.status, data, errors };
  };
  return {
    url,
    token,
    at: (other) => clientOf(other, token),
    as: (other) => clientOf(url, other),
    ask,
    run: async (document, variables) => {
      const { data, errors } = await ask(document, variables);
      if (errors.length > 0 || data === null) throw new GraphqlErrors(errors);
      return data;
    },
    subscribe: (document, variables, transport = 'websocket') =>
      openStream({ url, token, query: textOf(document), variables, transport }),
  };
}

function textOf(document: DocumentNode | string): string {
  return typeof document === 'string' ? document : print(document);
}
