import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import type { Db, UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import type { SetVisitWishInput } from './visit.inputs.js';

/** What a customer said about calls; nobody has said anything at first, and calls are welcome then. */
export interface VisitWish {
  readonly isWelcome: boolean;
  readonly decidedAt: Date | null;
}

/** Held alone by whoever starts a round, shared by whoever says whether they want to be in one. */
export const ROUNDS_LOCK = 'jishi rounds of visits';

/** Says whether one wants to be called by rounds of visits; if not, calls that wait are taken back at once (H6). */
export const setVisitWish = useCase(
  { name: 'setVisitWish', permission: Permission.SIGNED_IN },
  async (ctx, { isWelcome }: SetVisitWishInput) => {
    const { accountId } = ctx.actor;
    if (!accountId) throw notFound('account');
    // A round that starts meanwhile is waited for: what it gave out is taken back too.
    await sql`select pg_advisory_xact_lock_shared(hashtext(${ROUNDS_LOCK}))`.execute(ctx.db);
    if (!isWelcome)
      await sql`
        update visit set status = 'WITHDRAWN', due_at = null, done_at = ${ctx.now}, version = version + 1
        where buyer_id = ${accountId} and status = 'WAITING'`.execute(ctx.db);
    await keepWish(ctx, accountId, isWelcome);
    return { id: accountId, visitWish: { isWelcome, decidedAt: ctx.now } };
  },
);

/** Keeps what a customer said, to the market or to whoever called. */
export const keepWish = (ctx: UseCaseContext, accountId: string, isWelcome: boolean): Promise<unknown> =>
  sql`
    insert into visit_wish (account_id, is_welcome, decided_at) values (${accountId}, ${isWelcome}, ${ctx.now})
    on conflict (account_id) do update set is_welcome = excluded.is_welcome, decided_at = excluded.decided_at`.execute(
    ctx.db,
  );

/** What this account said. */
export async function visitWishOf(db: Db, accountId: string | null): Promise<VisitWish> {
  const { rows } = await sql<{ is_welcome: boolean; decided_at: Date }>`
    select is_welcome, decided_at from visit_wish where account_id = ${accountId}`.execute(db);
  const [said] = rows;
  return { isWelcome: said?.is_welcome ?? true, decidedAt: said ? new Date(said.decided_at) : null };
}
