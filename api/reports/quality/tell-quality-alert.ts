import { holdersOf, tellAccount } from '../../accounts/index.js';
import { emit } from '../../events/index.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { MessageKind } from '../../sender/index.js';
import type { QualityAlert } from './quality-alert.entity.js';

/** Tells streams of a locked alert. */
export function emitAlert(ctx: UseCaseContext, alert: QualityAlert, kind: string): Promise<void> {
  alert.sequence += 1;
  alert.updatedAt = ctx.now;
  const { status, productId, month } = alert;
  return emit(ctx, {
    kind,
    recordId: alert.id,
    sequence: alert.sequence,
    merchantId: alert.merchantId,
    facts: { status, productId, month },
  });
}

/** Writes to the shop's people who answer for quality, and to operations (G7). */
export async function writeOfAlert(ctx: UseCaseContext, alert: QualityAlert): Promise<void> {
  const variables = {
    number: alert.number,
    month: alert.month,
    returned: String(alert.returnedUnits),
    shipped: String(alert.shippedUnits),
    link: `${ctx.market.publicUrl}/admin/#/qualityAlerts/${alert.id}/show`,
  };
  const told = [
    ...(await holdersOf(ctx, alert.merchantId, Permission.QUALITY_ANSWER)),
    ...(await holdersOf(ctx, null, Permission.QUALITY_CLOSE)),
  ];
  for (const person of new Map(told.map((each) => [each.id, each])).values())
    await tellAccount(ctx, { ...person, phone: null }, MessageKind.QUALITY_ALERT, {
      variables,
      dedupeKey: `${alert.id}/${alert.sequence}/${person.id}`,
    });
}
