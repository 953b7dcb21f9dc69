import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextOf } from '../kernel/schema/input-limits.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { CorrectiveActionStatus, CorrectiveVerdict } from './corrective-action-status.js';

@InputType('PlanCorrectiveActionInput', {
  description: 'What is to be done so that a cause of complaints goes away (H3).',
})
export class PlanCorrectiveActionInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is to be done.' })
  measure!: string;

  @Field(() => ID, { description: 'The account that owns it, which may handle complaints.' })
  ownerId!: string;

  @Field(() => LocalDate, { description: 'The day by which it is done, today or later.' })
  dueOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The cause whose complaints are counted, with all below it; absent: that of the case.',
  })
  rootCauseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The complaint it comes from; at most one of the three.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The major incident it comes from.' })
  incidentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The quality alert it comes from; complaints about its product are counted.',
  })
  qualityAlertId?: string | null;
}

@InputType('ReplaceCorrectiveActionInput', { description: 'What is done instead of something that did not help.' })
export class ReplaceCorrectiveActionInput {
  @Field(() => ID, { description: 'The corrective action that did not help.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is to be done instead.' })
  measure!: string;

  @Field(() => ID, { description: 'The account that owns it, which may handle complaints.' })
  ownerId!: string;

  @Field(() => LocalDate, { description: 'The day by which it is done, today or later.' })
  dueOn!: string;
}

@InputType('HandOverCorrectiveActionInput', { description: 'Who owns a corrective action from now on.' })
export class HandOverCorrectiveActionInput {
  @Field(() => ID, { description: 'The corrective action.' })
  id!: string;

  @Field(() => ID, { description: 'The account that owns it, which may handle complaints.' })
  ownerId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Another day by which it is done; absent: the same.' })
  dueOn?: string | null;
}

@InputType('FinishCorrectiveActionInput', { description: 'That a corrective action was done, and what proves it.' })
export class FinishCorrectiveActionInput {
  @Field(() => ID, { description: 'The corrective action.' })
  id!: string;

  @TextOf(1, 2000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What was done, and what proves it.' })
  evidence!: string;

  @Field(() => ID, { nullable: true, description: 'A file that proves it, uploaded for evidence.' })
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  evidenceFileId?: string | null;
}

@InputType('CancelCorrectiveActionInput', { description: 'That a corrective action is not done after all.' })
export class CancelCorrectiveActionInput {
  @Field(() => ID, { description: 'The corrective action.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('CorrectiveActionFilter', { description: 'Which corrective actions to list.' })
export class CorrectiveActionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [CorrectiveActionStatus], { nullable: true, description: 'Only these statuses.' })
  status?: CorrectiveActionStatus[] | null;

  @Field(() => [CorrectiveVerdict], { nullable: true, description: 'Only those measured like this last.' })
  verdict?: CorrectiveVerdict[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those this account owns.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those against this very cause.' })
  rootCauseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that come from this complaint.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that come from this incident.' })
  incidentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that come from this quality alert.' })
  qualityAlertId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those planned in this span of time.' })
  plannedAt?: DateTimeRange | null;
}
