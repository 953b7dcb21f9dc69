import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Sent } from './captured.ts';
import { loadId } from './load-set.ts';

/** A captured checkout and how often to run it. */
export interface CheckoutScript {
  readonly statements: readonly Sent[];
  readonly loops: number;
  readonly forMs: number;
  readonly most: number;
}

/** Ids made by the captured request (those of the load set begin with zeros), numbers people read, the idempotency key, the buyer. */
const fresh =
  /[a-z]+_01(?!00000)[0-9a-hjkmnp-tv-z]{24}|\d{6}-[0-9A-Z]{9}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|account_01\d{24}/g;

type Fill = (tokens: ReadonlyMap<string, string>) => unknown;

/** Runs the statements in so many loops, each checkout with ids of its own and each loop with a buyer of its own. */
export async function replay(pool: Pool, script: CheckoutScript): Promise<{ latenciesMs: number[] }> {
  const tokens = new Set<string>();
  const prepared = script.statements.map(({ text, values }, index) => {
    const isFixed = text.match(fresh) === null;
    return {
      name: isFixed ? `C${index}` : undefined,
      text: template(text, tokens),
      values: values.map((value) => fillOf(value, tokens)),
    };
  });
  const latenciesMs: number[] = [];
  const endAt = performance.now() + script.forMs;
  const loop = async (buyer: number): Promise<void> => {
    const client = await pool.connect();
    try {
      while (performance.now() < endAt && latenciesMs.length < script.most) {
        const startedAt = performance.now();
        const made = new Map([...tokens].map((token) => [token, freshOf(token, buyer)]));
        for (const { name, text, values } of prepared)
          await send(
            client,
            name,
            String(text(made)),
            values.map((fill) => fill(made)),
          );
        latenciesMs.push(performance.now() - startedAt);
      }
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: script.loops }, (_, index) => loop(index + 1)));
  return { latenciesMs };
}

async function send(client: PoolClient, name: string | undefined, text: string, values: unknown[]): Promise<void> {
  if (values.length === 0) await client.query(text);
  else await client.query({ name, text, values });
}

function template(text: string, tokens: Set<string>): Fill {
  const found = text.match(fresh) ?? [];
  if (found.length === 0) return () => text;
  for (const token of found) tokens.add(token);
  const between = text.split(fresh);
  return (made) => between.map((part, index) => part + (made.get(found[index] ?? '') ?? '')).join('');
}

function fillOf(value: unknown, tokens: Set<string>): Fill {
  if (typeof value === 'string') return template(value, tokens);
  if (!Array.isArray(value)) return () => value;
  const items = value.map((item) => fillOf(item, tokens));
  return (made) => items.map((fill) => fill(made));
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const randomText = (length: number): string => Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('');

function freshOf(token: string, buyer: number): string {
  if (token.startsWith('account_')) return loadId('account', buyer);
  if (token.includes('_')) return token.slice(0, -16) + randomText(16);
  return token.length === 36 ? randomUUID() : token.slice(0, 7) + randomText(9).toUpperCase();
}
