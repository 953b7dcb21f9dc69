import { IsInt, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { BankLayout } from './bank-layout.js';

@InputType('DownloadBankFileInput', { description: 'Makes the batch of a sent run a file for a bank.' })
export class DownloadBankFileInput {
  @Field(() => ID, { description: 'The run.' })
  id!: string;

  @Field(() => BankLayout, { description: 'Which bank’s layout.' })
  layout!: BankLayout;

  @IsInt()
  @Min(1)
  @Max(1_000)
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Which of its batches: 1 is the run’s own, later ones are of payouts tried again.',
  })
  batch!: number;
}

@InputType('RecordBankResultsInput', { description: 'Reads a bank’s results of a run back.' })
export class RecordBankResultsInput {
  @Field(() => ID, { description: 'The run.' })
  payoutRunId!: string;

  @Field(() => BankLayout, { description: 'Which bank’s layout.' })
  layout!: BankLayout;

  @Hint({ widget: 'FILE', upload: 'IMPORT' })
  @Field(() => ID, { description: 'The file, uploaded as `IMPORT`; at most 1,000 rows.' })
  fileId!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}
