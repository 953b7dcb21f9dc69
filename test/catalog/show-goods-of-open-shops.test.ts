import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';

const market = await startTestMarket();
const trade = tradeOf(market);

const Goods = graphql(`query ($id: ID!) { product(id: $id) { id } products { nodes { id } } }`);
const Suspend = graphql(
  `mutation ($id: ID!) { suspendMerchant(input: { id: $id, reason: "假货" }) { errors { code } } }`,
);
const Reinstate = graphql(`mutation ($id: ID!) { reinstateMerchant(input: { id: $id }) { errors { code } } }`);

it('B2 a suspended shop’s goods are hidden from buyers, seen by its people, and back when it is reinstated', async () => {
  const reviewer = await trade.staff(StaffRole.ADMINISTRATOR);
  const [shop, other] = [await trade.shop(), await trade.shop()];
  const [ware, otherWare] = [await trade.ware(shop), await trade.ware(other)];
  const seen = async () => {
    const { product, products } = await market.anonymous.run(Goods, { id: ware.productId });
    return [product?.id ?? null, products.nodes.map(({ id }) => id).sort()];
  };
  expect(await seen()).toEqual([ware.productId, [ware.productId, otherWare.productId].sort()]);

  await reviewer.client.run(Suspend, { id: shop.merchantId });
  await market.settle();
  expect(await seen()).toEqual([null, [otherWare.productId]]);
  expect((await shop.owner.client.run(Goods, { id: ware.productId })).product?.id).toBe(ware.productId);

  await reviewer.client.run(Reinstate, { id: shop.merchantId });
  await market.settle();
  expect(await seen()).toEqual([ware.productId, [ware.productId, otherWare.productId].sort()]);
});
