import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { Refusals } from '#api/kernel/refusal.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { verifyLedger } from '#api/ledger/index.js';
import { sum } from '#api/orders/price-order.js';
import { Coupon } from '#api/promotions/coupon.entity.js';
import { issueCoupon, takeOffByCoupons } from '#api/promotions/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { password, SignIn } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, deliver, key, must, type Outcome, recipient } from '../kit/trade-steps.js';
import { brokenOrderLaws } from '../orders/order-laws.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ commissionBasisPoints: 1_000 });
const other = await trade.shop({ deliveryFeeMinor: 600, commissionBasisPoints: 1_000 });
const tea = await trade.ware(shop, { price: '33.33', onHand: 500 });
const rice = await trade.ware(shop, { price: '10.00', onHand: 500 });
const cake = await trade.ware(other, { price: '50.00', onHand: 500 });
const agent = await trade.staff(StaffRole.SERVICE_AGENT);
const [supervisor, manager] = [await trade.staff(StaffRole.SUPERVISOR), await trade.staff(StaffRole.SERVICE_MANAGER)];

const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
const later = (days: number): Date => new Date(market.clock.now().getTime() + days * 86_400_000);
const give = (by: Person, buyer: Person, amount: string, more: object = {}): Promise<Outcome> => {
  const input = { buyerId: buyer.id, amount: { amount }, validDays: 30, reason: '送达延误，安抚', ...more, ...key() };
  return act(by.client, 'giveCoupon', 'GiveCouponInput', input, 'coupon { id status code expiresAt availableActions }');
};
const given = async (by: Person, buyer: Person, amount: string, more: object = {}): Promise<string> => {
  const { coupon, errors } = await give(by, buyer, amount, more);
  expect(errors).toEqual([]);
  return (coupon as { id: string }).id;
};
const decide = (by: Person, mutation: string, id: string): Promise<Outcome> =>
  mutation === 'approveCoupon'
    ? act(by.client, mutation, 'CouponActionInput', { id, ...key() }, 'coupon { status }')
    : act(by.client, mutation, 'RefuseCouponInput', { id, reason: '不必', ...key() }, 'coupon { status }');
const statusOf = async (id: string): Promise<string | undefined> => {
  const [row] = await market.database.query<{ status: string }>('select status from coupon where id = $1', [id]);
  return row?.status;
};

/** Sessions end while the clock moves. */
const again = async ({ id, email }: Person): Promise<Person> => {
  const { signIn } = await market.anonymous.run(SignIn, { input: { identifier: email, password } });
  return { id, email, client: market.anonymous.as(signIn.token ?? '') };
};

const oneTea = [{ variantId: tea.variantId, quantity: 1 }];
const placed =
  'checkout { id total { amount } orders { nodes { id status discount { amount } total { amount } merchant { id } lines { nodes { total { amount } } } } } }';
interface Checkout {
  readonly id: string;
  readonly total: { readonly amount: string };
  readonly orders: {
    readonly nodes: readonly {
      readonly id: string;
      readonly status: string;
      readonly discount: { readonly amount: string };
      readonly total: { readonly amount: string };
      readonly merchant: { readonly id: string };
      readonly lines: { readonly nodes: readonly { readonly total: { readonly amount: string } }[] };
    }[];
  };
}
const place = (buyer: Person, couponIds: readonly string[], lines: object[] = oneTea, payWith = 'WALLET') =>
  act(buyer.client, 'placeOrder', 'PlaceOrderInput', { lines, recipient, payWith, couponIds, ...key() }, placed);
const bought = async (...asked: Parameters<typeof place>): Promise<Checkout> => {
  const outcome = await place(...asked);
  expect(outcome.errors).toEqual([]);
  return outcome['checkout'] as Checkout;
};
const cancel = (buyer: Person, id: string): Promise<Outcome> =>
  must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });

