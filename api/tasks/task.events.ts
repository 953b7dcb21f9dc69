import type { EventKinds } from '../events/index.js';

/** What happens to tasks (J5). */
export const taskEventKinds: EventKinds = {
  TASK_OPENED: 'A task was opened.',
  TASK_CHANGED: 'Work on a task went on.',
  TASK_DUE_SOON: 'A task is due soon.',
  TASK_OVERDUE: 'A task was not done, or its customer not called back, in time.',
};
