import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface ReceivedSms {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** A gateway that speaks the documented contract and refuses what is not signed as it says. */
export interface SmsGateway {
  readonly environment: Record<string, string>;
  /** Every request that was signed rightly, repetitions included. */
  readonly received: ReceivedSms[];
  /** What telephones got: each id once. */
  delivered(): ReceivedSms[];
  /** How it answers from now on; 'NOTHING' keeps the line open. */
  answer: number | 'NOTHING';
}

const KEY = 'a key between the market and its gateway';

export async function startSmsGateway(): Promise<SmsGateway> {
  const received: ReceivedSms[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (!isSigned(request, body)) return response.writeHead(401).end();
      received.push(JSON.parse(body) as ReceivedSms);
      if (gateway.answer !== 'NOTHING') response.writeHead(gateway.answer).end();
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const gateway: SmsGateway = {
    environment: { SMS_GATEWAY_URL: `http://127.0.0.1:${port}/sms`, SMS_GATEWAY_KEY: KEY },
    received,
    delivered: () => [...new Map(received.map((sms) => [sms.id, sms])).values()],
    answer: 200,
  };
  return gateway;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function isSigned({ headers }: IncomingMessage, body: string): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`;
}
