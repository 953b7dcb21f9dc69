import type { ErrorCodes } from '../kernel/schema/user-error.js';

export const taskErrorCodes: ErrorCodes = {
  NOT_A_TASK_WORKER: 'The account has no role that works on tasks.',
};
