import { notFound } from '../../kernel/editing.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { Merchant } from '../merchant.entity.js';
import { MerchantStatus } from '../merchant-status.js';

/**
 * The merchant, if it may publish and sell now (B2 R): only an approved one. Read without a lock: who orders while a
 * suspension commits ordered before it.
 *
 * @throws Refusal MERCHANT_NOT_TRADING; NOT_FOUND for no merchant at all.
 */
export async function requireTradingMerchant(ctx: UseCaseContext, id: string): Promise<Merchant> {
  const [merchant] = await requireTradingMerchants(ctx, [id]);
  if (!merchant) throw notFound('merchant');
  return merchant;
}

/** The same for all merchants of a basket, in one statement and in the order asked for. */
export async function requireTradingMerchants(ctx: UseCaseContext, ids: readonly string[]): Promise<Merchant[]> {
  const found = await ctx.em.find(Merchant, { id: { $in: [...ids] } });
  const byId = new Map(found.map((merchant) => [merchant.id, merchant]));
  return ids.map((id) => {
    const merchant = byId.get(id);
    if (!merchant) throw notFound('merchant');
    if (merchant.status !== MerchantStatus.APPROVED)
      throw refuse('MERCHANT_NOT_TRADING', `merchant ${id} takes no orders and publishes nothing now`);
    return merchant;
  });
}
