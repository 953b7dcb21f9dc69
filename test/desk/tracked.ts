import { StaffRole } from '#api/accounts/index.js';
import { holdOrder, releaseOrder } from '#api/orders/hold-order.js';
import { recordDelivery, reviewOrder, shipOrder, startPicking } from '#api/orders/index.js';
import type { TestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, key, type Outcome } from '../kit/trade-steps.js';

export interface Problem {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly level: string;
  readonly lateSince: string;
  readonly dueAt: string | null;
  readonly nextContactAt: string | null;
  readonly isLate: boolean;
  readonly isContactDue: boolean;
  readonly breachCount: number;
  readonly chaserCount: number;
  readonly closedAt: string | null;
  readonly owner: { readonly id: string } | null;
  readonly availableActions: readonly string[];
  readonly log: {
    readonly nodes: readonly {
      readonly step: string;
      readonly level: string | null;
      readonly eventKind: string | null;
      readonly occurredAt: string;
    }[];
  };
}

const FIELDS = `id kind status level lateSince dueAt nextContactAt isLate isContactDue breachCount chaserCount closedAt
  owner { id } availableActions log { nodes { step level eventKind occurredAt } }`;

/** A shop's orders under way. Steps of the shop are taken by the market itself: sessions end while the clock is moved. */
export async function trackedOrders(market: TestMarket) {
  const trade = tradeOf(market);
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(1_000_000);
  const named = (id: string) => ({ id, ...key() });
  return {
    shop,
    buyer,
    paid: async (): Promise<string> => {
      const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
      if (!order) throw new Error('no order was placed');
      return order.id;
    },
    hold: (id: string) => holdOrder(market.context(), { ...named(id), reason: '等买家回复' }),
    release: (id: string) => releaseOrder(market.context(), named(id)),
    review: (id: string) => reviewOrder(market.context(), named(id)),
    ship: async (id: string, carrierId: string | null = null): Promise<void> => {
      await reviewOrder(market.context(), named(id));
      await startPicking(market.context(), named(id));
      const parcel = { carrierId, carrier: carrierId ? null : '顺丰速运', trackingNumber: numberOf(id) };
      await shipOrder(market.context(), { ...named(id), ...parcel, lines: null });
    },
    deliver: (id: string) => recordDelivery(market.context(), named(id)),
    /** Lives on for so many hours. */
    after: (hours: number) => market.settle(new Date(market.clock.now().getTime() + hours * 3_600_000)),
    /** What somebody of the desk who comes in now finds about an order, the newest first. */
    problems: async (id: string): Promise<Problem[]> => problemsOf(await trade.staff(StaffRole.ORDER_TRACKER), id),
  };
}

/** The number its parcel travels under. */
export const numberOf = (orderId: string): string => `SF${orderId.slice(-12).toUpperCase()}`;

export async function problemsOf(by: Person, orderId: string): Promise<Problem[]> {
  const { problemOrders } = await by.client.run<{ problemOrders: { nodes: Problem[] } }, object>(
    `query ($orderId: ID!) { problemOrders(first: 20, filter: { orderId: $orderId }) { nodes { ${FIELDS} } } }`,
    { orderId },
  );
  return problemOrders.nodes;
}

/** Does something with a problem order; answers the codes of the refusals. */
export async function tryOn(by: Person, mutation: string, input: string, values: object): Promise<string[]> {
  const outcome: Outcome = await act(by.client, mutation, input, values);
  return outcome.errors.map(({ code }) => code);
}
