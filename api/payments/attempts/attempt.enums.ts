import { registerEnumType } from 'type-graphql';
import { GatewayName, PayWay } from '../../kernel/payment-gateway.js';
import { describedStates } from '../../kernel/schema/described-states.js';
import { attemptLifecycle, PaymentAttemptStatus } from './attempt-status.js';
import { NotificationVerdict } from './gateway-notification.entity.js';

registerEnumType(GatewayName, {
  name: 'GatewayName',
  description: 'Through whom money comes in from outside.',
  valuesConfig: {
    ALIPAY: { description: 'Alipay 支付宝: page, wap, app and QR code.' },
    ONLINE_BANK: { description: 'Online banking 网银: a page that leads to the buyer’s bank.' },
  },
});

registerEnumType(PayWay, {
  name: 'PayWay',
  description: 'How a buyer gets to a gateway.',
  valuesConfig: {
    PAGE: { description: 'A page for a computer: open `pageUrl`.' },
    WAP: { description: 'A page for a telephone’s browser: open `pageUrl`.' },
    APP: { description: 'From within an app: hand `orderString` to the gateway’s own kit.' },
    QR: { description: 'A code to scan: show `qrCode` as a picture.' },
  },
});

registerEnumType(PaymentAttemptStatus, {
  name: 'PaymentAttemptStatus',
  description: 'Where one try to pay through a gateway stands.',
  valuesConfig: describedStates(attemptLifecycle),
});

registerEnumType(NotificationVerdict, {
  name: 'NotificationVerdict',
  description: 'What came of a notification.',
  valuesConfig: {
    TAKEN: { description: 'It told of money first, and the orders were paid.' },
    REPEATED: { description: 'The money was known already.' },
    NOTED: { description: 'It told of no money.' },
    RETURNED: { description: 'Its money could not pay anything any more and goes back.' },
    PARKED: { description: 'Its attempt is not known here yet; it is looked at again.' },
    UNKNOWN: { description: 'Its attempt was not known here within a day.' },
    WRONG_AMOUNT: { description: 'It told another amount than asked for; nothing happened.' },
    OTHER_APP: { description: 'It is about somebody else’s app; nothing happened.' },
    FORGED: { description: 'The gateway did not sign it as it is; nothing happened.' },
    MALFORMED: { description: 'It makes no sense; nothing happened.' },
  },
});
