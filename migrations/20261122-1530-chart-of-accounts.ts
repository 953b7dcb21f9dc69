import { Migration } from '@mikro-orm/migrations';

const accounts = `'BANK_CLEARING', 'WALLET', 'ORDER_ESCROW', 'MERCHANT_PAYABLE', 'MERCHANT_PAYOUT', 'MERCHANT_DEBT', 'COMMISSION', 'SUBSIDY'`;
const moreAccounts = `'GATEWAY_CLEARING', 'COURIER_CASH', 'WALLET_FROZEN', 'REFUND_CLEARING', 'MERCHANT_RESERVE', 'FEE_INCOME', 'VAT', 'REBATE', 'COMPENSATION', 'GATEWAY_CHARGE', 'SUSPENSE', 'DIFFERENCE'`;
const transfers = `'TOP_UP', 'PAYMENT', 'REFUND', 'RELEASE', 'PAYOUT_RESERVED', 'PAYOUT_SETTLED', 'PAYOUT_FAILED', 'ORDER_SPLIT'`;
const moreTransfers = `'LATE_PAYMENT', 'CASH_COLLECTED', 'CASH_HANDED_IN', 'REFUND_SENT', 'REFUND_REDIRECTED', 'CHARGEBACK', 'FEE', 'FEE_RETURNED', 'REBATE', 'RESERVE_HELD', 'RESERVE_FREED', 'PAYOUT_RETURNED', 'WITHDRAWAL_FROZEN', 'WITHDRAWAL_SENT', 'WITHDRAWAL_RETURNED', 'SLIP_PAID', 'SLIP_RETURNED', 'GATEWAY_SETTLED', 'GATEWAY_CHARGED', 'DIFFERENCE_RESOLVED'`;

const owners = `
  when 'WALLET' then id = 'wallet:' || buyer_id and merchant_id is null
  when 'ORDER_ESCROW' then id like 'order:%' and merchant_id is not null and buyer_id is null
  when 'MERCHANT_PAYABLE' then id = 'merchant:' || merchant_id || ':payable' and buyer_id is null
  when 'MERCHANT_PAYOUT' then id = 'merchant:' || merchant_id || ':payout' and buyer_id is null
  when 'MERCHANT_DEBT' then id = 'merchant:' || merchant_id || ':debt' and buyer_id is null`;
const moreOwners = `
  when 'WALLET_FROZEN' then id = 'wallet:' || buyer_id || ':frozen' and merchant_id is null
  when 'MERCHANT_RESERVE' then id = 'merchant:' || merchant_id || ':reserve' and buyer_id is null`;

/** The whole chart of accounts (F1): what gateways, couriers, withdrawals, fees, slips and reconciliation move money between. */
export class ChartOfAccounts extends Migration {
  override up(): void {
    this.accounts(
      `${accounts}, ${moreAccounts}`,
      owners + moreOwners,
      `'MERCHANT_DEBT', 'COURIER_CASH', 'SUBSIDY', 'REBATE'`,
    );
    this.transfers(`${transfers}, ${moreTransfers}`);
  }

  override down(): void {
    this.accounts(accounts, owners, `'MERCHANT_DEBT'`);
    this.transfers(transfers);
  }

  private accounts(kinds: string, cases: string, neverAbove: string): void {
    this.addSql(`
      alter table ledger_account
        drop constraint ledger_account_kind_check,
        drop constraint ledger_account_owner_check,
        drop constraint ledger_account_debt_is_owed,
        add constraint ledger_account_kind_check check (kind in (${kinds})),
        add constraint ledger_account_owner_check check (
          case kind ${cases} else buyer_id is null and merchant_id is null end),
        add constraint ledger_account_debt_is_owed check (kind not in (${neverAbove}) or balance_minor <= 0)`);
  }

  private transfers(kinds: string): void {
    this.addSql(`
      alter table ledger_transfer
        drop constraint ledger_transfer_kind_check,
        add constraint ledger_transfer_kind_check check (kind in (${kinds}))`);
  }
}
