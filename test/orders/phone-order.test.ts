import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { SignIn } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, deliver, key, must, type Outcome, recipient } from '../kit/trade-steps.js';
import { brokenOrderLaws } from './order-laws.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop({ deliveryFeeMinor: 700, commissionBasisPoints: 1_000 });
const roses = await trade.ware(shop, { price: '33.33', onHand: 200 });
const tea = await trade.ware(shop, { price: '8.00', onHand: 50 });
const agent = await trade.staff(StaffRole.SERVICE_AGENT);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);

const See = graphql(`
  query ($id: ID!) {
    order(id: $id) {
      status channel agentNumber unitCount availableActions total { amount } goods { amount } discount { amount } deliveryFee { amount }
      adjustments(first: 10) { nodes { kind target amount { amount } bearer accountId declined label { zh } } }
      lines(first: 10) { nodes { id isGift quantity total { amount } } }
      timeline(first: 20) { nodes { kind message actorKind accountId isInternal } }
    }
  }
`);
const see = async (who: Person, id: string) => (await who.client.run(See, { id })).order;
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

let calls = 0;
const newNumber = (): string => {
  calls += 1;
  return `1390000${String(calls).padStart(4, '0')}`;
};
const order = (by: Person, input: object): Promise<Outcome> =>
  act(
    by.client,
    'placePhoneOrder',
    'PlacePhoneOrderInput',
    {
      lines: [{ variantId: roses.variantId, quantity: 3 }],
      recipient,
      agentNumber: '1024',
      buyerName: '刘女士',
      ...key(),
      ...input,
    },
    'buyer { id name } checkout { id total { amount } orders { nodes { id } } }',
  );
const idOf = (outcome: Outcome): string =>
  (outcome['checkout'] as { orders: { nodes: { id: string }[] } } | null)?.orders.nodes[0]?.id ?? '';

/** Somebody who has an account calls, and orders three bunches of roses: 99.99 and 7.00 for delivery. */
async function called(walletMinor = 100_000): Promise<{ buyer: Person; id: string }> {
  const buyer = await trade.buyer(walletMinor);
  const phone = newNumber();
  await market.database.query('update account set phone = $1 where id = $2', [`+86${phone}`, buyer.id]);
  return { buyer, id: idOf(await order(agent, { phone })) };
}
const pay = (buyer: Person, id: string): Promise<Outcome> =>
  act(buyer.client, 'payCheckout', 'PayCheckoutInput', { id, ...key() });
const gift = (by: Person, id: string, quantity = 1): Promise<Outcome> =>
  act(by.client, 'giveGift', 'GiveGiftInput', { id, variantId: tea.variantId, quantity, reason: '老顾客', ...key() });
const waive = (by: Person, id: string): Promise<Outcome> =>
  act(by.client, 'waiveDeliveryFee', 'WaiveDeliveryFeeInput', { id, reason: '路近', ...key() });
const cut = (by: Person, id: string, amount: string, declined: string[] = ['GIFT']): Promise<Outcome> =>
  act(by.client, 'cutPrice', 'CutPriceInput', { id, amount: { amount }, declined, reason: '嫌贵', ...key() });
const laws = () => brokenOrderLaws(market.database);
const balance = async (account: string): Promise<number> => {
  const [row] = await market.database.query<{ sum: string | null }>(
    'select sum(amount_minor) from ledger_entry where account_id like $1',
    [account],
  );
  return Number(row?.sum ?? 0);
};

