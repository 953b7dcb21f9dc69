import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until `condition` answers with something truthy and returns it; a throwing condition counts as "not yet".
 * After `timeoutMs` it fails with the last reason. Never sleep a fixed time instead.
 */
export async function eventually<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 20_000, what = 'the condition' }: { timeoutMs?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const until = performance.now() + timeoutMs;
  let reason: unknown;
  do {
    try {
      const value = await condition();
      if (value) return value;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    await delay(10);
  } while (performance.now() < until);
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`, { cause: reason });
}
