import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Received {
  /** `webhook-id`. */
  readonly id: string;
  readonly type: string;
  readonly data: { readonly position: number; readonly recordId: string; readonly [name: string]: unknown };
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = number | 'NOTHING' | { readonly status: number; readonly headers: Record<string, string> };

/** An integrator's program: keeps what it is sent and answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How it answers each request from now on; 'NOTHING' keeps the line open. */
  answer: (request: Received) => Answer;
  /** Positions of what it took, in the order in which it took them. */
  positions(): number[];
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const taken: Received[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { type, data } = JSON.parse(body) as Pick<Received, 'type' | 'data'>;
      const message = { id: String(request.headers['webhook-id']), type, data, headers: request.headers, body };
      received.push(message);
      const answer = receiver.answer(message);
      if (answer === 'NOTHING') return undefined;
      const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
      if (status < 300) taken.push(message);
      return response.writeHead(status, headers).end('noted');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/events`,
    received,
    answer: () => 200,
    positions: () => taken.map(({ data }) => data.position),
  };
  return receiver;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The signatures that a secret gives a message by the specification, worked out here once more. */
export function signatureBy(secret: string, { headers, body }: Received): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}
