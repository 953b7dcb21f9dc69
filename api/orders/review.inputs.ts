import { IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { InvoiceInput, OrderActionInput } from './order.inputs.js';
import { OrderFlag } from './order-entry.entity.js';

@InputType('HoldOrderInput', { description: 'Puts an order on hold (E4).' })
export class HoldOrderInput extends OrderActionInput {
  @Length(1, 200)
  @Field(() => String, { description: 'What has to be found out, and from whom; the buyer does not see it.' })
  reason!: string;
}

@InputType('CorrectOrderNoteInput', { description: 'Corrects the buyer’s note on an order (E4).' })
export class CorrectOrderNoteInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @MaxLength(500)
  @Field(() => String, { description: 'The note as it should be; empty takes it off.' })
  @Hint({ pii: true, widget: 'MULTILINE' })
  buyerNote!: string;

  @Length(1, 200)
  @Field(() => String, { description: 'Why it is corrected; kept in the timeline.' })
  reason!: string;
}

@InputType('CorrectInvoiceInput', { description: 'Corrects the invoice asked for with an order (E4).' })
export class CorrectInvoiceInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => InvoiceInput, { nullable: true, description: 'The invoice as it should be; null: none is wanted.' })
  invoice?: InvoiceInput | null;

  @Length(1, 200)
  @Field(() => String, { description: 'Why it is corrected; kept in the timeline.' })
  reason!: string;
}

@InputType('ClearOrderFlagInput', { description: 'Takes a flag off an order (E7).' })
export class ClearOrderFlagInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => OrderFlag, { description: 'The flag.' })
  flag!: OrderFlag;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Why; kept in the timeline.' })
  note?: string | null;
}

@InputType('SetShipOnInput', { description: 'From which day an order may be sent (E5).' })
export class SetShipOnInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day, by the market’s calendar, within 180 days; null: at once.',
  })
  shipOn?: string | null;

  @Length(1, 200)
  @Field(() => String, { description: 'Why, and who asked for it; kept in the timeline.' })
  reason!: string;
}
