import { ArrayMinSize, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';
import { DeliveryMethod } from './delivery-method.js';
import { OrderChannel, OrderOrigin } from './order.entity.js';
import { OrderFlag } from './order-entry.entity.js';
import { OrderStatus } from './order-status.js';
import { ReviewReason } from './review-rules.js';

@InputType('RecipientInput', { description: 'Who receives the order, and where.' })
export class RecipientInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'Name of the recipient.' })
  @Hint({ pii: true })
  name!: string;

  @Matches(/^\+?[0-9 -]{5,20}$/)
  @Field(() => String, { description: 'Phone number the courier calls.' })
  @Hint({ pii: true, widget: 'PHONE' })
  phone!: string;

  @Matches(/^\d{6}$/)
  @Field(() => String, {
    description: 'A district of the mainland, six figures of GB/T 2260, e.g. `341102`; see `regions`.',
  })
  regionCode!: string;

  @TextOf(1, 120)
  @Field(() => String, { description: 'The same in words: province, city and district, e.g. `安徽省滁州市琅琊区`.' })
  region!: string;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Street, house and room.' })
  @Hint({ pii: true })
  street!: string;
}

@InputType('InvoiceInput', { description: 'The invoice 发票 the buyer asks for (E2).' })
export class InvoiceInput {
  @TextOf(1, 120)
  @Field(() => String, { description: 'Title of the invoice: a person or a company.' })
  title!: string;

  @IsOptional()
  @Matches(/^[0-9A-Z]{15,20}$/)
  @Field(() => String, {
    nullable: true,
    description: 'Tax number of a company: its unified social credit code of 18 characters; absent for a person.',
  })
  taxNumber?: string | null;
}

@InputType('OrderLineInput', { description: 'Units of a variant to order.' })
export class OrderLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @IsInt()
  @Min(1)
  @Max(9_999)
  @Field(() => Int, { description: 'How many units: 1 to 9999.' })
  quantity!: number;
}

export enum PaymentChoice {
  WALLET = 'WALLET',
  LATER = 'LATER',
}

registerEnumType(PaymentChoice, {
  name: 'PaymentChoice',
  description: 'How a checkout is paid.',
  valuesConfig: {
    WALLET: { description: 'At once, from the wallet.' },
    LATER: { description: 'Within 24 hours, by `payCheckout`.' },
  },
});

@InputType('DeliveryChoiceInput', { description: 'How one shop’s part of a checkout is handed over (E2).' })
export class DeliveryChoiceInput {
  @Field(() => ID, { description: 'The shop.' })
  merchantId!: string;

  @Field(() => DeliveryMethod, { defaultValue: DeliveryMethod.DELIVERY, description: 'Brought, or picked up.' })
  method!: DeliveryMethod;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Beginning of the time wished for; comes with `until`. Left out: any time.',
  })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Its end, within the next 30 days.' })
  until?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The carrier wished for 指定快递, one that goes there; left out: any (E5).',
  })
  carrierId?: string | null;
}

/** What a checkout is of: its lines, and how each shop's part is handed over. */
@InputType('WantedInput', { description: 'What is wanted, and how it is handed over (E2).' })
class WantedInput {
  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [OrderLineInput], {
    nullable: true,
    description: 'What to order, 1 to 200 lines; absent: everything in the basket, which `placeOrder` empties.',
  })
  lines?: OrderLineInput[] | null;

  @IsOptional()
  @ItemsAtMost(200)
  @Field(() => [DeliveryChoiceInput], {
    nullable: true,
    description: 'Shops whose part is picked up, or wished for at a time; the others deliver, any time.',
  })
  deliveries?: DeliveryChoiceInput[] | null;

  @IsOptional()
  @ItemsAtMost(20)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Coupons of the buyer to use, at most 20: one of the whole market, and one for each shop (D2). One that cannot be used refuses the checkout.',
  })
  couponIds?: string[] | null;
}

/** Who receives a checkout, and what else is wished. */
@InputType('CheckoutWishes', { description: 'What a checkout is of, who receives it, and what else is wished (E2).' })
export class CheckoutWishes extends WantedInput {
  @IsOptional()
  @ValidateNested()
  @Field(() => RecipientInput, {
    nullable: true,
    description: 'Who receives it; absent: the default address of the buyer’s address book.',
  })
  recipient?: RecipientInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => InvoiceInput, { nullable: true, description: 'The invoice asked for, if any.' })
  invoice?: InvoiceInput | null;

  @IsOptional()
  @TextAtMost(500)
  @Field(() => String, { nullable: true, description: 'The buyer’s note to every shop, at most 500 characters.' })
  note?: string | null;

  @IsOptional()
  @TextAtMost(20)
  @Field(() => String, { nullable: true, description: '工号 of the agent who served the buyer.' })
  agentNumber?: string | null;
}

