import { sql } from 'kysely';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { Slip, SlipStatus } from '../../slips/index.js';
import { CostKind, CostPayer, recordCosts } from '../../verdicts/index.js';
import { afterSaleOf } from '../judgement/judge-return.js';
import type { HeldReturn } from '../move-return.js';
import { tellReturn } from '../return.events.js';
import { withReturn } from '../with-return.js';
import { FreightStatus } from './freight-status.js';

const decided = sql`order_return r join slip s on s.id = r.freight_slip_id
  where r.freight_status = 'WITH_FINANCE' and s.status in ('PAID', 'REJECTED', 'WITHDRAWN')`;

/** What finance paid for the way back is a cost of the return, which its verdict shares out (G4); what it turned down is claimed again. */
export const followFreight: Sweep = {
  name: 'follow-return-freight',
  dueAt: () => sql`(select min(s.updated_at) from ${decided})`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select r.id from ${decided} order by r.id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows) await withReturn(request, id, follow);
    return rows.length;
  },
};

async function follow(ctx: UseCaseContext, { made }: HeldReturn): Promise<void> {
  const { freightStatus, freightSlipId } = made;
  if (freightStatus !== FreightStatus.WITH_FINANCE || !freightSlipId) return;
  const { status, amountMinor } = await ctx.em.findOneOrFail(Slip, { id: freightSlipId }, { refresh: true });
  const isPaid = status === SlipStatus.PAID;
  if (!isPaid && status !== SlipStatus.REJECTED && status !== SlipStatus.WITHDRAWN) return;
  const cost = { kind: CostKind.RETURN_FREIGHT, paidBy: CostPayer.MARKET, amountMinor, reference: freightSlipId };
  if (isPaid) await recordCosts(ctx, afterSaleOf(made), [cost]);
  Object.assign(made, { freightStatus: isPaid ? FreightStatus.PAID : FreightStatus.CLAIMED, updatedAt: ctx.now });
  await tellReturn(ctx, made, 'RETURN_CHANGED');
}
