import { randomUUID } from 'node:crypto';
import type { BenchMarket } from './bench-market.ts';
import { ask, checkoutOf, drive, type Placed, placeOrder, Refused, send } from './drive.ts';
import { loadId, SHOPPERS } from './load-set.ts';
import { compare } from './measure.ts';
import { type Effort, judged, mustBe, type Result, type Workload } from './workload.ts';

/** No turn lasts longer, however slow the machine. */
const longestTurnMs = 120_000;

/** D: 64 buyers want one variant until there is none left; not one unit too many is sold. */
export const hotVariant: Workload = {
  title: '64 buyers on one variant until it is sold out',
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    const units = effort.unitsInStock;
    const limits = { loops: SHOPPERS, forMs: longestTurnMs, most: units * 2 };
    // Those before are what workload C sells.
    let variant = 2 * bench.size.merchants;
    let waited = 0;
    const comparison = await compare(bench, effort, {
      floor: async () => {
        variant += 1;
        const variantId = await stock(bench, variant, units);
        const turn = await drive(limits, async (loop) => {
          const body = JSON.stringify({ variantId, buyerId: loadId('account', loop) });
          return (JSON.parse(await send(`${bench.floor.url}/d`, body, null)) as { isSold: boolean }).isSold;
        });
        mustBe('units the floor sold', turn.operations, units);
        return turn;
      },
      ours: async () => {
        variant += 1;
        const variantId = await stock(bench, variant, units);
        const turn = await drive(limits, (loop) =>
          buy(bench, variant, loop, () => {
            waited += 1;
          }),
        );
        await checkSale(bench, variantId, units);
        mustBe('orders that were answered', turn.operations, units);
        return turn;
      },
    });
    const note = `exactly ${units} orders each time${waited > 0 ? `, ${waited} requests sent again after waiting too long for the row` : ''}`;
    return judged('>= 0.9', comparison.rateRatios, comparison, note);
  },
};

/** True when it was sold, false when there is none left. Whoever waited too long for the row asks again, with the same key. */
async function buy(bench: BenchMarket, variant: number, loop: number, onWait: () => void): Promise<boolean> {
  const input = checkoutOf([variant], randomUUID());
  for (;;) {
    try {
      const { placeOrder: placed } = await ask<Placed>(bench.market.url, loop, placeOrder, input);
      const codes = placed.errors.map(({ code }) => code);
      if (codes[0] !== 'OUT_OF_STOCK') mustBe('what buyers are told', codes, []);
      return codes.length === 0;
    } catch (error) {
      if (!(error instanceof Refused && error.codes[0] === 'IN_PROGRESS')) throw error;
      onWait();
    }
  }
}

async function stock({ database }: BenchMarket, variant: number, units: number): Promise<string> {
  const variantId = loadId('variant', variant);
  await database.query('update stock set on_hand = $2, reserved = 0 where variant_id = $1', [variantId, units]);
  return variantId;
}

async function checkSale({ database }: BenchMarket, variantId: string, units: number): Promise<void> {
  const { rows } = await database.query(
    `select on_hand, reserved,
       (select count(*)::int from order_line where variant_id = $1 and order_id > $2) as orders
     from stock where variant_id = $1`,
    // Orders of the load set sort before all that are made now.
    [variantId, 'order_011'],
  );
  mustBe('stock and orders', rows, [{ on_hand: units, reserved: units, orders: units }]);
}
