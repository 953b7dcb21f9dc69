import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { Repair, RepairOutcome, RepairStatus } from '../../repairs/index.js';
import { settingsOf } from '../../settings/index.js';
import { enter, type HeldReturn } from '../move-return.js';
import { returnSettings } from '../return-settings.js';
import { ReturnStatus } from '../return-status.js';
import { withReturn } from '../with-return.js';
import { refund } from './grant-return.js';
import { replaceGoods } from './replace-goods.js';

const moved = sql`order_return r join repair p on p.id = r.repair_id
  where (r.status = 'IN_REPAIR' and p.status in ('TO_SEND_BACK', 'SENT_BACK', 'CALL_BACK_DUE', 'CLOSED', 'CANCELLED')
         and not (p.status = 'TO_SEND_BACK' and p.outcome = 'REPAIRED'))
     or (r.status = 'REPAIR_SENT' and p.status in ('CALL_BACK_DUE', 'CLOSED'))`;

/**
 * Returns follow their repair orders (G8): on the way back with them, over when the buyer has the goods again. What could not be
 * repaired is paid back, or replaced where the market's settings say so and there is stock.
 */
export const followRepairs: Sweep = {
  name: 'follow-repairs',
  dueAt: () => sql`(select min(p.updated_at) from ${moved})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select r.id from ${moved} order by r.id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows)
      await withReturn(request, id, follow, (ctx, held) => enter(ctx, held, ReturnStatus.REPLACEMENT_FAILED));
    return rows.length;
  },
};

async function follow(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { made } = held;
  const { IN_REPAIR, REPAIR_SENT } = ReturnStatus;
  if (!made.repairId || ![IN_REPAIR, REPAIR_SENT].includes(made.status)) return;
  const repair = await ctx.em.findOneOrFail(Repair, { id: made.repairId }, { refresh: true });
  if (repair.outcome !== RepairOutcome.REPAIRED) return replaceOrRefund(ctx, held);
  if (repair.status !== RepairStatus.SENT_BACK) return enter(ctx, held, ReturnStatus.REPAIRED);
  if (made.status === IN_REPAIR) await enter(ctx, held, REPAIR_SENT);
}

/** What cannot be repaired: money, or by a switch another one at no price. */
async function replaceOrRefund(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const isReplaced = (await settingsOf(ctx))(returnSettings.replacesUnrepairable) === 1;
  return isReplaced ? replaceGoods(ctx, held, { isWhole: false }) : refund(ctx, held, { isWhole: false });
}
