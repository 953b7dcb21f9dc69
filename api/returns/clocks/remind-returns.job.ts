import { sql } from 'kysely';
import { Account, holdersOf, tellAccount } from '../../accounts/index.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import { lockReturn, waitOf } from '../move-return.js';
import type { Return } from '../return.entity.js';
import { ReturnParty } from '../return-status.js';

/** Reminds whoever a return waits for before its clock runs out, once a wait (G3). */
export const remindReturns: Sweep = {
  name: 'remind-returns',
  dueAt: () => sql`(select min(remind_at) from order_return where remind_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from order_return where remind_at <= ${request.clock.now()} order by remind_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    for (const { id } of rows)
      await inTransaction(request, async (ctx) => {
        const held = await lockReturn(ctx, id);
        if (!held?.made.remindAt || held.made.remindAt > ctx.now) return;
        held.made.remindAt = null;
        await remind(ctx, held.made);
        await ctx.em.flush();
      });
    return rows.length;
  },
};

async function remind(ctx: UseCaseContext, made: Return): Promise<void> {
  const waits = waitOf(made);
  if (!waits || !made.dueAt) return;
  const kind = waits.for === ReturnParty.BUYER ? MessageKind.RETURN_DUE : MessageKind.RETURN_TO_ANSWER;
  const hours = String(Math.max(Math.round((made.dueAt.getTime() - ctx.now.getTime()) / 3_600_000), 1));
  for (const account of await waitedFor(ctx, made, waits.for))
    await tellAccount(ctx, account, kind, {
      variables: { number: made.number, hours },
      dedupeKey: `${made.id}/${made.dueAt.getTime()}/${account.id}`,
      expiresAt: made.dueAt,
    });
}

/** The buyer, those who answer returns for the merchant, or those who decide for the platform. */
async function waitedFor(ctx: UseCaseContext, made: Return, party: ReturnParty): Promise<readonly Account[]> {
  if (party === ReturnParty.BUYER) return ctx.em.find(Account, { id: made.buyerId });
  return party === ReturnParty.MERCHANT
    ? holdersOf(ctx, made.merchantId, Permission.RETURNS_ANSWER)
    : holdersOf(ctx, null, Permission.RETURNS_DECIDE);
}
