import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { OrderActionInput } from './order.inputs.js';
import { ShipmentLineInput } from './parcel.inputs.js';

@InputType('SplitOrderInput', { description: 'Splits an order nothing of which has left (E4).' })
export class SplitOrderInput extends OrderActionInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested()
  @Field(() => [ShipmentLineInput], {
    description: 'What goes to the sibling order, 1 to 200 lines, each once; something must stay.',
  })
  lines!: ShipmentLineInput[];

  @Length(1, 200)
  @Field(() => String, { description: 'Why; kept in both timelines.' })
  reason!: string;
}
