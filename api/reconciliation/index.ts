export { checkLedger } from './check-ledger.job.js';
export { LedgerCheck } from './ledger-check.entity.js';
export { ledgerCheckReads } from './ledger-check.type.js';
