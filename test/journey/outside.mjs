import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { generateSync } from 'otplib';
import { WebSocket } from 'ws';

/** Somebody outside the market: knows its address, perhaps has a token, and speaks GraphQL. */
export function outsider(url, token) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  /** Runs a document; GraphQL errors and refusals of the first field both fail, with what they say. */
  const run = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors?.length) throw new Error(`${query}\n${errors.map(({ message }) => message).join('\n')}`);
    const refused = Object.values(data).flatMap((field) => field?.errors ?? []);
    if (refused.length > 0) throw new Error(`${query}\n${JSON.stringify(refused)}`);
    return data;
  };
  /** A mutation with one input; answers the payload. */
  const does = async (mutation, input, selection) => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;
    const document = `mutation ($input: ${inputTypes[mutation] ?? type}) { ${mutation}(input: $input) { ${selection} errors { code message path } } }`;
    return (await run(document, { input }))[mutation];
  };
  /** The same with a fresh idempotency key. */
  const doesOnce = (mutation, input, selection) =>
    does(mutation, { ...input, idempotencyKey: randomUUID() }, selection);
  return { url, token, run, does, doesOnce, as: (other) => outsider(url, other) };
}

/** Mutations whose input is shared with others and named after what it names. */
const inputTypes = {
  publishProduct: 'ProductIdInput!',
  reviewOrder: 'OrderActionInput!',
  startPicking: 'OrderActionInput!',
  confirmReceipt: 'OrderActionInput!',
  acceptReturn: 'ReturnActionInput!',
  investigateComplaint: 'ComplaintActionInput!',
  acceptRemedy: 'ComplaintActionInput!',
  archiveComplaint: 'ComplaintActionInput!',
  approvePayoutRun: 'PayoutRunActionInput!',
  sendPayoutRun: 'PayoutRunActionInput!',
  confirmPayout: 'PayoutActionInput!',
};

/** What an authenticator app shows now, or that many seconds from now. */
export const codeOf = (secret, inSeconds = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + inSeconds });

const patienceMs = 30_000;

/** A subscription and everything it has received; `cursor` is the last one, to resume from after `drop()`. */
export function listen({ url, token }, field, { args = '', after = null } = {}) {
  const items = [];
  let failure;
  const wire = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${token}` },
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  wire.subscribe(
    {
      query: `subscription ($after: String) { ${field}(after: $after${args}) { cursor kind sequence status order { id number } } }`,
      variables: { after },
    },
    {
      next: ({ data, errors }) => {
        if (data) items.push(data[field]);
        else failure = errors;
      },
      error: (error) => {
        failure ??= error;
      },
      complete: () => undefined,
    },
  );
  const events = () => items.filter(({ kind }) => kind !== 'CHECKPOINT');
  return {
    events,
    cursor: () => items.at(-1)?.cursor ?? null,
    /** Waits until what was received satisfies the condition. */
    async until(what, condition) {
      const giveUpAt = performance.now() + patienceMs;
      while (!condition(events(), items)) {
        if (failure) throw new Error(`${field} broke: ${JSON.stringify(failure)}`);
        if (performance.now() > giveUpAt)
          throw new Error(`${field} did not show ${what}; it has ${events().map(({ kind }) => kind)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    /** Cuts the connection as a broken line does. */
    drop: () => wire.terminate(),
    close: () => wire.dispose(),
  };
}
