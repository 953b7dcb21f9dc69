import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';
import { DeliveryFailure, DeliveryTaskStatus } from './delivery-status.js';

const key = 'Made up by you; the same key with the same input happens once.';

@InputType('DeliveryTaskInput', { description: 'Names a delivery task.' })
export class DeliveryTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
}

@InputType('AssignDeliveryInput', { description: 'Gives a delivery task to a courier.' })
export class AssignDeliveryInput extends DeliveryTaskInput {
  @Field(() => ID, { description: 'The account of a courier of the shop, or of the platform.' })
  accountId!: string;
}

@InputType('CompleteDeliveryInput', { description: 'Proves that a parcel was handed over: by code or picture.' })
export class DeliverInput extends DeliveryTaskInput {
  @IsOptional()
  @TextAtMost(6)
  @Field(() => String, { nullable: true, description: 'The six figures that the buyer sees on the order.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'A picture, uploaded as DELIVERY_PROOF.' })
  @Hint({ widget: 'IMAGE', upload: 'DELIVERY_PROOF' })
  photoId?: string | null;

  @IsOptional()
  @TextAtMost(200)
  @Field(() => String, { nullable: true, description: 'Where it was left, who took it.' })
  note?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What was collected in cash: exactly what the task says; left out when there is nothing to collect (F3).',
  })
  collected?: MoneyInput | null;

  @Field(() => UUID, { description: key })
  idempotencyKey!: string;
}

@InputType('FailDeliveryInput', { description: 'Why a parcel could not be handed over, and when it is tried again.' })
export class FailDeliveryInput extends DeliveryTaskInput {
  @Field(() => DeliveryFailure, { description: 'Why.' })
  failure!: DeliveryFailure;

  @IsOptional()
  @TextAtMost(200)
  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  note?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried again; as agreed with the buyer.' })
  redeliverAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'A picture, uploaded as DELIVERY_PROOF.' })
  @Hint({ widget: 'IMAGE', upload: 'DELIVERY_PROOF' })
  photoId?: string | null;

  @Field(() => UUID, { description: key })
  idempotencyKey!: string;
}

@InputType('TakeDeliveryBackInput', { description: 'The shop has an undelivered parcel in hand again.' })
export class TakeDeliveryBackInput extends DeliveryTaskInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why it could not be delivered; buyer and merchant read it.' })
  reason!: string;

  @Field(() => UUID, { description: key })
  idempotencyKey!: string;
}

@InputType('DeliveryTaskFilter', { description: 'Which delivery tasks to list.' })
export class DeliveryTaskFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A parcel number.' })
  q?: string | null;

  @Field(() => [DeliveryTaskStatus], { nullable: true, description: 'In one of these states.' })
  status?: DeliveryTaskStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only tasks of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only parcels of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only tasks of this courier.' })
  courierId?: string | null;
}
