import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { Merchant } from '../merchants/index.js';
import { charge } from './charge.js';
import type { ChargeMerchantInput } from './fee.inputs.js';
import { ChargeKind } from './merchant-charge.entity.js';

/** Finance charges a merchant a fee, or gives it a rebate, by hand (B6). */
export const chargeMerchant = useCase(
  { name: 'chargeMerchant', permission: Permission.PAYOUTS_PREPARE, idempotent: true, stepUp: true },
  async (ctx, { merchantId, kind, amount, rule }: ChargeMerchantInput) => {
    if (kind === ChargeKind.FINE) throw refuse('INVALID', 'a fine is written with its complaint', 'kind');
    if (!(await ctx.em.count(Merchant, { id: merchantId }))) throw notFound('merchant', 'merchantId');
    const amountMinor = toMinor(amount, ctx.market.currency, 'amount');
    const made = await charge(ctx, { merchantId, kind, amountMinor, rule, reference: newId('byhand', ctx.clock) });
    await ctx.em.flush();
    return { id: made.id };
  },
);
