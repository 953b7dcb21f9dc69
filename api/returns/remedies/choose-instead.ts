import { outOfStock, Variant } from '../../catalog/index.js';
import { Permission } from '../../kernel/permission.js';
import { Refusal } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { returnFor } from '../move-return.js';
import type { Return } from '../return.entity.js';
import type { ReturnActionInput } from '../return.inputs.js';
import { ReturnAction, ReturnStatus } from '../return-status.js';
import { refund } from './grant-return.js';
import { areStillPaid, replaceGoods } from './replace-goods.js';

/**
 * There was no replacement, and the buyer would rather wait than have the money: another try, refused with what is still short, as
 * the return was (G3).
 */
export const retryReplacement = useCase(
  { name: 'retryReplacement', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.TRY_AGAIN);
    if (!(await areStillPaid(ctx, held))) throw notAllowedNow('its money went back meanwhile');
    await replaceGoods(ctx, held, { isWhole: false });
    if (held.made.status !== ReturnStatus.REPLACING) throw new Refusal(...(await shortNow(ctx, held.made)));
    return { id: held.made.id };
  },
);

async function shortNow(ctx: UseCaseContext, { merchantId, shortages }: Return) {
  const variants = await ctx.em.find(Variant, { merchantId, sku: { $in: shortages.map(({ sku }) => sku) } });
  return shortages.map(({ sku, requested, available }) => {
    const variantId = variants.find((variant) => variant.sku === sku)?.id ?? '';
    return outOfStock({ variantId, requested, available, path: ['id'] });
  });
}

/** There was no replacement, and the buyer takes the money, which silence does too (G3). */
export const takeMoneyInstead = useCase(
  { name: 'takeMoneyInstead', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ReturnActionInput) => {
    const held = await returnFor(ctx, input.id, ReturnAction.TAKE_MONEY);
    await refund(ctx, held, { isWhole: false });
    return { id: held.made.id };
  },
);