describe('placePhoneOrder', () => {
  it('E10 E2 an agent orders for somebody new: account, channel, agent number, who did it, and an SMS that says what to pay', async () => {
    const phone = newNumber();
    const outcome = await order(agent, { phone });
    expect(codes(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ buyer: { name: '刘女士' }, checkout: { total: { amount: '106.99' } } });
    expect(await see(agent, idOf(outcome))).toMatchObject({
      ...{ status: 'PENDING_PAYMENT', channel: 'PHONE', agentNumber: '1024', total: { amount: '106.99' } },
      timeline: { nodes: [{ kind: 'PLACED', actorKind: 'PERSON', accountId: agent.id }] },
    });
    const { id } = outcome['buyer'] as { id: string };
    expect(
      await market.database.query(
        "select channel from message where account_id = $1 and kind = 'PHONE_ORDER_PLACED' order by 1",
        [id],
      ),
    ).toEqual([{ channel: 'IN_APP' }, { channel: 'SMS' }]);
    for (const password of ['', 'whatever'])
      expect(
        (await market.anonymous.run(SignIn, { input: { identifier: phone, password } })).signIn.errors.length,
      ).toBe(1);
    const again = await order(agent, { phone, buyerName: null });
    expect(again).toMatchObject({ buyer: { id } });
    expect(await laws()).toEqual([]);
  });

  it('E10 everything that stands in the way is told at once, and then there is neither order nor account', async () => {
    const hidden = await trade.ware(shop);
    await must(shop.owner.client, 'unlistProduct', 'ProductIdInput', { id: hidden.productId });
    const lines = [
      { variantId: hidden.variantId, quantity: 1 },
      { variantId: tea.variantId, quantity: 51 },
    ];
    const phone = newNumber();
    expect(codes(await order(agent, { phone, lines })).toSorted()).toEqual(['NOT_FOR_SALE', 'OUT_OF_STOCK']);
    expect(await market.database.query('select id from account where phone = $1', [`+86${phone}`])).toEqual([]);
    expect(codes(await order(agent, { phone, buyerName: null }))).toEqual(['REQUIRED']);
    expect(codes(await order(agent, { phone, recipient: null }))).toEqual(['ADDRESS_INCOMPLETE']);
    expect(codes(await order(agent, { phone, lines: [] }))).toEqual(['REQUIRED']);
  });

  it('E10 nobody orders for themselves, or for who is blocked; the same key orders once', async () => {
    const own = newNumber();
    await market.database.query('update account set phone = $1 where id = $2', [`+86${own}`, agent.id]);
    expect(codes(await order(agent, { phone: own }))).toEqual(['OWN_ORDER']);
    const colleague = await trade.staff(StaffRole.SERVICE_AGENT);
    expect(codes(await order(colleague, { phone: own }))).toEqual([]);
    const blocked = newNumber();
    const somebody = await trade.buyer();
    await market.database.query("update account set phone = $1, status = 'BLOCKED' where id = $2", [
      `+86${blocked}`,
      somebody.id,
    ]);
    expect(codes(await order(agent, { phone: blocked }))).toEqual(['ACCOUNT_BLOCKED']);
    const once = { phone: newNumber(), ...key() };
    const twins = await Promise.all([order(agent, once), order(agent, once)]);
    expect(new Set(twins.map(idOf)).size).toBe(1);
  });
});