describe('F7 who gives how much', () => {
  it('an agent gives within the limit, a supervisor more, and above another limit a second person approves', async () => {
    const buyer = await trade.buyer();
    expect(codes(await give(agent, buyer, '50.01'))).toEqual(['COUPON_TOO_HIGH']);
    expect((await give(agent, buyer, '50.00')).coupon).toMatchObject({ status: 'ISSUED', availableActions: [] });
    expect(codes(await give(supervisor, buyer, '200.01'))).toEqual(['COUPON_TOO_HIGH']);
    const id = await given(supervisor, buyer, '100.01');
    expect(await statusOf(id)).toBe('TO_APPROVE');
    expect(codes(await decide(supervisor, 'approveCoupon', id))).toEqual(['OWN_COUPON']);
    expect(codes(await place(buyer, [id]))).toEqual(['COUPON_NOT_VALID']);
    expect(await decide(manager, 'approveCoupon', id)).toMatchObject({ coupon: { status: 'ISSUED' }, errors: [] });
    expect(codes(await decide(manager, 'approveCoupon', id))).toEqual(['NOT_ALLOWED_NOW']);
    const refused = await given(supervisor, buyer, '150.00');
    expect(await decide(manager, 'rejectCoupon', refused)).toMatchObject({ coupon: { status: 'REJECTED' } });
  });

  it.each([
    ['0.00', {}, 'INVALID_AMOUNT'],
    ['5.00', { bearer: 'MERCHANT' }, 'REQUIRED'],
    ['5.00', { buyerId: 'account_01nobody' }, 'NOT_FOUND'],
    ['5.00', { merchantId: 'merchant_01nobody' }, 'NOT_FOUND'],
    ['5.00', { buyerId: agent.id }, 'OWN_COUPON'],
  ])('refuses a coupon of %s with %o', async (amount, more, code) => {
    expect(codes(await give(agent, await trade.buyer(), amount, more))).toEqual([code]);
  });

  it('whoever gave it takes it back while it waits; once the buyer has it those who approve do; used, nobody', async () => {
    const buyer = await trade.buyer(10_000);
    const waiting = await given(supervisor, buyer, '120.00');
    expect(codes(await decide(agent, 'withdrawCoupon', waiting))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await decide(supervisor, 'withdrawCoupon', waiting))).toEqual([]);
    const had = await given(agent, buyer, '10.00');
    expect(codes(await decide(agent, 'withdrawCoupon', had))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await decide(supervisor, 'withdrawCoupon', had))).toEqual([]);
    expect(codes(await place(buyer, [had]))).toEqual(['COUPON_NOT_VALID']);
    const used = await given(agent, buyer, '10.00');
    await bought(buyer, [used]);
    expect(codes(await decide(supervisor, 'withdrawCoupon', used))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('the market’s own rules give what an agent may, and nobody has to approve it', async () => {
    const buyer = await trade.buyer();
    const facts = { buyerId: buyer.id, minimumMinor: 0, validDays: 7, reason: '规则补偿' };
    const issue = (amountMinor: number): Promise<Coupon> =>
      inTransaction(market.context(), (ctx) =>
        issueCoupon(ctx, { ...facts, amountMinor }).then(async (coupon) => {
          await ctx.em.flush();
          return coupon;
        }),
      );
    expect((await issue(5_000)).status).toBe('ISSUED');
    await expect(issue(5_001)).rejects.toThrow('COUPON_TOO_HIGH');
  });
});

describe('D2 E2 what it takes off', () => {
  it('off the goods line by line to the fen, never the delivery, never below zero', async () => {
    const buyer = await trade.buyer(100_000);
    const lines = [
      { variantId: tea.variantId, quantity: 2 },
      { variantId: rice.variantId, quantity: 1 },
    ];
    const id = await given(agent, buyer, '20.00');
    const { orders } = await bought(buyer, [id], lines);
    expect(orders.nodes).toMatchObject([
      {
        discount: { amount: '20.00' },
        total: { amount: '56.66' },
        lines: { nodes: [{ total: { amount: '49.27' } }, { total: { amount: '7.39' } }] },
      },
    ]);
    const large = await given(agent, buyer, '50.00');
    const free = await bought(buyer, [large], oneTea, 'LATER');
    expect(free.orders.nodes).toMatchObject([{ status: 'PAID', total: { amount: '0.00' } }]);
    const fee = await bought(buyer, [await given(agent, buyer, '50.00')], [{ variantId: cake.variantId, quantity: 1 }]);
    expect(fee.total.amount).toBe('6.00');
  });

  it('the market’s coupon counts over all shops in proportion, a shop’s on its own goods first', async () => {
    const buyer = await trade.buyer(100_000);
    const lines = [...oneTea, { variantId: cake.variantId, quantity: 1 }];
    const ofShop = await given(agent, buyer, '3.33', { merchantId: shop.merchantId });
    const ofMarket = await given(agent, buyer, '8.01', { minimum: { amount: '83.33' } });
    const { orders } = await bought(buyer, [ofMarket, ofShop], lines);
    const by = new Map(orders.nodes.map((order) => [order.merchant.id, order.discount.amount]));
    // 30.00 and 50.00 are left after the shop's own: 8.01 is 3.00 and 5.01 of them.
    expect([by.get(shop.merchantId), by.get(other.merchantId)]).toEqual(['6.33', '5.01']);
  });

  it('property: shares add up to the least of coupon and goods, no shop falls below zero, whatever the sums', () => {
    const coupon = (amountMinor: number, merchantId: string | null): Coupon =>
      Object.assign(new Coupon(), {
        ...{ id: `coupon_${merchantId}`, code: 'CP', status: 'ISSUED', bearer: 'PLATFORM', expiresAt: later(1) },
        ...{ amountMinor, minimumMinor: 0, merchantId },
      });
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.integer({ min: 1, max: 900_000 }),
        (goods, all, own) => {
          const shops = goods.map((goodsMinor, index) => ({ merchantId: `m${index}`, goodsMinor }));
          const refusals = new Refusals();
          const off = takeOffByCoupons(shops, [coupon(all, null), coupon(own, 'm0')], {
            now: market.clock.now(),
            refusals,
          });
          const total = shops.map(({ merchantId, goodsMinor }) => {
            const taken = sum((off.get(merchantId) ?? []).map(({ amountMinor }) => amountMinor));
            expect(taken).toBeLessThanOrEqual(goodsMinor);
            return taken;
          });
          const first = Math.min(own, goods[0] ?? 0);
          const isMarketsUsed = refusals.found.length === 0;
          expect(sum(total)).toBe(first + (isMarketsUsed ? Math.min(all, sum(goods) - first) : 0));
        },
      ),
    );
  });

  it('refuses, at its place, what is not the buyer’s, below its minimum, elsewhere, lapsed, or a second one', async () => {
    const [buyer, neighbour] = [await trade.buyer(100_000), await trade.buyer()];
    const refusal = async (couponIds: string[]) => {
      const { errors } = await place(buyer, couponIds);
      return errors.map(({ code, path }) => `${code} ${path?.slice(1).join('.')}`);
    };
    expect(await refusal([await given(agent, neighbour, '5.00')])).toEqual(['NOT_FOUND couponIds.0']);
    const dear = await given(agent, buyer, '5.00', { minimum: { amount: '33.34' } });
    expect(await refusal([dear])).toEqual(['COUPON_BELOW_MINIMUM couponIds.0']);
    const elsewhere = await given(agent, buyer, '5.00', { merchantId: other.merchantId });
    expect(await refusal([elsewhere])).toEqual(['COUPON_OUT_OF_SCOPE couponIds.0']);
    const [one, two] = [await given(agent, buyer, '5.00'), await given(agent, buyer, '5.00')];
    expect(await refusal([one, two])).toEqual(['COUPONS_DO_NOT_ADD_UP couponIds.1']);
    expect(await refusal([one, one])).toEqual(['COUPONS_DO_NOT_ADD_UP couponIds.1']);
    expect([await statusOf(one), await statusOf(two)]).toEqual(['ISSUED', 'ISSUED']);
  });

  it('E1 the quote says what it takes off and what it would be refused for, and uses nothing', async () => {
    const buyer = await trade.buyer();
    const [good, dear] = [
      await given(agent, buyer, '5.00'),
      await given(agent, buyer, '5.00', { minimum: { amount: '99.00' } }),
    ];
    const Quote = graphql(`
      query ($input: CheckoutQuoteInput!) {
        checkoutQuote(input: $input) { total { amount } parts { discount { amount } } problems { code } }
      }
    `);
    const quote = async (couponIds: string[]) =>
      (await buyer.client.run(Quote, { input: { lines: oneTea, couponIds } })).checkoutQuote;
    expect(await quote([good])).toEqual({
      total: { amount: '28.33' },
      parts: [{ discount: { amount: '5.00' } }],
      problems: [],
    });
    expect((await quote([dear])).problems).toEqual([{ code: 'COUPON_BELOW_MINIMUM' }]);
    expect(await statusOf(good)).toBe('ISSUED');
  });
});

