import { Account, rolesHeld, type StaffRole, tellAccount } from '../accounts/index.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { toDecimal } from '../kernel/money.js';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { merchantName } from '../merchants/index.js';
import { MessageKind } from '../sender/index.js';
import { type Setting, type Settings, settingsOf, spanMs } from '../settings/index.js';
import { Coupon } from './coupon.entity.js';
import { tellCoupon } from './coupon.events.js';
import { couponSettings } from './coupon-settings.js';
import { CouponStatus } from './coupon-status.js';

/** What a goodwill coupon is about. */
export interface NewCoupon {
  readonly buyerId: string;
  /** Minor units, what it takes off the goods at most. */
  readonly amountMinor: number;
  /** Minor units, what the goods have to come to; 0: whatever they cost. */
  readonly minimumMinor: number;
  /** From the day it is the buyer's. */
  readonly validDays: number;
  /** The only shop it counts for; left out: every shop. */
  readonly merchantId?: string | null;
  /** PLATFORM when left out: the market pays the shop what the coupon took off, when the order completes. */
  readonly bearer?: AdjustmentBearer;
  /** Why; not shown to the buyer. */
  readonly reason: string;
  /** The record that caused it. */
  readonly causeId?: string | null;
  readonly complaintId?: string | null;
  readonly returnId?: string | null;
}

const DAY_MS = 24 * 3_600_000;

const limitOfRole: Readonly<Partial<Record<StaffRole, Setting>>> = {
  SUPERVISOR: couponSettings.supervisorMost,
  SERVICE_MANAGER: couponSettings.managerMost,
  ADMINISTRATOR: couponSettings.managerMost,
};

/**
 * Gives a buyer a goodwill coupon in the caller's transaction, for desks that make good by one (G1, H5). Coupons are
 * compensation: they have a limit by role, and above another limit a second person approves first (F7); the buyer hears of it
 * once it can be used. A shop's own people give at the shop's expense alone, within a limit of its own.
 *
 * @throws Refusal COUPON_TOO_HIGH, OWN_COUPON, INVALID_AMOUNT, REQUIRED, NOT_FOUND.
 */
export async function issueCoupon(ctx: UseCaseContext, facts: NewCoupon): Promise<Coupon> {
  const { buyerId, amountMinor, merchantId = null, bearer = AdjustmentBearer.PLATFORM } = facts;
  const { accountId } = ctx.actor;
  if (buyerId === accountId) throw refuse('OWN_COUPON', 'a colleague gives you coupons', 'buyerId');
  if (amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a coupon takes something off', 'amount', 'amount');
  if (bearer === AdjustmentBearer.MERCHANT && !merchantId)
    throw refuse('REQUIRED', 'a coupon that a shop bears counts for that shop alone', 'merchantId');
  if ((await ctx.em.count(Account, { id: buyerId })) === 0) throw notFound('buyer', 'buyerId');
  if (merchantId && !(await merchantName(ctx.db, merchantId))) throw notFound('merchant', 'merchantId');
  const settings = await settingsOf(ctx);
  const isOfShop = bearer === AdjustmentBearer.MERCHANT && ctx.actor.merchants.has(merchantId ?? '');
  const most = isOfShop ? settings(couponSettings.shopMost) : await limitOf(ctx, settings);
  if (amountMinor > most)
    throw refuse('COUPON_TOO_HIGH', `your limit is ${toDecimal(most, ctx.market.currency)}`, 'amount');
  const needsSecond = !isOfShop && accountId !== null && amountMinor > settings(couponSettings.secondAbove);
  const id = newId('coupon', ctx.clock);
  const approvalMs = spanMs(couponSettings.approvalDays, settings(couponSettings.approvalDays));
  const coupon = Object.assign(new Coupon(), {
    ...{ id, code: `CP${id.slice(-10).toUpperCase()}`, buyerId, merchantId, bearer, amountMinor },
    ...{ minimumMinor: facts.minimumMinor, validDays: facts.validDays, reason: facts.reason.trim() },
    ...{ causeId: facts.causeId ?? null, complaintId: facts.complaintId ?? null, returnId: facts.returnId ?? null },
    status: needsSecond ? CouponStatus.TO_APPROVE : CouponStatus.ISSUED,
    dueAt: needsSecond ? new Date(ctx.now.getTime() + approvalMs) : null,
    issuedById: accountId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  ctx.em.persist(coupon);
  if (!needsSecond) await handOver(ctx, coupon);
  await tellCoupon(ctx, coupon);
  return coupon;
}

/** A coupon becomes the buyer's: its validity begins, and the buyer is told. */
export async function handOver(ctx: UseCaseContext, coupon: Coupon): Promise<void> {
  const reminder = (await settingsOf(ctx))(couponSettings.reminderDays);
  const expiresAt = new Date(ctx.now.getTime() + coupon.validDays * DAY_MS);
  const reminderDueAt = new Date(expiresAt.getTime() - reminder * DAY_MS);
  const isReminded = reminder > 0 && reminderDueAt > ctx.now;
  Object.assign(coupon, { expiresAt, dueAt: expiresAt, reminderDueAt: isReminded ? reminderDueAt : null });
  await writeToBuyer(ctx, coupon, MessageKind.COUPON_ISSUED);
}

/** Writes to the buyer about a coupon that can be used; of no use once it lapsed. */
export async function writeToBuyer(
  ctx: UseCaseContext,
  { id, code, buyerId, amountMinor, expiresAt }: Coupon,
  kind: MessageKind.COUPON_ISSUED | MessageKind.COUPON_LAPSES,
): Promise<void> {
  const buyer = await ctx.em.findOne(Account, buyerId);
  if (!buyer || !expiresAt) return;
  const { currency, timeZone } = ctx.market;
  await tellAccount(ctx, buyer, kind, {
    variables: { code, amount: toDecimal(amountMinor, currency), until: localDay(expiresAt, timeZone) },
    ...{ dedupeKey: id, expiresAt },
  });
}

/** The highest limit of one's roles; the market by itself gives what an agent may; a shop's people nothing but the shop's own. */
async function limitOf(ctx: UseCaseContext, settings: Settings): Promise<number> {
  const { accountId, kind } = ctx.actor;
  if (kind === 'SYSTEM') return settings(couponSettings.agentMost);
  const roles = accountId ? await rolesHeld(ctx, accountId) : [];
  return Math.max(...roles.map((role) => settings(limitOfRole[role] ?? couponSettings.agentMost)), 0);
}
