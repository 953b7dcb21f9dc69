import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { DeliveryTaskAction } from './delivery-status.js';

interface Held {
  readonly merchantId: string;
  readonly courierId: string | null;
  readonly collectMinor: number | string;
}

const A = DeliveryTaskAction;

/**
 * Whether somebody may do this with a delivery task, whatever its state: couriers accept what reaches them and work on what is
 * theirs, shop and staff assign and take back. What is to be paid at the door is for couriers of the platform, not of shops.
 */
export function mayDo(
  action: DeliveryTaskAction,
  { merchantId, courierId, collectMinor }: Held,
  actor: Actor,
): boolean {
  const within = (permission: Permission): boolean => reaches(scopeOf(actor, permission), { merchantId });
  if (action === A.ASSIGN || action === A.TAKE_BACK) return within(Permission.DELIVERIES_ASSIGN);
  if (!within(Permission.DELIVERIES_RUN)) return false;
  if (action === A.ACCEPT) return Number(collectMinor) === 0 || scopeOf(actor, Permission.DELIVERIES_RUN).all;
  return courierId !== null && courierId === actor.accountId;
}
