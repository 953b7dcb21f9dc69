import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { DateTime } from '../../kernel/schema/scalars.js';

@InputType('CourierPurseFilter', { description: 'Which purses; conditions add up.' })
class CourierPurseFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this courier’s.' })
  courierId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that should hold cash, or only others.' })
  holdsCash?: boolean | null;
}

@InputType('CashCountFilter', { description: 'Which counts; conditions add up.' })
class CashCountFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this number.' })
  q?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this purse.' })
  courierPurseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this courier’s.' })
  courierId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those of this span.' })
  createdAt?: DateTimeRange | null;
}

enum CashOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CashOrderField, {
  name: 'CashOrderField',
  description: 'What purses and counts of couriers are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' } },
});

const CashOrder = orderByInput('CashOrder', CashOrderField);

@ArgsType()
export class CourierPursesArgs extends RootPageArgs {
  @Field(() => CourierPurseFilter, { nullable: true, description: 'Which purses to list.' })
  filter?: CourierPurseFilter | null;

  @Field(() => CashOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
export class CashCountsArgs extends RootPageArgs {
  @Field(() => CashCountFilter, { nullable: true, description: 'Which counts to list.' })
  filter?: CashCountFilter | null;

  @Field(() => CashOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@ArgsType()
export class CashVariancesArgs {
  @Field(() => DateTime, { description: 'The first instant of the period.' })
  from!: Date;

  @Field(() => DateTime, { description: 'The instant at which the period is over; it does not belong to it.' })
  until!: Date;
}
