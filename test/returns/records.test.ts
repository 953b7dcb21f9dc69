import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { newId } from '#api/kernel/ids.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';
import { act, buy, key, must } from '../kit/trade-steps.js';
import { type Bought, kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { trade, delivered, agent } = kinds;

const DAY_MS = 24 * 3_600_000;

interface Kept {
  readonly kind: string;
  readonly bearsOut: boolean;
  readonly deliveredAt: string | null;
  readonly contents: readonly { readonly ordered: number; readonly packed: number }[];
  readonly events: readonly { readonly status: string; readonly place: string }[];
}

const recordsOf = async ({ client }: Pick<Person, 'client'>, id: string): Promise<readonly Kept[] | undefined> => {
  const { return: made } = await client.run<{ return: { records: { nodes: Kept[] } } | null }, object>(
    `query ($id: ID!) { return(id: $id) { records(first: 10) { nodes {
       kind bearsOut status carrier trackingNumber shippedAt deliveredAt promisedOn takenAt
       contents { sku ordered packed } events { status place happenedAt } } } } }`,
    { id },
  );
  return made?.records.nodes;
};
const needsPictures = async ({ client }: Person, orderId: string, reason: string): Promise<boolean | undefined> => {
  const { returnForm } = await client.run<
    { returnForm: { reasons: { reason: string; needsPictures: boolean }[] } },
    object
  >('query ($id: ID!) { returnForm(orderId: $id) { reasons { reason needsPictures } } }', { id: orderId });
  return returnForm.reasons.find((each) => each.reason === reason)?.needsPictures;
};
/** Applies for one unit, without a picture. */
const ask = ({ buyer, order, lineId }: Pick<Bought, 'buyer' | 'order' | 'lineId'>, reason: string) =>
  act(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: order.id, kind: 'REFUND_ONLY', reason, description: '请处理' },
      ...{ lines: [{ orderLineId: lineId, quantity: 1 }], ...key() },
    },
    'return { id }',
  );
const idOf = ({ errors, return: made }: Awaited<ReturnType<typeof ask>>): string => {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return (made as { id: string }).id;
};

/** Three units were paid, some of them are sent and arrive. */
async function sent(units: number): Promise<Bought> {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 3 }]);
  if (!order) throw new Error('no order was placed');
  const lineId = order.lines.nodes[0]?.id ?? '';
  await kinds.review(shop, order.id);
  await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', {
    ...{ id: order.id, carrier: '顺丰速运', trackingNumber: randomUUID().slice(0, 12) },
    ...{ lines: [{ orderLineId: lineId, quantity: units }], ...key() },
  });
  return { shop, ware, buyer, order, lineId };
}

