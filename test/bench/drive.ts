import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Caller, loadId, tokenOf } from './load-set.ts';
import type { Turn } from './measure.ts';

/** Connections that stay open over all repeats, as those of a front end do. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/**
 * Sends one request and answers its body; any status but 200 fails. A connection that the other side closed while it
 * was idle is no failure: the request never arrived and is sent again, as every keep-alive client does.
 */
export async function send(url: string, body: string | null, token: string | null): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = {
    ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const outgoing = request(url, { agent, method: body === null ? 'GET' : 'POST', headers }, (response) => {
    text(response).then((answer) => {
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(`${response.statusCode}: ${answer}`));
    }, reject);
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(send(url, body, token));
    else reject(error);
  });
  outgoing.end(body ?? undefined);
  return promise;
}

/** Closes the connections. */
export const hangUp = (): void => agent.destroy();

/** GraphQL errors instead of data; `codes` are their `extensions.code`. */
export class Refused extends Error {
  readonly codes: readonly string[];

  constructor(errors: readonly { message: string; extensions?: { code?: string } }[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.codes = errors.map(({ extensions }) => extensions?.code ?? '');
  }
}

/** One GraphQL request of somebody or nobody; GraphQL errors fail with `Refused`. */
export async function ask<Data>(url: string, who: Caller | null, query: string, variables: object): Promise<Data> {
  const answer = await send(`${url}/graphql`, JSON.stringify({ query, variables }), who === null ? null : tokenOf(who));
  const { data, errors }: { data?: Data; errors?: ConstructorParameters<typeof Refused>[0] } = JSON.parse(answer);
  if (errors || data === undefined) throw new Refused(errors ?? []);
  return data;
}

/** Repeats `operation` in so many loops side by side until the time is over, the loop's number being the shopper's. */
export async function drive(
  { loops, forMs, most }: { loops: number; forMs: number; most: number },
  operation: (loop: number) => Promise<boolean>,
): Promise<Turn> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const loop = async (number: number): Promise<void> => {
    while (performance.now() - startedAt < forMs && latenciesMs.length < most) {
      const sentAt = performance.now();
      if (!(await operation(number))) return;
      latenciesMs.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: loops }, (_, index) => loop(index + 1)));
  return { operations: latenciesMs.length, seconds: (performance.now() - startedAt) / 1000, latenciesMs };
}

/** A checkout of one unit each, paid from the wallet at once. */
export const checkoutOf = (variants: readonly number[], idempotencyKey: string): object => ({
  input: {
    lines: variants.map((number) => ({ variantId: loadId('variant', number), quantity: 1 })),
    recipient: {
      name: '王小明',
      phone: '13800001111',
      regionCode: '341102',
      region: '安徽省滁州市琅琊区',
      street: '南谯北路 1 号',
    },
    payWith: 'WALLET',
    idempotencyKey,
  },
});

export const placeOrder =
  'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { checkout { id } errors { code message } } }';

export interface Placed {
  readonly placeOrder: { readonly checkout: { id: string } | null; readonly errors: readonly { code: string }[] };
}
