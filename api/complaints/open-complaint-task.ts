import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { openTask } from '../tasks/index.js';
import { ComplaintAction, complaintLifecycle } from './complaint-status.js';
import { complaintFor } from './move-complaint.js';
import type { OpenComplaintTaskInput } from './open-complaint-task.inputs.js';

/** Opens a task or dispatch order from an open complaint, about its order and customer (J5). */
export const openComplaintTask = useCase(
  { name: 'openComplaintTask', permission: Permission.COMPLAINTS_HANDLE },
  async (ctx, { id, ...asked }: OpenComplaintTaskInput) => {
    const complaint = await complaintFor(ctx, id, ComplaintAction.OPEN_TASK);
    transition(complaintLifecycle, ComplaintAction.OPEN_TASK, complaint);
    const { orderId, buyerId } = complaint;
    const task = await openTask(ctx, { ...asked, complaintId: id, orderId, buyerId });
    return { id: task.id, complaintId: id };
  },
);
