import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';
import { DEMO_DOMAIN, emailOf, lastBuyer } from './people.js';

/** What the data say about the demo: nobody is here, it was begun, it was told to its end, or others are here. */
export type DemoState = 'EMPTY' | 'BEGUN' | 'WHOLE' | 'OTHERS';

/** Whether, and how far, the demo market stands in this database. */
export async function demoStateOf(db: Db): Promise<DemoState> {
  const { rows } = await sql<{ accounts: boolean; demo: boolean; whole: boolean }>`
    select exists(select from account) as accounts,
      exists(select from account where email like ${`%@${DEMO_DOMAIN}`}) as demo,
      exists(select from account where email = ${emailOf(lastBuyer.login)}) as whole`.execute(db);
  const { accounts = false, demo = false, whole = false } = rows[0] ?? {};
  if (whole) return 'WHOLE';
  if (demo) return 'BEGUN';
  return accounts ? 'OTHERS' : 'EMPTY';
}

/** When the demo market was begun; a seed that was killed goes on with the history it had begun. */
export async function demoBegunAt(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ begun_at: Date | null }>`
    select min(created_at) as begun_at from account where email like ${`%@${DEMO_DOMAIN}`}`.execute(db);
  return rows[0]?.begun_at ? new Date(rows[0].begun_at) : null;
}
