import { inTransaction } from '#api/kernel/use-case.js';
import { openRepair } from '#api/repairs/index.js';
import { quoteRepair } from '#api/repairs/quote-repair.js';
import { finishRepair, receiveRepair, sendRepairBack } from '#api/repairs/work-repair.js';
import { createRepairOutlet } from '#api/repairs/write-outlet.js';
import type { TestMarket } from '../kit/market.js';
import type { Person, Shop } from '../kit/trade.js';
import { buy, deliver, key } from '../kit/trade-steps.js';

/** Repair orders of a buyer, each in the state in which the buyer can do something with it. */
export async function repairsOf(market: TestMarket, buyer: Person, shop: Shop, variantId: string) {
  const ctx = market.context();
  await createRepairOutlet(ctx, {
    ...{ name: '网点', address: '南街 2 号', contact: '李师傅', phone: '0550-100' },
    ...{ accountHolder: '网点有限公司', accountNumber: '6222020000009999', bankName: '工商银行' },
  });
  const [order] = await buy(buyer, [{ variantId, quantity: 3 }]);
  await deliver(shop, order?.id ?? '');
  const orderLineId = order?.lines.nodes[0]?.id ?? '';
  const opened = async (): Promise<string> => {
    const asked = { orderLineId, quantity: 1, isWarranty: false, fault: 'broken' };
    return (await inTransaction(ctx, (inner) => openRepair(inner, asked))).id;
  };
  const [awaited, quoted, returning] = [await opened(), await opened(), await opened()];
  for (const id of [quoted, returning]) await receiveRepair(ctx, { id, ...key() });
  await quoteRepair(ctx, { id: quoted, diagnosis: 'a wire', labor: { amount: '1.00' }, ...key() });
  await finishRepair(ctx, { id: returning, isRepaired: false, ...key() });
  await sendRepairBack(ctx, { id: returning, carrier: '顺丰速运', ...key() });
  return { awaitedRepair: awaited, quotedRepair: quoted, returningRepair: returning };
}
