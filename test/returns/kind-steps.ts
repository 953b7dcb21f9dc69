import { randomUUID } from 'node:crypto';
import { StaffRole } from '#api/accounts/index.js';
import { FilePurpose, storeFile } from '#api/files/index.js';
import { sweeps } from '#api/jobs.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { balanceOf, walletOf } from '#api/ledger/index.js';
import { productPicture } from '#api/seed/pictures.js';
import type { TestMarket } from '../kit/market.js';
import type { Staff } from '../kit/people.js';
import { type Person, type Shop, tradeOf, type Ware } from '../kit/trade.js';
import { act, buy, deliver, key, must, type Outcome, type PlacedOrder } from '../kit/trade-steps.js';

/** A delivered order of one line. */
export interface Bought {
  readonly shop: Shop;
  readonly ware: Ware;
  readonly buyer: Person;
  readonly order: PlacedOrder;
  readonly lineId: string;
}

export interface LineOf {
  readonly id: string;
  readonly quantity: number;
  readonly returnedQuantity: number;
  readonly replacedQuantity: number;
  readonly variant: { readonly id: string } | null;
}

/** A return as its buyer sees it. */
export interface ReturnState {
  readonly status: string;
  readonly closedAt: string | null;
  readonly dueAt: string | null;
  readonly decision: string | null;
  readonly availableActions: readonly string[];
  readonly shortages: readonly { readonly requested: number; readonly available: number }[];
  readonly order: { readonly lines: { readonly nodes: readonly LineOf[] } };
  readonly replacementOrder: {
    readonly id: string;
    readonly status: string;
    readonly availableActions: readonly string[];
    readonly lines: { readonly nodes: readonly LineOf[] };
  } | null;
  readonly repairs: {
    readonly nodes: readonly { readonly id: string; readonly status: string; readonly trackingIn: string | null }[];
  };
}

const stateQuery = `query ($id: ID!) { return(id: $id) {
  status closedAt dueAt decision availableActions paid { amount } shortages { sku requested available }
  order { id lines { nodes { id quantity returnedQuantity replacedQuantity refunded { amount } variant { id } } } }
  repairs { nodes { id status outcome carrierIn trackingIn isWarranty return { id } } }
  replacementOrder { id status channel unitCount total { amount } replacementFor { id } availableActions
    lines { nodes { id quantity returnedQuantity replacedQuantity unitPrice { amount } variant { id } replacesLine { id } } } } } }`;

