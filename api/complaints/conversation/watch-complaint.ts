import { sql } from 'kysely';
import { emit } from '../../events/index.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { inTransaction, useCase } from '../../kernel/use-case.js';
import { requireCase } from '../about-oneself.js';
import type { LeaveComplaintInput, WatchComplaintInput } from './conversation.inputs.js';

/** Whoever has a case open says so again before this is over, or counts as gone. */
export const WATCHING_MS = 60_000;

const definition = { permission: Permission.COMPLAINTS_HANDLE, audit: false } as const;

/**
 * Says that one has a case open, and whether one is writing (H4): repeated every twenty seconds or so by whoever shows it. Only a
 * change of who is there, or writes, is an event; a repetition touches one row.
 */
export const watchComplaint = useCase(
  { name: 'watchComplaint', ...definition },
  async (ctx, { id, isWriting }: WatchComplaintInput) => {
    const { accountId } = ctx.actor;
    if (!accountId) throw refuse('NOT_ALLOWED_NOW', 'a person has a case open');
    await requireCase(ctx, id);
    const { rows } = await sql<{ is_news: boolean }>`
      with before as (
        select is_writing from complaint_viewer
        where complaint_id = ${id} and account_id = ${accountId} and expires_at > ${ctx.now}),
      here as (
        insert into complaint_viewer (id, complaint_id, account_id, since, expires_at, is_writing)
        values (${newId('complaintviewer', ctx.clock)}, ${id}, ${accountId}, ${ctx.now}, ${until(ctx)}, ${isWriting})
        on conflict (complaint_id, account_id) do update set expires_at = excluded.expires_at, is_writing = excluded.is_writing,
          since = case when complaint_viewer.expires_at > ${ctx.now} then complaint_viewer.since else excluded.since end
        returning id)
      select coalesce((select is_writing from before) <> ${isWriting}, true) as is_news from here`.execute(ctx.db);
    if (rows[0]?.is_news) await tellViewers(ctx, [id]);
    return { id };
  },
);

/** Says that one has a case open no more. */
export const leaveComplaint = useCase(
  { name: 'leaveComplaint', ...definition },
  async (ctx, { id }: LeaveComplaintInput) => {
    await requireCase(ctx, id);
    const { rows } = await sql`
      delete from complaint_viewer where complaint_id = ${id} and account_id = ${ctx.actor.accountId}
      returning id`.execute(ctx.db);
    if (rows.length > 0) await tellViewers(ctx, [id]);
    return { id };
  },
);

/** Whoever did not say for a minute that a case is open has left it: a closed window says nothing. */
export const forgetViewers: Sweep = {
  name: 'complaint-viewers',
  dueAt: () => sql`(select min(expires_at) from complaint_viewer)`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const { rows } = await sql<{ complaint_id: string }>`
        delete from complaint_viewer where id in (
          select id from complaint_viewer where expires_at <= ${ctx.now} order by expires_at limit ${SWEEP_BATCH}
          for update skip locked)
        returning complaint_id`.execute(ctx.db);
      await tellViewers(ctx, [...new Set(rows.map(({ complaint_id: id }) => id))].toSorted());
      return rows.length;
    }),
};

const until = ({ now }: UseCaseContext): Date => new Date(now.getTime() + WATCHING_MS);

/** The events of who looks at a case are counted apart from those of the case: nobody who looks changes it. */
async function tellViewers(ctx: UseCaseContext, complaintIds: readonly string[]): Promise<void> {
  for (const id of complaintIds) {
    const { rows } = await sql<{ sequence: number; hidden_from: string | null }>`
      insert into complaint_presence (complaint_id, sequence) values (${id}, 1)
      on conflict (complaint_id) do update set sequence = complaint_presence.sequence + 1
      returning sequence, (select about_agent_id from complaint where id = complaint_id) as hidden_from`.execute(
      ctx.db,
    );
    const { sequence = 1, hidden_from: hiddenFrom = null } = rows[0] ?? {};
    await emit(ctx, { kind: 'COMPLAINT_VIEWERS', recordId: presenceOf(id), sequence, hiddenFrom });
  }
}

/** The record whose events tell who looks at a case. */
export const presenceOf = (complaintId: string): string => complaintId.replace(/^complaint_/, 'complaintpresence_');

/** The case that such a record is about. */
export const complaintOf = (presenceId: string): string => presenceId.replace(/^complaintpresence_/, 'complaint_');
