import { ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { VerdictShareInput } from '../../verdicts/index.js';

@InputType('ReturnVerdictPreviewInput', { description: 'A verdict on a return that is only thought of (G4).' })
export class ReturnVerdictPreviewInput {
  @Field(() => ID, { description: 'The return.' })
  returnId!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(6)
  @ValidateNested({ each: true })
  @Field(() => [VerdictShareInput], { description: 'Who would answer for how much.' })
  shares!: VerdictShareInput[];
}

@InputType('JudgeReturnInput', { description: 'Who is responsible for a return (G4).' })
export class JudgeReturnInput {
  @Field(() => ID, { description: 'The return.' })
  returnId!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(6)
  @ValidateNested({ each: true })
  @Field(() => [VerdictShareInput], { description: 'Who answers for how much: whole per cents, 100 together.' })
  shares!: VerdictShareInput[];

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the shop reads it.' })
  reason!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}
