import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';

const market = await startTestMarket();
const trade = tradeOf(market);

const recipient = {
  name: '王小明',
  phone: '13800001111',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '南谯北路 1 号',
};
const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
  checkout { id number total { amount } orders { nodes { id status total { amount } deliveryFee { amount } availableActions merchant { id }
    lines { nodes { id quantity total { amount } title { zh } } } timeline { nodes { kind toStatus } } } } }
  errors { code message path ... on OutOfStock { requested available variant { id } } } } }`;

interface Placed {
  placeOrder: {
    checkout: {
      id: string;
      total: { amount: string };
      orders: {
        nodes: {
          id: string;
          status: string;
          total: { amount: string };
          lines: { nodes: { id: string; total: { amount: string } }[] };
        }[];
      };
    } | null;
    errors: { code: string; requested?: number; available?: number }[];
  };
}

describe('placeOrder', () => {
  it('E2 makes one checkout and one order a merchant, paid from the wallet at once', async () => {
    const [first, second] = [await trade.shop({ deliveryFeeMinor: 500 }), await trade.shop()];
    const [roses, tea] = [await trade.ware(first, { price: '33.33' }), await trade.ware(second, { price: '8.00' })];
    const buyer = await trade.buyer(20_000);
    const { placeOrder } = await buyer.client.run<Placed, object>(PLACE, {
      input: {
        lines: [
          { variantId: roses.variantId, quantity: 3 },
          { variantId: tea.variantId, quantity: 2 },
        ],
        recipient,
        payWith: 'WALLET',
        idempotencyKey: randomUUID(),
      },
    });
    expect(placeOrder.errors).toEqual([]);
    expect(placeOrder.checkout?.total.amount).toBe('120.99');
    expect(placeOrder.checkout?.orders.nodes.map(({ status, total }) => [status, total.amount]).sort()).toEqual([
      ['PAID', '104.99'],
      ['PAID', '16.00'],
    ]);
  });

  it('C3 refuses more than is available, with what there is, and leaves nothing behind', async () => {
    const ware = await trade.ware(await trade.shop(), { onHand: 2 });
    const buyer = await trade.buyer(100_000);
    const { placeOrder } = await buyer.client.run<Placed, object>(PLACE, {
      input: {
        lines: [{ variantId: ware.variantId, quantity: 3 }],
        recipient,
        payWith: 'WALLET',
        idempotencyKey: randomUUID(),
      },
    });
    expect(placeOrder).toMatchObject({
      checkout: null,
      errors: [{ code: 'OUT_OF_STOCK', requested: 3, available: 2, variant: { id: ware.variantId } }],
    });
  });
});
