import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import type { TestMarket } from '../kit/market.js';
import { password, Register, registrationCode } from '../kit/people.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { deliver, key, must, type PlacedOrder } from '../kit/trade-steps.js';
import { upload } from '../merchants/shops.js';

/** Stands in everything this person ever tells the market in words. */
export const MARK = 'zqxvanish';
export const PHONE = '13977665544';
export const OTHER_PHONE = '13911223388';
export const EMAIL = 'zqxmail@example.test';
export const TAX_NUMBER = '91341100QXQX765431';

/** What must not be found anywhere once they are gone. */
export const unmistakable = [MARK, PHONE, OTHER_PHONE, 'zqxmail', TAX_NUMBER];

const Filled = graphql('{ viewer { account { id } } }');

/** A PDF is kept as it came, so what it says is found in the folder of files. */
const pdf = Buffer.from(`%PDF-1.4\n% ${MARK}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

/** Somebody who has told the market everything one can, in every field that takes personal data. */
export async function tellEverything(market: TestMarket, shop: Shop, variantId: string): Promise<Person> {
  const buyer = await registered(market);
  await must(buyer.client, 'editProfile', 'EditProfileInput', { version: 1, name: `${MARK} 二` });
  for (const phone of [PHONE, OTHER_PHONE]) await must(buyer.client, 'saveAddress', 'SaveAddressInput', address(phone));
  await upload(buyer.client, 'EVIDENCE', pdf, `${MARK} unused.pdf`);
  await must(shop.owner.client, 'inviteMember', 'InviteMemberInput', {
    merchantId: shop.merchantId,
    identifier: EMAIL,
    role: 'PICKER',
  });
  await must(buyer.client, 'requestDataExport', 'RequestDataExportInput', { password });
  await market.settle();
  await must(buyer.client, 'requestTopUp', 'RequestTopUpInput', { amount: { amount: '77.00' }, ...key() });
  await tradeOf(market).fillWallet(buyer.id, 3_000);
  const cancelled = await ordered(buyer, variantId);
  await must(buyer.client, 'cancelOrder', 'CancelOrderInput', { id: cancelled.id, reason: `${MARK} no`, ...key() });
  return buyer;
}

async function registered(market: TestMarket): Promise<Person> {
  const code = await registrationCode(market, EMAIL);
  const input = { email: EMAIL, name: MARK, password, code };
  const { register } = await market.anonymous.run(Register, { input });
  if (!register.token || !register.accountId) throw new Error(JSON.stringify(register.errors));
  const client = market.anonymous.as(register.token);
  await client.run(Filled);
  return { id: register.accountId, email: EMAIL, client };
}

const address = (phone: string) => ({
  recipient: `${MARK} 收`,
  phone,
  regionCode: '341102',
  province: '安徽省',
  city: '滁州市',
  district: '琅琊区',
  street: `${MARK} 路 8 号`,
});

export async function ordered(buyer: Person, variantId: string, quantity = 1): Promise<PlacedOrder> {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    {
      lines: [{ variantId, quantity }],
      recipient: {
        name: `${MARK} 收`,
        phone: PHONE,
        regionCode: '341102',
        region: '安徽省滁州市琅琊区',
        street: `${MARK} 路 8 号`,
      },
      invoice: { title: `${MARK} 公司`, taxNumber: TAX_NUMBER },
      note: `${MARK} note`,
      payWith: 'WALLET',
      ...key(),
    },
    'checkout { orders { nodes { id merchant { id } lines { nodes { id quantity total { amount } } } } } }',
  );
  const [order] = (checkout as { orders: { nodes: PlacedOrder[] } }).orders.nodes;
  if (!order) throw new Error('no order was placed');
  return order;
}

/** An open order with a note of the shop, a return with evidence, and a complaint: everything names the buyer. */
export async function leaveThingsOpen(shop: Shop, buyer: Person, { id, lines }: PlacedOrder) {
  await deliver(shop, id);
  await must(shop.owner.client, 'addOrderNote', 'AddOrderNoteInput', { id, note: `${MARK} called ${PHONE}` });
  const { return: applied } = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      id,
      kind: 'REFUND_ONLY',
      reason: 'QUALITY',
      description: `${MARK} broken, call ${OTHER_PHONE}`,
      lines: lines.nodes.map((line) => ({ orderLineId: line.id, quantity: 1 })),
      evidenceFileIds: [await upload(buyer.client, 'EVIDENCE', pdf, `${MARK}.pdf`)],
      ...key(),
    },
    'return { id }',
  );
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: id, category: 'DELIVERY', severity: 'NORMAL', description: `${MARK} late, ${EMAIL}` },
    'complaint { id }',
  );
  return { returnId: (applied as { id: string }).id, complaintId: (complaint as { id: string }).id };
}

/** Everything open is decided, as the desks do it, each noting down who the buyer is. */
export async function settleThings(
  market: TestMarket,
  { shop, buyer, orderId, returnId, complaintId }: Settled,
): Promise<void> {
  const trade = tradeOf(market);
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: returnId, ...key() });
  const desk = await trade.staff(StaffRole.SUPERVISOR);
  const id = complaintId;
  await must(desk.client, 'assignComplaint', 'AssignComplaintInput', { id, accountId: desk.id, note: `${MARK} a` });
  await must(desk.client, 'investigateComplaint', 'ComplaintActionInput', { id, note: `${MARK} b` });
  await must(desk.client, 'proposeRemedy', 'ProposeRemedyInput', { id, proposal: 'a coupon' });
  await must(buyer.client, 'acceptRemedy', 'ComplaintActionInput', { id, note: `${MARK} c` });
  await must(desk.client, 'resolveComplaint', 'ResolveComplaintInput', {
    id,
    cause: 'late parcel',
    responsibleParty: 'COURIER',
    resolution: 'a coupon was given',
  });
  const finance = await trade.staff(StaffRole.FINANCE);
  const topUps = await market.database.query<{ id: string }>("select id from top_up where status = 'PENDING'");
  for (const topUp of topUps)
    await must(finance.client, 'rejectTopUp', 'RejectTopUpInput', { id: topUp.id, reason: 'it never came' });
  await must(buyer.client, 'confirmReceipt', 'OrderActionInput', { id: orderId, ...key() });
}

interface Settled {
  readonly shop: Shop;
  readonly buyer: Person;
  readonly orderId: string;
  readonly returnId: string;
  readonly complaintId: string;
}
