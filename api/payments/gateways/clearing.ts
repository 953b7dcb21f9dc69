import type { GatewayName, PaymentGateway, PaymentGateways } from '../../kernel/payment-gateway.js';
import { type AccountRef, clearingAt } from '../../ledger/index.js';

/** With whom a gateway's money lies, and whose bill tells of it: online bank goes through Alipay's account. */
export const HOLDER: Readonly<Record<GatewayName, string>> = { ALIPAY: 'alipay', ONLINE_BANK: 'alipay' };

/** What lies with a gateway. The reference is the attempt's, for what came by it and for what goes back of it. */
export const clearingOf = (gateway: GatewayName, attemptId: string): AccountRef =>
  clearingAt(HOLDER[gateway], attemptId);

/** Whoever holds money for the market, by the name its account has in the ledger, with one gateway to ask for the bills (F6). */
export function holdersOfMoney(gateways: PaymentGateways): ReadonlyMap<string, PaymentGateway> {
  const holders = new Map<string, PaymentGateway>();
  for (const gateway of Object.values(gateways)) {
    const holder = HOLDER[gateway.name];
    if (!holders.has(holder)) holders.set(holder, gateway);
  }
  return holders;
}
