import { openComplaint } from '../complaints/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrder } from '../orders/index.js';
import { tellLatent } from './latent.events.js';
import { LatentComplaint } from './latent-complaint.entity.js';
import type {
  ContactLatentCustomerInput,
  DismissLatentComplaintInput,
  LatentComplaintInput,
  OpenLatentComplaintInput,
} from './latent-complaint.inputs.js';
import { mayWork } from './latent-complaint.type.js';
import { LatentAction, latentLifecycle } from './latent-complaint-status.js';
import { LatentContact } from './latent-contact.entity.js';
import { becomeComplaint, complaintAbout, lockLatent } from './weigh-order.js';

const desk = <N extends string>(name: N) => ({ name, permission: Permission.COMPLAINTS_HANDLE }) as const;

/** Takes a latent complaint in hand; of two who do so at once, one is told that somebody has it (H7). */
export const takeLatentComplaint = useCase(desk('takeLatentComplaint'), async (ctx, { id }: LatentComplaintInput) => {
  const latent = await latentFor(ctx, id, LatentAction.TAKE);
  await tellLatent(ctx, latent, 'LATENT_COMPLAINT_CHANGED');
  return latent;
});

/** Notes that the customer was contacted before they complained, and what they said (H7). */
export const contactLatentCustomer = useCase(
  { ...desk('contactLatentCustomer'), idempotent: true },
  async (ctx, { id, isReached, note }: ContactLatentCustomerInput) => {
    if (isReached && !note?.trim()) throw refuse('REQUIRED', 'write down what was said', 'note');
    const latent = await latentFor(ctx, id, LatentAction.CONTACT);
    ctx.em.persist(
      Object.assign(new LatentContact(), {
        id: newId('latentcontact', ctx.clock),
        ...{ latentComplaintId: id, buyerId: latent.buyerId, isReached, note: note?.trim() ?? '' },
        ...{ accountId: ctx.actor.accountId, createdAt: ctx.now },
      }),
    );
    latent.contactCount += 1;
    if (isReached) latent.contactedAt = ctx.now;
    await tellLatent(ctx, latent, 'LATENT_COMPLAINT_CHANGED');
    return { id };
  },
);

/** Registers a complaint from it, linked both ways; refused where the customer was quicker (H7). */
export const openLatentComplaint = useCase(
  { ...desk('openLatentComplaint'), idempotent: true },
  async (ctx, { id, channel, category = null, severity, description }: OpenLatentComplaintInput) => {
    const known = await ctx.em.findOne(LatentComplaint, { id });
    if (!known) throw notFound('latent complaint', 'id');
    const { orderId, buyerId, merchantId } = known;
    // As registering and weighing do: first the order, then what hangs on it.
    await lockOrder(ctx, orderId);
    const latent = await latentFor(ctx, id, LatentAction.OPEN_COMPLAINT);
    if (await complaintAbout(ctx, orderId)) throw refuse('NOT_ALLOWED_NOW', 'there is a complaint already', 'id');
    const complaint = await openComplaint(ctx, {
      ...{ channel, category, severity, description, buyerId, orderId, merchantId },
    });
    await becomeComplaint(ctx, latent, { id: complaint.id, registeredAt: ctx.now, isOpenedByDesk: true });
    return { id, complaintId: complaint.id };
  },
);

/** Takes it off the list, with the reason; it comes back when something new happens (H7). */
export const dismissLatentComplaint = useCase(
  desk('dismissLatentComplaint'),
  async (ctx, { id, reason }: DismissLatentComplaintInput) => {
    const latent = await latentFor(ctx, id, LatentAction.DISMISS);
    Object.assign(latent, { dismissal: reason.trim(), leftAt: ctx.now });
    await tellLatent(ctx, latent, 'LATENT_COMPLAINT_CHANGED');
    return latent;
  },
);

/** The latent complaint, locked and moved by this action, if whoever asks may; whoever works on what nobody has in hand has it. */
async function latentFor(ctx: UseCaseContext, id: string, action: LatentAction): Promise<LatentComplaint> {
  const latent = await lockLatent(ctx, { id });
  if (!latent || !mayWork(latent, ctx.actor)) throw notFound('latent complaint', 'id');
  transition(latentLifecycle, action, latent);
  if (!latent.ownerId) Object.assign(latent, { ownerId: ctx.actor.accountId, takenAt: ctx.now });
  return latent;
}
