import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { OrderType } from '../orders/index.js';
import { DeliveryAttemptType } from './delivery-attempt.type.js';
import { DeliveryTaskType } from './delivery-task.type.js';

/** How parcels of an order are brought. */
@Resolver(() => OrderType)
export class OrderDeliveries {
  @Connection(() => DeliveryTaskType, {
    by: 'orderId',
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    description: 'Its parcels in local delivery; the buyer reads the code for the courier here (E6).',
  })
  deliveryTasks!: Connection<DeliveryTaskType>;
}

/** What came of a courier's ways. */
@Resolver(() => DeliveryTaskType)
export class DeliveryAttempts {
  @Connection(() => DeliveryAttemptType, { by: 'taskId', description: 'Every attempt, the latest first (E6).' })
  attempts!: Connection<DeliveryAttemptType>;
}
