import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { OrderActionInput, OrderLineInput } from './order.inputs.js';

@InputType('ProposeOrderChangeInput', { description: 'Other goods for a paid order (E4).' })
export class ProposeOrderChangeInput extends OrderActionInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested()
  @Field(() => [OrderLineInput], {
    description: 'All that the order should consist of, 1 to 200 variants of its shop, each once.',
  })
  lines!: OrderLineInput[];

  @Length(1, 200)
  @Field(() => String, { description: 'Why; buyer and shop read it.' })
  reason!: string;
}

@InputType('AnswerOrderChangeInput', { description: 'The buyer’s answer to the change that is open (E4).' })
export class AnswerOrderChangeInput extends OrderActionInput {
  @Field(() => Boolean, { description: 'Whether the order is changed; the difference is paid or refunded at once.' })
  isAccepted!: boolean;
}
