import { ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { PlaybookStepKind } from './playbook-step-kind.js';

@InputType('PlaybookStepInput', { description: 'A step of a playbook.' })
export class PlaybookStepInput {
  @Field(() => PlaybookStepKind, { description: 'What is done; most kinds tick themselves.' })
  kind!: PlaybookStepKind;

  @Field(() => LocalizedTextInput, { description: 'What whoever works on the return reads.' })
  name!: LocalizedTextInput;
}

@InputType('WriteReturnPlaybookInput', {
  description: 'Writes the playbook of a reason anew. Returns applied for before keep the steps they have.',
})
export class WriteReturnPlaybookInput {
  @Field(() => ID, { description: 'The reason.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the reason that was read.' })
  version!: number;

  @ArrayMinSize(1)
  @ItemsAtMost(20)
  @ValidateNested()
  @Hint({ ordered: true })
  @Field(() => [PlaybookStepInput], { description: 'The steps in their order, 1 to 20.' })
  steps!: PlaybookStepInput[];
}

@InputType('ReturnStepInput', { description: 'Names a step of a return.' })
export class ReturnStepInput {
  @Field(() => ID, { description: 'The step of the return.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('TakeReturnStepInput', { description: 'Ticks a step of a return.' })
export class TakeReturnStepInput extends ReturnStepInput {
  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What came of it; the desk and the shop read it.' })
  note?: string | null;
}

@InputType('LeaveReturnStepOutInput', { description: 'Leaves a step of a return out.' })
export class LeaveReturnStepOutInput extends ReturnStepInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the desk and the shop read it.' })
  note!: string;
}
