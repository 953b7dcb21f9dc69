import { randomUUID } from 'node:crypto';
import { currentCode, MemberRole } from '#api/accounts/index.js';
import { chargeMerchant } from '#api/fees/charge-merchant.js';
import { ChargeKind } from '#api/fees/merchant-charge.entity.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { MessageKind, send } from '#api/sender/index.js';
import { createCarrier, createCarrierZone } from '#api/shipping/index.js';
import type { TestMarket } from '../kit/market.js';
import { password, person, SignIn, takeIn } from '../kit/people.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { buy, key, must } from '../kit/trade-steps.js';
import { completeApplication, scan, upload } from '../merchants/shops.js';
import { documentKindOf } from './twin-documents.js';
import { disputesOf, idOf, type Listed, ordersOf } from './twin-orders.js';
import { pickingOf } from './twin-picking.js';
import { repairsOf } from './twin-repairs.js';
import { surveyInvitationOf } from './twin-surveys.js';

/** What a buyer and a shop have after a while, each in the state in which something can be done with it. */
export type Thing =
  | ('buyer' | 'owner' | 'session' | 'address' | 'basketLine' | 'message' | 'withdrawal')
  | (
      | 'unpaidCheckout'
      | 'unpaidOrder'
      | 'dearOrder'
      | 'togetherOrder'
      | 'besideOrder'
      | 'paidOrder'
      | 'changedOrder'
      | 'wholeOrder'
      | 'wholeLine'
      | 'elsewhereLine'
      | 'reviewedOrder'
      | 'reviewedLine'
      | 'sentOrder'
      | 'shipment'
    )
  | ('otherOrder' | 'otherLine' | 'otherShipment' | 'deliveredOrder' | 'deliveredLine' | 'evidence')
  | ('awaitedRepair' | 'quotedRepair' | 'returningRepair' | 'sentReturn' | 'sentReturnLine')
  | (
      | 'requestedReturn'
      | 'awaitedReturn'
      | 'rejectedReturn'
      | 'complaint'
      | 'heardComplaint'
      | 'resolvedComplaint'
      | 'fine'
      | 'problemOrder'
      | 'inquiry'
      | 'inquiryTopic'
      | 'productReview'
      | 'reviewPicture'
      | 'returnReasonRule'
      | 'returnStep'
      | 'otherReturnStep'
      | 'takenReturnStep'
      | 'qualityAlert'
    )
  | ('merchant' | 'draftMerchant' | 'draftLicence' | 'licence' | 'logo' | 'banner' | 'member' | 'invitation' | 'app')
  | ('openDelivery' | 'takenDelivery' | 'fetchedDelivery' | 'carriedDelivery' | 'lostDelivery' | 'courier' | 'proof')
  | ('statement' | 'coupon' | 'surveyInvitation' | 'documentKind' | 'documentPage')
  | 'merchantLine'
  | ('webhookEndpoint' | 'webhookDelivery' | 'carrier' | 'waybillRange')
  | ('pickableOrder' | 'batch' | 'batchedOrder' | 'batchedLine')
  | ('startedBatch' | 'startedOrder' | 'startedLine' | 'keptOrder' | 'pickedBatch' | 'waybill' | 'printHold')
  | (
      | 'product'
      | 'variant'
      | 'draftProduct'
      | 'draftVariant'
      | 'category'
      | 'productImage'
      | 'importFile'
      | 'savedView'
      | 'hearingEvidence'
      | 'appealEvidence'
      | 'parcelSheet'
    );

/** What is done with steps of a return, and with which. */
export const stepsOfReturns: readonly (readonly [mutation: string, own: Thing])[] = [
  ['takeReturnStep', 'returnStep'],
  ['leaveReturnStepOut', 'otherReturnStep'],
  ['reopenReturnStep', 'takenReturnStep'],
];

/** One of two sides that have all the same and know nothing of each other. */
export interface Side {
  readonly buyer: Person;
  /** Owns the shop, second factor just shown. */
  readonly owner: Person;
  readonly ids: Readonly<Record<Thing, string>>;
}

