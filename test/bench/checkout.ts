import { randomUUID } from 'node:crypto';
import type { BenchMarket } from './bench-market.ts';
import { capture } from './captured.ts';
import { ask, checkoutOf, drive, type Placed, placeOrder, send } from './drive.ts';
import { compare, type Turn } from './measure.ts';
import type { CheckoutScript } from './replay.ts';
import { type Effort, judged, mustBe, type Result, type Workload } from './workload.ts';

const loops = 4;

/** C: two lines of one merchant, paid from the wallet by one request, against the same statements sent by a bare loop. */
export const checkout: Workload = {
  title: 'checkout of two lines, paid from the wallet',
  run: async (bench: BenchMarket, effort: Effort): Promise<Result> => {
    // Products of one merchant stand as far apart as there are merchants.
    const variants = [bench.size.merchants, 2 * bench.size.merchants];
    const statements = await capture(bench.databaseUrl, 1, placeOrder, () => checkoutOf(variants, randomUUID()));
    const limits = { loops, forMs: effort.turnMs, most: 5_000 };
    const script: CheckoutScript = { statements, ...limits };
    const place = async (loop: number): Promise<boolean> => {
      const { placeOrder: placed } = await ask<Placed>(
        bench.market.url,
        loop,
        placeOrder,
        checkoutOf(variants, randomUUID()),
      );
      mustBe('errors of a checkout', placed.errors, []);
      return true;
    };
    const replayed = async (): Promise<Turn> => {
      const startedAt = performance.now();
      const { latenciesMs }: Pick<Turn, 'latenciesMs'> = JSON.parse(
        await send(`${bench.floor.url}/c`, JSON.stringify(script), null),
      );
      return { latenciesMs, operations: latenciesMs.length, seconds: (performance.now() - startedAt) / 1000 };
    };
    const comparison = await compare(bench, effort, { floor: replayed, ours: () => drive(limits, place) });
    await checkLedger(bench);
    return judged('>= 0.5', comparison.cpuRatios, comparison, `${statements.length} statements`);
  },
};

/** Whatever was measured, the books are in order afterwards. */
async function checkLedger({ database }: BenchMarket): Promise<void> {
  const { rows } = await database.query(`
    select (select sum(amount_minor) from ledger_entry)::int as sum,
      (select count(*)::int from ledger_account a
        where balance_minor <> (select coalesce(sum(amount_minor), 0) from ledger_entry where account_id = a.id)) as wrong`);
  mustBe('the ledger', rows, [{ sum: 0, wrong: 0 }]);
}
