import './ledger.enums.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../kernel/schema/money.type.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountKind } from './chart-of-accounts.js';

@ObjectType('TrialBalanceLine', { simpleResolvers: true, description: 'All accounts of one kind, added up.' })
export class TrialBalanceLineType {
  @Field(() => LedgerAccountKind, { description: 'The kind.' })
  kind!: LedgerAccountKind;

  @Field(() => Int, { description: 'How many accounts.' })
  accounts!: number;

  @Field(() => MoneyType, { description: 'Their balances together.' })
  balance!: MoneyType;
}

@ObjectType('TrialBalance', {
  simpleResolvers: true,
  description: 'The whole ledger at one instant; in balance it is zero.',
})
export class TrialBalanceType {
  @Field(() => DateTime, { description: 'When it was drawn up.' })
  at!: Date;

  @Field(() => [TrialBalanceLineType], { description: 'At most one line a kind of account.' })
  lines!: TrialBalanceLineType[];

  @Field(() => MoneyType, { description: 'All balances together.' })
  total!: MoneyType;

  @Field(() => Boolean, { description: 'Whether that is zero.' })
  isBalanced!: boolean;
}
