import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { createCarrier } from '#api/shipping/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Staff } from '../kit/people.js';
import { act, key, must } from '../kit/trade-steps.js';
import { type Bought, kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { trade, agent, delivered, state, sweep, stockOf, walletMinor } = kinds;

const outletOf = async (): Promise<string> => {
  const { repairOutlet } = await must(
    (await agent()).client,
    'createRepairOutlet',
    'CreateRepairOutletInput',
    {
      ...{ name: '滁州电器维修', address: '南谯北路 9 号', contact: '李师傅', phone: '0550-3010000' },
      ...{ accountHolder: '滁州电器维修', accountNumber: '6222020000009999', bankName: '工商银行滁州分行' },
    },
    'repairOutlet { id }',
  );
  return (repairOutlet as { id: string }).id;
};
const outletId = await outletOf();

/** Sets a setting of the market; null: what it is by itself. */
const setting = async (key: string, value: number | null): Promise<void> => {
  await market.database.query('delete from market_setting where id = $1', [key]);
  if (value !== null)
    await market.database.query('insert into market_setting (id, value, updated_at) values ($1, $2, $3)', [
      ...[key, value],
      market.clock.now(),
    ]);
};

/** A return of one kind and reason that needs a picture. */
const askFor = async (bought: Bought, kind: string, quantity = 1): Promise<string> => {
  const { buyer, order, lineId } = bought;
  const { return: made } = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: order.id, kind, reason: 'QUALITY', description: '按键没有反应' },
      lines: [{ orderLineId: lineId, quantity }],
      evidenceFileIds: [await kinds.picture(buyer)],
      ...key(),
    },
    'return { id }',
  );
  return (made as { id: string }).id;
};

/** A repair that waits for the outlet to receive the goods. */
const inRepair = async () => {
  const bought = await delivered({ quantity: 1, onHand: 3 });
  const id = await askFor(bought, 'REPAIR');
  await kinds.comeBack(bought, id);
  const repairId = (await state(id)).repairs.nodes[0]?.id ?? '';
  return { bought, id, repairId };
};
const work = async (mutation: string, type: string, id: string, more: object = {}): Promise<void> => {
  await must((await agent()).client, mutation, type, { id, ...more, ...key() });
};
const quoted = async (repairId: string): Promise<void> => {
  await work('receiveRepair', 'RepairActionInput', repairId);
  await work('quoteRepair', 'QuoteRepairInput', repairId, { diagnosis: '开关坏了', labor: { amount: '30.00' } });
};

describe('repairs', () => {
  it('G1 G8 goods that came back go on to an outlet under warranty, and the return ends when the buyer has them again', async () => {
    const { bought, id, repairId } = await inRepair();
    expect(await stockOf(bought.ware)).toEqual({ onHand: 2, reserved: 0 });
    expect(await state(id)).toMatchObject({
      status: 'IN_REPAIR',
      repairs: { nodes: [{ status: 'ON_THE_WAY', carrierIn: '中通快递', isWarranty: true, return: { id } }] },
    });
    await quoted(repairId);
    await work('finishRepair', 'FinishRepairInput', repairId, { isRepaired: true });
    await sweep();
    expect((await state(id)).status).toBe('IN_REPAIR');
    await work('sendRepairBack', 'SendRepairBackInput', repairId, { carrier: '顺丰速运', trackingNumber: 'SF9' });
    await sweep();
    expect((await state(id)).status).toBe('REPAIR_SENT');
    await must(bought.buyer.client, 'confirmRepairedGoods', 'RepairActionInput', { id: repairId, ...key() });
    await sweep();
    expect(await state(id)).toMatchObject({ status: 'REPAIRED', closedAt: expect.any(String) });
    // What was repaired may break again.
    await askFor(bought, 'RETURN_REFUND');
  });

  it('G8 what cannot be repaired is paid back, or replaced where the market says so', async () => {
    for (const isReplaced of [false, true]) {
      await setting('RETURN_REPLACES_UNREPAIRABLE', isReplaced ? 1 : 0);
      const { bought, id, repairId } = await inRepair();
      const before = await walletMinor(bought.buyer);
      await quoted(repairId);
      await work('finishRepair', 'FinishRepairInput', repairId, { isRepaired: false, note: '主板烧毁' });
      await sweep();
      expect((await state(id)).status).toBe(isReplaced ? 'REPLACING' : 'REFUNDED');
      expect(await walletMinor(bought.buyer)).toBe(before + (isReplaced ? 0 : 1_800));
      expect(await stockOf(bought.ware)).toEqual({ onHand: 2, reserved: isReplaced ? 1 : 0 });
    }
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });

  it('G3 a repair that is not done in fifteen days is paid back and given up', async () => {
    const { bought, id, repairId } = await inRepair();
    const before = await walletMinor(bought.buyer);
    await quoted(repairId);
    market.clock.advance(15 * 86_400_000);
    await sweep();
    expect(await state(id)).toMatchObject({
      status: 'REFUNDED',
      repairs: { nodes: [{ status: 'TO_SEND_BACK', outcome: 'NOT_REPAIRED' }] },
    });
    expect(await walletMinor(bought.buyer)).toBe(before + 1_800);
  });

  it('G1 without an outlet that works, what should be repaired is paid back', async () => {
    const close = (isActive: boolean) =>
      market.database.query(`update repair_outlet set is_active = $2 where id = $1`, [outletId, isActive]);
    const bought = await delivered({ quantity: 1, onHand: 1 });
    const id = await askFor(bought, 'REPAIR');
    await close(false);
    await kinds.comeBack(bought, id);
    expect((await state(id)).status).toBe('REFUNDED');
    await close(true);
  });
});