describe('G2 our own records of a return', () => {
  it('of missing goods: the parcel record, and a picture only where it is clean', async () => {
    const bought = await delivered({ quantity: 3 });
    const { buyer, order, shop } = bought;
    expect(await needsPictures(buyer, order.id, 'MISSING_OR_SHORT')).toBe(true);
    expect((await ask(bought, 'MISSING_OR_SHORT')).errors).toMatchObject([{ code: 'EVIDENCE_REQUIRED' }]);
    const id = await kinds.applied(bought, 'REFUND_ONLY', 'MISSING_OR_SHORT', 1);
    const kept = [{ kind: 'PARCEL', bearsOut: false, contents: [{ ordered: 3, packed: 3 }] }];
    for (const party of [buyer, shop.owner, await agent()]) expect(await recordsOf(party, id)).toMatchObject(kept);
    expect(await recordsOf(await trade.buyer(0), id)).toBeUndefined();
  });

  it('of a parcel with fewer units than were paid for no picture is asked; what is sent later changes nothing that is kept', async () => {
    const bought = await sent(2);
    const { buyer, shop, order, lineId } = bought;
    await kinds.arrive(shop, order.id);
    expect(await needsPictures(buyer, order.id, 'MISSING_OR_SHORT')).toBe(false);
    const id = idOf(await ask(bought, 'MISSING_OR_SHORT'));
    const kept = await recordsOf(buyer, id);
    expect(kept).toMatchObject([{ kind: 'PARCEL', bearsOut: true, contents: [{ ordered: 3, packed: 2 }] }]);
    await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', {
      ...{ id: order.id, carrier: '顺丰速运', trackingNumber: randomUUID().slice(0, 12) },
      ...{ lines: [{ orderLineId: lineId, quantity: 1 }], ...key() },
    });
    await kinds.arrive(shop, order.id);
    expect(await recordsOf(buyer, id)).toEqual(kept);
    expect(await needsPictures(buyer, order.id, 'MISSING_OR_SHORT')).toBe(true);
  });

  it('of late goods: the tracking record, which shows them late after the promised day, arrived or not', async () => {
    const inTime = await delivered();
    const id = idOf(await ask(inTime, 'LATE_DELIVERY'));
    expect(await recordsOf(inTime.buyer, id)).toMatchObject([{ kind: 'TRACKING', bearsOut: false }]);

    const onTheWay = await sent(3);
    const [parcel] = await market.database.query<{ id: string; merchantId: string }>(
      `select s.id, s.merchant_id as "merchantId" from shipment s join shipment_line l on l.shipment_id = s.id where l.order_id = $1`,
      [onTheWay.order.id],
    );
    await market.database.query(
      `insert into tracking_event (id, shipment_id, merchant_id, buyer_id, provider_event_id, status, place, description, happened_at, received_at)
       values ($1, $2, $3, $4, $1, 'IN_TRANSIT', '合肥转运中心', '王师傅 13900000000 派送', $5, $5)`,
      [newId('track', market.clock), parcel?.id, parcel?.merchantId, onTheWay.buyer.id, market.clock.now()],
    );
    const [promised] = await market.database.query<{ day: string }>(
      'select promised_on::text as day from customer_order where id = $1',
      [onTheWay.order.id],
    );
    // Noon in the market on the promised day, and the day after.
    const noon = new Date(`${promised?.day}T04:00:00Z`);
    market.clock.moveTo(noon);
    const before = idOf(await ask(onTheWay, 'LATE_DELIVERY'));
    market.clock.moveTo(new Date(noon.getTime() + DAY_MS));
    const after = idOf(await ask(onTheWay, 'LATE_DELIVERY'));
    const staff = await agent();
    expect(await recordsOf(staff, before)).toMatchObject([{ bearsOut: false, deliveredAt: null }]);
    const [late] = (await recordsOf(staff, after)) ?? [];
    expect(late).toMatchObject({ bearsOut: true, events: [{ status: 'IN_TRANSIT', place: '合肥转运中心' }] });
    // A courier's name and telephone are none of it.
    expect(JSON.stringify(late)).not.toContain('13900000000');
  });

  it('of other reasons: none; of a return that service opens because of a complaint: the same, and no picture', async () => {
    const bought = await delivered({ quantity: 2 });
    const plain = idOf(await ask(bought, 'POOR_SERVICE'));
    expect(await recordsOf(bought.buyer, plain)).toEqual([]);
    const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
    const { complaint } = await must(
      bought.buyer.client,
      'registerComplaint',
      'RegisterComplaintInput',
      { orderId: bought.order.id, description: '少了一件' },
      'complaint { id }',
    );
    const { id } = complaint as { id: string };
    await must(handler.client, 'openComplaintReturn', 'OpenComplaintReturnInput', {
      ...{ id, kind: 'REFUND_ONLY', reason: 'MISSING_OR_SHORT', description: '少发一件' },
      ...{ lines: [{ orderLineId: bought.lineId, quantity: 1 }], ...key() },
    });
    const [opened] = await market.database.query<{ id: string }>(
      'select id from order_return where complaint_id = $1',
      [id],
    );
    expect(await recordsOf(bought.buyer, opened?.id ?? '')).toMatchObject([{ kind: 'PARCEL', bearsOut: false }]);
  });
});
