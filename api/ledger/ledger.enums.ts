import { registerEnumType } from 'type-graphql';
import { LedgerAccountKind } from './chart-of-accounts.js';
import { TransferKind } from './transfer-kind.js';

registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: 'What a ledger account stands for. Balances are what the market owes; what it has is below zero (F1).',
  valuesConfig: {
    BANK_CLEARING: { description: 'A slice of the market’s bank account: minus what lies there.' },
    WALLET: { description: 'A buyer’s prepaid money 预存款.' },
    ORDER_ESCROW: { description: 'Paid for an order that is not completed yet.' },
    MERCHANT_PAYABLE: { description: 'Due to a merchant for completed orders.' },
    MERCHANT_PAYOUT: { description: 'Reserved for a merchant’s payouts that are under way.' },
    MERCHANT_DEBT: { description: 'Minus what a merchant owes for refunds after its payout.' },
    COMMISSION: { description: 'A slice of the market’s commission.' },
    SUBSIDY: { description: 'A slice of what the market paid merchants in the place of buyers.' },
  },
});

registerEnumType(TransferKind, {
  name: 'LedgerTransferKind',
  description: 'Why money moved.',
  valuesConfig: {
    TOP_UP: { description: 'A buyer’s bank transfer arrived.' },
    PAYMENT: { description: 'A buyer paid a checkout; it is held per order.' },
    ORDER_SPLIT: { description: 'What is held for an order was divided, because it was split.' },
    REFUND: { description: 'A buyer got money back.' },
    RELEASE: { description: 'An order completed: merchant and commission got what was held.' },
    PAYOUT_RESERVED: { description: 'Set aside for a payout.' },
    PAYOUT_SETTLED: { description: 'A payout left the bank account.' },
    PAYOUT_FAILED: { description: 'A payout could not be sent and is due again.' },
  },
});
