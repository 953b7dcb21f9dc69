import './ledger.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { LedgerAccountKind } from './chart-of-accounts.js';
import { TransferKind } from './transfer-kind.js';

@InputType('LedgerAccountFilter', { description: 'Which ledger accounts; conditions add up.' })
class LedgerAccountFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [LedgerAccountKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: LedgerAccountKind[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the key.' })
  q?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;
}

enum LedgerAccountOrderField {
  KEY = 'KEY',
  BALANCE = 'BALANCE',
  OPENED_AT = 'OPENED_AT',
}

registerEnumType(LedgerAccountOrderField, {
  name: 'LedgerAccountOrderField',
  description: 'What ledger accounts are sorted by.',
  valuesConfig: {
    KEY: { description: 'The key.' },
    BALANCE: { description: 'The balance.' },
    OPENED_AT: { description: 'When the first entry was booked.' },
  },
});

const LedgerAccountOrder = orderByInput('LedgerAccountOrder', LedgerAccountOrderField);

@ArgsType()
export class LedgerAccountsArgs extends RootPageArgs {
  @Field(() => LedgerAccountFilter, { nullable: true, description: 'Which accounts to list.' })
  filter?: LedgerAccountFilter | null;

  @Field(() => LedgerAccountOrder, { nullable: true, description: 'How to sort; by key downwards when absent.' })
  orderBy?: OrderBy | null;
}

@InputType('LedgerTransferFilter', { description: 'Which transfers; conditions add up.' })
class LedgerTransferFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [TransferKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: TransferKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only those booked for this, e.g. an order’s id.' })
  reference?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that touch this ledger account.' })
  accountId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those booked in this span.' })
  createdAt?: DateTimeRange | null;
}

enum LedgerTransferOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(LedgerTransferOrderField, {
  name: 'LedgerTransferOrderField',
  description: 'What transfers are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were booked.' } },
});

const LedgerTransferOrder = orderByInput('LedgerTransferOrder', LedgerTransferOrderField);

@ArgsType()
export class LedgerTransfersArgs extends RootPageArgs {
  @Field(() => LedgerTransferFilter, { nullable: true, description: 'Which transfers to list.' })
  filter?: LedgerTransferFilter | null;

  @Field(() => LedgerTransferOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@InputType('LedgerEntryFilter', { description: 'Which lines of a statement; conditions add up.' })
export class LedgerEntryFilter {
  @Field(() => [TransferKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: TransferKind[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those booked in this span.' })
  createdAt?: DateTimeRange | null;
}
