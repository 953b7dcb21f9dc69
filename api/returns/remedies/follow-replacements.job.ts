import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { Order, OrderStatus } from '../../orders/index.js';
import { enter, type HeldReturn } from '../move-return.js';
import { ReturnStatus } from '../return-status.js';
import { withReturn } from '../with-return.js';
import { refund } from './grant-return.js';
import { endReplaced } from './replace-goods.js';
import { recordReplacement, takeBackGoods } from './replacement-costs.js';

const moved = sql`order_return r join customer_order o on o.id = r.replacement_order_id
  where r.status in ('REPLACING', 'REPLACEMENT_SENT')
    and (o.status in ('DELIVERED', 'COMPLETED', 'CANCELLED') or (o.status = 'SHIPPED' and r.status = 'REPLACING'))`;

/**
 * Returns follow the orders that replace their goods (G5): sent with them, over when they arrive, paid back when they are cancelled
 * or come back undelivered. Money that a chargeback took is waited for.
 */
export const followReplacements: Sweep = {
  name: 'follow-replacements',
  dueAt: () => sql`(select min(o.updated_at) from ${moved})`,
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
  const { REPLACING, REPLACEMENT_SENT } = ReturnStatus;
  if (!made.replacementOrderId || ![REPLACING, REPLACEMENT_SENT].includes(made.status)) return;
  const replacement = await ctx.em.findOneOrFail(Order, { id: made.replacementOrderId }, { refresh: true });
  if (replacement.status === OrderStatus.CANCELLED) {
    if (replacement.shippedUnitCount > 0) {
      await recordReplacement(ctx, held, replacement);
      await takeBackGoods(ctx, held, replacement);
    }
    return refund(ctx, held, { isWhole: false });
  }
  if (!replacement.shippedAt) return;
  await recordReplacement(ctx, held, replacement);
  if (replacement.status !== OrderStatus.SHIPPED) return endReplaced(ctx, held);
  if (made.status === REPLACING) await enter(ctx, held, REPLACEMENT_SENT);
}
