import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { LocalDate } from '../../kernel/schema/scalars.js';
import { QualityAlertStatus } from './quality-alert-status.js';

@InputType('AcknowledgeQualityAlertInput', { description: 'Names what is done about a product that comes back.' })
export class AcknowledgeQualityAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The corrective action.' })
  correctiveAction!: string;

  @Field(() => LocalDate, { description: 'The day by which it is done, today or later.' })
  dueOn!: string;
}

@InputType('CloseQualityAlertInput', { description: 'The corrective action was taken.' })
export class CloseQualityAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  id!: string;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What came of it.' })
  effect!: string;
}

@InputType('QualityAlertFilter', { description: 'Which quality alerts to list.' })
export class QualityAlertFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [QualityAlertStatus], { nullable: true, description: 'Only these statuses.' })
  status?: QualityAlertStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Only of this month, e.g. `2026-10`.' })
  month?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant.' })
  merchantId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time is over, or only others.' })
  isLate?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those raised in this span of time.' })
  raisedAt?: DateTimeRange | null;
}
