export { balanceAt, balanceOf, lockBalances } from './balances.js';
export {
  type AccountRef,
  bankFor,
  commissionFor,
  debtOf,
  escrowOf,
  LedgerAccountKind,
  payableTo,
  reservedFor,
  walletOf,
} from './chart-of-accounts.js';
export { postTransfer, type Transfer, type TransferLine } from './post-transfer.js';
export { TransferKind } from './transfer-kind.js';
export { type LedgerVerdict, verifyLedger } from './verify-ledger.js';
