import { countAttempt, forgiveAttempts } from '../accounts/index.js';
import { chargeDelivery } from '../fees/index.js';
import { claimFile, FilePurpose } from '../files/index.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { checkAccess, type UseCase, useCase } from '../kernel/use-case.js';
import { arriveByCourier, moveParcel, ShipmentStatus, takeBack } from '../orders/index.js';
import { settingsOf } from '../settings/index.js';
import { collect } from './cash/collect.js';
import type { DeliverInput, FailDeliveryInput, TakeDeliveryBackInput } from './delivery.inputs.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { isDeliveryCode } from './delivery-code.js';
import { deliverySettings } from './delivery-settings.js';
import { DeliveryTaskAction, DeliveryTaskStatus } from './delivery-status.js';
import type { DeliveryTask } from './delivery-task.entity.js';
import { loadTask, tellTask } from './load-task.js';

const handOver = useCase(
  { name: 'completeDelivery', permission: Permission.DELIVERIES_RUN, idempotent: true },
  async (ctx, { id, code, photoId, note, collected }: DeliverInput) => {
    const { task, order } = await loadTask(ctx, id, DeliveryTaskAction.DELIVER);
    if (!code && !photoId) throw refuse('PROOF_REQUIRED', 'the buyer’s code or a picture', 'code');
    if (code && !isDeliveryCode(ctx.services.keys.codes, id, code))
      throw refuse('WRONG_DELIVERY_CODE', 'this is not the buyer’s code', 'code');
    task.endedAt = ctx.now;
    await keepAttempt(ctx, task, {
      failure: null,
      note: note ?? '',
      isByCode: Boolean(code),
      photoId: photoId ?? null,
    });
    await collect(ctx, { task, order }, collected ?? null);
    await arriveByCourier(ctx, order, task.shipmentId);
    await ctx.em.flush();
    await chargeDelivery(ctx, order);
    await tellTask(ctx, task);
    if (code) await forgiveAttempts(ctx, 'deliveryCode', subject(id, ctx.actor.accountId));
    return { id: task.id };
  },
);

const subject = (taskId: string, accountId: string | null): string => `${taskId} ${accountId ?? ''}`;

/**
 * The courier hands a parcel over: proven by the buyer's code or a picture (E6), and, where the order is paid at the door, for
 * exactly what the task says, in cash (F3). The shop pays the delivery service by its plan, once an order (B6). After five wrong codes each further one has to
 * wait, twice as long each time; tries are counted before they are looked at, so a hundred at once are no way around it.
 */
export const completeDelivery: UseCase<DeliverInput & { idempotencyKey: string }, { id: string }> = Object.assign(
  async (
    request: Parameters<typeof handOver>[0],
    input: DeliverInput & { idempotencyKey: string },
  ): Promise<{ id: string }> => {
    checkAccess(request, handOver.definition);
    if (input.code) await countAttempt(request, 'deliveryCode', subject(input.id, request.actor.accountId));
    return handOver(request, input);
  },
  { definition: handOver.definition },
);

/**
 * The courier could not hand a parcel over (E6): the reason is kept and another attempt noted. After the market's number of
 * failures (three unless the settings say otherwise) it goes back to the shop instead.
 */
export const failDelivery = useCase(
  { name: 'failDelivery', permission: Permission.DELIVERIES_RUN, idempotent: true },
  async (ctx, { id, failure, note, redeliverAt, photoId }: FailDeliveryInput) => {
    const { task, order } = await loadTask(ctx, id, DeliveryTaskAction.FAIL);
    const settings = await settingsOf(ctx);
    task.failureCount += 1;
    task.lastFailure = failure;
    const isLast = task.failureCount >= settings(deliverySettings.mostFailures);
    if (redeliverAt && redeliverAt <= ctx.now) throw refuse('INVALID', 'a time to come', 'redeliverAt');
    task.redeliverAt = isLast ? null : (redeliverAt ?? null);
    if (isLast) task.status = DeliveryTaskStatus.RETURNING;
    await keepAttempt(ctx, task, { failure, note: note ?? '', isByCode: false, photoId: photoId ?? null });
    const status = isLast ? ShipmentStatus.RETURNING : ShipmentStatus.FAILED;
    await moveParcel(ctx, order, task.shipmentId, status, `送货未成功（第 ${task.failureCount} 次）：${failure}`);
    await tellTask(ctx, task);
    return { id: task.id };
  },
);

/**
 * The shop has the parcel in hand again (E6, C3): stock is put back, its units are refunded, and an order of which nothing was
 * delivered is cancelled. Refused while a return or complaint is open.
 */
export const takeDeliveryBack = useCase(
  { name: 'takeDeliveryBack', permission: Permission.DELIVERIES_ASSIGN, idempotent: true },
  async (ctx, { id, reason }: TakeDeliveryBackInput) => {
    const { task, order } = await loadTask(ctx, id, DeliveryTaskAction.TAKE_BACK);
    task.endedAt = ctx.now;
    await tellTask(ctx, task);
    await ctx.em.flush();
    await takeBack(ctx, order, task.shipmentId, reason);
    return { id: task.id };
  },
);

async function keepAttempt(
  ctx: UseCaseContext,
  task: DeliveryTask,
  outcome: Pick<DeliveryAttempt, 'failure' | 'note' | 'isByCode' | 'photoId'>,
): Promise<void> {
  const { id: taskId, merchantId, buyerId, courierId } = task;
  if (outcome.photoId)
    await claimFile(ctx, {
      fileId: outcome.photoId,
      purpose: FilePurpose.DELIVERY_PROOF,
      merchantId,
      buyerId,
      path: 'photoId',
    });
  const id = newId('doorstep', ctx.clock);
  ctx.em.persist(
    Object.assign(new DeliveryAttempt(), {
      id,
      taskId,
      merchantId,
      buyerId,
      courierId: courierId ?? '',
      ...outcome,
      createdAt: ctx.now,
    }),
  );
}
