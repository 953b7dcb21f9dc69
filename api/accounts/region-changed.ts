import { sql } from 'kysely';
import { accessChanged } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';

/**
 * A merchant has moved: the open streams of whoever has one of these districts are checked again, since they reach other
 * merchants now (A3).
 */
export async function regionChanged(ctx: UseCaseContext, codes: readonly string[]): Promise<void> {
  const { rows } = await sql<{ account_id: string }>`
    select distinct account_id from staff_role
    where district_code is not null
      and exists (select from unnest(${[...codes]}::text[]) code
        where code like regexp_replace(district_code, '(00)+$', '') || '%')
    order by account_id`.execute(ctx.db);
  for (const { account_id: accountId } of rows) await accessChanged(ctx, accountId);
}
