import './withdrawal.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { WithdrawalWay } from './withdrawal.entity.js';
import { WithdrawalStatus } from './withdrawal-status.js';

@InputType('WithdrawalFilter', { description: 'Which withdrawals; conditions add up.' })
class WithdrawalFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this number.' })
  q?: string | null;

  @Field(() => [WithdrawalStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: WithdrawalStatus[] | null;

  @Field(() => [WithdrawalWay], { nullable: true, description: 'Only those that go this way.' })
  way?: WithdrawalWay[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those requested in this span.' })
  createdAt?: DateTimeRange | null;
}

enum WithdrawalOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}

registerEnumType(WithdrawalOrderField, {
  name: 'WithdrawalOrderField',
  description: 'What withdrawals are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was requested.' },
    AMOUNT: { description: 'How much.' },
  },
});

const WithdrawalOrder = orderByInput('WithdrawalOrder', WithdrawalOrderField);

@ArgsType()
export class WithdrawalsArgs extends RootPageArgs {
  @Field(() => WithdrawalFilter, { nullable: true, description: 'Which withdrawals to list.' })
  filter?: WithdrawalFilter | null;

  @Field(() => WithdrawalOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
