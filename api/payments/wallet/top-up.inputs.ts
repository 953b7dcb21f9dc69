import { Field, ID, InputType } from 'type-graphql';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';

@InputType('RequestTopUpInput', { description: 'An announced bank transfer.' })
export class RequestTopUpInput {
  @Field(() => MoneyInput, { description: 'How much will be transferred.' })
  amount!: MoneyInput;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('ConfirmTopUpInput', { description: 'What the bank’s statement shows.' })
export class ConfirmTopUpInput {
  @Field(() => ID, { description: 'The top-up.' })
  id!: string;

  @Field(() => MoneyInput, { description: 'What arrived; another amount than announced is refused.' })
  received!: MoneyInput;

  @Field(() => String, { description: 'The line of the bank’s statement; one line confirms one top-up.' })
  bankReference!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('RejectTopUpInput', { description: 'Why it is turned down.' })
export class RejectTopUpInput {
  @Field(() => ID, { description: 'The top-up.' })
  id!: string;

  @Field(() => String, { description: 'What the buyer reads, at most 500 characters.' })
  reason!: string;
}
