import { LockMode } from '@mikro-orm/core';
import { claimFile, FilePurpose } from '../files/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import { Slip } from './slip.entity.js';
import type { AttachSlipEvidenceInput } from './slip.inputs.js';
import { SlipEvidence } from './slip-evidence.entity.js';
import { SlipAction, slipLifecycle } from './slip-status.js';

/** Of one slip, over all its time. */
export const MOST_EVIDENCE = 9;

/** Whoever wrote a slip adds what proves it, until it is paid or turned down (F7). */
export const attachSlipEvidence = useCase(
  { name: 'attachSlipEvidence', permission: Permission.SLIPS_WRITE, idempotent: true },
  async (ctx, { id, evidenceFileIds }: AttachSlipEvidenceInput) => {
    const slip = await ctx.em.findOne(Slip, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!slip) throw notFound('slip', 'id');
    if (slip.openedById !== ctx.actor.accountId) throw refuse('NOT_ALLOWED_NOW', 'whoever wrote it proves it');
    transition(slipLifecycle, SlipAction.ATTACH, slip);
    if ((await ctx.em.count(SlipEvidence, { slipId: id })) + evidenceFileIds.length > MOST_EVIDENCE)
      throw refuse('TOO_MANY', `a slip has at most ${MOST_EVIDENCE} files`, 'evidenceFileIds');
    await attach(ctx, slip, evidenceFileIds);
    slip.updatedAt = ctx.now;
    return { slipId: slip.id };
  },
);

/** The files become the market's own: neither payee nor buyer reads them, and they stay when an account closes. */
export async function attach(ctx: UseCaseContext, slip: Slip, fileIds: readonly string[]): Promise<void> {
  for (const fileId of fileIds) {
    await claimFile(ctx, {
      ...{ fileId, purpose: FilePurpose.SLIP_EVIDENCE, isOfMarket: true, path: 'evidenceFileIds' },
    });
    ctx.em.create(SlipEvidence, { id: newId('slipevidence', ctx.clock), slipId: slip.id, fileId, createdAt: ctx.now });
  }
}
