import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { PaymentStatus, paymentLifecycle } from './payment-status.js';
import { RefundCause } from './refunds/refund.entity.js';
import { TenderMethod } from './tender.entity.js';
import { TopUpAction, TopUpStatus, topUpLifecycle } from './wallet/top-up-status.js';

registerEnumType(PaymentStatus, {
  name: 'PaymentStatus',
  description: 'Where a payment stands; its tenders and their allocations have the same states.',
  valuesConfig: describedStates(paymentLifecycle),
});

registerEnumType(TenderMethod, {
  name: 'TenderMethod',
  description:
    'By what is paid, and where refunds go back to: through the gateway it came by, any other money into the wallet.',
  valuesConfig: {
    WALLET: { description: 'The buyer’s prepaid money 预存款.' },
    ALIPAY: { description: 'Alipay 支付宝.' },
    ONLINE_BANK: { description: 'Online banking 网银.' },
    BANK_TRANSFER: {
      description:
        'A bank transfer 银行转账 that finance confirmed. Refunds go into the wallet, from where they are withdrawn.',
    },
    CASH_ON_DELIVERY: {
      description:
        'Cash that the market’s courier collects at the door 货到付款. Refunds go into the wallet, from where they are withdrawn.',
    },
  },
});

registerEnumType(RefundCause, {
  name: 'RefundCause',
  description: 'What a refund is for.',
  valuesConfig: {
    ORDER_CANCELLED: { description: 'A paid order was cancelled.' },
    ORDER_CHANGED: { description: 'A paid order became cheaper.' },
    RETURN: { description: 'A return was granted.' },
    UNDELIVERED: { description: 'A parcel came back undelivered.' },
    CHARGEBACK: { description: 'A chargeback was lost: the gateway or bank gave the money back to the buyer itself.' },
  },
});

registerEnumType(TopUpStatus, {
  name: 'TopUpStatus',
  description: 'Where a top-up by bank transfer stands.',
  valuesConfig: describedStates(topUpLifecycle),
});

registerEnumType(TopUpAction, {
  name: 'TopUpAction',
  description: 'What can be done with a top-up.',
  valuesConfig: {
    CONFIRM: { description: 'The money arrived: put it into the wallet.' },
    REJECT: { description: 'Turn it down, with a reason.' },
  },
});
