import { ArrayMinSize, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { OrderActionInput } from './order.inputs.js';

@InputType('ShipTogetherInput', { description: 'Orders that are to leave together (E4).' })
export class ShipTogetherInput extends OrderActionInput {
  @ArrayMinSize(1)
  @ItemsAtMost(19)
  @Field(() => [ID], { description: 'The orders that leave with it, 1 to 19: of the same buyer, shop and address.' })
  orderIds!: string[];
}

@InputType('ShipApartInput', { description: 'Takes an order out of those it was to leave with (E4).' })
export class ShipApartInput extends OrderActionInput {
  @IsOptional()
  @TextOf(1, 200)
  @Field(() => String, { nullable: true, description: 'Why; kept in the timeline.' })
  reason?: string | null;
}
