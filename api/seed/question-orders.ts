import { sql } from 'kysely';
import { addOrderNote } from '../orders/flag-order.js';
import { holdOrder } from '../orders/hold-order.js';
import { OrderFlag } from '../orders/order-entry.entity.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
/** Only orders of the last hours stay where they are. */
const TODAY_MS = 9.5 * HOUR_MS;

const questions = ['已致电买家核对门牌号，等回电。', '发票抬头与税号不符，等买家确认。'];
const wishes = [
  [OrderFlag.RED, '客户要求：附手写贺卡，不放价格单。客服 KF102'],
  [OrderFlag.YELLOW, '老客户，请优先配货。客服 KF105'],
] as const;

/** Notes that the review desk holds some of today's orders with a question, and flags others (E4, E7). */
export function noteQuestions(scene: Scene): void {
  const { agenda, stage, until } = scene;
  agenda.note(new Date(until.getTime() - HOUR_MS), async () => {
    const agent = as(stage, staffMember(scene, 'service'));
    const { rows } = await sql<{ id: string }>`
      select id from customer_order where status = 'PAID' and placed_at >= ${new Date(until.getTime() - TODAY_MS)}
      order by placed_at, id`.execute(agent.db);
    const ids = rows.map(({ id }) => id);
    for (const [index, reason] of questions.entries()) {
      const id = ids[index];
      if (id) await holdOrder(agent, { id, reason, idempotencyKey: keyOf('hold', id) });
    }
    for (const [index, [flag, note]] of wishes.entries()) {
      const id = ids[index + 1];
      if (id) await flagOnce(scene, id, { flag, note });
    }
  });
}

/** Flags an order; not again in a second run of the seed. */
export async function flagOnce(
  scene: Scene,
  id: string,
  { flag, note }: { flag: OrderFlag; note: string },
): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  const { rows } = await sql`select from order_entry where order_id = ${id} and message = ${note}`.execute(agent.db);
  if (rows.length === 0) await addOrderNote(agent, { id, note, flag, isInternal: true });
}
