import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { enter, type HeldReturn, startClock, waitOf } from '../move-return.js';
import { accept, grant, refund } from '../remedies/grant-return.js';
import { endReplaced, lockReplacement } from '../remedies/replace-goods.js';
import { recordReplacement } from '../remedies/replacement-costs.js';
import { returnKinds } from '../return-kinds.js';
import { type ReturnDefault, ReturnStatus } from '../return-status.js';
import { withReturn } from '../with-return.js';

const DAY_MS = 86_400_000;

/** Does what the rule says when a return's clock runs out, never nothing (G3); a refund whose money a chargeback took waits for that. */
export const sweepReturns: Sweep = {
  name: 'return-clocks',
  dueAt: () => sql`(select min(due_at) from order_return where due_at is not null)`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from order_return where due_at <= ${request.clock.now()} order by due_at limit ${SWEEP_BATCH}`.execute(
      request.db,
    );
    // Money that is disputed is asked for again until the chargeback is decided.
    for (const { id } of rows) await withReturn(request, id, onceDue(runOut), onceDue(putOff));
    return rows.length;
  },
};

/** Somebody may have acted between the look and the lock. */
const onceDue =
  (act: (ctx: UseCaseContext, held: HeldReturn) => Promise<void>) =>
  async (ctx: UseCaseContext, held: HeldReturn): Promise<void> => {
    if (held.made.dueAt && held.made.dueAt <= ctx.now) await act(ctx, held);
  };

/** The default of the state it waits in. */
async function runOut(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const waits = waitOf(held.made);
  if (waits) await defaults[waits.runsOut](ctx, held);
}

const defaults: Readonly<Record<ReturnDefault, (ctx: UseCaseContext, held: HeldReturn) => Promise<void>>> = {
  ACCEPT: accept,
  CLOSE: (ctx, held) => enter(ctx, held, ReturnStatus.CLOSED),
  COUNT_AS_FINE: (ctx, held) => grant(ctx, held, { isWhole: true }),
  GRANT: (ctx, held) => {
    held.made.decidedAt = ctx.now;
    return grant(ctx, held, { isWhole: true });
  },
  FINISH: finish,
  REFUND: refundInstead,
  ASK_AGAIN: (ctx, { made }) => startClock(ctx, made),
};

/** What waits for nothing but the buyer's word is over without it. */
async function finish(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { status, kind } = held.made;
  if (status === ReturnStatus.PARTLY_ACCEPTED) return grant(ctx, held, { isWhole: false });
  return status === ReturnStatus.REPLACEMENT_SENT ? endReplaced(ctx, held) : enter(ctx, held, returnKinds[kind].ends);
}

/** Money instead; a replacement of which part has left, or that a complaint holds, goes on. */
async function refundInstead(ctx: UseCaseContext, held: HeldReturn): Promise<void> {
  const { made } = held;
  const replacement = made.status === ReturnStatus.REPLACING ? await lockReplacement(ctx, made) : null;
  if (replacement && replacement.shippedUnitCount > 0) {
    await recordReplacement(ctx, held, replacement);
    return enter(ctx, held, ReturnStatus.REPLACEMENT_SENT);
  }
  if (replacement && replacement.openHoldCount > 0) return startClock(ctx, made);
  return refund(ctx, held, { isWhole: false });
}

async function putOff(ctx: UseCaseContext, { made }: HeldReturn): Promise<void> {
  made.dueAt = new Date(ctx.now.getTime() + DAY_MS);
}
