import { sql } from 'kysely';
import type { Reaction } from '../events/index.js';
import { localDay } from '../kernel/local-day.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { charge } from './charge.js';
import { FeePlan } from './fee-plan.entity.js';
import { feePlanOn } from './fee-plan-of.js';
import { ChargeKind, MerchantCharge } from './merchant-charge.entity.js';

/**
 * Charges a merchant by the plan of a kind that holds for it today, once a reference (B6); nothing when there is no plan, or its
 * amount is nothing. Lock what the reference names before.
 */
export async function chargeByPlan(
  ctx: UseCaseContext,
  { merchantId, kind, reference }: { merchantId: string; kind: ChargeKind; reference: string },
): Promise<void> {
  const day = localDay(ctx.now, ctx.market.timeZone);
  const { rows } = await sql<{ id: string | null }>`
    select ${feePlanOn(kind, day)} as id from merchant m where m.id = ${merchantId}`.execute(ctx.db);
  const plan = rows[0]?.id ? await ctx.em.findOneOrFail(FeePlan, { id: rows[0].id }) : null;
  if (!plan || plan.amountMinor === 0 || (await ctx.em.count(MerchantCharge, { kind, reference }))) return;
  const { amountMinor, ruleZh, ruleEn } = plan;
  await charge(ctx, { merchantId, kind, amountMinor, reference, rule: { zh: ruleZh, en: ruleEn } });
}

/** The market's courier handed an order over: the delivery service is charged once an order, however many parcels it has (B6). */
export const chargeDelivery = (
  ctx: UseCaseContext,
  { id, merchantId }: { id: string; merchantId: string },
): Promise<void> => chargeByPlan(ctx, { merchantId, kind: ChargeKind.DELIVERY_SERVICE, reference: id });

/** A shop that opens pays the joining fee 入驻费 of that day’s plan, once for ever (B6). */
export const chargeJoiningFee: Reaction = {
  name: 'charge-joining-fee',
  kinds: ['MERCHANT_APPROVED'],
  run: (ctx, { recordId }) =>
    chargeByPlan(ctx, { merchantId: recordId, kind: ChargeKind.JOINING_FEE, reference: `joining ${recordId}` }),
};