describe('D2 used once', () => {
  it('of 20 checkouts at once with one coupon one has it', async () => {
    const buyer = await trade.buyer(1_000_000);
    const id = await given(agent, buyer, '10.00');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => place(buyer, [id])));
    const won = outcomes.filter(({ errors }) => errors.length === 0);
    expect(won).toHaveLength(1);
    expect(new Set(outcomes.flatMap(codes))).toEqual(new Set(['COUPON_USED']));
    const [{ taken } = { taken: '' }] = await market.database.query<{ taken: string }>(
      'select sum(amount_minor) as taken from order_adjustment where cause_id = $1',
      [id],
    );
    expect(Number(taken)).toBe(1_000);
  });

  it('taken back while it is used: one of both, and never both', async () => {
    const buyer = await trade.buyer(1_000_000);
    for (let round = 0; round < 5; round += 1) {
      const id = await given(agent, buyer, '10.00');
      const [used, taken] = await Promise.all([place(buyer, [id]), decide(supervisor, 'withdrawCoupon', id)]);
      expect([codes(used).length, codes(taken).length].toSorted()).toEqual([0, 1]);
      expect(await statusOf(id)).toBe(codes(used).length === 0 ? 'USED' : 'WITHDRAWN');
    }
  });

  it('comes back once every order it took something off is cancelled, by two at once as well, and can be used again', async () => {
    const buyer = await trade.buyer(1_000_000);
    const lines = [...oneTea, { variantId: cake.variantId, quantity: 1 }];
    for (const payWith of ['LATER', 'WALLET']) {
      const id = await given(agent, buyer, '10.00');
      const { orders } = await bought(buyer, [id], lines, payWith);
      const [first, second] = orders.nodes;
      await cancel(buyer, first?.id ?? '');
      expect(await statusOf(id)).toBe('USED');
      await cancel(buyer, second?.id ?? '');
      expect(await statusOf(id)).toBe('ISSUED');
      const again = await bought(buyer, [id], lines, payWith);
      await Promise.all(again.orders.nodes.map((order) => cancel(buyer, order.id)));
      expect(await statusOf(id)).toBe('ISSUED');
    }
  });
});

