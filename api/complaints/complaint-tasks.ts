import { Arg, Ctx, Resolver } from 'type-graphql';
import { Connection, Related, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { TaskType } from '../tasks/index.js';
import { ComplaintType } from './complaint.type.js';
import { OpenComplaintTaskInput } from './open-complaint-task.inputs.js';
import { openComplaintTask } from './open-complaint-task.js';

/** What is to be done because of a complaint (J5). */
@Resolver(() => ComplaintType)
export class ComplaintTasks {
  @Connection(() => TaskType, {
    by: 'complaintId',
    description: 'Tasks and dispatch orders opened from it, the newest first; for the staff alone (J5).',
  })
  tasks!: Connection<TaskType>;
}

/** The complaint a task was opened from. */
@Resolver(() => TaskType)
export class ComplaintOfTask {
  @Related(() => ComplaintType, { by: 'complaintId', description: 'The complaint it was opened from; null for none.' })
  complaint!: ComplaintType | null;
}

@Resolver()
export class OpenComplaintTask {
  @Does(
    openComplaintTask,
    payload('OpenComplaintTaskPayload', { complaint: () => ComplaintType, task: () => TaskType }),
    {
      description: 'Opens a task or dispatch order from a complaint, about its order and customer (J5).',
      action: { on: 'Complaint', value: 'OPEN_TASK', kind: 'TRANSITION', creates: 'Task' },
    },
  )
  openComplaintTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenComplaintTaskInput, { description: 'What to do.' }) input: OpenComplaintTaskInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(openComplaintTask, ctx, input, ({ id, complaintId }) => ({
      complaint: ref(ComplaintType, complaintId),
      task: ref(TaskType, id),
    }));
  }
}
