import { GatewayName, type PaymentGateway, PayWay } from '../../kernel/payment-gateway.js';
import { type AlipayApp, alipay } from './alipay.js';

/**
 * Online banking 网银 (F3): Alipay's page with no other channel than the buyer's own bank, so that one contract, one
 * protocol and one bill serve both. A bank's or an acquirer's own protocol takes this file's place.
 */
export const onlineBank = (app: AlipayApp): PaymentGateway =>
  alipay(app, { name: GatewayName.ONLINE_BANK, ways: [PayWay.PAGE, PayWay.WAP], channels: 'bankPay' });