/** What tests of the kinds of return do again and again, in one line each. */
export function kindsOf(market: TestMarket) {
  const trade = tradeOf(market);

  /** Units at 10.00 with delivery of 8.00, at 5 % commission, brought to the buyer's door. */
  const delivered = async ({ quantity = 1, onHand = 10 } = {}): Promise<Bought> => {
    const shop = await trade.shop({ deliveryFeeMinor: 800, commissionBasisPoints: 500 });
    const ware = await trade.ware(shop, { price: '10.00', onHand });
    const buyer = await trade.buyer(100_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity }]);
    if (!order) throw new Error('no order was placed');
    await deliver(shop, order.id);
    return { shop, ware, buyer, order, lineId: order.lines.nodes[0]?.id ?? '' };
  };

  /** A picture somebody took, as a file that belongs to nothing yet. */
  const picture = async ({ id }: Person): Promise<string> => {
    const bytes = await productPicture('box', 20, 1);
    const file = await storeFile(market.context(), { purpose: FilePurpose.EVIDENCE, name: 'broken.png', bytes });
    await market.database.query('update file set uploaded_by = $2 where id = $1', [file.id, id]);
    return file.id;
  };
  const askFor = async (
    buyer: Person,
    orderId: string,
    line: { orderLineId: string; quantity: number; variantId?: string },
    [kind, reason]: readonly [string, string],
  ): Promise<Outcome> =>
    act(
      buyer.client,
      'applyForReturn',
      'ApplyForReturnInput',
      {
        ...{ id: orderId, kind, reason, description: '请处理', lines: [line] },
        // What our own record of the parcel does not show needs a picture.
        evidenceFileIds: reason === 'MISSING_OR_SHORT' ? [await picture(buyer)] : [],
        ...key(),
      },
      'return { id }',
    );
  const apply = (
    { buyer, order, lineId }: Bought,
    kind: string,
    reason: string,
    quantity: number,
    more: { variantId?: string } = {},
  ): Promise<Outcome> => askFor(buyer, order.id, { orderLineId: lineId, quantity, ...more }, [kind, reason]);
  const applied = async (bought: Bought, kind: string, reason: string, quantity: number): Promise<string> => {
    const outcome = await apply(bought, kind, reason, quantity);
    if (outcome.errors.length > 0) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
    return (outcome.return as { id: string }).id;
  };
  /** The same for the first line of any order. */
  const applyTo = async (buyer: Person, orderId: string, kind: string, reason: string, quantity: number) => {
    const { order } = await buyer.client.run<{ order: { lines: { nodes: { id: string }[] } } }, object>(
      'query ($id: ID!) { order(id: $id) { lines { nodes { id } } } }',
      { id: orderId },
    );
    return askFor(buyer, orderId, { orderLineId: order.lines.nodes[0]?.id ?? '', quantity }, [kind, reason]);
  };

  let known: { agent: Promise<Staff>; at: number } | null = null;
  /** An after-sales agent whose second factor was just shown, whatever the clock did. */
  const agent = (): Promise<Staff> => {
    const at = market.clock.now().getTime();
    if (known?.at !== at) known = { agent: trade.staff(StaffRole.AFTER_SALES_AGENT), at };
    return known.agent;
  };
  const state = async (id: string): Promise<ReturnState> => {
    const { client } = await agent();
    const found = await client.run<{ return: ReturnState }, object>(stateQuery, { id });
    return found.return;
  };

  const sweep = async (): Promise<void> => {
    for (const each of sweeps) await each.run(market.context());
  };

  const review = async ({ owner }: Shop, id: string): Promise<void> => {
    await must(owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
  };
  const ship = async ({ owner }: Shop, id: string, isSure = true): Promise<void> => {
    const parcel = { id, carrier: '顺丰速运', trackingNumber: randomUUID().slice(0, 12), ...key() };
    await (isSure ? must : act)(owner.client, 'shipOrder', 'ShipOrderInput', parcel);
  };
  const arrive = async ({ owner }: Shop, id: string): Promise<void> => {
    await must(owner.client, 'recordDelivery', 'RecordDeliveryInput', { id, ...key() });
  };

  return {
    ...{ trade, agent, delivered, picture, apply, applied, applyTo, state, sweep, review, ship, arrive },
    bring: deliver,
    /** Accepted, sent back, inspected and fine. */
    comeBack: async ({ shop, buyer }: Bought, id: string): Promise<void> => {
      const { client } = shop.owner;
      await must(client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
      await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
      await must(client, 'confirmReturnedGoods', 'ConfirmReturnedGoodsInput', { id, isResaleable: true, ...key() });
    },
    callOff: async ({ owner }: Shop, id: string): Promise<void> => {
      await must(owner.client, 'cancelOrder', 'CancelOrderInput', { id, reason: '断货', ...key() });
    },
    /** The only parcel of an order comes back to the shop. */
    fail: async ({ owner }: Shop, id: string): Promise<void> => {
      const { order } = await owner.client.run<
        { order: { parcels: { nodes: { shipment: { id: string } }[] } } },
        object
      >('query ($id: ID!) { order(id: $id) { parcels { nodes { shipment { id } } } } }', { id });
      const shipmentId = order.parcels.nodes[0]?.shipment.id;
      await must(owner.client, 'takeParcelBack', 'TakeParcelBackInput', {
        id,
        shipmentId,
        reason: '无人签收',
        ...key(),
      });
    },
    exchangeable: async ({ buyer, order }: Bought): Promise<string[]> => {
      const { returnForm } = await buyer.client.run<
        { returnForm: { lines: { exchangeFor: { id: string }[] }[] } },
        object
      >('query ($id: ID!) { returnForm(orderId: $id) { lines { exchangeFor { id } } } }', { id: order.id });
      return returnForm.lines.flatMap(({ exchangeFor }) => exchangeFor.map(({ id }) => id));
    },
    variantOf: async ({ owner }: Shop, { productId }: Ware, { price, onHand }: { price: string; onHand: number }) => {
      const { variant } = await must(
        owner.client,
        'addVariant',
        'AddVariantInput',
        {
          id: productId,
          sku: randomUUID(),
          options: [{ name: '颜色', value: price }],
          price: { amount: price },
          onHand,
        },
        'variant { id }',
      );
      return { productId, variantId: (variant as { id: string }).id };
    },
    book: async ({ owner }: Shop, { variantId }: Ware, change: number): Promise<void> => {
      await must(owner.client, 'bookStock', 'BookStockInput', { id: variantId, change, note: '到货', ...key() });
    },
    stockOf: async ({ variantId }: Ware): Promise<{ onHand: number; reserved: number } | undefined> => {
      const [row] = await market.database.query<{ onHand: number; reserved: number }>(
        `select on_hand as "onHand", reserved from stock where variant_id = $1`,
        [variantId],
      );
      return row;
    },
    walletMinor: (buyer: Person): Promise<number> =>
      inTransaction(market.context(), (ctx) => balanceOf(ctx, walletOf(buyer.id))),
    /** What a verdict booked of a return, by kind. */
    costs: (returnId: string): Promise<object[]> =>
      market.database.query(
        `select p.cost as kind, p.party, p.amount_minor::int as amount, p.to_merchant_minor::int as "toMerchant"
           from verdict_posting p join verdict v on v.id = p.verdict_id where v.cause_id = $1 order by p.cost`,
        [returnId],
      ),
  };
}
