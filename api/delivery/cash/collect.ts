import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type MoneyInput, toMinor } from '../../kernel/schema/money.type.js';
import { collectAtDoor, type Order, owesCash } from '../../orders/index.js';
import type { DeliveryTask } from '../delivery-task.entity.js';
import { CashCollection } from './cash-collection.entity.js';
import { purseOf } from './lock-purse.js';

/**
 * Takes the cash of a locked order in before its parcel is handed over (F3): exactly what the task says, once. Does nothing for
 * an order that is paid.
 *
 * @throws Refusal COLLECT_EXACTLY
 */
export async function collect(
  ctx: UseCaseContext,
  { task, order }: { readonly task: DeliveryTask; readonly order: Order },
  collected: MoneyInput | null,
): Promise<void> {
  const givenMinor = collected ? toMinor(collected, ctx.market.currency, 'collected') : 0;
  if (givenMinor !== task.collectMinor)
    throw refuse('COLLECT_EXACTLY', 'enter exactly what the task says is to be collected', 'collected');
  if (!owesCash(order)) return;
  const { id: taskId, courierId, orderId, collectMinor: amountMinor } = task;
  if (courierId === null) throw new Error(`${taskId} has no courier`);
  const purse = await purseOf(ctx, courierId);
  purse.uncountedMinor += amountMinor;
  const collection = Object.assign(new CashCollection(), {
    ...{ id: newId('collection', ctx.clock), courierPurseId: purse.id, courierId, taskId, orderId, amountMinor },
    createdAt: ctx.now,
  });
  ctx.em.persist(collection);
  await collectAtDoor(ctx, order, courierId);
}
