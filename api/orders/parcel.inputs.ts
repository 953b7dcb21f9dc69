import { ArrayMinSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { OrderActionInput } from './order.inputs.js';

@InputType('ShipmentLineInput', { description: 'Units of an order line for a parcel.' })
export class ShipmentLineInput {
  @Field(() => ID, { description: 'The order line.' })
  orderLineId!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'How many units of it.' })
  quantity!: number;
}

@InputType('ShipOrderInput', { description: 'Sends a parcel of an order (E6).' })
export class ShipOrderInput extends OrderActionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The courier company (`carriers`); its numbers are checked. Absent: `carrier` says who brings it.',
  })
  carrierId?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, {
    nullable: true,
    description: 'Without `carrierId`: a company the market does not list, or `本店配送` for the shop’s own delivery.',
  })
  carrier?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Tracking number; absent for own delivery.' })
  trackingNumber?: string | null;

  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [ShipmentLineInput], {
    nullable: true,
    description: 'What is in the parcel; absent: everything that has not left yet.',
  })
  lines?: ShipmentLineInput[] | null;
}

@InputType('RecordDeliveryInput', { description: 'Records that parcels of an order arrived.' })
export class RecordDeliveryInput extends OrderActionInput {
  @Field(() => ID, { nullable: true, description: 'The parcel; absent: every parcel of the order that is on its way.' })
  shipmentId?: string | null;
}

@InputType('TakeParcelBackInput', { description: 'Takes a parcel back that could not be delivered (E6).' })
export class TakeParcelBackInput extends OrderActionInput {
  @Field(() => ID, { description: 'The parcel, which is at the shop again.' })
  shipmentId!: string;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why it could not be delivered; buyer and merchant read it.' })
  reason!: string;
}

@InputType('CorrectParcelInput', { description: 'Corrects who brings a parcel that has left, or its number (E6).' })
export class CorrectParcelInput {
  @Field(() => ID, { description: 'The parcel.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The courier company (`carriers`). Absent: `carrier` says who brings it.',
  })
  carrierId?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Without `carrierId`: who brings it.' })
  carrier?: string | null;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Its tracking number; absent: it has none.' })
  trackingNumber?: string | null;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why; kept with what stood there before.' })
  reason!: string;
}

@InputType('ShipmentFilter', { description: 'Which parcels to list.' })
export class ShipmentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A parcel number or a tracking number.' })
  q?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only parcels of this merchant.' })
  merchantId?: string | null;
}
