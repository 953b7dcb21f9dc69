import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/editing.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import { isAboutActor } from '../about-oneself.js';
import { Complaint } from '../complaint.entity.js';
import { ComplaintLink, ComplaintLinkKind } from './complaint-link.entity.js';
import type { LinkComplaintsInput } from './intake.inputs.js';
import { link } from './suggest-duplicates.js';

const permission = Permission.COMPLAINTS_HANDLE;

/** Says that two cases of one customer are about the same matter (H1): each tells of the other, both keep their history. */
export const linkDuplicate = useCase({ name: 'linkDuplicate', permission }, (ctx, input: LinkComplaintsInput) =>
  decide(ctx, input, ComplaintLinkKind.DUPLICATE),
);

/** Says that two cases are about different matters; they are not suggested as one any more (H1). */
export const keepApart = useCase({ name: 'keepApart', permission }, (ctx, input: LinkComplaintsInput) =>
  decide(ctx, input, ComplaintLinkKind.APART),
);

async function decide(
  ctx: UseCaseContext,
  { id, complaintId: otherId }: LinkComplaintsInput,
  kind: ComplaintLinkKind,
): Promise<Complaint> {
  if (id === otherId) throw refuse('INVALID', 'a case is no duplicate of itself', 'complaintId');
  const both = await ctx.em.find(
    Complaint,
    { id: { $in: [id, otherId] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const complaint = both.find((each) => each.id === id);
  const other = both.find((each) => each.id === otherId);
  if (!complaint || isAboutActor(ctx.actor, complaint)) throw notFound('complaint', 'id');
  if (!other || isAboutActor(ctx.actor, other)) throw notFound('complaint', 'complaintId');
  if (complaint.buyerId !== other.buyerId)
    throw refuse('NOT_ALLOWED_NOW', 'two customers have two matters, even about one order', 'complaintId');
  await sayHowLinked(ctx, [id, otherId], kind);
  return complaint;
}

/** Keeps on two locked cases how they belong together, and who says so. */
export async function sayHowLinked(
  ctx: UseCaseContext,
  [one, other]: readonly [string, string],
  kind: ComplaintLinkKind,
): Promise<void> {
  const links = await ctx.em.find(ComplaintLink, {
    $or: [
      { complaintId: one, otherId: other },
      { complaintId: other, otherId: one },
    ],
  });
  if (links.length === 0) link(ctx, one, other, kind);
  for (const each of links) Object.assign(each, { kind, accountId: ctx.actor.accountId });
}
