import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { SlipPayee, SlipReason, writeSlip } from '../../slips/index.js';
import { addEvidence } from '../application/add-evidence.js';
import { EvidenceStage } from '../application/return-evidence.entity.js';
import { returnFor } from '../move-return.js';
import { tellReturn } from '../return.events.js';
import { ReturnAction } from '../return-status.js';
import { FreightStatus } from './freight-status.js';
import type {
  ClaimReturnFreightInput,
  DeclineReturnFreightInput,
  PayReturnFreightInput,
} from './return-freight.inputs.js';

/** The buyer paid a carrier to bring the goods back, and asks for it once, with the receipt (G4). */
export const claimReturnFreight = useCase(
  { name: 'claimReturnFreight', permission: Permission.RETURNS_APPLY, idempotent: true },
  async (ctx, input: ClaimReturnFreightInput) => {
    const { made } = await returnFor(ctx, input.id, ReturnAction.CLAIM_FREIGHT);
    const freightMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    if (freightMinor <= 0) throw refuse('INVALID_AMOUNT', 'a claim is about more than nothing', 'amount', 'amount');
    const receipt = { fileIds: input.evidenceFileIds, stage: EvidenceStage.FREIGHT, path: ['evidenceFileIds'] };
    await addEvidence(ctx, made, receipt);
    Object.assign(made, { freightMinor, freightStatus: FreightStatus.CLAIMED, updatedAt: ctx.now });
    await tellReturn(ctx, made, 'RETURN_CHANGED');
    return { id: made.id };
  },
);

/**
 * Service pays it into the wallet, by a slip that reaches finance (F7): within the limit of whoever writes it, and never more than was
 * claimed. Once it is paid it is a cost of the return, which the verdict shares out.
 */
export const payReturnFreight = useCase(
  { name: 'payReturnFreight', permission: Permission.RETURNS_DECIDE, idempotent: true, stepUp: true },
  async (ctx, input: PayReturnFreightInput) => {
    const { made } = await returnFor(ctx, input.id, ReturnAction.PAY_FREIGHT);
    const claimedMinor = made.freightMinor ?? 0;
    const amountMinor = input.amount ? toMinor(input.amount, ctx.market.currency, 'amount') : claimedMinor;
    if (amountMinor > claimedMinor) throw refuse('REFUND_TOO_HIGH', 'never more than was claimed', 'amount');
    const slip = await writeSlip(ctx, {
      ...{ payee: SlipPayee.WALLET, buyerId: made.buyerId, orderId: made.orderId, complaintId: made.complaintId },
      ...{ reason: SlipReason.RETURN_FREIGHT, content: `${made.number}: 退货运费`, amountMinor },
    });
    Object.assign(made, { freightSlipId: slip.id, freightStatus: FreightStatus.WITH_FINANCE, updatedAt: ctx.now });
    await tellReturn(ctx, made, 'RETURN_CHANGED');
    return { id: made.id, slipId: slip.id };
  },
);

/** Service leaves it with the buyer, who is told why (G4). */
export const declineReturnFreight = useCase(
  { name: 'declineReturnFreight', permission: Permission.RETURNS_DECIDE, idempotent: true },
  async (ctx, input: DeclineReturnFreightInput) => {
    const { made } = await returnFor(ctx, input.id, ReturnAction.DECLINE_FREIGHT);
    const freightAnswer = input.answer.trim();
    Object.assign(made, { freightAnswer, freightStatus: FreightStatus.DECLINED, updatedAt: ctx.now });
    await tellReturn(ctx, made, 'RETURN_CHANGED');
    return { id: made.id };
  },
);
