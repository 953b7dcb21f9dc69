import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';
import { enter, moved } from './move-repair.js';
import { openRepair } from './open-repair.js';
import { undoRepair } from './pay-repair.js';
import type {
  CallBackRepairInput,
  FinishRepairInput,
  RepairActionInput,
  RepairParcelInput,
  SendRepairBackInput,
} from './repair.inputs.js';
import { CallBackResult, RepairAction, RepairOutcome, RepairStatus } from './repair-status.js';

/** The buyer has sent the goods to the outlet (G8). */
export const sendToOutlet = useCase(
  { name: 'sendToOutlet', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, { id, carrier, trackingNumber }: RepairParcelInput) => {
    const repair = await moved(ctx, id, RepairAction.SEND);
    Object.assign(repair, { carrierIn: carrier, trackingIn: trackingNumber ?? null });
    await enter(ctx, repair, RepairStatus.ON_THE_WAY);
    return { id };
  },
);

/** The buyer does not send anything in after all. */
export const cancelRepair = useCase(
  { name: 'cancelRepair', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, { id }: RepairActionInput) => {
    await enter(ctx, await moved(ctx, id, RepairAction.CANCEL), RepairStatus.CANCELLED);
    return { id };
  },
);

/** The outlet has the goods, sent in or brought by the buyer. */
export const receiveRepair = useCase(
  { name: 'receiveRepair', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id }: RepairActionInput) => {
    await enter(ctx, await moved(ctx, id, RepairAction.RECEIVE), RepairStatus.RECEIVED);
    return { id };
  },
);

/** It is repaired, or cannot be: then what was paid goes back to the buyer, and the parts into stock. */
export const finishRepair = useCase(
  { name: 'finishRepair', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id, isRepaired, note }: FinishRepairInput) => {
    const repair = await moved(ctx, id, RepairAction.FINISH);
    if (note) repair.diagnosis = [repair.diagnosis, note].filter(Boolean).join('\n');
    repair.outcome = isRepaired ? RepairOutcome.REPAIRED : RepairOutcome.NOT_REPAIRED;
    await enter(ctx, repair, RepairStatus.TO_SEND_BACK);
    if (!isRepaired) await undoRepair(ctx, repair);
    return { id };
  },
);

/** The outlet has sent the goods back. */
export const sendRepairBack = useCase(
  { name: 'sendRepairBack', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id, carrier, trackingNumber }: SendRepairBackInput) => {
    const repair = await moved(ctx, id, RepairAction.SEND_BACK);
    Object.assign(repair, { carrierBack: carrier, trackingBack: trackingNumber ?? null });
    await enter(ctx, repair, RepairStatus.SENT_BACK);
    return { id };
  },
);

/** The buyer has the goods again. */
export const confirmRepairedGoods = useCase(
  { name: 'confirmRepairedGoods', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, { id }: RepairActionInput) => {
    await enter(ctx, await moved(ctx, id, RepairAction.CONFIRM_GOODS), RepairStatus.CALL_BACK_DUE);
    return { id };
  },
);

/**
 * 回访: what the buyer says of the repair (G8). What did not help is repaired again at the same outlet, free of charge, by a repair
 * order of its own.
 */
export const callBackRepair = useCase(
  { name: 'callBackRepair', permission: Permission.REPAIRS_WORK, idempotent: true },
  async (ctx, { id, result, note }: CallBackRepairInput) => {
    const repair = await moved(ctx, id, RepairAction.CALL_BACK);
    Object.assign(repair, { callBackResult: result, callBackNote: note ?? null });
    await enter(ctx, repair, RepairStatus.CLOSED);
    await ctx.em.flush();
    if (result !== CallBackResult.NOT_SOLVED || repair.outcome !== RepairOutcome.REPAIRED) return { id };
    const { orderLineId, quantity, outletId, fault } = repair;
    await openRepair(ctx, { orderLineId, quantity, outletId, isWarranty: true, fault: note ?? fault, followsId: id });
    return { id };
  },
);
