import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '#api/seed/random.js';

/** What a mutation said in the end: its payload, or why not. */
export interface Said {
  readonly payload: Readonly<Record<string, unknown>> | null;
  readonly codes: readonly string[];
}

const PATIENCE_MS = 90_000;
/** Nobody can tell whether it was done; the same key asks again. */
const unclear: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'IN_PROGRESS']);

/** Counts what happened to the requests of all workers. */
export class Tally {
  operations = 0;
  retries = 0;
  /** Answers by code, `OK` among them. */
  readonly codes = new Map<string, number>();
  /** Internal errors while nothing was broken. */
  readonly faults: string[] = [];

  count(code: string): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }
}

/** Sends requests to either process and insists on an answer, whatever breaks meanwhile. */
export class Caller {
  readonly #urls: readonly string[];
  readonly #tally: Tally;
  /** Whether a process or the database is down, or just came back. */
  readonly #isStormy: () => boolean;

  constructor(urls: readonly string[], tally: Tally, isStormy: () => boolean) {
    this.#urls = urls;
    this.#tally = tally;
    this.#isStormy = isStormy;
  }

  /** A mutation with its one input; repeated with the very same input until it is answered. */
  async act(random: Random, token: string, { mutation, inputType, input, selection = '' }: Mutation): Promise<Said> {
    const type = inputType ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} errors { code message } } }`;
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let tries = 0; ; tries += 1) {
      const wasStormy = this.#isStormy();
      const said = await post(random.of(this.#urls), token, query, { input }, mutation).catch(() => null);
      if (said && !said.codes.some((code) => unclear.has(code))) {
        this.#tally.count(said.codes[0] ?? 'OK');
        return said;
      }
      if (said?.codes.includes('INTERNAL_SERVER_ERROR') && !wasStormy && !this.#isStormy())
        this.#tally.faults.push(`${mutation} ${JSON.stringify(input)}`);
      if (performance.now() > giveUpAt)
        throw new Error(`${mutation} is not answered: ${said?.codes.join() ?? 'nobody'}`);
      this.#tally.retries += 1;
      await pause(50 + 50 * Math.min(tries, 10));
    }
  }
}

export interface Mutation {
  readonly mutation: string;
  /** Named after the mutation when absent. */
  readonly inputType?: string;
  readonly input: object;
  readonly selection?: string;
}

interface Body {
  readonly data?: Readonly<Record<string, { errors: { code: string }[] } & Record<string, unknown>>> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

async function post(url: string, token: string, query: string, variables: object, mutation: string): Promise<Said> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors = [] }: Body = await response.json();
  if (errors.length > 0) return { payload: null, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE') };
  const payload = data?.[mutation];
  if (!payload) throw new Error(`${mutation} answered nothing`);
  return { payload, codes: payload.errors.map(({ code }) => code) };
}
