import type { PaymentGateways } from '../../kernel/payment-gateway.js';
import { type AlipayApp, alipay } from './alipay.js';
import { onlineBank } from './online-bank.js';

/** The gateways that one app at Alipay opens (F3). */
export const gatewaysOf = (app: AlipayApp): PaymentGateways => ({ ALIPAY: alipay(app), ONLINE_BANK: onlineBank(app) });
