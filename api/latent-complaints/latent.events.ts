import { type EventKinds, emit } from '../events/index.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import type { LatentComplaint } from './latent-complaint.entity.js';

/** What happens to latent complaints (H7). For the staff alone: neither shop nor customer hears of it. */
export const latentEventKinds: EventKinds = {
  LATENT_COMPLAINT_LISTED: 'The customer of an order will likely complain: it is on the list, or on it again.',
  LATENT_COMPLAINT_CHANGED: 'A latent complaint weighs more or less, was taken, contacted, or left the list.',
};

/** Tells what happened to a locked latent complaint. */
export function tellLatent(ctx: UseCaseContext, latent: LatentComplaint, kind: string): Promise<void> {
  latent.sequence += 1;
  latent.updatedAt = ctx.now;
  const { id: recordId, sequence, orderId, status, weight } = latent;
  return emit(ctx, { kind, recordId, sequence, facts: { orderId, status, weight } });
}
