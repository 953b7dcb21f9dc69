import { ArrayMinSize, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { ReturnActionInput } from '../return.inputs.js';

@InputType('ClaimReturnFreightInput', { description: 'Says what the way back has cost the buyer (G4).' })
export class ClaimReturnFreightInput extends ReturnActionInput {
  @Field(() => MoneyInput, { description: 'What the carrier took, as the receipt says.' })
  amount!: MoneyInput;

  @ArrayMinSize(1)
  @ItemsAtMost(3)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], { description: 'The receipt: stored files of purpose `EVIDENCE`, one to three.' })
  evidenceFileIds!: string[];
}

@InputType('PayReturnFreightInput', { description: 'Pays a buyer the freight of the way back, by slip (F7, G4).' })
export class PayReturnFreightInput extends ReturnActionInput {
  @IsOptional()
  @Field(() => MoneyInput, { nullable: true, description: 'How much; absent: all that was claimed. Never more.' })
  amount?: MoneyInput | null;
}

@InputType('DeclineReturnFreightInput', { description: 'Leaves the freight of the way back with the buyer.' })
export class DeclineReturnFreightInput extends ReturnActionInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the buyer reads it.' })
  answer!: string;
}
