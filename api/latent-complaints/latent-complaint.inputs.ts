import './latent-complaint.enums.js';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ComplaintCategory, ComplaintChannel, ComplaintSeverity } from '../complaints/index.js';
import { DateTimeRange, orderByInput } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { LatentSignalKind, LatentStatus } from './latent-complaint-status.js';

const once = 'Made by the client, one per intent; the same key acts once.';

@InputType('LatentComplaintInput', { description: 'Names a latent complaint.' })
export class LatentComplaintInput {
  @Field(() => ID, { description: 'The latent complaint.' })
  id!: string;
}

@InputType('ContactLatentCustomerInput', { description: 'How contacting a customer who has not complained went.' })
export class ContactLatentCustomerInput extends LatentComplaintInput {
  @Field(() => Boolean, { description: 'Whether they were reached.' })
  isReached!: boolean;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What was said; needed when they were reached.' })
  note?: string | null;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('OpenLatentComplaintInput', { description: 'A complaint that the desk registers before the customer does.' })
export class OpenLatentComplaintInput extends LatentComplaintInput {
  @Field(() => ComplaintChannel, {
    defaultValue: ComplaintChannel.PHONE,
    description: 'How the desk heard of it.',
  })
  channel!: ComplaintChannel;

  @Field(() => ComplaintCategory, {
    nullable: true,
    description: 'What it is about; absent: as the rules class its words, `OTHER` where they do not (H2).',
  })
  category?: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, {
    defaultValue: ComplaintSeverity.NORMAL,
    description: 'How bad it is; sets the time to resolve it.',
  })
  severity!: ComplaintSeverity;

  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('DismissLatentComplaintInput', { description: 'Why an order leaves the list of latent complaints.' })
export class DismissLatentComplaintInput extends LatentComplaintInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why no complaint is to be expected.' })
  reason!: string;
}

@InputType('LatentComplaintFilter', { description: 'Which latent complaints to list; conditions add up.' })
export class LatentComplaintFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a number.' })
  q?: string | null;

  @Field(() => [LatentStatus], { nullable: true, description: 'Only these statuses.' })
  status?: LatentStatus[] | null;

  @Field(() => [LatentSignalKind], { nullable: true, description: 'Only with one of these signals.' })
  signalKinds?: LatentSignalKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this shop’s orders.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this customer.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what became this complaint.' })
  complaintId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those one has in hand, or only others.' })
  isMine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that became a complaint, or only others.' })
  hasComplaint?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only those that weigh at least so much.' })
  weightAtLeast?: number | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those listed for the first time in this span.' })
  firstListedAt?: DateTimeRange | null;
}

enum LatentComplaintOrderField {
  WEIGHT = 'WEIGHT',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(LatentComplaintOrderField, {
  name: 'LatentComplaintOrderField',
  description: 'What latent complaints are sorted by.',
  valuesConfig: {
    WEIGHT: { description: 'Weight, then age: descending, the heaviest first, and of those the oldest.' },
    CREATED_AT: { description: 'When something first went wrong with the order.' },
  },
});
export const LatentComplaintOrder = orderByInput('LatentComplaintOrder', LatentComplaintOrderField);
