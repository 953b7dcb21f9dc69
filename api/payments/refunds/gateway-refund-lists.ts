import './gateway-refund.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { GatewayRefundStatus } from './gateway-refund-status.js';

@InputType('GatewayRefundFilter', { description: 'Which refunds through gateways; conditions add up.' })
class GatewayRefundFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [GatewayRefundStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: GatewayRefundStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this attempt.' })
  attemptId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those given in this span.' })
  createdAt?: DateTimeRange | null;
}

enum GatewayRefundOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(GatewayRefundOrderField, {
  name: 'GatewayRefundOrderField',
  description: 'What refunds through gateways are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were given.' } },
});

const GatewayRefundOrder = orderByInput('GatewayRefundOrder', GatewayRefundOrderField);

@ArgsType()
export class GatewayRefundsArgs extends RootPageArgs {
  @Field(() => GatewayRefundFilter, { nullable: true, description: 'Which refunds to list.' })
  filter?: GatewayRefundFilter | null;

  @Field(() => GatewayRefundOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
