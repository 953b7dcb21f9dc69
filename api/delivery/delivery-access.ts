import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { DeliveryTaskAction } from './delivery-status.js';

interface Held {
  readonly merchantId: string;
  readonly courierId: string | null;
}

const A = DeliveryTaskAction;

/**
 * Whether somebody may do this with a delivery task, whatever its state: couriers accept what reaches them and work on what is
 * theirs, shop and staff assign and take back.
 */
export function mayDo(action: DeliveryTaskAction, { merchantId, courierId }: Held, actor: Actor): boolean {
  const within = (permission: Permission): boolean => reaches(scopeOf(actor, permission), { merchantId });
  if (action === A.ASSIGN || action === A.TAKE_BACK) return within(Permission.DELIVERIES_ASSIGN);
  if (!within(Permission.DELIVERIES_RUN)) return false;
  return action === A.ACCEPT || (courierId !== null && courierId === actor.accountId);
}
