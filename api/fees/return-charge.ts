import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { includedVat, type LineRule, postToMerchant } from '../payments/index.js';
import { isGiven, kindsOf, otherSide } from './charge.js';
import { ChargeReturn } from './charge-return.entity.js';
import type { ReturnChargeInput } from './fee.inputs.js';
import { ChargeKind, MerchantCharge } from './merchant-charge.entity.js';

/** Finance gives a fee back, wholly or partly, with its VAT; or takes a rebate back (B6). Never more than was charged. */
export const returnCharge = useCase(
  { name: 'returnCharge', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, { id, amount, reason }: ReturnChargeInput) => {
    const charge = await ctx.em.findOne(MerchantCharge, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!charge) throw notFound('fee', 'id');
    if (charge.kind === ChargeKind.FINE) throw refuse('NOT_ALLOWED_NOW', 'a fine goes back with its appeal', 'id');
    const amountMinor = amount ? toMinor(amount, ctx.market.currency, 'amount') : null;
    await giveBack(ctx, charge, { amountMinor, reason, rule: { zh: `退还：${reason}`, en: `Given back: ${reason}` } });
    return { id: charge.id };
  },
);

interface Return {
  /** Null: all that was not given back yet. */
  readonly amountMinor: number | null;
  readonly reason: string;
  readonly rule: LineRule;
}

/** Books the return of a locked charge; its VAT goes back in proportion to all that was given back so far. */
export async function giveBack(ctx: UseCaseContext, charge: MerchantCharge, asked: Return): Promise<void> {
  const before = await ctx.em.find(ChargeReturn, { chargeId: charge.id });
  const returnedMinor = before.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const amountMinor = asked.amountMinor ?? charge.amountMinor - returnedMinor;
  if (amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a return is more than nothing', 'amount');
  if (returnedMinor + amountMinor > charge.amountMinor)
    throw refuse('INVALID_AMOUNT', 'more than was charged and not given back yet', 'amount');
  const vatOf = (sum: number): number => includedVat(sum, charge.vatBasisPoints);
  const vatMinor = vatOf(returnedMinor + amountMinor) - vatOf(returnedMinor);
  const { kind, merchantId, vatBasisPoints } = charge;
  const made = Object.assign(new ChargeReturn(), {
    id: newId('chargereturn', ctx.clock),
    ...{ chargeId: charge.id, merchantId, amountMinor, vatMinor, reason: asked.reason },
    returnedById: ctx.actor.accountId,
    createdAt: ctx.now,
  });
  ctx.em.persist(made);
  const sign = isGiven(kind) ? -1 : 1;
  await postToMerchant(ctx, {
    kind: kindsOf(kind).back,
    reference: made.id,
    memo: `${asked.rule.zh} ${charge.number}`,
    merchantId,
    lines: [
      {
        kind: kindsOf(kind).line,
        amountMinor: sign * amountMinor,
        vatMinor: sign * vatMinor,
        vatBasisPoints,
        rule: asked.rule,
      },
    ],
    against: otherSide(charge, -amountMinor, -vatMinor),
  });
}