describe('A5 who sees it', () => {
  it('its buyer without the reason, the shop it counts for, staff; no other buyer, no other shop', async () => {
    const buyer = await trade.buyer();
    const id = await given(agent, buyer, '10.00', { merchantId: shop.merchantId });
    const anywhere = await given(agent, buyer, '10.00');
    const See = graphql('query ($id: ID!) { coupon(id: $id) { amount { amount } reason bearer } }');
    const see = async (who: Person, of = id) => (await who.client.run(See, { id: of })).coupon;
    expect(await see(buyer)).toEqual({ amount: { amount: '10.00' }, reason: null, bearer: null });
    expect(await see(shop.owner)).toEqual({ amount: { amount: '10.00' }, reason: null, bearer: 'PLATFORM' });
    expect(await see(agent)).toMatchObject({ reason: '送达延误，安抚' });
    for (const who of [other.owner, await trade.buyer()]) expect(await see(who)).toBeNull();
    expect(await see(shop.owner, anywhere)).toBeNull();
  });
});

describe('E2 F1 out of whose pocket', () => {
  it('the market pays the shop what its coupon took off; a shop’s own lessens its income and its commission', async () => {
    const buyer = await trade.buyer(1_000_000);
    const income = async (more: object): Promise<number> => {
      const before = await payable();
      const { orders } = await bought(buyer, [await given(agent, buyer, '3.33', more)]);
      const orderId = orders.nodes[0]?.id ?? '';
      await deliver(shop, orderId);
      await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: orderId, ...key() });
      return (await payable()) - before;
    };
    const payable = async (): Promise<number> => {
      const [row] = await market.database.query<{ sum: string }>(
        'select coalesce(sum(balance_minor), 0) as sum from ledger_account where id = $1',
        [`merchant:${shop.merchantId}:payable`],
      );
      return Number(row?.sum);
    };
    // 33.33 less 10 % of it; 30.00 less 10 % of that.
    expect(await income({})).toBe(3_333 - 333);
    expect(await income({ merchantId: shop.merchantId, bearer: 'MERCHANT' })).toBe(3_000 - 300);
  });
});

