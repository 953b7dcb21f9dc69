import { ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { ComplaintCategory } from '../complaint-classes.js';
import { CaseStepKind, ProcedureGate } from './procedure-step-kind.js';

@InputType('ComplaintProcedureStepInput', { description: 'A step of a procedure.' })
export class ComplaintProcedureStepInput {
  @Field(() => CaseStepKind, { description: 'What is done; most kinds tick themselves.' })
  kind!: CaseStepKind;

  @Field(() => LocalizedTextInput, { description: 'What whoever works on the case reads.' })
  name!: LocalizedTextInput;

  @Field(() => ProcedureGate, {
    nullable: true,
    description: 'What it has to be taken or left out before; absent: nothing.',
  })
  requiredBefore?: ProcedureGate | null;
}

@InputType('WriteComplaintProcedureInput', {
  description: 'Writes the procedure of a category anew. Cases registered before keep the steps they have.',
})
export class WriteComplaintProcedureInput {
  @Field(() => ID, { description: 'The procedure.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @ArrayMinSize(1)
  @ItemsAtMost(20)
  @ValidateNested()
  @Hint({ ordered: true })
  @Field(() => [ComplaintProcedureStepInput], { description: 'The steps in their order, 1 to 20.' })
  steps!: ComplaintProcedureStepInput[];
}

@InputType('CaseStepInput', { description: 'Names a step of a case.' })
export class CaseStepInput {
  @Field(() => ID, { description: 'The step of the case.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('TakeCaseStepInput', { description: 'Ticks a step of a case.' })
export class TakeCaseStepInput extends CaseStepInput {
  @IsOptional()
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What came of it; the desk reads it.' })
  note?: string | null;
}

@InputType('LeaveCaseStepOutInput', { description: 'Leaves a step of a case out.' })
export class LeaveCaseStepOutInput extends CaseStepInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the desk reads it.' })
  note!: string;
}

@InputType('ComplaintProcedureFilter', { description: 'Which procedures to list; conditions add up.' })
export class ComplaintProcedureFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [ComplaintCategory], { nullable: true, description: 'Only of these categories.' })
  category?: ComplaintCategory[] | null;
}
