import { randomUUID } from 'node:crypto';
import type { Person, Shop } from '../kit/trade.js';
import { buy, deliver, key, must, type PlacedOrder } from '../kit/trade-steps.js';
import { scan, upload } from '../merchants/shops.js';

/** A list as far as these steps look. */
export interface Listed {
  readonly nodes: { readonly id: string }[];
}

/** The id of what a payload holds. */
export const idOf = (record: unknown): string => (record as { id: string }).id;

const first = ([order]: PlacedOrder[]): PlacedOrder => order ?? raise('no order was placed');
const lineOf = ({ lines }: PlacedOrder): string => lines.nodes[0]?.id ?? raise('an order without lines');
const raise = (message: string): never => {
  throw new Error(message);
};

/** Orders that wait, each in another state. */
export async function ordersOf(buyer: Person, shop: Shop, variantId: string) {
  const order = async (payWith: 'WALLET' | 'LATER' = 'WALLET'): Promise<PlacedOrder> =>
    first(await buy(buyer, [{ variantId, quantity: 1 }], payWith));
  const act = (mutation: string, id: string) => must(shop.owner.client, mutation, 'OrderActionInput', { id, ...key() });
  const send = async ({ id }: PlacedOrder): Promise<string> => {
    await act('reviewOrder', id);
    await act('startPicking', id);
    const parcel = { id, carrier: '顺丰速运', trackingNumber: randomUUID(), ...key() };
    const selection = 'order { parcels { nodes { shipment { id } } } }';
    const { order: sent } = await must(shop.owner.client, 'shipOrder', 'ShipOrderInput', parcel, selection);
    const [packed] = (sent as { parcels: { nodes: { shipment: { id: string } }[] } }).parcels.nodes;
    return packed?.shipment.id ?? raise('an empty parcel');
  };
  const [unpaid, paid, reviewed] = [await order('LATER'), await order(), await order()];
  const [sent, other, delivered] = [await order(), await order(), await order()];
  const [whole, elsewhere] = [first(await buy(buyer, [{ variantId, quantity: 3 }])), await order()];
  const [together, beside] = [await order(), await order()];
  const dear = await order('LATER');
  const changed = await order();
  const change = { id: changed.id, lines: [{ variantId, quantity: 2 }], reason: 'more', ...key() };
  await must(shop.owner.client, 'proposeOrderChange', 'ProposeOrderChangeInput', change);
  await act('reviewOrder', reviewed.id);
  const [shipment, otherShipment] = [await send(sent), await send(other)];
  await deliver(shop, delivered.id);
  const { order: found } = await buyer.client.run<{ order: { checkout: { id: string } } }, object>(
    'query ($id: ID!) { order(id: $id) { checkout { id } } }',
    { id: unpaid.id },
  );
  return {
    unpaidCheckout: found.checkout.id,
    unpaidOrder: unpaid.id,
    dearOrder: dear.id,
    togetherOrder: together.id,
    besideOrder: beside.id,
    paidOrder: paid.id,
    wholeOrder: whole.id,
    wholeLine: lineOf(whole),
    elsewhereLine: lineOf(elsewhere),
    changedOrder: changed.id,
    reviewedOrder: reviewed.id,
    reviewedLine: lineOf(reviewed),
    sentOrder: sent.id,
    shipment,
    otherOrder: other.id,
    otherLine: lineOf(other),
    otherShipment,
    deliveredOrder: delivered.id,
    deliveredLine: lineOf(delivered),
  };
}

