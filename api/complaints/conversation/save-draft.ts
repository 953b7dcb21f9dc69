import { sql } from 'kysely';
import { assertVersion } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import type { Db, UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { requireCase } from '../about-oneself.js';
import type { SaveComplaintDraftInput } from './conversation.inputs.js';

const DRAFT_MS = 30 * 24 * 3_600_000;

/** Keeps what an agent has written on a case and not sent: one draft an agent, case and audience, read by nobody else. */
export const saveComplaintDraft = useCase(
  { name: 'saveComplaintDraft', permission: Permission.COMPLAINTS_HANDLE, audit: false },
  async (ctx, input: SaveComplaintDraftInput) => {
    const { id, audience, text, version } = input;
    await requireCase(ctx, id);
    const saved = text === '' ? await forget(ctx, input) : await keep(ctx, input);
    if (!saved) {
      const { rows } = await sql<{ version: number; text: string }>`
        select version, text from complaint_draft where ${ofActor(ctx, id, audience)}`.execute(ctx.db);
      assertVersion(rows[0] ?? { version: 0 }, version, { text });
    }
    return { id };
  },
);

const ofActor = ({ actor }: UseCaseContext, id: string, audience: string) =>
  sql<boolean>`complaint_id = ${id} and account_id = ${actor.accountId} and audience = ${audience}`;

async function keep(ctx: UseCaseContext, { id, audience, text, version }: SaveComplaintDraftInput): Promise<boolean> {
  const { rows } =
    version === 0
      ? await sql`
          insert into complaint_draft (id, complaint_id, account_id, audience, text, version, saved_at)
          values (${newId('complaintdraft', ctx.clock)}, ${id}, ${ctx.actor.accountId}, ${audience}, ${text}, 1, ${ctx.now})
          on conflict (complaint_id, account_id, audience) do nothing returning id`.execute(ctx.db)
      : await sql`
          update complaint_draft set text = ${text}, version = version + 1, saved_at = ${ctx.now}
          where ${ofActor(ctx, id, audience)} and version = ${version} returning id`.execute(ctx.db);
  return rows.length > 0;
}

/** True also when there was none to forget. */
async function forget(ctx: UseCaseContext, { id, audience, version }: SaveComplaintDraftInput): Promise<boolean> {
  const { rows } = await sql<{ is_gone: boolean }>`
    with gone as (
      delete from complaint_draft where ${ofActor(ctx, id, audience)} and version = ${version} returning id)
    select exists (select from gone)
      or not exists (select from complaint_draft where ${ofActor(ctx, id, audience)}) as is_gone`.execute(ctx.db);
  return rows[0]?.is_gone === true;
}

/** Drafts nobody came back to for a month are of no use any more. */
export const deleteOldDrafts = async (db: Db, now: Date): Promise<void> => {
  await sql`delete from complaint_draft where saved_at < ${new Date(now.getTime() - DRAFT_MS)}`.execute(db);
};
