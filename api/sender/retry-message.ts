import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { deliverMessage } from './deliver-message.job.js';
import { ENQUEUED_MS } from './message-clocks.js';
import { MessageAction, type MessageStatus, messageLifecycle } from './message-status.js';

/** Tries a failed message once more, with as many attempts as a new one (M1). */
export const retryMessage = useCase(
  { name: 'retryMessage', permission: Permission.MESSAGE_TEMPLATES_WRITE },
  async (ctx, { id }: { id: string }) => {
    const { rows } = await sql<{ status: MessageStatus; hasContent: boolean }>`
      select status, exists (select from message_content c where c.message_id = m.id) as "hasContent"
      from message m where id = ${id} for update`.execute(ctx.db);
    const message = rows[0];
    if (!message) throw notFound('message', 'id');
    transition(messageLifecycle, MessageAction.RETRY, message);
    await sql`
      update message set status = ${message.status}, attempts = 0, due_at = ${ctx.now},
        wake_at = ${new Date(ctx.now.getTime() + ENQUEUED_MS)}
      where id = ${id}`.execute(ctx.db);
    await ctx.services.enqueue(ctx, deliverMessage, { messageId: id });
    return { id };
  },
);
