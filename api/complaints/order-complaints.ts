import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { MerchantLineType } from '../payments/index.js';
import { SlipType } from '../slips/index.js';
import { ComplaintType } from './complaint.type.js';

/** Complaints about an order. */
@Resolver(() => OrderType)
export class OrderComplaints {
  @Connection(() => ComplaintType, { by: 'orderId', description: 'Complaints about it, the newest first.' })
  complaints!: Connection<ComplaintType>;
}

/** Questions about a line of a merchant's account. */
@Resolver(() => MerchantLineType)
export class LineComplaints {
  @Connection(() => ComplaintType, {
    by: 'merchantLineId',
    description: 'The complaints that question it (I2), the newest first.',
  })
  complaints!: Connection<ComplaintType>;
}

/** What was paid out by hand because of a complaint. */
@Resolver(() => ComplaintType)
export class ComplaintSlips {
  @Connection(() => SlipType, {
    by: 'complaintId',
    description: 'What was paid out by hand because of it (F7); none for whoever may not see slips.',
  })
  slips!: Connection<SlipType>;
}

/** The complaint a slip is about. */
@Resolver(() => SlipType)
export class ComplaintOfSlip {
  @Related(() => ComplaintType, { by: 'complaintId', description: 'The complaint it is about; null for none.' })
  complaint!: ComplaintType | null;
}
