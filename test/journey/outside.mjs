import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

const patienceMs = 90_000;

/**
 * Somebody outside the market: knows its address, perhaps has a token, and speaks GraphQL. When the connection breaks they
 * wait until the market answers again; then they repeat the request if that is harmless, or look first whether it was done.
 */
export function outsider(market, token) {
  const { url } = market;
  /** Reads something; asked again when the connection breaks. */
  const reads = (query, variables = {}) => insist(url, () => request(url, token, query, variables));
  /**
   * A mutation with one input; answers the payload. `landed` tells what a first try that was never answered has left behind,
   * in the form of the payload, or nothing: then the mutation is sent again. Without it repeating is harmless.
   */
  const does = async (mutation, input, selection, landed) => {
    const document = `mutation ($input: ${inputTypes[mutation] ?? ownInput(mutation)}) { ${mutation}(input: $input) { ${selection} errors { code message path } } }`;
    market.sending(mutation);
    const send = async () => (await request(url, token, document, { input: await given(input) }))[mutation];
    return insist(url, send, landed);
  };
  /** The same under an idempotency key, by which the market knows a repetition. */
  const doesOnce = (mutation, input, selection) => {
    const once = { ...input, idempotencyKey: randomUUID() };
    return does(mutation, once, selection);
  };
  /** Brings a record into a state; whether a first try landed is seen by that. */
  const moves = async (mutation, input, kind, status) => {
    const landed = async () => {
      const now = await reads(`query ($id: ID!) { ${kind}(id: $id) { status } }`, { id: input.id });
      return now[kind]?.status === status ? now : null;
    };
    const payload = await does(mutation, input, `${kind} { status }`, landed);
    assert.equal(payload[kind].status, status, mutation);
  };
  const as = (other) => outsider(market, other);
  return { url, token, sending: market.sending, reads, does, doesOnce, moves, as };
}

/** What the market answered but not with a yes. */
export class Refused extends Error {
  constructor(query, errors) {
    super(`${query}\n${errors.map(({ code, message }) => `${code ?? ''} ${message}`).join('\n')}`);
    this.codes = errors.map(({ code, extensions }) => code ?? extensions?.code);
  }
}

/** Sends until there is an answer: through broken connections, and while an earlier try is still being worked on. */
async function insist(url, send, landed = () => null) {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      return await send();
    } catch (error) {
      const isBusy = error instanceof Refused && error.codes.includes('IN_PROGRESS');
      if ((!isBusy && !isBroken(error)) || performance.now() > giveUpAt) throw error;
      await untilReady(url);
      const already = await landed();
      if (already) return already;
    }
  }
}

async function request(url, token, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors?.length) throw new Refused(query, errors);
  const refused = Object.values(data).flatMap((field) => field?.errors ?? []);
  if (refused.length > 0) throw new Refused(query, refused);
  return data;
}

/** `fetch` fails with a TypeError when nobody answers, and when the answer breaks off. */
export const isBroken = (error) => error instanceof TypeError || error instanceof SyntaxError;

/** Waits until the market says that it is ready. */
export async function untilReady(url) {
  const giveUpAt = performance.now() + patienceMs;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (performance.now() > giveUpAt) throw new Error(`nobody answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An input may be made anew for every try: a one-time code is good once. */
const given = (input) => (typeof input === 'function' ? input() : input);

const ownInput = (mutation) => `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;

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
