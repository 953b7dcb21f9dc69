import './bad-review.enums.js';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, orderByInput } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';
import { LocalDate, UUID } from '../../kernel/schema/scalars.js';
import { BadReviewSeverity, BadReviewStatus, BadReviewStep, ContactStatus } from './bad-review-status.js';

const once = 'Made by the client; the same key again does nothing twice.';

@InputType('BadReviewInput', { description: 'Names a case of the bad-review desk.' })
export class BadReviewInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;
}

@InputType('MessageReviewerInput', { description: 'Writes to the author of a bad review.' })
export class MessageReviewerInput extends BadReviewInput {
  @Field(() => Boolean, { defaultValue: false, description: 'By SMS; else in the app.' })
  isSms!: boolean;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('PhoneReviewerInput', { description: 'How a call to the author of a bad review went.' })
export class PhoneReviewerInput extends BadReviewInput {
  @Field(() => Boolean, { description: 'Whether they answered.' })
  isAnswered!: boolean;

  @IsOptional()
  @TextAtMost(1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { nullable: true, description: 'What was said.' })
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they ask for money because of the review.' })
  asksForMoney!: boolean;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('NoteReviewersAnswerInput', { description: 'What the author of a bad review answered to a message.' })
export class NoteReviewersAnswerInput extends BadReviewInput {
  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What they said.' })
  note!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they ask for money because of the review.' })
  asksForMoney!: boolean;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('PromiseReviewChangeInput', { description: 'By when the author of a bad review wants to change it.' })
export class PromiseReviewChangeInput extends BadReviewInput {
  @Field(() => LocalDate, { description: 'Last day for it, today or later.' })
  promisedOn!: string;
}

@InputType('BadReviewNoteInput', { description: 'What came of a case of the bad-review desk.' })
export class BadReviewNoteInput extends BadReviewInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What came of it.' })
  note!: string;
}

@InputType('CompensateReviewerInput', { description: 'What is given because something went wrong (C7, F7).' })
export class CompensateReviewerInput extends BadReviewInput {
  @Field(() => MoneyInput, { description: 'How much, within the caps a review and a buyer.' })
  amount!: MoneyInput;

  @TextOf(1, 200)
  @Field(() => String, { description: 'What went wrong; it stands on the slip.' })
  content!: string;

  @Field(() => UUID, { description: once })
  idempotencyKey!: string;
}

@InputType('BadReviewFilter', { description: 'Which cases to list; conditions add up.' })
export class BadReviewFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a case’s number.' })
  q?: string | null;

  @Field(() => [BadReviewStatus], { nullable: true, description: 'Only these statuses.' })
  status?: BadReviewStatus[] | null;

  @Field(() => [BadReviewSeverity], { nullable: true, description: 'Only these severities.' })
  severity?: BadReviewSeverity[] | null;

  @Field(() => [ContactStatus], { nullable: true, description: 'Only where the desk went so far.' })
  contactStatus?: ContactStatus[] | null;

  @Field(() => [BadReviewStep], { nullable: true, description: 'Only what waits for this.' })
  nextStep?: BadReviewStep[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this shop’s products.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this author.' })
  buyerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is late, or only others.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only cases one has in hand, or only others.' })
  isMine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only of authors who ask for money again and again, or only others.',
  })
  isRepeatDemander?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those opened in this span.' })
  openedAt?: DateTimeRange | null;
}

enum BadReviewOrderField {
  LOWEST_SCORE = 'LOWEST_SCORE',
  DUE_AT = 'DUE_AT',
  OPENED_AT = 'OPENED_AT',
}
registerEnumType(BadReviewOrderField, {
  name: 'BadReviewOrderField',
  description: 'What cases of the bad-review desk are sorted by.',
  valuesConfig: {
    LOWEST_SCORE: { description: 'The lowest score: the worst first when ascending, and of those the oldest.' },
    DUE_AT: { description: 'When the next step is due.' },
    OPENED_AT: { description: 'When they came to the desk.' },
  },
});
export const BadReviewOrder = orderByInput('BadReviewOrder', BadReviewOrderField);
