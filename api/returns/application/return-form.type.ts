import { Field, Int, ObjectType } from 'type-graphql';
import { VariantType } from '../../catalog/index.js';
import { toDecimal } from '../../kernel/money.js';
import { ref } from '../../kernel/read/index.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { OrderLineType, OrderType } from '../../orders/index.js';
import { EvidenceRule } from '../reasons/return-reason-rule.entity.js';
import { ReturnReasonRuleType } from '../reasons/return-reason-rule.type.js';
import { ReturnKind, ReturnReason } from '../return-status.js';
import type { ReturnForm } from './return-form.js';

/** Amounts of a line are told unit by unit up to here. */
const MOST_TOLD = 100;

@ObjectType('ReturnFormLine', {
  simpleResolvers: true,
  description: 'A line of the order, and what is left of it for returns (G6).',
})
class ReturnFormLineType {
  @Field(() => OrderLineType, { nullable: true, description: 'The line; null when it is hidden from you.' })
  orderLine!: OrderLineType | null;

  @Field(() => Int, { description: 'Units that can be asked for: shipped, not given back and not asked for already.' })
  unitsLeft!: number;

  @Field(() => [MoneyType], {
    description: 'What one, two, three … units would pay back, exactly; at most 100 entries.',
  })
  paysBack!: MoneyType[];

  @Field(() => [VariantType], {
    description:
      'What a unit can be exchanged for now: variants of the same product, on sale, in stock and no dearer than it was, the cheapest first; at most 100.',
  })
  exchangeFor!: VariantType[];
}

@ObjectType('ReturnFormReason', {
  simpleResolvers: true,
  description: 'What a reason asks for in this order, now (G2).',
})
class ReturnFormReasonType {
  @Field(() => ReturnReasonRuleType, {
    description: 'The reason of the market’s list; send its id with the application, unless it is one of the six.',
  })
  rule!: ReturnReasonRuleType;

  @Field(() => ReturnReason, { description: 'Which of the six it counts as; the same for several of the list.' })
  reason!: ReturnReason;

  @Field(() => EvidenceRule, { description: 'What proves it.' })
  evidence!: EvidenceRule;

  @Field(() => Boolean, {
    description:
      'Whether the application is refused without a picture: of missing goods only where our own record of the parcel is clean.',
  })
  needsPictures!: boolean;

  @Field(() => [ReturnKind], { description: 'What can be asked for with it now; bounded by the enum.' })
  kinds!: ReturnKind[];
}

@ObjectType('ReturnForm', {
  simpleResolvers: true,
  description:
    'What an application for a return of an order needs now (G1, G2); `applyForReturn` decides by the same records.',
})
export class ReturnFormType {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when it is hidden from you.' })
  order!: OrderType | null;

  @Field(() => String, { nullable: true, description: 'Why no return is taken now, for developers; null: it is.' })
  whyNot!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when returns are taken; null while the order is not completed, when there is no end yet.',
  })
  until!: Date | null;

  @Field(() => [ReturnFormLineType], { description: 'The lines of the order, in its order; at most 200.' })
  lines!: ReturnFormLineType[];

  @Field(() => [ReturnFormReasonType], {
    description: 'What can be wrong and what each asks for, in the market’s order; at most 100.',
  })
  reasons!: ReturnFormReasonType[];
}

export function toReturnForm({ order, whyNot, until, rooms, exchanges, reasons }: ReturnForm): ReturnFormType {
  const { currency } = order;
  return {
    order: ref(OrderType, order.id),
    ...{ whyNot, until },
    lines: rooms.map(({ line, unitsLeft, paysBack }) => ({
      orderLine: ref(OrderLineType, line.id),
      unitsLeft,
      paysBack: Array.from({ length: Math.min(unitsLeft, MOST_TOLD) }, (_, index) => ({
        amount: toDecimal(paysBack(index + 1), currency),
        currency,
      })),
      exchangeFor: (exchanges.get(line.id) ?? [])
        .slice(0, MOST_TOLD)
        .map(({ variantId }) => ref(VariantType, variantId)),
    })),
    reasons: reasons.map(({ rule: { id, reason, evidence }, needsPictures, kinds }) => ({
      ...{ rule: ref(ReturnReasonRuleType, id), reason, evidence, needsPictures, kinds: [...kinds] },
    })),
  };
}
