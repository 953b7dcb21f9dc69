import './payment.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { PaymentStatus } from './payment-status.js';
import { RefundCause } from './refunds/refund.entity.js';

@InputType('PaymentFilter', { description: 'Which payments; conditions add up.' })
class PaymentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [PaymentStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: PaymentStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that of this checkout.' })
  checkoutId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only of checkouts placed in this span.' })
  createdAt?: DateTimeRange | null;
}

enum PaymentOrderField {
  CREATED_AT = 'CREATED_AT',
  TOTAL = 'TOTAL',
}

registerEnumType(PaymentOrderField, {
  name: 'PaymentOrderField',
  description: 'What payments are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When the checkout was placed.' },
    TOTAL: { description: 'How much.' },
  },
});

const PaymentOrder = orderByInput('PaymentOrder', PaymentOrderField);

@ArgsType()
export class PaymentsArgs extends RootPageArgs {
  @Field(() => PaymentFilter, { nullable: true, description: 'Which payments to list.' })
  filter?: PaymentFilter | null;

  @Field(() => PaymentOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@InputType('RefundFilter', { description: 'Which refunds; conditions add up.' })
class RefundFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [RefundCause], { nullable: true, description: 'Only for these causes.' })
  cause?: RefundCause[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this payment.' })
  paymentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant’s orders.' })
  merchantId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those given in this span.' })
  createdAt?: DateTimeRange | null;
}

enum RefundOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}

registerEnumType(RefundOrderField, {
  name: 'RefundOrderField',
  description: 'What refunds are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were given.' },
    AMOUNT: { description: 'How much.' },
  },
});

const RefundOrder = orderByInput('RefundOrder', RefundOrderField);

@ArgsType()
export class RefundsArgs extends RootPageArgs {
  @Field(() => RefundFilter, { nullable: true, description: 'Which refunds to list.' })
  filter?: RefundFilter | null;

  @Field(() => RefundOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
