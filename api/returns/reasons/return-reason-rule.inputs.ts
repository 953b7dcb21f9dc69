import { ArrayMinSize, ArrayUnique, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ItemsAtMost } from '../../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { ResponsibleParty } from '../../verdicts/index.js';
import { ReturnKind, ReturnReason } from '../return-status.js';
import { EvidenceRule } from './return-reason-rule.entity.js';

@InputType('CreateReturnReasonRuleInput', { description: 'Another reason for returns (G2).' })
export class CreateReturnReasonRuleInput {
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/, { message: 'capitals, figures and underscores, 2 to 40, a capital first' })
  @Field(() => String, { description: 'What programs call it, e.g. `WRONG_COLOUR`; unique, and it never changes.' })
  code!: string;

  @Field(() => ReturnReason, { description: 'Which of the six it counts as, in statistics and alerts; never changes.' })
  reason!: ReturnReason;

  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  name!: LocalizedTextInput;

  @ArrayMinSize(1)
  @ArrayUnique()
  @ItemsAtMost(6)
  @Field(() => [ReturnKind], { description: 'What can be asked for with it, 1 to 6.' })
  kinds!: ReturnKind[];

  @Field(() => EvidenceRule, { description: 'What proves it.' })
  evidence!: EvidenceRule;

  @Field(() => ResponsibleParty, { nullable: true, description: 'Who is proposed as responsible; absent: nobody.' })
  usualParty?: ResponsibleParty | null;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;
}

@InputType('UpdateReturnReasonRuleInput', {
  description:
    'Changes to a reason for returns; what is absent stays. Returns applied for keep what they were asked for.',
})
export class UpdateReturnReasonRuleInput {
  @Field(() => ID, { description: 'The reason.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @IsOptional()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ItemsAtMost(6)
  @Field(() => [ReturnKind], { nullable: true, description: 'What can be asked for with it, 1 to 6.' })
  kinds?: ReturnKind[] | null;

  @Field(() => EvidenceRule, { nullable: true, description: 'What proves it.' })
  evidence?: EvidenceRule | null;

  @Field(() => ResponsibleParty, {
    nullable: true,
    description: 'Who is proposed as responsible; null: nobody; absent: as it was.',
  })
  usualParty?: ResponsibleParty | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'Its place in the list, the smallest first.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered; those that are built in always are.' })
  isActive?: boolean | null;
}

@InputType('ReturnReasonRuleInput', { description: 'Names a reason of the market’s list.' })
export class ReturnReasonRuleInput {
  @Field(() => ID, { description: 'The reason.' })
  id!: string;
}

@InputType('ReturnReasonRuleFilter', { description: 'Which reasons to list.' })
export class ReturnReasonRuleFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [ReturnReason], { nullable: true, description: 'Only those that count as these.' })
  reason?: ReturnReason[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only reasons that are offered, or only others.' })
  isActive?: boolean | null;
}
