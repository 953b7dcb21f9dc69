import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The six figures a buyer tells the courier at the door. They follow from the task and a key of the installation, so that
 * they stand in no table, and the buyer alone is shown them.
 */
export const deliveryCode = (key: Buffer, taskId: string): string =>
  String(createHmac('sha256', key).update(`delivery\0${taskId}`).digest().readUInt32BE(0) % 1_000_000).padStart(6, '0');

/** Whether a code is this task's, in the same time whatever it is. */
export const isDeliveryCode = (key: Buffer, taskId: string, code: string): boolean =>
  /^\d{6}$/.test(code) && timingSafeEqual(Buffer.from(code), Buffer.from(deliveryCode(key, taskId)));
