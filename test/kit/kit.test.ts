import { afterAll, expect, it } from 'vitest';
import { cloneDatabase } from './database.js';
import { eventually } from './eventually.js';

const database = await cloneDatabase();
afterAll(() => database.drop());

it('a test file works on its own migrated copy', async () => {
  const [row] = await database.query<{ name: string }>('select current_database() as name');
  expect(row?.name).toMatch(/^test_/);
  expect(await database.query('select name from migration')).not.toEqual([]);
});

it('eventually() fails with the last reason instead of hanging', async () => {
  const never = eventually(() => Promise.reject(new Error('not yet')), { timeoutMs: 30, what: 'a miracle' });
  await expect(never).rejects.toMatchObject({
    message: 'Waited 30 ms in vain for a miracle.',
    cause: { message: 'not yet' },
  });
});
