import { Resolver } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { Connection, Related } from '../kernel/read/index.js';
import { LedgerAccountType, LedgerTransferType } from '../ledger/index.js';
import { PaymentAttemptType } from './attempts/payment-attempt.type.js';
import { PaymentType } from './payment.type.js';
import { RefundType } from './refunds/refund.type.js';
import { TenderType } from './tender.type.js';
import { TenderAllocationType } from './tender-allocation.type.js';
import { TopUpType } from './wallet/top-up.type.js';
import { WalletType } from './wallet/wallet.type.js';
import { WithdrawalType } from './wallet/withdrawal.type.js';

/** What a payment is made of. */
@Resolver(() => PaymentType)
export class PaymentConnections {
  @Connection(() => TenderType, { by: 'paymentId', description: 'By what it is paid.' })
  tenders!: Connection<TenderType>;

  @Connection(() => TenderAllocationType, { by: 'paymentId', description: 'What of it pays for which order.' })
  allocations!: Connection<TenderAllocationType>;

  @Connection(() => RefundType, { by: 'paymentId', description: 'What was given back.' })
  refunds!: Connection<RefundType>;
}

/** What a person pays and has paid in. */
@Resolver(() => AccountType)
export class AccountMoney {
  @Connection(() => WalletType, {
    by: 'buyerId',
    description: 'Its prepaid money: one wallet, or none before money first arrived.',
  })
  wallets!: Connection<WalletType>;

  @Connection(() => TopUpType, { by: 'buyerId', description: 'Its bank transfers into the wallet, the latest first.' })
  topUps!: Connection<TopUpType>;

  @Connection(() => WithdrawalType, { by: 'buyerId', description: 'Its withdrawals, the latest first.' })
  withdrawals!: Connection<WithdrawalType>;

  @Connection(() => PaymentType, { by: 'buyerId', description: 'What it paid, the latest first.' })
  payments!: Connection<PaymentType>;

  @Connection(() => PaymentAttemptType, {
    by: 'buyerId',
    description: 'Its tries to pay through a gateway, with what went wrong; the latest first (F3).',
  })
  paymentAttempts!: Connection<PaymentAttemptType>;
}

/** Whose wallet an account of the ledger is. */
@Resolver(() => LedgerAccountType)
export class BuyerOfLedgerAccount {
  @Related(() => AccountType, { by: 'buyerId', description: 'Whose wallet it is; null when it is none.' })
  buyer!: AccountType | null;
}

/** Who moved money. */
@Resolver(() => LedgerTransferType)
export class AuthorOfLedgerTransfer {
  @Related(() => AccountType, { by: 'createdBy', description: 'Who caused it; null when the market did.' })
  createdByAccount!: AccountType | null;
}
