import { rolesHeld, type StaffRole } from '../accounts/index.js';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { Refusal } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { type Setting, settingsOf } from '../settings/index.js';
import { concessionTooHigh } from './concession-too-high.type.js';
import { orderSettings } from './order-settings.js';

const limitOfRole: Readonly<Partial<Record<StaffRole, Setting>>> = {
  SUPERVISOR: orderSettings.concessionSupervisor,
  SERVICE_MANAGER: orderSettings.concessionManager,
  ADMINISTRATOR: orderSettings.concessionManager,
};

/** What gifts and price cuts on one order may come to, by who gives them: the highest limit of their roles (E10). */
async function limitOf(ctx: UseCaseContext, bearer: AdjustmentBearer): Promise<number> {
  const settings = await settingsOf(ctx);
  if (bearer === AdjustmentBearer.MERCHANT) return settings(orderSettings.concessionShop);
  const roles = ctx.actor.accountId ? await rolesHeld(ctx, ctx.actor.accountId) : [];
  const limits = roles.map((role) => settings(limitOfRole[role] ?? orderSettings.concessionAgent));
  return Math.max(settings(orderSettings.concessionAgent), ...limits);
}

/** Refuses, with the limit told, what is more than whoever asks may give on one order (E10). */
export async function requireWithinLimit(
  ctx: UseCaseContext,
  bearer: AdjustmentBearer,
  givenMinor: number,
  path: string,
): Promise<void> {
  const limitMinor = await limitOf(ctx, bearer);
  if (givenMinor > limitMinor)
    throw new Refusal(concessionTooHigh({ givenMinor, limitMinor, currency: ctx.market.currency, path }));
}
