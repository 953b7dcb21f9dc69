import './slip.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { SlipReason } from './slip.entity.js';
import { SlipPayee, SlipStatus } from './slip-status.js';

@InputType('SlipFilter', { description: 'Which slips; conditions add up.' })
class SlipFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this number.' })
  q?: string | null;

  @Field(() => [SlipStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: SlipStatus[] | null;

  @Field(() => [SlipReason], { nullable: true, description: 'Only those for this.' })
  reason?: SlipReason[] | null;

  @Field(() => [SlipPayee], { nullable: true, description: 'Only those that go there.' })
  payee?: SlipPayee[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this complaint.' })
  complaintId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those written in this span.' })
  createdAt?: DateTimeRange | null;
}

enum SlipOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}

registerEnumType(SlipOrderField, {
  name: 'SlipOrderField',
  description: 'What slips are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was written.' }, AMOUNT: { description: 'How much.' } },
});

const SlipOrder = orderByInput('SlipOrder', SlipOrderField);

@ArgsType()
export class SlipsArgs extends RootPageArgs {
  @Field(() => SlipFilter, { nullable: true, description: 'Which slips to list.' })
  filter?: SlipFilter | null;

  @Field(() => SlipOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
