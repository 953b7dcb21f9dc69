import { createApp } from '#api/accounts/create-app.js';
import { StaffRole } from '#api/accounts/index.js';
import { emit } from '#api/events/index.js';
import { createWebhookEndpoint } from '#api/integrations/save-webhook-endpoint.js';
import { Permission } from '#api/kernel/permission.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { startTestMarket, type TestMarket } from '../kit/market.js';
import { type Staff, staff } from '../kit/people.js';

export interface Endpoint {
  readonly id: string;
  readonly secret: string;
  readonly appId: string;
}

/** A market whose webhooks may reach this machine, and people who keep its apps. */
export async function startWebhookMarket() {
  const market = await startTestMarket({ WEBHOOK_ADDRESSES: 'any' });
  const app = async (merchantId: string | null = null): Promise<string> => {
    const { id } = await createApp(market.context(), { name: 'ERP', merchantId, scopes: [Permission.EVENTS_READ] });
    return id;
  };
  const endpoint = async (
    url: string,
    { kinds, merchantId }: { kinds?: string[]; merchantId?: string } = {},
  ): Promise<Endpoint> => {
    const appId = await app(merchantId);
    const made = await createWebhookEndpoint(market.context(), { appId, name: 'ERP', url, kinds: kinds ?? null });
    return { ...made, appId };
  };
  /** Somebody new each time, since the clock runs on by days and sessions end. */
  const support = (): Promise<Staff> => staff(market, StaffRole.TECHNICAL_SUPPORT);
  return { market, support, app, endpoint, happen: happenIn(market) };
}

/** Lets events happen to records, each in its own commit. */
function happenIn(market: TestMarket) {
  const sequences = new Map<string, number>();
  return async (recordId: string, { kind = 'ORDER_CHANGED', merchantId = 'merchant_a', times = 1 } = {}) => {
    for (let count = 0; count < times; count += 1) {
      const sequence = (sequences.get(recordId) ?? 0) + 1;
      sequences.set(recordId, sequence);
      await inTransaction(market.context(), (ctx) =>
        emit(ctx, { kind, recordId, sequence, merchantId, buyerId: 'account_a', facts: { totalMinor: 1990 } }),
      );
    }
  };
}
