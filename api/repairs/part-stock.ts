import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';

/** Why parts came or went. */
export enum PartMovementKind {
  RECEIVED = 'RECEIVED',
  CORRECTED = 'CORRECTED',
  USED = 'USED',
  PUT_BACK = 'PUT_BACK',
}

export interface PartMove {
  readonly outletId: string;
  readonly partId: string;
  /** Above zero: it comes; below: it goes. */
  readonly quantity: number;
  readonly kind: PartMovementKind;
  /** The repair, or null where somebody booked it by hand. */
  readonly causeId: string | null;
  /** Where the input names it. */
  readonly path: readonly string[];
}

/**
 * Moves parts in or out of outlets' stock (G8): never below nothing, whoever does it at the same time. Rows are taken in one order
 * and last in the transaction.
 *
 * @throws Refusal PARTS_SHORT
 */
export async function movePartStock(ctx: UseCaseContext, moves: readonly PartMove[]): Promise<void> {
  const inOrder = moves.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const { outletId, partId, quantity, kind, causeId, path } of inOrder) {
    const { rows } = await (quantity > 0 ? bringIn : takeOut)(ctx, { outletId, partId, quantity });
    const after = rows[0]?.left;
    if (after === undefined) throw refuse('PARTS_SHORT', 'the outlet has not so many of this part', ...path);
    await sql`
      insert into part_movement (id, outlet_id, part_id, kind, quantity, on_hand_after, cause_id, booked_by_id, created_at)
      values (${newId('partmovement', ctx.clock)}, ${outletId}, ${partId}, ${kind}, ${quantity}, ${after}, ${causeId},
              ${ctx.actor.accountId}, ${ctx.now})`.execute(ctx.db);
  }
}

type Change = Pick<PartMove, 'outletId' | 'partId' | 'quantity'>;
type Left = Promise<{ readonly rows: readonly { readonly left: number }[] }>;

const bringIn = (ctx: UseCaseContext, { outletId, partId, quantity }: Change): Left =>
  sql<{ left: number }>`
    insert into part_stock as s (id, outlet_id, part_id, on_hand)
    values (${newId('partstock', ctx.clock)}, ${outletId}, ${partId}, ${quantity}::int)
    on conflict (outlet_id, part_id) do update set on_hand = s.on_hand + excluded.on_hand returning on_hand as "left"`.execute(
    ctx.db,
  );

const takeOut = (ctx: UseCaseContext, { outletId, partId, quantity }: Change): Left =>
  sql<{ left: number }>`
    update part_stock set on_hand = on_hand + ${quantity}::int
     where outlet_id = ${outletId} and part_id = ${partId} and on_hand + ${quantity}::int >= 0
    returning on_hand as "left"`.execute(ctx.db);

const keyOf = ({ outletId, partId }: PartMove): string => `${outletId} ${partId}`;
