import type { OfferedVariant } from '../../catalog/index.js';
import { reaches, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import type { RequestContext, UseCaseContext } from '../../kernel/request-context.js';
import { inTransaction } from '../../kernel/use-case.js';
import { Order } from '../../orders/index.js';
import { type LineRoom, roomOf } from '../line-room.js';
import { reasonsOffered } from '../reasons/reason-for.js';
import type { EvidenceRule, ReturnReasonRule } from '../reasons/return-reason-rule.entity.js';
import { needsPictures, readRecords } from '../records/read-records.js';
import { ReturnKind } from '../return-status.js';
import { exchangeableFor } from './exchange-variants.js';
import { returnableUntil, whyNotKind, whyNotReturnable } from './return-terms.js';

/** What a reason asks for in this order, now. */
export interface FormReason {
  readonly rule: ReturnReasonRule;
  readonly needsPictures: boolean;
  readonly kinds: readonly ReturnKind[];
}

export interface ReturnForm {
  readonly order: Order;
  readonly whyNot: string | null;
  readonly until: Date | null;
  readonly rooms: readonly LineRoom[];
  /** What units of a line can be exchanged for now, by order line. */
  readonly exchanges: ReadonlyMap<string, readonly OfferedVariant[]>;
  readonly reasons: readonly FormReason[];
}

/**
 * What an application for a return of this order needs now (G1, G2): the same tables decide when it is made. Null when there is
 * no such order, or it is not theirs to apply for. Changes nothing.
 */
export const returnForm = (request: RequestContext, orderId: string): Promise<ReturnForm | null> =>
  inTransaction(request, async (ctx) => {
    const order = await ctx.em.findOne(Order, { id: orderId });
    if (!order || !mayRead(ctx, order)) return null;
    const until = await returnableUntil(ctx, order);
    const rooms = await roomOf(ctx, order);
    const exchanges = await exchangeableFor(ctx, rooms);
    const reasons = await reasonsNow(ctx, order);
    return { order, until, whyNot: whyNotReturnable(ctx.now, order, until), rooms, exchanges, reasons };
  });

const mayRead = (ctx: UseCaseContext, { merchantId, buyerId }: Order): boolean =>
  buyerId !== null && reaches(scopeOf(ctx.actor, Permission.RETURNS_READ), { merchantId, buyerId });

async function reasonsNow(ctx: UseCaseContext, order: Order): Promise<FormReason[]> {
  const rules = await reasonsOffered(ctx);
  const needs = new Map<EvidenceRule, boolean>();
  for (const evidence of new Set(rules.map((rule) => rule.evidence)))
    needs.set(evidence, needsPictures(evidence, await readRecords(ctx, order, evidence)));
  return rules.map((rule) => ({
    rule,
    needsPictures: needs.get(rule.evidence) === true,
    kinds: Object.values(ReturnKind).filter((kind) => whyNotKind(kind, rule) === null),
  }));
}
