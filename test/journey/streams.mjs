import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { untilReady } from './outside.mjs';

const patienceMs = 60_000;

/**
 * A subscription and everything it has received. When the connection breaks it waits until the market answers again and goes
 * on after its last cursor, until it is closed; `drop()` cuts the line itself and stays away.
 */
export function listen({ url, token }, field, { args = '', after = null } = {}) {
  const items = [];
  const query = `subscription ($after: String) { ${field}(after: $after${args}) { cursor kind sequence status order { id number } } }`;
  let refused;
  let isOver = false;
  let wire;
  const cursor = () => items.at(-1)?.cursor ?? after;
  const follow = async () => {
    while (!isOver) {
      await untilReady(url);
      wire = createClient({
        url: `${url.replace(/^http/, 'ws')}/graphql`,
        connectionParams: { authorization: `Bearer ${token}` },
        webSocketImpl: WebSocket,
        retryAttempts: 0,
      });
      try {
        for await (const { data, errors } of wire.iterate({ query, variables: { after: cursor() } })) {
          if (data) items.push(data[field]);
          else refused = errors;
        }
      } catch (broken) {
        // A list of errors is the market's answer; anything else is the line.
        if (Array.isArray(broken)) refused = broken;
      }
      if (refused) return;
    }
  };
  const following = follow().catch((error) => {
    refused = error;
  });
  const events = () => items.filter(({ kind }) => kind !== 'CHECKPOINT');
  return {
    events,
    cursor,
    /** Waits until what was received satisfies the condition. */
    async until(what, condition) {
      const giveUpAt = performance.now() + patienceMs;
      while (!condition(events(), items)) {
        if (refused) throw new Error(`${field} was refused: ${JSON.stringify(refused)} ${refused.message ?? ''}`);
        if (performance.now() > giveUpAt)
          throw new Error(`${field} did not show ${what}; it has ${events().map(({ kind }) => kind)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    /** Cuts the connection as a broken line does. */
    async drop() {
      isOver = true;
      wire?.terminate();
      await following;
    },
    async close() {
      isOver = true;
      await wire?.dispose();
      await following;
    },
  };
}
