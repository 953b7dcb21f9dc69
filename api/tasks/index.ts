export { openTask } from './open-task.js';
export { Task } from './task.entity.js';
export { taskErrorCodes } from './task.errors.js';
export { taskEventKinds } from './task.events.js';
export { TaskType, taskEntryReads, taskReads } from './task.type.js';
export { watchTasks } from './task-clock.job.js';
export { TaskEntry } from './task-entry.entity.js';
export { taskSettings } from './task-settings.js';
export { TaskKind } from './task-status.js';
