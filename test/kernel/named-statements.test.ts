import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { nameStatements } from '#api/kernel/named-statements.js';
import { cloneDatabase } from '../kit/database.js';

const database = await cloneDatabase();
const pool = new pg.Pool({ connectionString: database.url, max: 1 });
nameStatements(pool, 5);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function preparedAs(text: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_prepared_statements where statement like '${text}%'`,
  );
  return rows[0]?.count ?? 0;
}

const ask = async (text: string, times: number): Promise<unknown[]> => {
  const client = await pool.connect();
  try {
    const answers: unknown[] = [];
    for (let time = 0; time < times; time += 1) answers.push((await client.query(text, [1])).rows[0]);
    return answers;
  } finally {
    client.release();
  }
};

describe('statements that are asked again and again (design §4)', () => {
  it('are prepared from the twenty-first time on, and answer the same', async () => {
    const answers = await ask('select $1::int + 1 as rare', 20);
    expect(await preparedAs('select $1::int + 1 as rare')).toBe(0);
    answers.push(...(await ask('select $1::int + 1 as rare', 3)));
    expect(await preparedAs('select $1::int + 1 as rare')).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"rare":2}']));
  });

  it('are given up when others are used more', async () => {
    for (let number = 0; number < 8; number += 1) await ask(`select $1::int + ${number} as many`, 21);
    expect(await preparedAs('select $1::int +')).toBe(5);
    expect(await ask('select $1::int + 0 as many', 1)).toEqual([{ many: 1 }]);
  });

  it('are prepared anew when a migration changed what they answer', async () => {
    await pool.query('create table changing (id int)');
    await pool.query('insert into changing values (1)');
    const text = 'select * from changing where id = $1';
    await ask(text, 22);
    await pool.query('alter table changing add column name text');
    await expect(ask(text, 1)).rejects.toMatchObject({ code: '0A000' });
    expect(await ask(text, 1)).toEqual([{ id: 1, name: null }]);
  });
});
