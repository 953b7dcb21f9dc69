import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { claimKey, type Ids, keepResult } from '#api/kernel/idempotency.js';
import { RequestErrorCode } from '#api/kernel/refusal.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();

const claim = (key: string, hash: string): Promise<Ids | null> =>
  inTransaction(market.context(), async (ctx) => {
    const kept = await claimKey(ctx, key, 'test', hash);
    if (!kept) await keepResult(ctx, key, { id: 'order_1' });
    return kept;
  });

describe('an idempotency key', () => {
  it('F4 answers the ids of the first call again, and refuses another input', async () => {
    expect(await claim('a', 'one')).toBeNull();
    expect(await claim('a', 'one')).toEqual({ id: 'order_1' });
    await expect(claim('a', 'another')).rejects.toMatchObject({ code: RequestErrorCode.IDEMPOTENCY_MISMATCH });
  });

  it('F4 that another process holds is waited for two seconds, then it is in progress', async () => {
    const elsewhere = new pg.Client({ connectionString: market.database.url });
    await elsewhere.connect();
    try {
      await elsewhere.query('begin');
      await elsewhere.query(`insert into idempotency_key (principal, key, operation, request_hash, created_at, expires_at)
        values ('SYSTEM', 'b', 'test', 'one', clock_timestamp(), clock_timestamp() + interval '1 day')`);
      const startedAt = performance.now();
      await expect(claim('b', 'one')).rejects.toMatchObject({ code: RequestErrorCode.IN_PROGRESS });
      expect(performance.now() - startedAt).toBeGreaterThan(1_900);
    } finally {
      await elsewhere.end();
    }
    expect(await claim('b', 'one')).toBeNull();
  });
});
