import { Field, ID, InputType } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../../kernel/schema/input-limits.js';

@InputType('HearingWordsInput', {
  description: 'What the desk asks a merchant, or what the merchant answers or appeals with.',
})
export class HearingWordsInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @TextOf(1, 4000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The words; the customer does not read them.' })
  text!: string;

  @ItemsAtMost(9)
  @Hint({ widget: 'FILE', upload: 'EVIDENCE' })
  @Field(() => [ID], { defaultValue: [], description: 'Stored files of purpose `EVIDENCE`, at most nine.' })
  evidenceFileIds!: string[];
}

@InputType('DecideAppealInput', { description: 'What becomes of a merchant’s appeal.' })
export class DecideAppealInput {
  @Field(() => ID, { description: 'The complaint.' })
  id!: string;

  @Field(() => Boolean, { description: 'Granted: the case is opened again and judged anew. Else its result stands.' })
  isGranted!: boolean;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;
}