@InputType('PlaceOrderInput', { description: 'One checkout over any number of merchants (E2).' })
export class PlaceOrderInput extends CheckoutWishes {
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the basket you last saw; another one is refused with `BASKET_CHANGED`.',
  })
  basketVersion?: number | null;

  @Field(() => PaymentChoice, { defaultValue: PaymentChoice.LATER, description: 'How it is paid.' })
  payWith!: PaymentChoice;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key orders once.' })
  idempotencyKey!: string;
}

@InputType('CheckoutQuoteInput', { description: 'What a checkout is asked to come to (E1, E2).' })
export class CheckoutQuoteInput extends WantedInput {
  @IsOptional()
  @TextAtMost(6)
  @Matches(/^\d{6}$/)
  @Field(() => String, {
    nullable: true,
    description: 'Where it goes, six figures of GB/T 2260; absent: your default address, or not looked at.',
  })
  regionCode?: string | null;
}

@InputType('PayCheckoutInput', { description: 'Pays a checkout from the wallet.' })
export class PayCheckoutInput {
  @Field(() => ID, { description: 'The checkout, or any order of it.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key pays once.' })
  idempotencyKey!: string;
}

@InputType('PayOnDeliveryInput', { description: 'A checkout that is paid in cash at the door (F3).' })
export class PayOnDeliveryInput {
  @Field(() => ID, { description: 'The checkout, or any order of it.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key agrees once.' })
  idempotencyKey!: string;
}

@InputType('OrderActionInput', { description: 'Names an order to act on.' })
export class OrderActionInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('CancelOrderInput', { description: 'Cancels an order.' })
export class CancelOrderInput extends OrderActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; buyer and merchant read it.' })
  reason!: string;
}

@InputType('CorrectRecipientInput', { description: 'Corrects who receives an order and where (E4).' })
export class CorrectRecipientInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @ValidateNested()
  @Field(() => RecipientInput, { description: 'The recipient as it should be.' })
  recipient!: RecipientInput;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why it is corrected; kept in the timeline.' })
  reason!: string;
}

@InputType('AddOrderNoteInput', { description: 'A note, with or without a flag 插旗, on an order (E7).' })
export class AddOrderNoteInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'The note.' })
  @Hint({ widget: 'MULTILINE' })
  note!: string;

  @Field(() => OrderFlag, {
    nullable: true,
    description: 'A flag: red for a special request, blue for a payment reminder.',
  })
  flag?: OrderFlag | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether only merchant and staff see it.' })
  isInternal!: boolean;
}

@InputType('OrderFilter', { description: 'Which orders to list.' })
export class OrderFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @IsOptional()
  @TextAtMost(60)
  @Field(() => String, {
    nullable: true,
    description:
      'Whole or beginning of an order number; or the recipient’s whole phone number or whole name, which find something only for those who see or may open them (E4, A7). The newest 500 of a number or name.',
  })
  q?: string | null;

  @Field(() => [OrderStatus], { nullable: true, description: 'Only these statuses.' })
  status?: OrderStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only orders of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only orders of this buyer.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only orders of this checkout.' })
  checkoutId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only orders that leave together with this one, which is the first of them.',
  })
  shipsWithId?: string | null;

  @Field(() => [OrderChannel], { nullable: true, description: 'Only orders placed this way.' })
  channel?: OrderChannel[] | null;

  @Field(() => [OrderOrigin], {
    nullable: true,
    description: 'Only orders of the market, or only past orders taken over.',
  })
  origin?: OrderOrigin[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only orders whose clock has run out, or only others.' })
  isLate?: boolean | null;

  @Field(() => [ReviewReason], {
    nullable: true,
    description: 'Only orders with one of these reasons to look at them.',
  })
  reviewReasons?: ReviewReason[] | null;

  @Field(() => [OrderFlag], { nullable: true, description: 'Only orders that bear one of these flags.' })
  flags?: OrderFlag[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only orders that are on hold, or only others.' })
  isHeld?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only orders placed in this span of time.' })
  placedAt?: DateTimeRange | null;
}
