import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { PayoutRunStatus, PayoutStatus } from './payout-status.js';

@InputType('DraftPayoutRunInput', { description: 'Drafts a payout run over everything that is due.' })
export class DraftPayoutRunInput {
  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key drafts once.' })
  idempotencyKey!: string;
}

@InputType('PayoutRunActionInput', { description: 'Names a payout run to act on.' })
export class PayoutRunActionInput {
  @Field(() => ID, { description: 'The run.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('PayoutActionInput', { description: 'Names a payout to act on.' })
export class PayoutActionInput {
  @Field(() => ID, { description: 'The payout.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('FailPayoutInput', { description: 'The bank could not pay.' })
export class FailPayoutInput extends PayoutActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'What the bank said.' })
  reason!: string;
}

@InputType('ReturnPayoutInput', { description: 'The bank sent a paid payout back.' })
export class ReturnPayoutInput extends PayoutActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why, as the bank says.' })
  reason!: string;
}

@InputType('PayoutRunFilter', { description: 'Which payout runs to list.' })
export class PayoutRunFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [PayoutRunStatus], { nullable: true, description: 'Only these statuses.' })
  status?: PayoutRunStatus[] | null;
}

@InputType('PayoutFilter', { description: 'Which payouts to list.' })
export class PayoutFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [PayoutStatus], { nullable: true, description: 'Only these statuses.' })
  status?: PayoutStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only payouts of this run.' })
  payoutRunId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only payouts to this merchant.' })
  merchantId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only payouts drafted in this span of time.' })
  createdAt?: DateTimeRange | null;
}
