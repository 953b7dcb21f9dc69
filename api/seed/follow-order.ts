import { sql } from 'kysely';
import { TrackingStatus } from '../kernel/tracking-provider.js';
import { inTransaction } from '../kernel/use-case.js';
import { cancelOrder } from '../orders/cancel-order.js';
import { DeliveryMethod } from '../orders/delivery-method.js';
import { confirmReceipt, recordDelivery, reviewOrder, shipOrder, startPicking } from '../orders/index.js';
import { OrderFlag } from '../orders/order-entry.entity.js';
import { takeWaybillNumber } from '../shipping/index.js';
import { as, type Person } from './cast.js';
import { type ComplaintStop, complainAbout } from './complain.js';
import { hearOf } from './hear-of-parcels.js';
import { figuresOf, keyOf } from './keys.js';
import type { Stop } from './plan-purchases.js';
import { flagOnce } from './question-orders.js';
import type { Random } from './random.js';
import { askForReturn } from './return-goods.js';
import { reviewGoods } from './review-goods.js';
import { inOpeningHours, ownerOf, type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;

/** Where complaints of the last hours stand. */
const complaintsOfToday: readonly ComplaintStop[] = ['REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'RESOLVED'];

export interface PaidOrder {
  readonly orderId: string;
  readonly buyer: Person;
  readonly random: Random;
  readonly stopsAt: Stop | undefined;
}

interface Step {
  readonly leadsTo: Stop;
  /** Least and most minutes after the step before. */
  readonly after: readonly [number, number];
  readonly run: () => Promise<void>;
}

/** What happens to an order once it is paid: review, picking, parcels, delivery, receipt (E3-E6), one after another. */
export async function followOrder(scene: Scene, order: PaidOrder): Promise<void> {
  const { stage } = scene;
  const { orderId, buyer, random, stopsAt } = order;
  const { rows } = await sql<{ merchant_id: string; unit_count: number }>`
    select merchant_id, unit_count from customer_order where id = ${orderId}`.execute(as(stage).db);
  const { merchant_id: merchantId = '', unit_count: units = 0 } = rows[0] ?? {};
  const owner = ownerOf(scene, merchantId);
  const reviewer = random.happens(0.6) ? staffMember(scene, 'service') : owner;
  const named = (step: string): { id: string; idempotencyKey: string } => ({
    id: orderId,
    idempotencyKey: keyOf(step, orderId),
  });
  const isChangedMind = stopsAt === 'CANCELLED' || (!stopsAt && random.happens(0.04));
  const isFlagged = random.happens(0.1);
  const isSplit = units > 1 && random.happens(0.2);
  const comesBack = !stopsAt && random.happens(0.13);
  const complaintStop = stopsAt === 'DELIVERED' ? random.of(complaintsOfToday) : undefined;
  const complains = complaintStop !== undefined || (!stopsAt && !comesBack && random.happens(0.1));
  const confirms = stopsAt === 'COMPLETED' || (!comesBack && !complains && random.happens(0.5));

  const cancelling: Step[] = [
    {
      leadsTo: 'CANCELLED',
      after: [5, 15],
      run: async () => void (await cancelOrder(as(stage, buyer), { ...named('cancel'), reason: '拍错规格，重新下单' })),
    },
  ];
  const fulfilling: Step[] = [
    {
      leadsTo: 'REVIEWED',
      after: [15, 120],
      run: async () => {
        if (isFlagged)
          await flagOnce(scene, orderId, { flag: OrderFlag.RED, note: '客户要求：发货前电话确认。客服 KF103' });
        await reviewOrder(as(stage, reviewer), named('review'));
      },
    },
    {
      leadsTo: 'PICKING',
      after: [10, 60],
      run: async () => void (await startPicking(as(stage, owner), named('pick'))),
    },
    {
      leadsTo: 'SHIPPED',
      after: [30, 300],
      run: async () => {
        if (isSplit) await ship(scene, { orderId, owner, parcel: 1, isPart: true });
        await ship(scene, { orderId, owner, parcel: 2, isPart: false });
        await hearOf(scene, orderId, TrackingStatus.PICKED_UP);
        await hearOf(scene, orderId, TrackingStatus.IN_TRANSIT);
      },
    },
    {
      leadsTo: 'DELIVERED',
      after: [120, 2_400],
      run: async () => {
        await hearOf(scene, orderId, TrackingStatus.OUT_FOR_DELIVERY);
        await recordDelivery(as(stage, random.happens(0.7) ? owner : staffMember(scene, 'tracker')), named('deliver'));
        reviewGoods(scene, { orderId, buyer, owner });
        if (comesBack) askForReturn(scene, { orderId, buyer, owner, random });
        if (complains) complainAbout(scene, { orderId, buyer, random, stopsAt: complaintStop });
      },
    },
    ...(confirms
      ? [
          {
            leadsTo: 'COMPLETED' as const,
            after: [60, 4_000] as const,
            run: async () => {
              // Whoever disputes what they paid, or has a case open, does not say that all is well.
              const { rows: held } = await sql`
                select from order_hold where order_id = ${orderId} and lifted_at is null limit 1`.execute(as(stage).db);
              if (held.length === 0) await confirmReceipt(as(stage, buyer), named('receive'));
            },
          },
        ]
      : []),
  ];
  noteNext(scene, order, isChangedMind ? cancelling : fulfilling);
}

/** Notes the first step; each notes the one after it, so that a late step never overtakes. */
function noteNext(scene: Scene, order: PaidOrder, steps: readonly Step[]): void {
  const [step, ...rest] = steps;
  if (!step || order.stopsAt === 'PAID') return;
  const [least, most] = step.after;
  const now = scene.stage.clock.now();
  // What has to get somewhere today takes its least time, at whatever hour.
  const at = order.stopsAt
    ? new Date(now.getTime() + least * MINUTE_MS)
    : inOpeningHours(scene, new Date(now.getTime() + order.random.between(least, most) * MINUTE_MS));
  scene.agenda.note(at, async () => {
    await step.run();
    if (step.leadsTo !== order.stopsAt) noteNext(scene, order, rest);
  });
}

interface Parcel {
  readonly orderId: string;
  readonly owner: Person;
  readonly parcel: 1 | 2;
  readonly isPart: boolean;
}

const carriers = ['顺丰速运', '中通快递', '圆通速递', '京东快递'] as const;

/** A parcel: one unit of the first line when it is a part, else all that is left; some shops bring it themselves (E6). */
async function ship({ stage, carriers: listed }: Scene, { orderId, owner, parcel, isPart }: Parcel): Promise<void> {
  const { rows } = await sql<{ id: string; method: string; merchant_id: string; parcels: number; whole: boolean }>`
    select l.id, o.delivery_method as method, o.merchant_id, o.shipped_unit_count = o.unit_count as whole,
      (select count(distinct shipment_id)::int from shipment_line where order_id = o.id) as parcels
    from order_line l join customer_order o on o.id = l.order_id
    where o.id = ${orderId} order by l.position limit 1`.execute(as(stage).db);
  const { id: first = '', method, merchant_id: merchantId = '', parcels = 0, whole = false } = rows[0] ?? {};
  // A second run of the seed finds it sent, and takes no other number for it.
  if (whole || (isPart && parcels > 0)) return;
  const courier = Number(figuresOf(1, 'carrier', orderId));
  const isFetched = method === DeliveryMethod.PICK_UP;
  const carrierId = isFetched ? undefined : listed.get(carriers[courier] ?? '');
  await shipOrder(as(stage, owner), {
    id: orderId,
    ...(carrierId
      ? {
          carrierId,
          trackingNumber: await inTransaction(as(stage, owner), (ctx) => takeWaybillNumber(ctx, carrierId, merchantId)),
        }
      : { carrier: isFetched ? '到店自提' : '本店配送' }),
    lines: isPart ? [{ orderLineId: first, quantity: 1 }] : null,
    idempotencyKey: keyOf('ship', orderId, parcel),
  });
}