describe('compensation', () => {
  const due = async () => {
    const bought = await delivered({ quantity: 1, onHand: 1 });
    const id = await askFor(bought, 'COMPENSATION');
    await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    return { bought, id };
  };
  const give = (by: Staff, id: string, amount: string) =>
    act(by.client, 'giveReturnCoupon', 'GiveReturnCouponInput', {
      ...{ id, amount: { amount }, content: '商品有瑕疵' },
      ...key(),
    });

  it('G1 F7 service compensates by a coupon within the role’s limit; the buyer has it at once, and nothing moves', async () => {
    const { bought, id } = await due();
    const before = await walletMinor(bought.buyer);
    const one = await agent();
    expect((await give(one, id, '18.01')).errors).toMatchObject([{ code: 'REFUND_TOO_HIGH' }]);
    await setting('COUPON_AGENT_MOST', 500);
    expect((await give(one, id, '5.01')).errors).toMatchObject([{ code: 'COUPON_TOO_HIGH' }]);
    expect((await give(one, id, '5.00')).errors).toEqual([]);
    expect((await state(id)).status).toBe('COMPENSATED');
    expect(await walletMinor(bought.buyer)).toBe(before);
    const coupons = await market.database.query(
      `select amount_minor::int as amount, status, bearer, buyer_id = $2 as "isBuyers" from coupon where return_id = $1`,
      [id, bought.buyer.id],
    );
    expect(coupons).toEqual([{ amount: 500, status: 'ISSUED', bearer: 'PLATFORM', isBuyers: true }]);
    await setting('COUPON_AGENT_MOST', null);
  });

  it('G1 F7 a coupon that needs a second person is waited for, and due again when it is turned down', async () => {
    await setting('COUPON_SECOND_ABOVE', 100);
    const { id } = await due();
    expect((await give(await agent(), id, '10.00')).errors).toEqual([]);
    await sweep();
    expect((await state(id)).status).toBe('WITH_FINANCE');
    await market.database.query(
      `update coupon set status = 'REJECTED', due_at = null, refused_reason = '太多' where return_id = $1`,
      [id],
    );
    await sweep();
    expect((await state(id)).status).toBe('COMPENSATING');
    await setting('COUPON_SECOND_ABOVE', null);
  });

  it('G4 what a slip paid because of a return without a complaint is borne by the verdict on the return, once', async () => {
    const { id } = await due();
    const one = await agent();
    const finance = await trade.staff(StaffRole.FINANCE);
    await must(one.client, 'judgeReturn', 'JudgeReturnInput', {
      ...{ returnId: id, shares: [{ party: 'MERCHANT', percent: 100 }], reason: '出厂瑕疵' },
      ...key(),
    });
    await must(one.client, 'compensateReturn', 'CompensateReturnInput', {
      ...{ id, amount: { amount: '12.00' }, content: '补偿' },
      ...key(),
    });
    const [slip] = await market.database.query<{ id: string }>(`select slip_id as id from order_return where id = $1`, [
      id,
    ]);
    await must(finance.client, 'paySlip', 'PaySlipInput', { id: slip?.id, ...key() });
    await sweep();
    await sweep();
    expect((await state(id)).status).toBe('COMPENSATED');
    expect(await kinds.costs(id)).toEqual([
      { kind: 'COMPENSATION', party: 'MERCHANT', amount: 1_200, toMerchant: -1_200 },
    ]);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });

  it('R F7 of a slip and a coupon at once one compensates', async () => {
    const { id } = await due();
    const one = await agent();
    const outcomes = await Promise.all([
      give(one, id, '10.00'),
      act(one.client, 'compensateReturn', 'CompensateReturnInput', { id, content: '补偿', ...key() }),
    ]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const [given] = await market.database.query<{ both: number }>(
      `select (select count(*) from coupon where return_id = $1)::int + (select count(slip_id) from order_return where id = $1)::int as both`,
      [id],
    );
    expect(given).toEqual({ both: 1 });
  });
});

describe('the parcel back', () => {
  const awaited = async () => {
    const bought = await delivered();
    const id = await askFor(bought, 'RETURN_REFUND');
    await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    return { id, buyer: bought.buyer };
  };
  const send = ({ id, buyer }: Awaited<ReturnType<typeof awaited>>, carrier: string, trackingNumber: string) =>
    act(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier, trackingNumber, ...key() });

  it('G5 has a number of the carrier’s form, and no other return has it, whoever tells it first', async () => {
    const name = { zh: '中通快递', en: 'ZTO' };
    await createCarrier(market.context(), { code: 'ZT', name, numberPattern: String.raw`ZT\d{12}` });
    const others = await Promise.all(Array.from({ length: 6 }, awaited));
    const first = await awaited();
    expect((await send(first, '中通快递', 'ZT12')).errors).toMatchObject([{ code: 'TRACKING_NUMBER_WRONG' }]);
    const spellings = ['ZT000000000001', 'zt 0000 0000 0001'];
    const outcomes = await Promise.all(
      others.map((each, index) => send(each, ['中通快递', 'zto', 'ZT'][index % 3] ?? '', spellings[index % 2] ?? '')),
    );
    const codes = outcomes.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'TRACKING_NUMBER_USED'));
  });
});