describe('concessions', () => {
  it('E10 C3 gift, free delivery, then the price: the payment follows, reasons stay with staff, and the buyer pays the rest', async () => {
    const { buyer, id } = await called();
    for (const step of [await gift(agent, id), await waive(agent, id), await cut(agent, id, '2.00', [])])
      expect(codes(step)).toEqual([]);
    expect(await laws()).toEqual([]);
    expect(await see(agent, id)).toMatchObject({
      ...{
        goods: { amount: '107.99' },
        discount: { amount: '17.00' },
        deliveryFee: { amount: '7.00' },
        total: { amount: '97.99' },
      },
      adjustments: {
        nodes: [
          { kind: 'GIFT', target: 'GOODS', amount: { amount: '8.00' }, bearer: 'PLATFORM', accountId: agent.id },
          { kind: 'FREE_DELIVERY', target: 'DELIVERY', amount: { amount: '7.00' } },
          { kind: 'PRICE_CUT', target: 'GOODS', amount: { amount: '2.00' }, declined: [] },
        ],
      },
    });
    const seen = await see(buyer, id);
    expect(seen?.lines.nodes.find(({ isGift }) => isGift)).toMatchObject({ quantity: 1, total: { amount: '0.00' } });
    expect(seen?.adjustments.nodes[0]).toMatchObject({
      bearer: null,
      accountId: null,
      declined: null,
      label: { zh: '客服赠品' },
    });
    expect(seen?.timeline.nodes.map(({ kind }) => kind)).toEqual(['PLACED']);
    expect(codes(await pay(buyer, id))).toEqual([]);
    expect(await balance(`wallet:${buyer.id}`)).toBe(100_000 - 9_799);
    expect(await laws()).toEqual([]);
    const actions = await market.database.query(
      "select action from audit_record where subject_id = $1 and action in ('GIVE_GIFT', 'WAIVE_DELIVERY_FEE', 'CUT_PRICE')",
      [id],
    );
    expect(actions).toHaveLength(3);
  });

  it('E2 I1 F5 what the platform gave it pays to the shop at completion, and gets back in proportion as the goods are refunded', async () => {
    const { buyer, id } = await called();
    await gift(agent, id);
    await waive(agent, id);
    await must(buyer.client, 'payCheckout', 'PayCheckoutInput', { id, ...key() });
    await deliver(shop, id);
    await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id, ...key() });
    const due = () => balance(`merchant:${shop.merchantId}:%`);
    const [subsidy, commission] = [await balance('platform:subsidy:%'), await balance('platform:commission:%')];
    // 99.99 paid, 8.00 of tea and 7.00 of delivery by the platform; a tenth of 107.99 is its commission.
    expect(subsidy).toBe(-1_500);
    expect(commission).toBe(1_080);
    expect(await due()).toBe(9_999 + 1_500 - 1_080);
    const line = (await see(buyer, id))?.lines.nodes.find(({ isGift }) => !isGift)?.id;
    const lines = [{ orderLineId: line, quantity: 3 }];
    const input = {
      id,
      kind: 'REFUND_ONLY',
      reason: 'POOR_SERVICE',
      description: 'no',
      lines,
      evidenceFileIds: [],
      ...key(),
    };
    const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', input, 'return { id }');
    const { id: returnId } = made['return'] as { id: string };
    await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: returnId, ...key() });
    expect(await balance(`wallet:${buyer.id}`)).toBe(100_000);
    expect([await due(), await balance('platform:subsidy:%'), await balance('platform:commission:%')]).toEqual([
      0, 0, 0,
    ]);
    expect(await laws()).toEqual([]);
    expect((await verifyLedger(market.context().db)).problems).toEqual([]);
  });

  it('E10 the price comes after a gift or free delivery was given or declined', async () => {
    const { id } = await called();
    expect(codes(await cut(agent, id, '1.00', []))).toEqual(['OFFER_FIRST']);
    expect(codes(await cut(agent, id, '1.00', ['PRICE_CUT']))).toEqual(['INVALID']);
    expect(codes(await cut(agent, id, '1.00', ['FREE_DELIVERY']))).toEqual([]);
    expect((await see(agent, id))?.adjustments.nodes).toMatchObject([{ declined: ['FREE_DELIVERY'] }]);
    expect(codes(await waive(agent, id))).toEqual([]);
    expect(codes(await waive(agent, id))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await cut(supervisor, id, '999.00'))).toEqual(['INVALID_AMOUNT']);
    expect(codes(await gift(agent, id, 99))).toEqual(['CONCESSION_TOO_HIGH']);
    expect(await laws()).toEqual([]);
  });

  it('E10 above the role’s limit it is refused with the limit told; a supervisor may give more, and the shop bears what it gives', async () => {
    const { id } = await called();
    expect(codes(await gift(agent, id))).toEqual([]);
    const data = await agent.client.run<{ cutPrice: { errors: unknown[] } }, object>(
      `mutation ($input: CutPriceInput!) { cutPrice(input: $input) { errors { code ... on ConcessionTooHigh { given { amount } limit { amount } } } } }`,
      { input: { id, amount: { amount: '2.01' }, declined: [], reason: '嫌贵', ...key() } },
    );
    expect(data.cutPrice.errors).toEqual([
      { code: 'CONCESSION_TOO_HIGH', given: { amount: '10.01' }, limit: { amount: '10.00' } },
    ]);
    expect(codes(await cut(supervisor, id, '2.01', []))).toEqual([]);
    expect(codes(await cut(shop.owner, id, '30.00', []))).toEqual([]);
    expect((await see(agent, id))?.adjustments.nodes.map(({ bearer }) => bearer)).toEqual([
      'PLATFORM',
      'PLATFORM',
      'MERCHANT',
    ]);
    expect(await laws()).toEqual([]);
  });

  it('E10 A5 is for unpaid orders, for those whose duty it is, and never for one’s own order', async () => {
    const { buyer, id } = await called();
    expect(codes(await order(agent, { phone: newNumber() }))).toEqual([]);
    await must(buyer.client, 'payCheckout', 'PayCheckoutInput', { id, ...key() });
    expect(codes(await gift(agent, id))).toEqual(['NOT_ALLOWED_NOW']);
    expect((await see(agent, id))?.availableActions).not.toContain('CUT_PRICE');
    const phone = newNumber();
    await market.database.query('update account set phone = $1 where id = $2', [`+86${phone}`, supervisor.id]);
    const own = idOf(await order(agent, { phone }));
    for (const step of [gift, waive]) expect(codes(await step(supervisor, own))).toEqual(['OWN_ORDER']);
    expect((await see(supervisor, own))?.availableActions).not.toContain('GIVE_GIFT');
    expect((await see(agent, own))?.availableActions).toContain('GIVE_GIFT');
  });

  it('E10 E8 a cancelled order gives the stock of its gifts back', async () => {
    const { buyer, id } = await called();
    await gift(agent, id);
    await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '不要了', ...key() });
    expect(await laws()).toEqual([]);
  });

  it('E5 E10 a gift is not sent alone: when all that was bought is missing, the order is cancelled and paid back whole', async () => {
    const { buyer, id } = await called();
    await gift(agent, id);
    expect(codes(await pay(buyer, id))).toEqual([]);
    const { owner } = shop;
    await must(owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
    const making = { merchantId: shop.merchantId, orderIds: [id], accountId: owner.id, ...key() };
    const { pickingBatch } = await must(
      owner.client,
      'makePickingBatch',
      'MakePickingBatchInput',
      making,
      'pickingBatch { id orders(first: 1) { nodes { lines(first: 5) { nodes { id sku quantity } } } } }',
    );
    const batch = pickingBatch as {
      id: string;
      orders: { nodes: { lines: { nodes: { id: string; quantity: number }[] } }[] };
    };
    await must(owner.client, 'startPickingBatch', 'PickingBatchActionInput', { id: batch.id, ...key() });
    const line = batch.orders.nodes[0]?.lines.nodes.find(({ quantity }) => quantity === 3);
    const short = { id: batch.id, pickingLineId: line?.id, quantity: 3, reason: '花材断货', ...key() };
    await must(owner.client, 'reportShortPick', 'ReportShortPickInput', short);
    expect(await see(agent, id)).toMatchObject({ status: 'CANCELLED' });
    expect(await balance(`wallet:${buyer.id}`)).toBe(100_000);
    expect(await laws()).toEqual([]);
    expect((await verifyLedger(market.context().db)).problems).toEqual([]);
  });

  it('E10 of an agent who cuts the price and a buyer who pays at once, one comes first and the sums are whole either way', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { buyer, id } = await called(20_000);
      const [paid, cheaper, given] = await Promise.all([pay(buyer, id), cut(agent, id, '1.00'), gift(agent, id)]);
      expect(codes(paid)).toEqual([]);
      for (const outcome of [cheaper, given]) expect([[], ['NOT_ALLOWED_NOW']]).toContainEqual(codes(outcome));
      const total = 10_699 - (codes(cheaper).length === 0 ? 100 : 0);
      expect(await balance(`wallet:${buyer.id}`)).toBe(20_000 - total);
      expect(await laws()).toEqual([]);
    }
  });
});
