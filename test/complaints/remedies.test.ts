import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must, type PlacedOrder } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const colleague = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const manager = await trade.staff(StaffRole.SERVICE_MANAGER);
const second = await trade.staff(StaffRole.SERVICE_MANAGER);
const finance = await trade.staff(StaffRole.FINANCE);
const shop = await trade.shop();
const ware = await trade.ware(shop);

interface Case {
  readonly id: string;
  readonly buyer: Person;
  readonly order: PlacedOrder;
}

async function complained(): Promise<Case> {
  const buyer = await trade.buyer(10_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }]);
  if (!order) throw new Error('no order');
  await deliver(shop, order.id);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: order.id, description: '坏了' },
    'complaint { id }',
  );
  return { id: (complaint as { id: string }).id, buyer, order };
}
const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const give = (by: Person, id: string, amount: string, more: object = {}) =>
  act(by.client, 'giveComplaintCoupon', 'GiveComplaintCouponInput', {
    ...{ id, amount: yuan(amount), reason: 'sorry', ...key(), ...more },
  });
const pay = (by: Person, id: string, amount: string) =>
  act(by.client, 'payComplaintCash', 'PayComplaintCashInput', { id, amount: yuan(amount), reason: '赔付', ...key() });
const fine = (by: Person, id: string, amount: string, more: object = {}) =>
  act(
    by.client,
    'fineMerchant',
    'FineMerchantInput',
    { id, amount: yuan(amount), reason: '发货造假', ...key(), ...more },
    'merchantFine { id number status charge { id } }',
  );
const codes = (outcome: { errors: readonly { code: string }[] }) => outcome.errors.map(({ code }) => code);

interface Remedy {
  readonly kind: string;
  readonly state: string;
  readonly amount: { amount: string } | null;
}
const remedies = async (by: Person, id: string): Promise<Remedy[]> =>
  (
    await by.client.run<{ complaint: { remedies: { nodes: Remedy[] } } }, object>(
      `query ($id: ID!) { complaint(id: $id) { remedies(first: 20) { nodes { kind state amount { amount } account { id }
         coupon { complaint { id } } slip { complaint { id } } return { complaint { id } } message { text }
         fine { status complaint { id } charge { fines(first: 1) { nodes { status } } } } } } } }`,
      { id },
    )
  ).complaint.remedies.nodes.toReversed();
const due = async (): Promise<number> =>
  Number(
    (
      await market.database.query<{ minor: string }>(
        `select coalesce(sum(amount_minor), 0) as minor from merchant_line where merchant_id = $1`,
        [shop.merchantId],
      )
    )[0]?.minor,
  );

describe('H5 what is done because of a complaint', () => {
  it('stands in one list with kind, amount, state and who, each linked both ways', async () => {
    const { id, buyer, order } = await complained();
    await must(handler.client, 'apologize', 'ApologizeInput', { id, text: '非常抱歉', ...key() });
    expect(codes(await give(handler, id, '20.00'))).toEqual([]);
    expect(codes(await pay(handler, id, '30.00'))).toEqual([]);
    await must(
      handler.client,
      'openComplaintReturn',
      'OpenComplaintReturnInput',
      { id, kind: 'RETURN_REFUND', reason: 'QUALITY', description: '坏了', ...key() },
      'return { id complaint { id } }',
    );
    expect(codes(await fine(supervisor, id, '10.00'))).toEqual([]);
    const complaint = { id };
    const of = (person: Person) => ({ account: { id: person.id } });
    expect(await remedies(supervisor, id)).toMatchObject([
      { kind: 'APOLOGY', state: 'DONE', amount: null, message: { text: '非常抱歉' }, ...of(handler) },
      { kind: 'COUPON', state: 'DONE', amount: { amount: '20.00' }, coupon: { complaint }, ...of(handler) },
      { kind: 'CASH', state: 'WAITING', amount: { amount: '30.00' }, slip: { complaint }, ...of(handler) },
      { kind: 'RETURN', state: 'WAITING', return: { complaint }, ...of(handler) },
      { kind: 'FINE', state: 'DONE', amount: { amount: '10.00' }, fine: { complaint }, ...of(supervisor) },
    ]);
    expect((await remedies(buyer, id)).map(({ kind }) => kind)).toEqual(['APOLOGY', 'COUPON', 'CASH', 'RETURN']);
    expect((await remedies(shop.owner, id)).map(({ kind }) => kind)).toEqual(['RETURN', 'FINE']);
    const [returned] = await market.database.query<{ quantity: number }>(
      `select sum(l.quantity)::int as quantity from order_return r join return_line l on l.return_id = r.id
       where r.complaint_id = $1 and r.order_id = $2`,
      [id, order.id],
    );
    expect(returned?.quantity).toBe(2);
  });

  it('holds what was given from elsewhere too, and its state follows the record', async () => {
    const { id, buyer } = await complained();
    expect(codes(await give(handler, id, '5.00'))).toEqual([]);
    await must(handler.client, 'openSlip', 'OpenSlipInput', {
      ...{ reason: 'GOODWILL', content: 'from the slip desk', amount: yuan('40.00'), payee: 'WALLET' },
      ...{ buyerId: buyer.id, complaintId: id, ...key() },
    });
    const [slip] = await market.database.query<{ id: string }>('select id from slip where complaint_id = $1', [id]);
    const [coupon] = await market.database.query<{ id: string }>('select id from coupon where complaint_id = $1', [id]);
    await must(finance.client, 'paySlip', 'PaySlipInput', { id: slip?.id, ...key() });
    await must(supervisor.client, 'withdrawCoupon', 'RefuseCouponInput', { id: coupon?.id, reason: 'x', ...key() });
    expect((await remedies(handler, id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['COUPON', 'VOID'],
      ['CASH', 'DONE'],
    ]);
    const [wallet] = await market.database.query<{ balance_minor: string }>(
      'select balance_minor from ledger_account where id = $1',
      [`wallet:${buyer.id}`],
    );
    expect(Number(wallet?.balance_minor)).toBeGreaterThanOrEqual(4_000);
  });

  it('R comes to no more than one case may give, however many give at once', async () => {
    const { id } = await complained();
    await must(manager.client, 'giveComplaintCoupon', 'GiveComplaintCouponInput', {
      ...{ id, amount: yuan('960.00'), reason: 'x', ...key() },
    });
    const outcomes = await Promise.all(
      [handler, colleague].flatMap((by) => [
        ...Array.from({ length: 5 }, () => give(by, id, '10.00')),
        ...Array.from({ length: 5 }, () => pay(by, id, '10.00')),
      ]),
    );
    const refused = outcomes.flatMap(codes);
    expect(refused).toEqual(Array.from({ length: 16 }, () => 'REMEDY_TOO_HIGH'));
    expect(await remedies(handler, id)).toHaveLength(5);
    expect(codes(await give(handler, id, '0.00'))).not.toEqual([]);
  });

  it('R is given once, however often the same call is made', async () => {
    const { id } = await complained();
    const same = key();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => fine(supervisor, id, '10.00', same).catch(() => null)),
    );
    expect(outcomes.some((outcome) => outcome && codes(outcome).length === 0)).toBe(true);
    expect(await remedies(supervisor, id)).toHaveLength(1);
    expect(
      await market.database.query(
        `select count(*)::int as count from merchant_charge c join merchant_fine f on f.charge_id = c.id where f.complaint_id = $1`,
        [id],
      ),
    ).toEqual([{ count: 1 }]);
  });
});

