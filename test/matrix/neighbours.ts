import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { Merchant, SettlementSchedule } from '#api/merchants/index.js';
import type { TestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { deliver, key, must, type PlacedOrder, recipient } from '../kit/trade-steps.js';
import { openShop, scan, upload } from '../merchants/shops.js';

/** Stands in every text that Ann, or Ann's shop, wrote for nobody else to read. */
export const SECRET = 'keepout';
/** Stands in what Ann told both shops at once. */
export const SHARED = 'forboth';

/** Ann and her shop have been through everything; Ben and Bo trade next to them, and with them. */
export interface Neighbours {
  readonly ann: Person;
  readonly annsShop: Shop;
  readonly ben: Person;
  readonly bosShop: Shop;
}

export async function neighbours(market: TestMarket): Promise<Neighbours> {
  const trade = tradeOf(market);
  const reviewer = await trade.staff(StaffRole.MERCHANT_MANAGER);
  const opened = await openShop(market, reviewer);
  const annsShop: Shop = { merchantId: opened.id, owner: opened.owner };
  await inTransaction(market.context(), (ctx) =>
    ctx.em.nativeUpdate(Merchant, { id: opened.id }, { settlementSchedule: SettlementSchedule.INSTANT }),
  );
  const bosShop = await trade.shop();
  const [annsWare, bosWare] = [await trade.ware(annsShop), await trade.ware(bosShop)];
  const [ann, ben] = [await person(market, `${SECRET} Ann`), await person(market, 'Ben')];
  for (const { id } of [ann, ben]) await trade.fillWallet(id, 100_000);

  const lines = [{ variantId: annsWare.variantId, quantity: 2 }];
  const both = [...lines, { variantId: bosWare.variantId, quantity: 1 }];
  const paidOut = await order(ann, lines, SECRET);
  await complete(ann, annsShop, paidOut);
  await payOut(market);
  await dispute(market, ann, annsShop, await order(ann, lines, SECRET));
  await order(ann, both, SHARED);
  await keepPrivateThings(ann, annsWare.variantId);
  await order(ben, both, 'bens');
  return { ann, annsShop, ben, bosShop };
}

async function order(
  buyer: Person,
  lines: readonly { variantId: string; quantity: number }[],
  marker: string,
): Promise<PlacedOrder> {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    {
      lines,
      recipient: { ...recipient, name: `${marker} 收货人`, street: `${marker} 路 8 号` },
      note: `${marker} note`,
      payWith: 'WALLET',
      ...key(),
    },
    'checkout { orders { nodes { id merchant { id } lines { nodes { id quantity total { amount } } } } } }',
  );
  const [placed] = (checkout as { orders: { nodes: PlacedOrder[] } }).orders.nodes;
  if (!placed) throw new Error('no order was placed');
  return placed;
}

async function complete(buyer: Person, shop: Shop, { id }: PlacedOrder): Promise<void> {
  await deliver(shop, id);
  await must(shop.owner.client, 'addOrderNote', 'AddOrderNoteInput', { id, note: `${SECRET} inside`, flag: 'RED' });
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id, ...key() });
}

async function payOut(market: TestMarket): Promise<void> {
  const trade = tradeOf(market);
  const [drafter, approver] = [await trade.staff(StaffRole.FINANCE), await trade.staff(StaffRole.FINANCE)];
  const { payoutRun } = await must(
    drafter.client,
    'draftPayoutRun',
    'DraftPayoutRunInput',
    key(),
    'payoutRun { id payouts { nodes { id } } }',
  );
  const { id, payouts } = payoutRun as { id: string; payouts: { nodes: { id: string }[] } };
  await must(approver.client, 'approvePayoutRun', 'PayoutRunActionInput', { id, ...key() });
  await must(drafter.client, 'sendPayoutRun', 'PayoutRunActionInput', { id, ...key() });
  for (const payout of payouts.nodes)
    await must(drafter.client, 'confirmPayout', 'PayoutActionInput', { id: payout.id, ...key() });
}

/** A return with a picture, paid back, and a complaint somebody works on. */
async function dispute(market: TestMarket, buyer: Person, shop: Shop, { id, lines }: PlacedOrder): Promise<void> {
  await deliver(shop, id);
  const { return: applied } = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      id,
      kind: 'REFUND_ONLY',
      reason: 'QUALITY',
      description: `${SECRET} broken`,
      lines: lines.nodes.map((line) => ({ orderLineId: line.id, quantity: 1 })),
      evidenceFileIds: [await upload(buyer.client, 'EVIDENCE', await scan(), `${SECRET}.jpg`)],
      ...key(),
    },
    'return { id }',
  );
  const { id: returnId } = applied as { id: string };
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: returnId, ...key() });
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: id, category: 'DELIVERY', severity: 'NORMAL', description: `${SECRET} late` },
    'complaint { id }',
  );
  const handler = await tradeOf(market).staff(StaffRole.SUPERVISOR);
  const about = complaint as { id: string };
  await must(handler.client, 'assignComplaint', 'AssignComplaintInput', { ...about, accountId: handler.id });
  await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', about);
  await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { ...about, proposal: `${SECRET} offer` });
}

async function keepPrivateThings({ client }: Person, variantId: string): Promise<void> {
  await must(client, 'saveAddress', 'SaveAddressInput', {
    recipient: `${SECRET} 王`,
    phone: '13700009999',
    regionCode: '341102',
    province: '安徽省',
    city: '滁州市',
    district: '琅琊区',
    street: `${SECRET} 巷 3 号`,
  });
  await must(client, 'addToBasket', 'AddToBasketInput', { variantId, quantity: 1 });
  await must(client, 'requestTopUp', 'RequestTopUpInput', { amount: { amount: '77.00' }, ...key() });
}
