import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { MessageKind, recall } from '../sender/index.js';
import { invitationLifecycle } from './invitation-status.js';
import type { MemberInvitation } from './member-invitation.entity.js';

/** An unanswered invitation is answered, withdrawn or over; a message that still waits to tell of it is taken back (M1). */
export async function endInvitation(
  ctx: UseCaseContext,
  invitation: MemberInvitation,
  step: 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'EXPIRE',
): Promise<void> {
  transition(invitationLifecycle, step, invitation);
  invitation.endedAt = ctx.now;
  await recall(ctx, MessageKind.MEMBER_INVITED, invitation.id);
}
