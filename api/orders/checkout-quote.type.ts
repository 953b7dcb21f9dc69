import { Field, Int, ObjectType } from 'type-graphql';
import { VariantType } from '../catalog/index.js';
import { toDecimal } from '../kernel/money.js';
import { ref } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { UserError } from '../kernel/schema/user-error.js';
import { MerchantType } from '../merchants/index.js';
import { DeliveryMethod } from './delivery-method.js';
import type { CheckoutPart } from './plan-checkout.js';
import type { CheckoutQuote } from './quote-checkout.js';

@ObjectType('QuotedLine', { simpleResolvers: true, description: 'One line of a quote, at the price of now.' })
class QuotedLineType {
  @Field(() => VariantType, { nullable: true, description: 'The variant; null when it is hidden from you by now.' })
  variant!: VariantType | null;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MoneyType, { description: 'What one unit costs now.' })
  unitPrice!: MoneyType;

  @Field(() => MoneyType, { description: 'Its share of the total, adjustments and delivery fee included.' })
  total!: MoneyType;
}

@ObjectType('QuotedPart', { simpleResolvers: true, description: 'What one shop’s order would come to.' })
class QuotedPartType {
  @Field(() => MerchantType, { nullable: true, description: 'The shop; null when it is hidden from you by now.' })
  merchant!: MerchantType | null;

  @Field(() => [QuotedLineType], { description: 'What is on sale of the lines asked for; at most 200.' })
  lines!: QuotedLineType[];

  @Field(() => MoneyType, { description: 'Goods before adjustments.' })
  goods!: MoneyType;

  @Field(() => MoneyType, { description: 'What adjustments take off, of goods and delivery together.' })
  discount!: MoneyType;

  @Field(() => MoneyType, { description: 'What delivery costs.' })
  deliveryFee!: MoneyType;

  @Field(() => MoneyType, { description: 'Goods less discount plus delivery.' })
  total!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What is missing for free delivery; null when it is free already, or never is.',
  })
  missingForFreeDelivery!: MoneyType | null;

  @Field(() => DeliveryMethod, { description: 'How it would be handed over.' })
  method!: DeliveryMethod;

  @Field(() => Boolean, { description: 'Whether it can be picked up.' })
  offersPickUp!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Beginning of the time wished for; null: any time.' })
  wishedFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the time wished for; null: any time.' })
  wishedUntil!: Date | null;

  @Field(() => LocalDate, { description: 'The day it would be promised for 交期, by the market’s calendar.' })
  promisedOn!: string;
}

@ObjectType('CheckoutQuote', {
  simpleResolvers: true,
  description: 'What a checkout would come to now (E1, E2). It reserves nothing: only `placeOrder` does.',
})
export class CheckoutQuoteType {
  @Field(() => [QuotedPartType], { description: 'One for each shop; at most 200.' })
  parts!: QuotedPartType[];

  @Field(() => MoneyType, { description: 'What would be paid at once.' })
  total!: MoneyType;

  @Field(() => [UserError], {
    description:
      'Everything `placeOrder` would refuse it for, all at once; empty when it would go through. At most 1000.',
  })
  problems!: object[];
}

/** @param currency the market's */
export function toCheckoutQuote({ parts, problems }: CheckoutQuote, currency: string): CheckoutQuoteType {
  const money = (minor: number): MoneyType => ({ amount: toDecimal(minor, currency), currency });
  return {
    parts: parts.map((part) => toPart(part, money)),
    total: money(parts.reduce((sum, { priced }) => sum + priced.totalMinor, 0)),
    problems: [...problems],
  };
}

function toPart({ rules, delivery, lines, priced }: CheckoutPart, money: (minor: number) => MoneyType): QuotedPartType {
  const { goodsMinor, discountMinor, deliveryFeeMinor, totalMinor } = priced;
  const missing = (rules.freeDeliveryFromMinor ?? 0) - (goodsMinor - discountMinor);
  return {
    merchant: ref(MerchantType, rules.merchantId),
    lines: lines.map(({ offer, quantity }, index) => ({
      variant: ref(VariantType, offer.variantId),
      quantity,
      unitPrice: money(offer.priceMinor),
      total: money(priced.lines[index]?.totalMinor ?? 0),
    })),
    goods: money(goodsMinor),
    discount: money(discountMinor),
    deliveryFee: money(deliveryFeeMinor),
    total: money(totalMinor),
    missingForFreeDelivery: deliveryFeeMinor > 0 && missing > 0 ? money(missing) : null,
    method: delivery.method,
    offersPickUp: rules.offersPickUp,
    wishedFrom: delivery.window?.from ?? null,
    wishedUntil: delivery.window?.until ?? null,
    promisedOn: delivery.promisedOn,
  };
}