/** Returns in the states in which buyer or shop have something to say, and a complaint with an offer. */
export async function disputesOf(buyer: Person, shop: Shop, handler: Person, variantId: string) {
  const told = 'return { id lines { nodes { id } } }';
  const applied = async (kind: string): Promise<{ returnId: string; lineId: string; orderId: string }> => {
    const { id, lines } = first(await buy(buyer, [{ variantId, quantity: 1 }]));
    await deliver(shop, id);
    const input = {
      id,
      kind,
      reason: 'POOR_SERVICE',
      description: 'no',
      lines: lines.nodes.map((line) => ({ orderLineId: line.id, quantity: 1 })),
      evidenceFileIds: [],
      ...key(),
    };
    const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', input, told);
    const { id: returnId, lines: asked } = made['return'] as { id: string; lines: { nodes: { id: string }[] } };
    return { returnId, lineId: asked.nodes[0]?.id ?? '', orderId: id };
  };
  const [requested, awaited, rejected, sent] = [
    await applied('REFUND_ONLY'),
    await applied('RETURN_REFUND'),
    await applied('REFUND_ONLY'),
    await applied('RETURN_REFUND'),
  ];
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: awaited.returnId, ...key() });
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id: sent.returnId, ...key() });
  await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id: sent.returnId, carrier: '中通', ...key() });
  const no = { id: rejected.returnId, answer: 'no', ...key() };
  await must(shop.owner.client, 'rejectReturn', 'RejectReturnInput', no);
  const investigated = async (): Promise<{ id: string }> => {
    const registered = { orderId: rejected.orderId, category: 'DELIVERY', description: 'late' };
    const made = await must(
      buyer.client,
      'registerComplaint',
      'RegisterComplaintInput',
      registered,
      'complaint { id }',
    );
    const one = { id: idOf(made['complaint']) };
    await must(handler.client, 'assignComplaint', 'AssignComplaintInput', { ...one, accountId: handler.id });
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', one);
    return one;
  };
  const [about, heard, resolved] = [await investigated(), await investigated(), await investigated()];
  await must(handler.client, 'hearMerchant', 'HearingWordsInput', { ...heard, text: 'what happened?' });
  const fined = { ...heard, amount: { amount: '1.00', currency: 'CNY' }, reason: 'late', ...key() };
  const { merchantFine } = await must(
    handler.client,
    'fineMerchant',
    'FineMerchantInput',
    fined,
    'merchantFine { id }',
  );
  const result = { cause: 'late', responsibleParty: 'PLATFORM', resolution: 'sent again' };
  await must(handler.client, 'resolveComplaint', 'ResolveComplaintInput', { ...resolved, ...result });
  await must(handler.client, 'proposeRemedy', 'ProposeRemedyInput', { ...about, proposal: 'an offer' });
  const { inquiryTopics } = await buyer.client.run<{ inquiryTopics: Listed }, object>(
    '{ inquiryTopics(first: 1) { nodes { id } } }',
    {},
  );
  const inquiryTopic = inquiryTopics.nodes[0]?.id ?? raise('no topic of inquiries');
  const question = { kind: 'QUESTION', topicId: inquiryTopic, text: 'when?' };
  const asked = await must(buyer.client, 'registerInquiry', 'RegisterInquiryInput', question, 'inquiry { id }');
  const inquiry = idOf(asked['inquiry']);
  await must(handler.client, 'answerInquiry', 'AnswerInquiryInput', { id: inquiry, answer: 'today' });
  const raised = await must(
    handler.client,
    'raiseProblem',
    'RaiseProblemInput',
    { orderId: rejected.orderId, note: 'no news', ...key() },
    'problemOrder { id }',
  );
  return {
    requestedReturn: requested.returnId,
    awaitedReturn: awaited.returnId,
    rejectedReturn: rejected.returnId,
    sentReturn: sent.returnId,
    sentReturnLine: sent.lineId,
    complaint: about.id,
    heardComplaint: heard.id,
    resolvedComplaint: resolved.id,
    fine: idOf(merchantFine),
    problemOrder: idOf(raised['problemOrder']),
    inquiry,
    inquiryTopic,
    productReview: await reviewOf(buyer, shop, variantId),
    reviewPicture: await upload(buyer.client, 'REVIEW_PICTURE', await scan()),
    ...(await playbookOf(shop, requested.returnId)),
    evidence: await upload(buyer.client, 'EVIDENCE', await scan()),
  };
}

/** A review of something the buyer has, with a middling score. */
async function reviewOf(buyer: Person, shop: Shop, variantId: string): Promise<string> {
  const order = first(await buy(buyer, [{ variantId, quantity: 1 }]));
  await deliver(shop, order.id);
  const scores = { goodsScore: 3, serviceScore: 3, deliveryScore: 3 };
  const said = { orderLineId: lineOf(order), ...scores, text: 'not bad', ...key() };
  const made = await must(buyer.client, 'writeProductReview', 'WriteProductReviewInput', said, 'productReview { id }');
  return idOf(made['productReview']);
}

/** The reason a buyer names, and steps of a return: two that are open, one that is taken. */
async function playbookOf({ owner }: Shop, returnId: string) {
  const found = await owner.client.run<
    { returnReasonRules: { nodes: { id: string; code: string }[] }; return: { steps: Listed } },
    object
  >(
    `query ($id: ID!) { returnReasonRules(first: 20) { nodes { id code } }
      return(id: $id) { steps(first: 3) { nodes { id } } } }`,
    { id: returnId },
  );
  const [open, other, taken] = found.return.steps.nodes;
  await must(owner.client, 'takeReturnStep', 'TakeReturnStepInput', { id: taken?.id, ...key() });
  return {
    returnReasonRule: found.returnReasonRules.nodes.find(({ code }) => code === 'QUALITY')?.id ?? raise('no reason'),
    returnStep: open?.id ?? raise('a return without steps'),
    otherReturnStep: other?.id ?? raise('a return with one step'),
    takenReturnStep: taken?.id ?? raise('a return with two steps'),
  };
}
