import { type RawBuilder, sql } from 'kysely';
import { registerEnumType } from 'type-graphql';

export enum PaymentState {
  UNPAID = 'UNPAID',
  TO_COLLECT = 'TO_COLLECT',
  PAID = 'PAID',
  PARTLY_REFUNDED = 'PARTLY_REFUNDED',
  REFUNDED = 'REFUNDED',
  ELSEWHERE = 'ELSEWHERE',
}

registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'Derived beside the lifecycle: what was paid and paid back.',
  valuesConfig: {
    UNPAID: { description: 'Nothing was paid.' },
    TO_COLLECT: { description: 'Nothing was paid yet: its courier collects the total in cash at the door.' },
    PAID: { description: 'Paid in full.' },
    PARTLY_REFUNDED: { description: 'Paid, and part of it paid back.' },
    REFUNDED: { description: 'Paid, and all of it paid back.' },
    ELSEWHERE: { description: 'An imported past order: its money never passed through this market.' },
  },
});

export enum ShipmentState {
  NOT_SHIPPED = 'NOT_SHIPPED',
  PARTLY_SHIPPED = 'PARTLY_SHIPPED',
  SHIPPED = 'SHIPPED',
}

registerEnumType(ShipmentState, {
  name: 'ShipmentState',
  description: 'Derived beside the lifecycle: how much of an order has left.',
  valuesConfig: {
    NOT_SHIPPED: { description: 'Nothing has left.' },
    PARTLY_SHIPPED: { description: 'Part of it has left.' },
    SHIPPED: { description: 'Everything has left.' },
  },
});

export enum AfterSaleState {
  NONE = 'NONE',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(AfterSaleState, {
  name: 'AfterSaleState',
  description: 'Derived beside the lifecycle: whether goods came back or somebody complained.',
  valuesConfig: {
    NONE: { description: 'There never was a return or complaint.' },
    OPEN: { description: 'A return or complaint is open; it holds completion and payout.' },
    CLOSED: { description: 'There were returns or complaints; all are closed.' },
  },
});

type Column =
  | 'id'
  | 'status'
  | 'isCashOnDelivery'
  | 'origin'
  | 'paidAt'
  | 'refundedMinor'
  | 'totalMinor'
  | 'shippedUnitCount'
  | 'unitCount';
type Columns = Readonly<Record<Column | 'openHoldCount', RawBuilder<unknown>>>;

/** The states that are derived, as SQL on the order's own columns. */
export const stateExpressions = {
  paymentState: (
    row: Columns,
  ) => sql`case when ${row.origin} = 'IMPORTED' then 'ELSEWHERE' when ${row.paidAt} is null then
      case when ${row.isCashOnDelivery} and ${row.status} <> 'CANCELLED' then 'TO_COLLECT' else 'UNPAID' end
    when ${row.refundedMinor} = 0 then 'PAID' when ${row.refundedMinor} < ${row.totalMinor} then 'PARTLY_REFUNDED' else 'REFUNDED' end`,
  shipmentState: (row: Columns) => sql`case when ${row.shippedUnitCount} = 0 then 'NOT_SHIPPED'
    when ${row.shippedUnitCount} < ${row.unitCount} then 'PARTLY_SHIPPED' else 'SHIPPED' end`,
  afterSaleState: (row: Columns) => sql`case when ${row.openHoldCount} > 0 then 'OPEN'
    when exists (select from order_hold h where h.order_id = ${row.id}) then 'CLOSED' else 'NONE' end`,
};
