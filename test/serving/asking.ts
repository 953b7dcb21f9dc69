import type { GraphQLFormattedError } from 'graphql';

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly codes: readonly unknown[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked>;

/** Asks as a program of somebody else's would, and tells all of the answer. */
export const asOthersAsk =
  (url: string, headers: Readonly<Record<string, string>> = {}): Ask =>
  async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const answer: Pick<Asked, 'data' | 'extensions'> & { errors?: GraphQLFormattedError[] } = await response.json();
    const errors = answer.errors ?? [];
    return {
      ...answer,
      errors,
      status: response.status,
      headers: response.headers,
      codes: errors.map(({ extensions }) => extensions?.['code']),
    };
  };

export const repeated = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');