/** @param handler who works on complaints */
export async function side(market: TestMarket, handler: Person): Promise<Side> {
  const trade = tradeOf(market);
  const shop = await trade.shop();
  const { owner } = shop;
  const buyer = await trade.buyer(1_000_000);
  const ware = await trade.ware(shop);
  await showFactor(market, owner);
  const goods = await inShop(market, shop);
  const orders = await ordersOf(buyer, shop, ware.variantId);
  const picking = await pickingOf(buyer, shop, ware.variantId, goods.carrier);
  const disputes = await disputesOf(buyer, shop, handler, ware.variantId);
  const { basket } = await must(
    buyer.client,
    'addToBasket',
    'AddToBasketInput',
    { variantId: ware.variantId, quantity: 1 },
    'basket { lines { nodes { id } } }',
  );
  const { statement } = await must(
    owner.client,
    'issueStatement',
    'IssueStatementInput',
    { merchantId: shop.merchantId, month: '2026-01', ...key() },
    'statement { id }',
  );
  const ids = {
    statement: (statement as { id: string }).id,
    coupon: await couponOf(handler, buyer),
    surveyInvitation: await surveyInvitationOf(market, buyer),
    merchantLine: await feeOf(market, shop.merchantId),
    buyer: buyer.id,
    owner: owner.id,
    ...(await privateThings(market, buyer)),
    basketLine: (basket as { lines: { nodes: { id: string }[] } }).lines.nodes[0]?.id ?? '',
    ...orders,
    ...picking,
    ...disputes,
    ...(await repairsOf(market, buyer, shop, ware.variantId)),
    ...(await deliveriesOf(market, shop, buyer, ware.variantId)),
    merchant: shop.merchantId,
    product: ware.productId,
    qualityAlert: await alertOf(market, shop.merchantId, ware.productId),
    variant: ware.variantId,
    ...goods,
  };
  const missing = Object.entries(ids).flatMap(([thing, id]) => (id ? [] : [thing]));
  if (missing.length > 0) throw new Error(`the side has no ${missing.join(', ')}`);
  return { buyer, owner, ids };
}

/** A product of which too much came back. */
async function alertOf({ database }: TestMarket, merchantId: string, productId: string): Promise<string> {
  const id = `qualityalert_${productId.slice(-26)}`;
  await database.query(
    `insert into quality_alert (id, number, product_id, merchant_id, month, returned_units, shipped_units,
       threshold_basis_points, raised_at, due_at, updated_at)
     select $1, $1, $2, $3, '2026-01', 3, 10, 500, at, at, at from (select max(requested_at) as at from order_return) as latest`,
    [id, productId, merchantId],
  );
  return id;
}

/** A goodwill coupon of the buyer's. */
async function couponOf(handler: Person, { id: buyerId }: Person): Promise<string> {
  const facts = { buyerId, amount: { amount: '1.00' }, validDays: 30, reason: '安抚' };
  const { coupon } = await must(
    handler.client,
    'giveCoupon',
    'GiveCouponInput',
    { ...facts, ...key() },
    'coupon { id }',
  );
  return idOf(coupon);
}

/** A line on the shop's account. */
async function feeOf(market: TestMarket, merchantId: string): Promise<string> {
  const amount = { amount: '1.00' };
  const fee = { merchantId, kind: ChargeKind.ADVERTISING, amount, rule: { zh: '广告', en: 'Advertising' }, ...key() };
  await chargeMerchant(market.context(), fee);
  const [line] = await market.database.query<{ id: string }>('select id from merchant_line where merchant_id = $1', [
    merchantId,
  ]);
  return line?.id ?? '';
}

