import { expect, it } from 'vitest';
import { newIdempotencyKey } from '../../admin/src/actions/idempotency-key.js';

it('F4 makes keys that are UUIDs of version 4, each a new one', () => {
  const keys = Array.from({ length: 50 }, newIdempotencyKey);
  expect(new Set(keys).size).toBe(50);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
