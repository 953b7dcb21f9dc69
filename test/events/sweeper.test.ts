import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import type { Sweep } from '#api/kernel/sweep.js';
import { Sweeper, sweepDue } from '#api/kernel/sweeper.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const HOUR_MS = 3_600_000;

const sweepers: Sweeper[] = [];
afterEach(() => Promise.all(sweepers.splice(0).map((each) => each.stop())));

function startSweeper(sweep: Sweep | Sweep[], reported: unknown[] = []): Sweeper {
  const sweeper = new Sweeper({
    databaseUrl: market.database.url,
    sweeps: [sweep].flat(),
    contextFor: () => market.context(),
    report: (error) => void reported.push(error),
  });
  sweeper.start();
  sweepers.push(sweeper);
  return sweeper;
}

/** A clock that is always due once more, and counts how often it was acted on. */
const counting = (): Sweep & { count: number } => {
  let isDue = true;
  return {
    name: 'count',
    count: 0,
    dueAt: () => {
      isDue = !isDue;
      return sql.val(isDue ? null : market.clock.now());
    },
    run() {
      this.count += 1;
      return Promise.resolve(1);
    },
  };
};

it('N1 one process sweeps at a time; when it goes another takes over within seconds', async () => {
  const [first, second] = [counting(), counting()];
  const leader = startSweeper(first);
  await eventually(() => first.count > 0);
  startSweeper(second);
  await eventually(() => first.count > 2);
  expect(second.count).toBe(0);
  await leader.stop();
  await eventually(() => second.count > 0);
});

it('E9 a sweep that rests is left alone while the others go on', async () => {
  let looks = 0;
  const resting: Sweep = {
    name: 'resting',
    restMs: 60_000,
    dueAt: () => {
      looks += 1;
      return sql.val(null);
    },
    run: () => Promise.resolve(0),
  };
  const busy = counting();
  startSweeper([resting, busy]);
  await eventually(() => busy.count > 1);
  expect(looks).toBe(1);
});

it('E8 a sweep that leaves its rows due is reported, and does not spin', async () => {
  const stuck: Sweep = {
    name: 'stuck',
    dueAt: () => sql.val(market.clock.now()),
    run: () => Promise.resolve(0),
  };
  await expect(sweepDue(stuck, market.context())).rejects.toThrow('the sweep stuck leaves rows due');
  const reported: unknown[] = [];
  startSweeper(stuck, reported);
  await eventually(() => reported.length > 0);
  expect(reported).toHaveLength(1);
});

it('E8 an order nobody pays lives through its clocks as time passes: reminded in the round of 16:00, cancelled after a day', async () => {
  const ware = await trade.ware(await trade.shop(), { onHand: 1 });
  const buyer = await trade.buyer();
  const { placeOrder } = await buyer.client.run(
    graphql(`
      mutation ($input: PlaceOrderInput!) {
        placeOrder(input: $input) { checkout { orders { nodes { id } } } errors { code message } }
      }
    `),
    {
      input: {
        lines: [{ variantId: ware.variantId, quantity: 1 }],
        recipient: {
          name: '王小明',
          phone: '13800001111',
          regionCode: '341102',
          region: '安徽省滁州市琅琊区',
          street: '南谯北路 1 号',
        },
        payWith: 'LATER',
        idempotencyKey: randomUUID(),
      },
    },
  );
  const id = placeOrder.checkout?.orders.nodes[0]?.id;
  const placedAt = market.clock.now().getTime();

  await market.settle(new Date(placedAt + 30 * HOUR_MS));

  expect(market.clock.now().getTime()).toBe(placedAt + 30 * HOUR_MS);
  const rows = await market.database.query<{ kind: string; at: number }>(
    `select kind, (extract(epoch from occurred_at) * 1000)::float8 as at from event where record_id = '${id}' order by position`,
  );
  expect(rows.map(({ kind, at }) => [kind, (at - placedAt) / HOUR_MS])).toEqual([
    ['ORDER_PLACED', 0],
    ['ORDER_CHANGED', 6],
    ['ORDER_CANCELLED', 24],
  ]);
});
