import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { MerchantLineKind } from './merchant-line-kind.js';

@InputType('MerchantLineFilter', { description: 'Which lines on merchants’ accounts; conditions add up.' })
export class MerchantLineFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;

  @Field(() => [MerchantLineKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: MerchantLineKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those in this payout.' })
  payoutId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those booked in this span.' })
  occurredAt?: DateTimeRange | null;
}

enum MerchantLineOrderField {
  OCCURRED_AT = 'OCCURRED_AT',
}

registerEnumType(MerchantLineOrderField, {
  name: 'MerchantLineOrderField',
  description: 'What lines on merchants’ accounts are sorted by.',
  valuesConfig: { OCCURRED_AT: { description: 'When they were booked.' } },
});

const MerchantLineOrder = orderByInput('MerchantLineOrder', MerchantLineOrderField);

@ArgsType()
export class MerchantLinesArgs extends RootPageArgs {
  @Field(() => MerchantLineFilter, { nullable: true, description: 'Which lines to list.' })
  filter?: MerchantLineFilter | null;

  @Field(() => MerchantLineOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
