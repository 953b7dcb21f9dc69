import { HttpError } from 'ra-core';
import type { Operation, TypedOperation } from '../descriptor.js';
import { say } from '../i18n/index.js';

/** The text of a document, as the allow-list has it. */
export async function fullText({ name, text }: Operation): Promise<string> {
  if (text !== undefined) return text;
  const { texts, fragments } = await import('../../generated/texts.js');
  const document = texts[name];
  if (!document) throw new Error(`The panel has no document named ${name}.`);
  return [document.text, ...(document.fragments ?? []).map((fragment) => fragments[fragment] ?? '')].join('\n');
}

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

type AskForCode = () => Promise<boolean>;
let askForCode: AskForCode = () => Promise.resolve(false);

/** The dialog that asks for a fresh second factor; it answers whether there is one now. */
export function onStepUp(ask: AskForCode): void {
  askForCode = ask;
}

/**
 * Runs one document of the allow-list and returns its data. Where the server wants a fresh second factor, the person
 * is asked and the document is sent once more. Errors are an `HttpError` whose `body.code` is the server's code.
 */
export async function send<Result, Variables>(
  operation: TypedOperation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await post<Result>(operation, variables, signal);
  if (codeOf(answer) !== 'STEP_UP_REQUIRED' || !(await askForCode())) return dataOf(answer);
  return dataOf(await post<Result>(operation, variables, signal));
}

async function post<Result>(
  operation: Operation,
  variables: unknown,
  signal?: AbortSignal,
): Promise<GraphQLAnswer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: await fullText(operation), variables }),
      ...(signal && { signal }),
    });
    return (await response.json()) as GraphQLAnswer<Result>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { errors: [{ message: String(cause), extensions: { code: 'NETWORK' } }] };
  }
}

const codeOf = (answer: GraphQLAnswer<unknown>) => answer.errors?.[0]?.extensions?.code;
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

function dataOf<Result>(answer: GraphQLAnswer<Result>): Result {
  const first = answer.errors?.[0];
  if (!first && answer.data) return answer.data;
  const code = first?.extensions?.code ?? 'UNKNOWN';
  throw new HttpError(wordError(code, first?.extensions?.requestId), STATUS[code] ?? 500, { code });
}

function wordError(code: string, requestId = '–'): string {
  return say(`panel.error.${code}`, { _: '' }) || say('panel.error.UNKNOWN', { code, requestId });
}