describe('H5 a fine on a merchant', () => {
  it('is a line of its account without VAT, off what is due, and the ledger balances', async () => {
    const { id } = await complained();
    const before = await due();
    const made = await fine(supervisor, id, '12.34');
    expect(made['merchantFine']).toMatchObject({ status: 'CHARGED' });
    expect(await due()).toBe(before - 1_234);
    const rows = await market.database.query(
      `select l.kind, l.amount_minor::int as amount, l.vat_minor::int as vat from merchant_line l
       where l.merchant_id = $1 order by l.sequence desc limit 1`,
      [shop.merchantId],
    );
    expect(rows).toEqual([{ kind: 'FINE', amount: -1_234, vat: 0 }]);
  });

  it('above the limit waits for a second person, who is nobody that wrote it; until then the merchant sees nothing', async () => {
    const { id } = await complained();
    const before = await due();
    const { id: fineId, status } = (await fine(manager, id, '600.00'))['merchantFine'] as {
      id: string;
      status: string;
    };
    expect(status).toBe('TO_APPROVE');
    expect(await due()).toBe(before);
    expect(await remedies(shop.owner, id)).toEqual([]);
    const approve = (by: Person) =>
      act(by.client, 'approveFine', 'FineActionInput', { id: fineId, ...key() }, 'merchantFine { status }');
    expect(codes(await approve(manager))).toEqual(['OWN_FINE']);
    const both = await Promise.all([approve(second), approve(second)]);
    expect(both.flatMap(codes)).toHaveLength(1);
    expect(await due()).toBe(before - 60_000);
    expect((await remedies(shop.owner, id)).map(({ kind, state }) => [kind, state])).toEqual([['FINE', 'DONE']]);
    expect(codes(await fine(supervisor, id, '4500.00'))).toEqual(['REMEDY_TOO_HIGH']);
  });

  it('is appealed once, in time, decided by somebody else, and comes back whole when the appeal wins', async () => {
    const { id } = await complained();
    const before = await due();
    const { id: fineId } = (await fine(manager, id, '20.00'))['merchantFine'] as { id: string };
    const appeal = () =>
      act(shop.owner.client, 'appealFine', 'FineReasonInput', { id: fineId, reason: '不是我们的错', ...key() });
    expect((await Promise.all([appeal(), appeal()])).flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
    const decide = (by: Person) =>
      act(by.client, 'decideFine', 'DecideFineInput', { id: fineId, isGranted: true, reason: '成立', ...key() });
    expect(codes(await decide(manager))).toEqual(['OWN_FINE']);
    expect((await Promise.all([decide(second), decide(second)])).flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
    expect(await due()).toBe(before);
    expect((await remedies(shop.owner, id)).map(({ state }) => state)).toEqual(['VOID']);
    expect(codes(await appeal())).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('is neither written nor given back by hand, past its complaint', async () => {
    const { id } = await complained();
    await fine(supervisor, id, '1.00');
    const byHand = await act(finance.client, 'chargeMerchant', 'ChargeMerchantInput', {
      ...{ merchantId: shop.merchantId, kind: 'FINE', amount: yuan('1.00'), rule: { zh: 'x', en: 'x' }, ...key() },
    });
    expect(codes(byHand)).toEqual(['INVALID']);
    const [charge] = await market.database.query<{ charge_id: string }>(
      'select charge_id from merchant_fine where complaint_id = $1',
      [id],
    );
    const back = await act(finance.client, 'returnCharge', 'ReturnChargeInput', {
      ...{ id: charge?.charge_id, reason: 'x', ...key() },
    });
    expect(codes(back)).toEqual(['NOT_ALLOWED_NOW']);
  });
});
