import './slip.enums.js';
import { ArrayMinSize } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';
import { SlipReason } from './slip.entity.js';
import { SlipPayee } from './slip-status.js';

@InputType('OpenSlipInput', { description: 'What is to be paid out by hand, why and to whom (F7).' })
export class OpenSlipInput {
  @Field(() => SlipReason, { description: 'What for.' })
  reason!: SlipReason;

  @TextOf(2, 200)
  @Field(() => String, { description: 'What happened, without personal data: it stands in the memo of the transfer.' })
  content!: string;

  @Field(() => MoneyInput, { description: 'How much, within the limit of your role.' })
  amount!: MoneyInput;

  @Field(() => SlipPayee, { description: 'Who gets it.' })
  payee!: SlipPayee;

  @Field(() => ID, { nullable: true, description: 'The buyer; required for a wallet.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The merchant; required for a merchant’s account.' })
  merchantId?: string | null;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'Whose bank account; required for a bank transfer.' })
  accountHolder?: string | null;

  @TextOf(4, 64)
  @Field(() => String, { nullable: true, description: 'Its number; required for a bank transfer.' })
  accountNumber?: string | null;

  @TextOf(1, 80)
  @Field(() => String, { nullable: true, description: 'Bank and branch; required for a bank transfer.' })
  bankName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The order it is about.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The complaint it is about.' })
  complaintId?: string | null;

  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'SLIP_EVIDENCE' })
  @Field(() => [ID], {
    nullable: true,
    description: 'What proves it: stored files of purpose `SLIP_EVIDENCE`, at most nine.',
  })
  evidenceFileIds?: string[] | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('SlipActionInput', { description: 'Names a slip to act on.' })
export class SlipActionInput {
  @Field(() => ID, { description: 'The slip.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('AttachSlipEvidenceInput', { description: 'What proves a slip.' })
export class AttachSlipEvidenceInput extends SlipActionInput {
  @ArrayMinSize(1)
  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'SLIP_EVIDENCE' })
  @Field(() => [ID], { description: 'Stored files of purpose `SLIP_EVIDENCE`; a slip has at most nine.' })
  evidenceFileIds!: string[];
}

@InputType('RefuseSlipInput', { description: 'Why a slip is turned down, or its money came back.' })
export class RefuseSlipInput extends SlipActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('PaySlipInput', { description: 'How a slip is paid.' })
export class PaySlipInput extends SlipActionInput {
  @TextOf(1, 100)
  @Field(() => String, {
    nullable: true,
    description: 'The line of the bank’s statement; required for a bank transfer, one line pays one slip.',
  })
  bankReference?: string | null;
}
