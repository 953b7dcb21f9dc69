import { rolesHeld, type StaffRole } from '../accounts/index.js';
import { newId } from '../kernel/ids.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { useCase } from '../kernel/use-case.js';
import { type Setting, settingsOf } from '../settings/index.js';
import { attach } from './attach-evidence.js';
import { Slip, type SlipReason } from './slip.entity.js';
import type { OpenSlipInput } from './slip.inputs.js';
import { slipSettings } from './slip-settings.js';
import { SlipPayee, SlipStatus } from './slip-status.js';

/** Who gets the money: a buyer's wallet, a merchant's account, or somebody outside by bank transfer. */
export interface PayeeFacts {
  readonly payee: SlipPayee;
  readonly buyerId?: string | null;
  readonly merchantId?: string | null;
  readonly accountHolder?: string | null;
  readonly accountNumber?: string | null;
  readonly bankName?: string | null;
}

export interface SlipFacts extends PayeeFacts {
  readonly reason: SlipReason;
  /** What it is for; with the agent it is the memo of the transfer. */
  readonly content: string;
  readonly amountMinor: number;
  readonly orderId?: string | null;
  readonly complaintId?: string | null;
  /** Uploaded by whoever writes it, for this purpose. */
  readonly evidenceFileIds?: readonly string[] | null;
}

const limitOfRole: Readonly<Partial<Record<StaffRole, Setting>>> = {
  SUPERVISOR: slipSettings.supervisorMost,
  SERVICE_MANAGER: slipSettings.managerMost,
  FINANCE: slipSettings.managerMost,
  ADMINISTRATOR: slipSettings.managerMost,
};

/** An agent asks for money to be paid out by hand (F7), within the limit of their roles. */
export const openSlip = useCase(
  { name: 'openSlip', permission: Permission.SLIPS_WRITE, idempotent: true },
  async (ctx, input: OpenSlipInput) => {
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    const slip = await writeSlip(ctx, { ...input, amountMinor });
    return { slipId: slip.id };
  },
);

/**
 * Writes a slip in the caller's transaction, for desks that pay out by one (F7). Whatever the amount, it reaches finance;
 * above the limit a second person approves first. Nothing is booked before it is paid.
 *
 * @throws Refusal SLIP_TOO_HIGH above the limit of whoever asks, NOT_FOUND, REQUIRED, INVALID_AMOUNT.
 */
export async function writeSlip(ctx: UseCaseContext, facts: SlipFacts): Promise<Slip> {
  const { accountId } = ctx.actor;
  if (!accountId) throw refuse('NOT_ALLOWED_NOW', 'a person answers for every slip');
  if (facts.amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a slip is about more than nothing', 'amount', 'amount');
  const settings = await settingsOf(ctx);
  const roles = await rolesHeld(ctx, accountId);
  const most = Math.max(...roles.map((role) => settings(limitOfRole[role] ?? slipSettings.agentMost)), 0);
  if (facts.amountMinor > most)
    throw refuse('SLIP_TOO_HIGH', `your limit is ${toDecimal(most, ctx.market.currency)}`, 'amount', 'amount');
  const id = newId('slip', ctx.clock);
  const needsSecond = facts.amountMinor > settings(slipSettings.secondAbove);
  const slip = ctx.em.create(Slip, {
    id,
    number: `SL${id.slice(-10).toUpperCase()}`,
    status: needsSecond ? SlipStatus.TO_APPROVE : SlipStatus.TO_PAY,
    reason: facts.reason,
    content: facts.content.trim(),
    amountMinor: facts.amountMinor,
    ...payeeOf(facts),
    orderId: facts.orderId ?? null,
    complaintId: facts.complaintId ?? null,
    openedById: accountId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  await flushKnown(ctx);
  await attach(ctx, slip, facts.evidenceFileIds ?? []);
  return slip;
}

function payeeOf({ payee, buyerId, merchantId, accountHolder, accountNumber, bankName }: PayeeFacts) {
  const needed = (value: string | null | undefined, path: string): string => {
    const text = value?.trim();
    if (!text) throw refuse('REQUIRED', 'say who gets the money', path);
    return text;
  };
  if (payee === SlipPayee.WALLET) return { payee, buyerId: needed(buyerId, 'buyerId') };
  if (payee === SlipPayee.MERCHANT) return { payee, merchantId: needed(merchantId, 'merchantId') };
  return {
    payee,
    buyerId: buyerId ?? null,
    accountHolder: needed(accountHolder, 'accountHolder'),
    accountNumber: needed(accountNumber, 'accountNumber'),
    bankName: needed(bankName, 'bankName'),
  };
}

const paths: Readonly<Record<string, string>> = {
  slip_buyer_id_foreign: 'buyerId',
  slip_merchant_id_foreign: 'merchantId',
  slip_order_id_foreign: 'orderId',
  slip_complaint_id_foreign: 'complaintId',
};

/** Flushes; the database knows whether everything that is named is there. */
async function flushKnown(ctx: UseCaseContext): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    const path = error instanceof Error && 'constraint' in error ? paths[String(error.constraint)] : undefined;
    if (path) throw refuse('NOT_FOUND', 'there is no such record', path);
    throw error;
  }
}
