import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { debtOf, lockBalances, payableTo, reserveOf, TransferKind } from '../../ledger/index.js';
import { MerchantLineKind } from '../merchant-account/merchant-line-kind.js';
import { postToMerchant } from '../merchant-account/post-to-merchant.js';

interface Part {
  id: string;
  merchant_id: string;
  order_id: string;
  left: string;
}

const dueParts = (now: Date) => sql`from reserve_part where freed_minor < held_minor and due_at <= ${now}`;

/** Frees reserves whose time is up (I1), once a part, whatever else takes of it meanwhile. */
export const freeReserves: Sweep = {
  name: 'free-reserves',
  dueAt: () => sql`(select min(due_at) from reserve_part where freed_minor < held_minor)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows: due } = await sql<{ merchant_id: string }>`
        select merchant_id from (select merchant_id ${dueParts(ctx.now)} order by due_at, id limit ${SWEEP_BATCH}) part
         group by merchant_id`.execute(ctx.db);
      const merchantIds = due.map(({ merchant_id }) => merchant_id);
      // Whoever uses a reserve holds these: what is left of a part is read when nobody can take of it.
      await lockBalances(
        ctx,
        merchantIds.flatMap((id) => [debtOf(id), payableTo(id), reserveOf(id)]),
      );
      const { rows: parts } = await sql<Part>`
        select id, merchant_id, order_id, held_minor - freed_minor as left ${dueParts(ctx.now)} and merchant_id = any(${merchantIds}::text[])
         order by merchant_id collate "C", due_at, id limit ${SWEEP_BATCH} for update`.execute(ctx.db);
      for (const part of parts) await free(ctx, part);
      return Math.max(parts.length, merchantIds.length);
    }),
};

async function free(ctx: UseCaseContext, { id, merchant_id, order_id, left }: Part): Promise<void> {
  await sql`update reserve_part set freed_minor = held_minor where id = ${id}`.execute(ctx.db);
  const amountMinor = Number(left);
  await postToMerchant(ctx, {
    kind: TransferKind.RESERVE_FREED,
    reference: id,
    memo: order_id,
    merchantId: merchant_id,
    lines: [{ kind: MerchantLineKind.RESERVE_FREED, amountMinor, orderId: order_id }],
    against: [{ account: reserveOf(merchant_id), amountMinor: -amountMinor }],
  });
}
