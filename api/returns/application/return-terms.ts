import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type Order, OrderOrigin, OrderStatus, owesCash } from '../../orders/index.js';
import { settingsOf, spanMs } from '../../settings/index.js';
import { returnSettings } from '../return-settings.js';
import type { ReturnKind } from '../return-status.js';

/** Until when returns of an order are taken; null while it is not completed, when there is no end yet. */
export async function returnableUntil(ctx: UseCaseContext, order: Order): Promise<Date | null> {
  if (!order.completedAt) return null;
  const settings = await settingsOf(ctx);
  const { returnDays } = returnSettings;
  return new Date(order.completedAt.getTime() + spanMs(returnDays, settings(returnDays)));
}

/** Why no return of an order is taken now, or null (G1); the form shows it, the application is refused with it. */
export function whyNotReturnable(now: Date, order: Order, until: Date | null): string | null {
  if (order.origin === OrderOrigin.IMPORTED) return 'an imported past order is not returnable';
  if (owesCash(order)) return 'it is not paid: what is not wanted is not taken at the door';
  const isOnItsWay = order.shippedUnitCount > 0 && order.status !== OrderStatus.CANCELLED;
  if (!isOnItsWay) return 'nothing of it has left; cancel the order instead';
  return until && now > until ? `returns were taken until ${until.toISOString()}` : null;
}

/** What a reason is called, and which kinds of return answer it. */
interface ReasonTerms {
  readonly code: string;
  readonly kinds: readonly ReturnKind[];
}

/** Why a kind does not answer a reason, or null (G2). */
export function whyNotKind(kind: ReturnKind, { code, kinds }: ReasonTerms): string | null {
  return kinds.includes(kind) ? null : `${code} is answered by ${kinds.join(', ')}`;
}

/** @throws Refusal KIND_NOT_OFFERED where a kind does not answer a reason (G2) */
export function requireKind(kind: ReturnKind, reason: ReasonTerms): void {
  const whyNot = whyNotKind(kind, reason);
  if (whyNot) throw refuse('KIND_NOT_OFFERED', whyNot, 'kind');
}
