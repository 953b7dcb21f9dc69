import { localDay } from '../../kernel/local-day.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { TrackingStatus } from '../../kernel/tracking-provider.js';
import { type Order, OrderLine, Shipment, ShipmentLine, ShipmentStatus, TrackingEvent } from '../../orders/index.js';
import { EvidenceRule } from '../reasons/return-reason-rule.entity.js';
import { type RecordedEvent, type RecordedLine, ReturnRecordKind } from './return-record.entity.js';

/** What we know of one parcel of an order now, and whether it shows what the buyer says. */
export interface ParcelKnown {
  readonly kind: ReturnRecordKind;
  readonly parcel: Shipment;
  /** Ids of the order's lines that it took along. */
  readonly orderLineIds: readonly string[];
  readonly contents: RecordedLine[];
  readonly events: RecordedEvent[];
  readonly bearsOut: boolean;
}

/** The carrier could not hand it over, or it goes back. */
const mishaps: ReadonlySet<TrackingStatus> = new Set([TrackingStatus.FAILED, TrackingStatus.RETURNING]);

/** The latest events of a parcel that are kept with a return. */
const MOST_EVENTS = 100;

/**
 * Our own records of the parcels of an order that a reason is judged by, the first sent first (G2); none where a reason is judged by
 * something else. Goods are short by our record where fewer units were packed than were paid for, or a parcel did not arrive
 * straight away; they are late where a parcel came after the day it was promised for, or has not come yet and the day is over.
 */
export async function readRecords(ctx: UseCaseContext, order: Order, evidence: EvidenceRule): Promise<ParcelKnown[]> {
  const kind = kindOf(evidence);
  if (!kind) return [];
  const lines = await ctx.em.find(OrderLine, { orderId: order.id }, { orderBy: { position: 'asc', id: 'asc' } });
  const packed = await ctx.em.find(ShipmentLine, { orderId: order.id });
  const parcelIds = [...new Set(packed.map(({ shipmentId }) => shipmentId))];
  const parcels = await ctx.em.find(
    Shipment,
    { id: { $in: parcelIds } },
    { orderBy: { shippedAt: 'asc', id: 'asc' }, refresh: true },
  );
  const told = await ctx.em.find(
    TrackingEvent,
    { shipmentId: { $in: parcelIds } },
    { orderBy: { happenedAt: 'desc' } },
  );
  const unitsOf = (lineId: string, within = packed): number =>
    within.reduce((sum, { orderLineId, quantity }) => (orderLineId === lineId ? sum + quantity : sum), 0);
  return parcels.map((parcel) => {
    const within = packed.filter(({ shipmentId }) => shipmentId === parcel.id);
    const carried = lines.filter(({ id }) => unitsOf(id, within) > 0);
    const events = told.filter(({ shipmentId }) => shipmentId === parcel.id);
    const isShort = carried.some(({ id, quantity }) => unitsOf(id) < quantity);
    const wentAstray = parcel.status !== ShipmentStatus.DELIVERED || events.some(({ status }) => mishaps.has(status));
    return {
      ...{ kind, parcel, orderLineIds: carried.map(({ id }) => id) },
      contents: carried.map(({ id, sku, quantity: ordered }) => ({ sku, ordered, packed: unitsOf(id, within) })),
      events: events.slice(0, MOST_EVENTS).map(({ status, place, happenedAt }) => ({
        ...{ status, place },
        happenedAt: happenedAt.toISOString(),
      })),
      bearsOut: kind === ReturnRecordKind.PARCEL ? isShort || wentAstray : isLate(ctx, order, parcel),
    };
  });
}

function kindOf(evidence: EvidenceRule): ReturnRecordKind | null {
  if (evidence === EvidenceRule.PARCEL_RECORD) return ReturnRecordKind.PARCEL;
  return evidence === EvidenceRule.TRACKING_RECORD ? ReturnRecordKind.TRACKING : null;
}

const isLate = (ctx: UseCaseContext, { promisedOn }: Order, { deliveredAt }: Shipment): boolean =>
  promisedOn !== null && localDay(deliveredAt ?? ctx.now, ctx.market.timeZone) > promisedOn;

/** Whether a reason needs a picture in this case: always, or because our own records do not show it (G2). */
export const needsPictures = (evidence: EvidenceRule, records: readonly ParcelKnown[]): boolean =>
  evidence === EvidenceRule.PICTURES ||
  (evidence === EvidenceRule.PARCEL_RECORD && !records.some(({ bearsOut }) => bearsOut));
