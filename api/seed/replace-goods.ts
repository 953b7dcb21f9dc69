import { sql } from 'kysely';
import { MemberRole } from '../accounts/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { recordDelivery, reviewOrder, shipOrder } from '../orders/index.js';
import {
  acceptReturn,
  applyForReturn,
  confirmReturnedGoods,
  Return,
  ReturnKind,
  ReturnReason,
  sendReturnBack,
} from '../returns/index.js';
import { giveReturnCoupon } from '../returns/remedies/give-return-coupon.js';
import { as } from './cast.js';
import { figuresOf, keyOf } from './keys.js';
import { evidence } from './return-goods.js';
import { type Scene, staffMember } from './scene.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

interface Case {
  readonly kind: ReturnKind;
  readonly reason: ReturnReason;
  readonly says: string;
  /** How far it has come: each step includes those before it. */
  readonly steps: readonly Step[];
}

type Step = 'ACCEPT' | 'SEND_BACK' | 'INSPECT' | 'SHIP' | 'ARRIVE' | 'COUPON';

const { EXCHANGE, RESEND, REPAIR, COMPENSATION } = ReturnKind;
const { NOT_AS_DESCRIBED, MISSING_OR_SHORT, QUALITY, POOR_SERVICE, DAMAGED_IN_TRANSIT } = ReturnReason;

/** One or two returns of every kind that gives something else than money, each at another point of its way (G1). */
const cases: readonly Case[] = [
  { kind: EXCHANGE, reason: NOT_AS_DESCRIBED, says: '颜色和图片不一样，想换一件。', steps: ['ACCEPT'] },
  {
    kind: EXCHANGE,
    reason: NOT_AS_DESCRIBED,
    says: '收到的款式不对，换一件。',
    steps: ['ACCEPT', 'SEND_BACK', 'INSPECT'],
  },
  { kind: RESEND, reason: MISSING_OR_SHORT, says: '少了一件，请补发。', steps: ['ACCEPT', 'SHIP'] },
  { kind: RESEND, reason: DAMAGED_IN_TRANSIT, says: '路上压坏了一件，请补发。', steps: ['ACCEPT', 'SHIP', 'ARRIVE'] },
  { kind: REPAIR, reason: QUALITY, says: '用了两天就不亮了，想修一下。', steps: ['ACCEPT', 'SEND_BACK', 'INSPECT'] },
  { kind: COMPENSATION, reason: POOR_SERVICE, says: '客服半天没回，给点补偿吧。', steps: ['ACCEPT'] },
  {
    kind: COMPENSATION,
    reason: NOT_AS_DESCRIBED,
    says: '包装有点旧，自己留着用，补偿一点。',
    steps: ['ACCEPT', 'COUPON'],
  },
];

/** Notes returns of each kind that replaces, repairs or compensates, at different points of their way (G1, G5, G8). */
export function noteReplacements(scene: Scene): void {
  const { agenda, until } = scene;
  agenda.note(new Date(until.getTime() - 3 * DAY_MS), async () => {
    const orders = await delivered(scene);
    for (const [index, one] of cases.entries()) {
      const order = orders[index];
      scene.stage.clock.advance(MINUTE_MS);
      if (order) await bring(scene, one, { ...order, index });
    }
  });
}

interface DeliveredOrder {
  readonly orderId: string;
  readonly lineId: string;
  readonly buyerId: string;
  readonly merchantId: string;
  readonly ownerId: string;
}

/** Completed orders of which nothing was asked back: their buyers are in no other story; those of this one come first. */
async function delivered({ stage }: Scene): Promise<DeliveredOrder[]> {
  // Returns are taken for fifteen days.
  const recently = new Date(stage.clock.now().getTime() - 12 * DAY_MS);
  const { rows } = await sql<DeliveredOrder>`
    select o.id as "orderId", l.id as "lineId", o.buyer_id as "buyerId", o.merchant_id as "merchantId", m.account_id as "ownerId"
      from customer_order o
      join lateral (select id from order_line where order_id = o.id and shipped_quantity > 0 and variant_id is not null
                     order by position limit 1) l on true
      join lateral (select account_id from merchant_member where merchant_id = o.merchant_id and role = 'OWNER' limit 1) m on true
     where o.status = 'COMPLETED' and o.completed_at > ${recently} and o.replacement_for_id is null and o.total_minor > 0
       and (o.open_hold_count = 0 or exists (select from order_return r where r.order_id = o.id))
       and not exists (select from order_return r where r.order_id = o.id and r.kind in ('REFUND_ONLY', 'RETURN_REFUND'))
       and not exists (select from repair p where p.order_id = o.id and p.return_id is null)
     order by (select min(r.id) from order_return r where r.order_id = o.id) nulls last, o.id desc limit ${cases.length}`.execute(
    as(stage).db,
  );
  return rows;
}

async function bring(
  scene: Scene,
  { kind, reason, says, steps }: Case,
  { orderId, lineId, buyerId, merchantId, ownerId, index }: DeliveredOrder & { readonly index: number },
): Promise<void> {
  const { stage } = scene;
  const buyer = () => as(stage, { id: buyerId });
  const owner = () => as(stage, { id: ownerId, merchantId, duties: [MemberRole.OWNER] });
  const { id } = await applyForReturn(buyer(), {
    ...{ id: orderId, kind, reason, description: says },
    lines: [{ orderLineId: lineId, quantity: 1 }],
    evidenceFileIds: await evidence(scene, { id: buyerId }, orderId).then((file) => [file]),
    idempotencyKey: keyOf('kind', index),
  });
  const named = (step: string, of = id) => ({ id: of, idempotencyKey: keyOf(step, of) });
  const takes: Readonly<Record<Step, () => Promise<unknown>>> = {
    ACCEPT: () => acceptReturn(owner(), named('accept')),
    SEND_BACK: () =>
      sendReturnBack(buyer(), {
        ...named('send'),
        carrier: '中通快递',
        trackingNumber: `7${figuresOf(13, 'kind', id)}`,
      }),
    INSPECT: () => confirmReturnedGoods(owner(), { ...named('inspect'), isResaleable: kind !== REPAIR }),
    SHIP: async () => {
      const replacementId = await replacementOf(owner(), id);
      if (!replacementId) return;
      await reviewUnlessDone(owner(), replacementId, named('review', replacementId));
      await shipOrder(owner(), { ...named('ship', replacementId), carrier: '本店配送' });
    },
    ARRIVE: async () => {
      const replacementId = await replacementOf(owner(), id);
      if (replacementId) await recordDelivery(owner(), named('arrive', replacementId));
    },
    COUPON: () =>
      giveReturnCoupon(as(stage, staffMember(scene, 'supervisor')), {
        ...named('coupon'),
        ...{ amount: { amount: '5.00' }, validDays: 60, content: '包装瑕疵，发券安抚' },
      }),
  };
  for (const step of steps) await takes[step]();
}

/** The order that replaces goods of a return; null where there was too little stock. */
async function replacementOf({ orm }: RequestContext, id: string): Promise<string | null> {
  return (await orm.fork().findOneOrFail(Return, { id })).replacementOrderId;
}

async function reviewUnlessDone(
  ctx: RequestContext,
  id: string,
  named: Parameters<typeof reviewOrder>[1],
): Promise<void> {
  const { rows } = await sql<{ status: string }>`select status from customer_order where id = ${id}`.execute(ctx.db);
  if (rows[0]?.status === 'PAID') await reviewOrder(ctx, named);
}