describe('D2 its clocks', () => {
  it('the buyer is told when it is given and three days before it lapses, once each; then it lapses', async () => {
    const buyer = await trade.buyer(10_000);
    const id = await given(await trade.staff(StaffRole.SERVICE_AGENT), buyer, '10.00', { validDays: 10 });
    const Messages = graphql('{ inAppMessages(first: 20) { nodes { kind } } }');
    const kinds = async () =>
      (await (await again(buyer)).client.run(Messages)).inAppMessages.nodes
        .map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('COUPON'));
    await market.settle();
    expect(await kinds()).toEqual(['COUPON_ISSUED']);
    await market.settle(later(6.9));
    expect(await kinds()).toEqual(['COUPON_ISSUED']);
    await market.settle(later(0.2));
    await market.settle(later(0.2));
    expect((await kinds()).toSorted()).toEqual(['COUPON_ISSUED', 'COUPON_LAPSES']);
    expect(await statusOf(id)).toBe('ISSUED');
    await market.settle(later(3));
    expect(await statusOf(id)).toBe('EXPIRED');
    expect(codes(await place(await again(buyer), [id]))).toEqual(['COUPON_NOT_VALID']);
  });

  it('cannot be used at its last instant even before the clock looked', async () => {
    const buyer = await trade.buyer(10_000);
    const id = await given(await trade.staff(StaffRole.SERVICE_AGENT), buyer, '10.00', { validDays: 1 });
    market.clock.advance(86_400_000);
    expect(codes(await place(await again(buyer), [id]))).toEqual(['COUPON_NOT_VALID']);
    expect(await statusOf(id)).toBe('ISSUED');
  });

  it('one that nobody approved in a week lapses, and its buyer never saw it', async () => {
    const buyer = await trade.buyer();
    const id = await given(await trade.staff(StaffRole.SUPERVISOR), buyer, '150.00');
    const Own = graphql('{ coupons { nodes { id } } }');
    expect(await (await again(buyer)).client.run(Own)).toEqual({ coupons: { nodes: [] } });
    await market.settle(later(6.9));
    expect(await statusOf(id)).toBe('TO_APPROVE');
    await market.settle(later(0.2));
    expect(await statusOf(id)).toBe('EXPIRED');
    expect(await (await again(buyer)).client.run(Own)).toEqual({ coupons: { nodes: [] } });
  });

  it('comes back lapsed when its time was over by then', async () => {
    const buyer = await trade.buyer(1_000_000);
    const id = await given(await trade.staff(StaffRole.SERVICE_AGENT), buyer, '10.00', { validDays: 1 });
    const { orders } = await bought(buyer, [id], oneTea, 'WALLET');
    market.clock.advance(2 * 86_400_000);
    await cancel(await again(buyer), orders.nodes[0]?.id ?? '');
    expect(await statusOf(id)).toBe('EXPIRED');
  });

  it('every order law and the ledger hold after all of this', async () => {
    await market.settle(later(3));
    expect(await brokenOrderLaws(market.database)).toEqual([]);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });
});
