import { StaffRole } from '#api/accounts/index.js';
import { trackedOrders } from '../desk/tracked.js';
import type { TestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';

export interface Latent {
  readonly id: string;
  readonly status: string;
  readonly weight: number;
  readonly signalKinds: readonly string[];
  readonly signals: {
    readonly nodes: readonly {
      readonly kind: string;
      readonly since: string;
      readonly lastAt: string | null;
      readonly figure: number | null;
    }[];
  };
  readonly availableActions: readonly string[];
  readonly [field: string]: unknown;
}

const FIELDS = `id status weight signalKinds troubleSince firstListedAt listedAt leftAt dismissal contactCount contactedAt
  isOpenedByDesk complainedAt owner { id } complaint { id } order { id } availableActions
  signals { nodes { kind weight since lastAt figure } } contacts { nodes { isReached note account { id } } }`;

/** Orders of a shop that something goes wrong with, and what the desk sees of it. */
export async function foreseen(market: TestMarket) {
  const trade = tradeOf(market);
  const orders = await trackedOrders(market);
  const { inquiryTopics } = await market.anonymous.run<{ inquiryTopics: { nodes: { id: string }[] } }, object>(
    '{ inquiryTopics(filter: { isActive: true }) { nodes { id } } }',
    {},
  );
  const topicId = inquiryTopics.nodes[0]?.id;
  /** Somebody who has just come to work: sessions end while the clock is moved. */
  const agent = (): Promise<Person> => trade.staff(StaffRole.COMPLAINT_HANDLER);
  /** The customer asks about an order, by phone. */
  const asks = async (orderId: string, times = 1): Promise<void> => {
    const { client } = await trade.staff(StaffRole.SERVICE_AGENT);
    for (let time = 0; time < times; time += 1)
      await must(client, 'registerInquiry', 'RegisterInquiryInput', {
        ...{ kind: 'QUESTION', channel: 'PHONE', topicId, text: '我的订单怎么还没到？', orderId },
      });
    await market.settle();
  };
  /** An order that is late since a while. */
  const late = async (): Promise<string> => {
    const id = await orders.paid();
    await orders.after(5 * 24);
    return id;
  };
  const latentOf = async (orderId: string, by?: Person): Promise<Latent | null> => {
    const { client } = by ?? (await agent());
    const { latentComplaints } = await client.run<{ latentComplaints: { nodes: Latent[] } }, object>(
      `query ($orderId: ID!) { latentComplaints(filter: { orderId: $orderId }) { nodes { ${FIELDS} } } }`,
      { orderId },
    );
    return latentComplaints.nodes[0] ?? null;
  };
  return {
    ...{ trade, orders, agent, asks, late, latentOf },
    /** A late one whose customer asked twice. */
    listed: async (): Promise<{ orderId: string; latent: Latent }> => {
      const orderId = await late();
      await asks(orderId, 2);
      const latent = await latentOf(orderId);
      if (latent?.status !== 'LISTED') throw new Error(`${orderId} is not listed: ${JSON.stringify(latent)}`);
      return { orderId, latent };
    },
    /** Complains about an order by staff, as on the phone. */
    complains: async (orderId: string): Promise<void> => {
      const { client } = await agent();
      const input = { orderId, channel: 'PHONE', severity: 'NORMAL', description: '一直没送到，我要投诉。' };
      await must(client, 'registerComplaint', 'RegisterComplaintInput', input);
      await market.settle();
    },
  };
}

export const codes = async (by: Person, mutation: string, input: string, values: object): Promise<string[]> =>
  (await act(by.client, mutation, input, values)).errors.map(({ code }) => code);

/** Registers a complaint from a latent one; answers the codes of the refusals. */
export const opens = (by: Person, id: string): Promise<string[]> =>
  codes(by, 'openLatentComplaint', 'OpenLatentComplaintInput', {
    ...{ id, severity: 'NORMAL', channel: 'PHONE', description: '客户两次来电催单，已超过承诺日期。' },
    ...key(),
  });
