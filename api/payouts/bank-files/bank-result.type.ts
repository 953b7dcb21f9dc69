import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BankLayout } from './bank-layout.js';
import { BankResultOutcome, type RecordedResult } from './record-results.js';

registerEnumType(BankLayout, {
  name: 'BankLayout',
  description: 'How a bank wants a batch of payments and gives back its results, as CSV (I4).',
  valuesConfig: {
    ICBC: { description: 'After the batch transfer of 工商银行: GBK.' },
    CMB: { description: 'After the batch transfer of 招商银行: UTF-8.' },
  },
});

registerEnumType(BankResultOutcome, {
  name: 'BankResultOutcome',
  description: 'What became of a row of a bank’s results.',
  valuesConfig: {
    PAID: { description: 'The payout is paid.' },
    FAILED: { description: 'The payout failed; its money is due again until it is tried again.' },
    REPEATED: { description: 'It was known; nothing happened.' },
    REFUSED: { description: 'It fits no payout of the run; `reason` tells.' },
  },
});

@ObjectType('BankResult', { simpleResolvers: true, description: 'What became of a row of a bank’s results (I4).' })
export class BankResultType {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Number of the payout, as the bank says it.' })
  number!: string;

  @Field(() => BankResultOutcome, { description: 'What became of it.' })
  outcome!: BankResultOutcome;

  @Field(() => String, { description: 'Why it failed or was refused; empty otherwise.' })
  reason!: string;
}

/** Results as they are kept under an idempotency key. */
export const resultsIn = (kept: readonly string[]): RecordedResult[] =>
  kept.map((text) => JSON.parse(text) as RecordedResult);
