import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Account, AccountStatus, Locale } from '#api/accounts/index.js';
import { gatherInserts } from '#api/kernel/gather-inserts.js';
import { refuse } from '#api/kernel/refusal.js';
import { flushUnique } from '#api/kernel/unique.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();
const pool = new pg.Pool({ connectionString: market.database.url, max: 1 });
/** What travels to the database, a trip each. */
let trips: string[] = [];
pool.on('connect', (client) => {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  client.query = ((...args: unknown[]) => {
    trips.push(String(args[0]));
    return query(...args);
  }) as typeof client.query;
});
gatherInserts(pool);
const client = await pool.connect();
await client.query('create table leaf (id int primary key)');
beforeEach(() => {
  trips = [];
});
afterAll(async () => {
  client.release();
  await pool.end();
});

const leaf = (id: number): Promise<unknown> => client.query(`insert into "leaf" ("id") values (${id})`, []);
const leaves = async (): Promise<unknown[]> => (await client.query('select id from leaf order by id')).rows;

describe('the inserts of a flush (E2)', () => {
  it('travel together before whatever comes next, and are undone with their transaction', async () => {
    await client.query('begin', []);
    await leaf(1);
    await leaf(2);
    expect(trips).toEqual(['begin']);
    expect(await leaves()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(trips).toHaveLength(3);
    await client.query('savepoint here', []);
    await leaf(3);
    await client.query('rollback to savepoint here', []);
    await leaf(4);
    await client.query('commit', []);
    await client.query('begin', []);
    await leaf(5);
    await client.query('rollback', []);
    expect(await leaves()).toEqual([{ id: 1 }, { id: 2 }, { id: 4 }]);
  });

  it('are sent at once where no transaction is open, and what reads back or gives way is never gathered', async () => {
    await leaf(10);
    expect(trips).toHaveLength(1);
    await client.query('begin', []);
    const { rows } = await client.query('insert into "leaf" ("id") values (11) returning id', []);
    expect(rows).toEqual([{ id: 11 }]);
    const { rowCount } = await client.query('insert into "leaf" ("id") values (11) on conflict do nothing', []);
    expect(rowCount).toBe(0);
    await client.query('rollback', []);
  });

  it('that break a constraint fail their commit, and nothing of the transaction stays', async () => {
    await client.query('begin', []);
    await leaf(20);
    await leaf(20);
    await expect(client.query('commit', [])).rejects.toThrow('leaf_pkey');
    await client.query('rollback', []);
    expect(await leaves()).not.toContainEqual({ id: 20 });
  });

  it('that break a constraint fail the flush itself, worded as it words them', async () => {
    const account = (id: string): Account =>
      Object.assign(new Account(), {
        id,
        phone: null,
        email: 'twice@example.test',
        name: 'Twice',
        locale: Locale.EN,
        status: AccountStatus.ACTIVE,
        blockReason: null,
        passwordHash: 'none',
        createdAt: market.clock.now(),
        version: 1,
      });
    const work = inTransaction(market.context(), async (ctx) => {
      ctx.em.persist([account('account_twice1'), account('account_twice2')]);
      await flushUnique(ctx, { account_email_unique: () => refuse('EMAIL_TAKEN', 'taken', 'email') });
    });
    await expect(work).rejects.toThrow('EMAIL_TAKEN');
  });
});
