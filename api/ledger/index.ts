export { balanceAt, balanceOf, lockBalances } from './balances.js';
export {
  type AccountRef,
  bankFor,
  cashWith,
  chargesFor,
  clearingAt,
  commissionFor,
  compensationFor,
  debtOf,
  differenceFor,
  escrowOf,
  feesFor,
  frozenOf,
  LedgerAccountKind,
  payableTo,
  rebatesFor,
  refundsThrough,
  reservedFor,
  reserveOf,
  subsidyFor,
  suspenseFor,
  vatFor,
  walletOf,
} from './chart-of-accounts.js';
export { ledgerErrorCodes } from './ledger.errors.js';
export { LedgerAccountType, ledgerAccountColumns, ledgerAccountReads } from './ledger-account.type.js';
export { LedgerEntryType, ledgerEntryReads } from './ledger-entry.type.js';
export { LedgerEntryFilter } from './ledger-lists.js';
export { ledgerStatement } from './ledger-statement.js';
export { LedgerStatementType, StatementSpan } from './ledger-statement.type.js';
export { LedgerTransferType, ledgerTransferReads } from './ledger-transfer.type.js';
export { postTransfer, postTransfers, type Transfer, type TransferLine } from './post-transfer.js';
export { TransferKind } from './transfer-kind.js';
export { type LedgerVerdict, verifyLedger } from './verify-ledger.js';
