import './ledger.enums.js';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, PageArgs } from '../kernel/read/index.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerEntryType } from './ledger-entry.type.js';

@ArgsType()
export class StatementSpan extends PageArgs {
  @Field(() => DateTime, { description: 'The first instant of the period.' })
  from!: Date;

  @Field(() => DateTime, { description: 'The instant at which the period is over; it does not belong to it.' })
  until!: Date;
}

@ArgsType()
export class LedgerStatementArgs extends StatementSpan {
  @Field(() => ID, { description: 'The account’s key.' })
  accountId!: string;
}

@ObjectType('LedgerStatement', {
  simpleResolvers: true,
  description:
    'What happened on an account in a period: opening balance and entries together are the closing one (F1).',
})
export class LedgerStatementType {
  @Field(() => LedgerAccountType, {
    nullable: true,
    description: 'The account; null when there is none with this key.',
  })
  account!: LedgerAccountType | null;

  @Field(() => DateTime, { description: 'The first instant of the period.' })
  from!: Date;

  @Field(() => DateTime, { description: 'The instant at which the period is over.' })
  until!: Date;

  @Field(() => MoneyType, { description: 'The balance before the first entry.' })
  opening!: MoneyType;

  @Field(() => connectionOf(() => LedgerEntryType), {
    description: 'Its entries, the earliest first; a page costs the same however long the account is.',
  })
  entries!: Connection<LedgerEntryType>;

  @Field(() => MoneyType, { description: 'The balance after the last entry.' })
  closing!: MoneyType;
}
