import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { useCase } from '../kernel/use-case.js';

/** Marks one of one's own in-app messages as read, or without an id all of them (M1). Reading again changes nothing. */
export const markMessagesRead = useCase(
  { name: 'markMessagesRead', permission: Permission.SIGNED_IN, audit: false },
  async (ctx, { id }: { id?: string | null }) => {
    const { accountId } = ctx.actor;
    const { rows } = await sql<{ id: string }>`
      update in_app_message set read_at = coalesce(read_at, ${ctx.now})
      where account_id = ${accountId} and ${id != null ? sql`id = ${id}` : sql`read_at is null`} returning id`.execute(
      ctx.db,
    );
    if (id != null && rows.length === 0) throw notFound('message', 'id');
    return { id: id ?? null, count: rows.length };
  },
);
