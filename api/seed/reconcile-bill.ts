import { localDay } from '../kernel/local-day.js';
import { inTransaction } from '../kernel/use-case.js';
import { holdersOfMoney } from '../payments/index.js';
import { beginSource, fetchBills } from '../reconciliation/index.js';
import { as } from './cast.js';
import type { Scene } from './scene.js';

const HALF_HOUR_MS = 1_800_000;
const DAY_MS = 86_400_000;

/** Notes that yesterday's bill is compared shortly before the demo opens (F6): one payment on it nobody here knows of. */
export function noteReconciliation({ agenda, stage, until }: Scene): void {
  agenda.note(new Date(until.getTime() - HALF_HOUR_MS), async () => {
    const request = as(stage);
    for (const [source, { billZone }] of holdersOfMoney(request.services.gateways)) {
      const yesterday = localDay(new Date(request.clock.now().getTime() - DAY_MS), billZone);
      await inTransaction(request, (ctx) => beginSource(ctx, source, billZone, yesterday));
    }
    await fetchBills.run(request, {});
  });
}
