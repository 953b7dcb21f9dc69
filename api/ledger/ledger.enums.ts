import { registerEnumType } from 'type-graphql';
import { type BelowZero, chartOfAccounts, LedgerAccountKind } from './chart-of-accounts.js';
import { TransferKind } from './transfer-kind.js';

const belowZeroMeans: Readonly<Record<BelowZero, string>> = {
  NEVER: 'Never below zero.',
  ALLOWED: 'May be below zero.',
  ONLY: 'Never above zero.',
};

registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: 'What a ledger account stands for. Balances are what the market owes; what it has is below zero (F1).',
  valuesConfig: Object.fromEntries(
    Object.entries(chartOfAccounts).map(([kind, { key, balance, belowZero }]) => [
      kind,
      { description: `\`${key}\`: ${balance} ${belowZeroMeans[belowZero]}` },
    ]),
  ),
});

registerEnumType(TransferKind, {
  name: 'LedgerTransferKind',
  description: 'Why money moved.',
  valuesConfig: {
    TOP_UP: { description: 'Prepaid money arrived, by bank transfer or through a gateway.' },
    PAYMENT: { description: 'A buyer paid a checkout; it is held per order.' },
    LATE_PAYMENT: { description: 'Money arrived for what could not be paid any more; it goes back.' },
    CASH_COLLECTED: { description: 'A courier collected what an order costs.' },
    CASH_HANDED_IN: { description: 'A courier handed in cash; what was missing or over is a difference.' },
    ORDER_SPLIT: { description: 'What is held for an order was divided, because it was split.' },
    REFUND: { description: 'A buyer gets money back, into the wallet or on its way through a gateway.' },
    REFUND_SENT: { description: 'A gateway carried a refund out.' },
    REFUND_REDIRECTED: { description: 'A gateway could not carry a refund out; it went elsewhere.' },
    CHARGEBACK: { description: 'A gateway took a payment back.' },
    RELEASE: { description: 'An order completed: merchant and commission got what was held.' },
    FEE: { description: 'A merchant was charged a fee.' },
    FEE_RETURNED: { description: 'A fee was given back, wholly or partly.' },
    REBATE: { description: 'A merchant got a sales rebate.' },
    RESERVE_HELD: { description: 'Kept back from a merchant’s income.' },
    RESERVE_FREED: { description: 'What was kept back is due to the merchant.' },
    PAYOUT_RESERVED: { description: 'Set aside for a payout.' },
    PAYOUT_SETTLED: { description: 'A payout left the bank account.' },
    PAYOUT_FAILED: { description: 'A payout could not be sent and is due again.' },
    PAYOUT_RETURNED: { description: 'The bank sent back a payout it had made; it is due again.' },
    WITHDRAWAL_FROZEN: { description: 'Set aside for a buyer’s withdrawal.' },
    WITHDRAWAL_SENT: { description: 'A withdrawal left the market.' },
    WITHDRAWAL_RETURNED: { description: 'A withdrawal was not made; its money is in the wallet again.' },
    SLIP_PAID: { description: 'Money was paid out by hand, with a slip.' },
    SLIP_RETURNED: { description: 'What was paid out by hand came back.' },
    VERDICT: { description: 'Who is responsible for a return or complaint bears what it cost (G4).' },
    VERDICT_REVERSED: { description: 'What a superseded verdict had booked was undone.' },
    REPAIR_PAID: { description: 'A buyer paid a repair from the wallet (G8).' },
    REPAIR_PAID_BACK: { description: 'A repair that did not come about was paid back.' },
    GATEWAY_SETTLED: { description: 'A gateway passed on to the bank account what lay with it.' },
    GATEWAY_CHARGED: { description: 'A gateway or bank charged for its service.' },
    DIFFERENCE_RESOLVED: { description: 'A difference found by reconciliation was resolved by a posting.' },
  },
});
