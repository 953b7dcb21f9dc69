import { type RawBuilder, sql } from 'kysely';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { AccountRef } from './chart-of-accounts.js';

/** Opens those of the accounts that do not exist yet, in the order of their keys. */
export const openAccounts = (ctx: UseCaseContext, accounts: readonly AccountRef[]): RawBuilder<unknown> => sql`
  insert into ledger_account (id, kind, currency, may_be_negative, buyer_id, merchant_id, opened_at)
  select id, kind, ${ctx.market.currency}, may_be_negative, buyer_id, merchant_id, ${ctx.now}
    from unnest(${accounts.map((account) => account.id)}::text[], ${accounts.map((account) => account.kind)}::text[],
                ${accounts.map((account) => account.mayBeNegative)}::boolean[],
                ${accounts.map((account) => account.buyerId)}::text[],
                ${accounts.map((account) => account.merchantId)}::text[])
         as account (id, kind, may_be_negative, buyer_id, merchant_id)
   order by id collate "C"
      on conflict (id) do nothing`;
