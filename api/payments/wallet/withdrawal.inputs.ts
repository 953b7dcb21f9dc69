import './withdrawal.enums.js';
import { Field, ID, InputType } from 'type-graphql';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { WithdrawalWay } from './withdrawal.entity.js';

@InputType('RequestWithdrawalInput', { description: 'How much of one’s wallet is wanted, and where to (F2).' })
export class RequestWithdrawalInput {
  @Field(() => MoneyInput, {
    description: 'How much; within the limits of the market, and no more than the wallet holds.',
  })
  amount!: MoneyInput;

  @Field(() => WithdrawalWay, { description: 'To a bank account or an Alipay account.' })
  way!: WithdrawalWay;

  @TextOf(1, 60)
  @Field(() => String, { description: 'Whose account it is.' })
  accountHolder!: string;

  @TextOf(4, 64)
  @Field(() => String, { description: 'Number of the bank account (8 to 30 figures), or the Alipay account.' })
  accountNumber!: string;

  @TextOf(1, 80)
  @Field(() => String, { nullable: true, description: 'Bank and branch; required for a bank account.' })
  bankName?: string | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('WithdrawalActionInput', { description: 'Names a withdrawal to act on.' })
export class WithdrawalActionInput {
  @Field(() => ID, { description: 'The withdrawal.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('RefuseWithdrawalInput', { description: 'Why the money goes back into the wallet.' })
export class RefuseWithdrawalInput extends WithdrawalActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'What the buyer reads.' })
  reason!: string;
}

@InputType('PayWithdrawalInput', { description: 'The transfer that was made.' })
export class PayWithdrawalInput extends WithdrawalActionInput {
  @TextOf(1, 100)
  @Field(() => String, { description: 'The line of the bank’s statement; one line pays one withdrawal.' })
  bankReference!: string;
}
