import { holdsRole, MemberRole, MerchantMember, StaffRole } from '../accounts/index.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { moveParcel, ShipmentStatus } from '../orders/index.js';
import type { AssignDeliveryInput, DeliveryTaskInput } from './delivery.inputs.js';
import { DeliveryTaskAction } from './delivery-status.js';
import type { DeliveryTask } from './delivery-task.entity.js';
import { loadTask, tellTask } from './load-task.js';

/** A courier takes an open task; of two at once one wins (E6). */
export const acceptDelivery = useCase(
  { name: 'acceptDelivery', permission: Permission.DELIVERIES_RUN },
  async (ctx, { id }: DeliveryTaskInput) => {
    const { task } = await loadTask(ctx, id, DeliveryTaskAction.ACCEPT);
    task.courierId = ctx.actor.accountId;
    task.acceptedAt = ctx.now;
    await tellTask(ctx, task);
    return task;
  },
);

/** Staff give a task to a courier of the shop or of the platform, also one that another has accepted (E6). */
export const assignDelivery = useCase(
  { name: 'assignDelivery', permission: Permission.DELIVERIES_ASSIGN },
  async (ctx, { id, accountId }: AssignDeliveryInput) => {
    const { task } = await loadTask(ctx, id, DeliveryTaskAction.ASSIGN);
    if (!(await isCourier(ctx, accountId, task)))
      throw refuse('NO_COURIER', 'this is no courier who may bring it', 'accountId');
    task.courierId = accountId;
    task.acceptedAt = ctx.now;
    await tellTask(ctx, task);
    return task;
  },
);

/** A courier of the platform, or of the shop where there is nothing to collect. */
const isCourier = async (
  ctx: UseCaseContext,
  accountId: string,
  { merchantId, collectMinor }: DeliveryTask,
): Promise<boolean> =>
  (collectMinor === 0 &&
    (await ctx.em.count(MerchantMember, { accountId, merchantId, role: MemberRole.COURIER })) > 0) ||
  (await holdsRole(ctx, accountId, StaffRole.COURIER));

/** A courier cannot bring what was accepted; it is open for others again (E6). */
export const giveDeliveryBack = useCase(
  { name: 'giveDeliveryBack', permission: Permission.DELIVERIES_RUN },
  async (ctx, { id }: DeliveryTaskInput) => {
    const { task } = await loadTask(ctx, id, DeliveryTaskAction.GIVE_BACK);
    task.courierId = null;
    task.acceptedAt = null;
    await tellTask(ctx, task);
    return task;
  },
);

/** The courier has the parcel and sets out, the first time or again (E6). */
export const pickUpDelivery = useCase(
  { name: 'pickUpDelivery', permission: Permission.DELIVERIES_RUN },
  async (ctx, { id }: DeliveryTaskInput) => {
    const { task, order } = await loadTask(ctx, id, DeliveryTaskAction.PICK_UP);
    task.pickedUpAt = ctx.now;
    task.redeliverAt = null;
    await moveParcel(ctx, order, task.shipmentId, ShipmentStatus.OUT_FOR_DELIVERY, '送货员已取件');
    await tellTask(ctx, task);
    return task;
  },
);