/** Parcels in local delivery, each in another state, and a courier of the shop. */
async function deliveriesOf(market: TestMarket, { owner, merchantId }: Shop, buyer: Person, variantId: string) {
  const { client } = owner;
  const sent = async (): Promise<string> => {
    const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
    const id = order?.id ?? '';
    await must(client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
    await must(client, 'shipOrder', 'ShipOrderInput', { id, carrier: '本店配送', ...key() });
    await market.settle();
    const [task] = await market.database.query<{ id: string }>('select id from delivery_task where order_id = $1', [
      id,
    ]);
    return task?.id ?? '';
  };
  const open = await sent();
  const [taken, fetched, carried, lost] = [await sent(), await sent(), await sent(), await sent()];
  for (const id of [taken, fetched, carried, lost]) await must(client, 'acceptDelivery', 'DeliveryTaskInput', { id });
  for (const id of [carried, lost]) await must(client, 'pickUpDelivery', 'DeliveryTaskInput', { id });
  const courier = await person(market);
  await takeIn(owner, courier, merchantId, MemberRole.COURIER);
  return {
    openDelivery: open,
    takenDelivery: taken,
    fetchedDelivery: fetched,
    carriedDelivery: carried,
    lostDelivery: lost,
    courier: courier.id,
    proof: await upload(client, 'DELIVERY_PROOF', await scan()),
  };
}

async function showFactor(market: TestMarket, { client }: Person): Promise<void> {
  const { secret } = await must(client, 'enrolSecondFactor', 'EnrolSecondFactorInput', { password }, 'secret');
  const code = currentCode(String(secret), market.clock);
  await must(client, 'confirmSecondFactor', 'ConfirmSecondFactorInput', { code });
}

async function privateThings(market: TestMarket, { id, client, email }: Person) {
  const { address } = await must(
    client,
    'saveAddress',
    'SaveAddressInput',
    {
      recipient: '王',
      phone: '13700009999',
      regionCode: '341102',
      province: '安徽省',
      city: '滁州市',
      district: '琅琊区',
      street: '东街 3 号',
    },
    'address { id }',
  );
  await market.anonymous.run(SignIn, { input: { identifier: email, password } });
  await inTransaction(market.context(), (ctx) =>
    send(ctx, {
      kind: MessageKind.PAYMENT_DUE,
      to: { accountId: id, phone: null, email: null, locale: 'zh' },
      variables: {},
      dedupeKey: id,
    }),
  );
  await market.settle();
  const found = await client.run<
    { sessions: { nodes: { id: string; isCurrent: boolean }[] }; inAppMessages: Listed },
    object
  >('{ sessions { nodes { id isCurrent } } inAppMessages { nodes { id } } }');
  const { withdrawal } = await must(
    client,
    'requestWithdrawal',
    'RequestWithdrawalInput',
    { amount: { amount: '5.00' }, way: 'ALIPAY', accountHolder: '王', accountNumber: 'wang@example.test', ...key() },
    'withdrawal { id }',
  );
  return {
    withdrawal: idOf(withdrawal),
    address: idOf(address),
    session: found.sessions.nodes.find(({ isCurrent }) => !isCurrent)?.id ?? '',
    message: found.inAppMessages.nodes[0]?.id ?? '',
  };
}

async function inShop(market: TestMarket, { merchantId, owner }: Shop) {
  const { client } = owner;
  const [category] = await market.database.query<{ id: string }>('select id from category limit 1');
  const draft = await must(
    client,
    'createProduct',
    'CreateProductInput',
    {
      merchantId,
      categoryId: category?.id,
      title: { zh: '草稿', en: 'Draft' },
      variants: [{ sku: randomUUID(), options: [], price: { amount: '9.00' }, onHand: 3 }],
    },
    'product { id variants { nodes { id } } }',
  );
  const product = draft['product'] as { id: string; variants: Listed };
  const image = async (purpose: 'PRODUCT_IMAGE' | 'STOREFRONT_IMAGE' | 'LICENCE' | 'EVIDENCE'): Promise<string> =>
    upload(client, purpose, await scan(), '图.jpg');
  const invited = { merchantId, identifier: (await person(market)).email, role: MemberRole.PICKER };
  const invitation = await must(client, 'inviteMember', 'InviteMemberInput', invited, 'memberInvitation { id }');
  const app = await must(
    client,
    'createApp',
    'CreateAppInput',
    { name: 'ERP', merchantId, scopes: ['ORDERS_READ', 'EVENTS_READ'] },
    'app { id }',
  );
  const endpoint = await must(
    client,
    'createWebhookEndpoint',
    'CreateWebhookEndpointInput',
    { appId: idOf(app['app']), name: 'ERP', url: 'https://erp.example.test/' },
    'webhookEndpoint { id }',
  );
  const webhookEndpoint = idOf(endpoint['webhookEndpoint']);
  const tested = await must(
    client,
    'testWebhookEndpoint',
    'WebhookEndpointInput',
    { id: webhookEndpoint },
    'webhookDelivery { id }',
  );
  const { id: carrier } = await createCarrier(market.context(), {
    code: `T${randomUUID().slice(0, 8).toUpperCase().replaceAll('-', '')}`,
    name: { zh: '快递', en: 'Courier' },
  });
  await createCarrierZone(market.context(), {
    ...{ carrierId: carrier, name: '安徽', regionCodes: ['340000'], isServed: true, fee: { amount: '5.00' } },
  });
  const numbers = { carrierId: carrier, merchantId, firstNumber: 'A0001', lastNumber: 'A0099' };
  const entered = await must(client, 'createWaybillRange', 'CreateWaybillRangeInput', numbers, 'waybillRange { id }');
  const application = await completeApplication(client);
  const applied = await must(client, 'applyAsMerchant', 'ApplyAsMerchantInput', application, 'merchant { id }');
  const { savedView } = await must(
    client,
    'saveView',
    'SaveViewInput',
    { list: 'orders', title: '待审', filter: '{}' },
    'savedView { id }',
  );
  return {
    draftMerchant: idOf(applied['merchant']),
    draftLicence: application.licenceId,
    licence: await image('LICENCE'),
    documentPage: await image('LICENCE'),
    documentKind: await documentKindOf(market),
    logo: await image('STOREFRONT_IMAGE'),
    banner: await image('STOREFRONT_IMAGE'),
    hearingEvidence: await image('EVIDENCE'),
    appealEvidence: await image('EVIDENCE'),
    member: await takeIn(owner, await person(market), merchantId, MemberRole.PICKER),
    invitation: idOf(invitation['memberInvitation']),
    app: idOf(app['app']),
    webhookEndpoint,
    carrier,
    waybillRange: idOf(entered['waybillRange']),
    webhookDelivery: idOf(tested['webhookDelivery']),
    draftProduct: product.id,
    draftVariant: product.variants.nodes[0]?.id ?? '',
    category: category?.id ?? '',
    productImage: await image('PRODUCT_IMAGE'),
    importFile: await upload(
      client,
      'IMPORT',
      Buffer.from('product,category,titleZh,sku,price,onHand\na,flowers,花,A-1,12.50,3\n'),
      'p.csv',
    ),
    savedView: idOf(savedView),
    parcelSheet: await upload(client, 'IMPORT', Buffer.from('order,carrier,trackingNumber\nX,快送,N-1\n'), 's.csv'),
  };
}
