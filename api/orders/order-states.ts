import { type RawBuilder, sql } from 'kysely';
import { registerEnumType } from 'type-graphql';

export enum PaymentState {
  UNPAID = 'UNPAID',
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

type Columns = Readonly<
  Record<'origin' | 'paidAt' | 'refundedMinor' | 'totalMinor' | 'shippedUnitCount' | 'unitCount', RawBuilder<unknown>>
>;

/** The states that are derived, as SQL on the order's own columns. */
export const stateExpressions = {
  paymentState: (
    row: Columns,
  ) => sql`case when ${row.origin} = 'IMPORTED' then 'ELSEWHERE' when ${row.paidAt} is null then 'UNPAID'
    when ${row.refundedMinor} = 0 then 'PAID' when ${row.refundedMinor} < ${row.totalMinor} then 'PARTLY_REFUNDED' else 'REFUNDED' end`,
  shipmentState: (row: Columns) => sql`case when ${row.shippedUnitCount} = 0 then 'NOT_SHIPPED'
    when ${row.shippedUnitCount} < ${row.unitCount} then 'PARTLY_SHIPPED' else 'SHIPPED' end`,
};
