import './bank-transfer.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { one, reads } from '../../kernel/read/index.js';
import { Auth, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { PaymentType } from '../payment.type.js';
import { ofBuyerAndStaff } from '../payment-access.js';
import { BankTransfer } from './bank-transfer.entity.js';
import {
  BankTransferAction,
  BankTransferOutcome,
  BankTransferStatus,
  bankTransferLifecycle,
} from './bank-transfer-status.js';

@ObjectType('MarketBankAccount', {
  simpleResolvers: true,
  description: 'The market’s own bank account that buyers transfer to.',
})
export class MarketBankAccountType {
  @Field(() => String, { description: 'Whose account it is.' })
  holder!: string;

  @Field(() => String, { description: 'Bank and branch.' })
  bankName!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;
}

@Panel({
  group: 'MONEY',
  permission: Permission.TRANSFERS_CONFIRM,
  title: 'code',
  columns: ['createdAt', 'code', 'status', 'amount', 'received', 'buyer', 'expiresAt', 'bankReference'],
  defaultSort: 'CREATED_AT',
  icon: 'Receipt',
})
@ObjectType('BankTransfer', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A bank transfer 银行转账 that is to pay a checkout (F3): announced by the buyer, booked when finance sees it arrive. Seen by its buyer and by staff.',
})
export class BankTransferType extends Node {
  @Field(() => String, { description: 'What the buyer writes into the transfer’s purpose line, and nothing else.' })
  code!: string;

  @Field(() => BankTransferStatus, { description: 'Where it stands.' })
  status!: BankTransferStatus;

  @Field(() => MoneyType, { description: 'What is to be transferred.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What the wallet adds when it arrives; not set aside before.' })
  wallet!: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'What arrived; null before.' })
  received!: MoneyType | null;

  @Field(() => BankTransferOutcome, {
    nullable: true,
    description: 'Why its money is in the wallet and paid no order; null when it did, and before it arrived.',
  })
  outcome!: BankTransferOutcome | null;

  @Field(() => PaymentType, { description: 'The payment it is for.' })
  payment!: PaymentType;

  @Field(() => AccountType, { nullable: true, description: 'Who pays; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => DateTime, {
    description: 'Until when the orders wait for it; money that comes later goes into the wallet.',
  })
  expiresAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The line of the bank’s statement it arrived with; null until confirmed.',
  })
  bankReference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down; null when it was not.' })
  rejectedReason!: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who decided last; null until then, and for whoever may not see the account.',
  })
  @Auth(Permission.TRANSFERS_CONFIRM)
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null until then.' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  createdAt!: Date;

  @Field(() => [BankTransferAction], { description: 'What this viewer may do with it now.' })
  availableActions!: BankTransferAction[];
}

export const bankTransferReads = reads(BankTransferType, {
  prefix: 'banktransfer',
  entity: () => BankTransfer,
  visibleTo: ofBuyerAndStaff,
  relations: {
    payment: one(() => PaymentType, 'paymentId', { impliedBy: true }),
    buyer: one(() => AccountType, 'buyerId'),
    decidedBy: one(() => AccountType, 'decidedById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'buyerId'],
      from: (facts, viewer) =>
        scopeOf(viewer, Permission.TRANSFERS_CONFIRM).all && facts.buyerId !== viewer.buyerId
          ? allowedActions(bankTransferLifecycle, facts)
          : [],
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.code} = upper(${value.trim()})` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
