import { Field, ID, InputType } from 'type-graphql';
import { UUID } from '../../kernel/schema/scalars.js';

@InputType('DecideGatewayRefundInput', { description: 'A refund that a gateway refused.' })
export class DecideGatewayRefundInput {
  @Field(() => ID, { description: 'The refund through the gateway.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}
