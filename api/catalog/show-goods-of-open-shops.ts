import type { Reaction } from '../events/index.js';
import { Merchant, MerchantStatus } from '../merchants/index.js';
import { Product } from './product.entity.js';

/**
 * Goods are seen while their shop trades, and hidden from the moment it is suspended or closed (B2). Looks at where the
 * merchant stands now, so it does no harm to run twice or late; that nothing is ordered meanwhile is checked at checkout.
 */
export const showGoodsOfOpenShops: Reaction = {
  name: 'show-goods-of-open-shops',
  kinds: ['MERCHANT_APPROVED', 'MERCHANT_SUSPENDED', 'MERCHANT_REINSTATED', 'MERCHANT_CLOSED'],
  run: async (ctx, { recordId }) => {
    const merchant = await ctx.em.findOneOrFail(Merchant, recordId);
    const isOpen = merchant.status === MerchantStatus.APPROVED;
    const products = await ctx.em.find(Product, { merchantId: merchant.id, isShopOpen: !isOpen });
    for (const product of products) product.isShopOpen = isOpen;
  },
};
