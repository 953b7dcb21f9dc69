import { IsOptional, Matches, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { CheckoutWishes, OrderLineInput } from './order.inputs.js';

@InputType('PlacePhoneOrderInput', { description: 'One checkout for a buyer who calls (E10); the buyer pays it.' })
export class PlacePhoneOrderInput extends CheckoutWishes {
  @TextAtMost(24)
  @Matches(/^\+?[0-9 -]{5,20}$/)
  @Field(() => String, { description: 'The number the buyer calls from; an account is made for a new one.' })
  @Hint({ pii: true, widget: 'PHONE' })
  phone!: string;

  @IsOptional()
  @TextAtMost(60)
  @Field(() => String, {
    nullable: true,
    description: 'What to call the buyer; needed for a new number, of no effect for a known one.',
  })
  @Hint({ pii: true })
  buyerName?: string | null;

  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [OrderLineInput], { description: 'What to order, 1 to 200 lines.' })
  override lines!: OrderLineInput[];

  @TextOf(1, 20)
  @Field(() => String, { description: '工号 of the agent who takes the call.' })
  override agentNumber!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key orders once.' })
  idempotencyKey!: string;
}
