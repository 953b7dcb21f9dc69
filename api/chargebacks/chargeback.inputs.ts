import './chargeback.enums.js';
import { Field, ID, InputType } from 'type-graphql';
import { TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';

@InputType('RecordChargebackInput', { description: 'What the gateway’s notice of a dispute says (F5).' })
export class RecordChargebackInput {
  @Field(() => ID, { description: 'The paid attempt; its id is our number at the gateway.' })
  attemptId!: string;

  @TextOf(1, 64)
  @Field(() => String, {
    description: 'The gateway’s own number of the dispute: the same notice a second time changes nothing.',
  })
  disputeNumber!: string;

  @Field(() => MoneyInput, {
    description: 'What it took back: at most what came by this attempt less refunds and other chargebacks of it.',
  })
  amount!: MoneyInput;

  @TextOf(1, 200)
  @Field(() => String, { description: 'What the buyer says, in the gateway’s words; no personal data.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The one order it is about; absent: every order of the payment, in proportion to what is left of each, to the fen.',
  })
  orderId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when the gateway wants evidence; absent: as many days as the market’s settings say.',
  })
  evidenceBy?: Date | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('ChargebackActionInput', { description: 'Names a chargeback to act on.' })
export class ChargebackActionInput {
  @Field(() => ID, { description: 'The chargeback.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('AnswerChargebackInput', { description: 'What was sent to the gateway as evidence.' })
export class AnswerChargebackInput extends ChargebackActionInput {
  @TextOf(1, 500)
  @Field(() => String, { description: 'What it was: proof of delivery, tracking, the talk with the buyer.' })
  evidence!: string;
}
