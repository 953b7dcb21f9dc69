import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { act } from '../kit/trade-steps.js';
import { codes, marketWithCash } from './at-the-door.js';

const { market, trade, courier, cashier, atTheDoor, handOver, cash, purseOf, count, writeOff, collected } =
  await marketWithCash();
const { clock, database } = market;
const DAY = 24 * 3_600_000;

it('F6 is counted: what is short stays owed, is handed in later, or written off by a second person above the limit', async () => {
  const anna = await courier();
  const [ann, ben] = [await cashier(), await cashier()];
  await collected(anna, 3);
  expect(await purseOf(anna, anna)).toMatchObject({ held: { amount: '75.00' }, availableActions: [] });
  const first = await purseOf(ann, anna);
  expect(first).toMatchObject({
    uncounted: { amount: '75.00' },
    owed: { amount: '0.00' },
    availableActions: ['COUNT'],
  });
  expect(await count(ann, first, '45.00')).toMatchObject({
    ...{
      errors: [],
      cashCount: { variance: { amount: '-30.00' }, owedAfter: { amount: '30.00' }, surplus: { amount: '0.00' } },
    },
  });
  expect(await cash(anna)).toBe(-3_000);
  const owing = await purseOf(ann, anna);
  expect(owing).toMatchObject({
    owed: { amount: '30.00' },
    uncounted: { amount: '0.00' },
    availableActions: ['COUNT', 'WRITE_OFF'],
  });
  expect(owing.collections.nodes.every(({ isCounted }) => isCounted)).toBe(true);
  expect(codes(await writeOff(ann, owing, '30.01'))).toEqual(['INVALID_AMOUNT']);
  expect(codes(await writeOff(ann, owing, '20.01'))).toEqual(['OWN_APPROVAL']);
  expect(codes(await writeOff(ann, owing, '15.00'))).toEqual([]);
  expect(codes(await writeOff(ann, owing, '5.01'))).toEqual(['OWN_APPROVAL']);
  expect(codes(await writeOff(ben, owing, '5.01'))).toEqual([]);
  // The rest comes with the next count, and a little more.
  await collected(anna);
  expect(await count(ben, await purseOf(ben, anna), '35.00')).toMatchObject({
    ...{
      errors: [],
      cashCount: { expected: { amount: '25.00' }, variance: { amount: '10.00' }, surplus: { amount: '0.01' } },
    },
  });
  expect(await cash(anna)).toBe(0);
  const [surplus] = await database.query(
    "select sum(balance_minor) as minor from ledger_account where kind = 'SUSPENSE'",
  );
  expect(surplus).toEqual({ minor: '1' });
  const { cashVariances } = await ben.client.run<{ cashVariances: unknown[] }, object>(
    `query ($from: DateTime!, $until: DateTime!) { cashVariances(from: $from, until: $until) {
        courier { id } countCount expected { amount } counted { amount } short { amount } over { amount } writtenOff { amount } } }`,
    { from: new Date(clock.now().getTime() - DAY), until: new Date(clock.now().getTime() + DAY) },
  );
  expect(cashVariances).toEqual([
    {
      ...{ courier: { id: anna.id }, countCount: 2, expected: { amount: '100.00' }, counted: { amount: '80.00' } },
      ...{ short: { amount: '30.00' }, over: { amount: '10.00' }, writtenOff: { amount: '20.01' } },
    },
  ]);
});

it('R of cashiers who count one courier at once one does; the other counts again', async () => {
  const anna = await courier();
  await collected(anna);
  const cashiers = await Promise.all([cashier(), cashier(), cashier()]);
  const purse = await purseOf(cashiers[0] ?? expect.fail(), anna);
  const outcomes = await Promise.all(cashiers.map((each) => count(each, purse, '25.00')));
  expect(outcomes.map((each) => codes(each).join()).toSorted()).toEqual(['', 'CONFLICT', 'CONFLICT']);
  expect(await cash(anna)).toBe(0);
});

it('R a hand-in while a delivery is completed counts what the desk showed, or is counted again', async () => {
  const anna = await courier();
  const ann = await cashier();
  await collected(anna);
  for (let round = 0; round < 4; round += 1) {
    const parcel = await atTheDoor(anna);
    const purse = await purseOf(ann, anna);
    const [counted, delivered] = await Promise.all([count(ann, purse, purse.held.amount), handOver(anna, parcel)]);
    expect(codes(delivered)).toEqual([]);
    const wasFirst = codes(counted).length === 0;
    if (!wasFirst) expect(codes(counted)).toEqual(['CONFLICT']);
    expect(await cash(anna)).toBe(wasFirst ? -2_500 : -2_500 - Math.round(Number(purse.held.amount) * 100));
  }
});

it('A5 nobody counts or writes off cash of their own, and other couriers see nothing of it', async () => {
  const both = await trade.staff(StaffRole.COURIER, StaffRole.FINANCE);
  const other = await courier();
  await collected(both);
  const purse = await purseOf(both, both);
  expect(purse.availableActions).toEqual([]);
  expect(codes(await count(both, purse, '25.00'))).toEqual(['NOT_ALLOWED_NOW']);
  const closing = { password: 'a long enough pass phrase' };
  expect(codes(await act(both.client, 'closeAccount', 'CloseAccountInput', closing))).toContain('CASH_HELD');
  const { courierPurse } = await other.client.run<{ courierPurse: unknown }, object>(
    'query ($id: ID!) { courierPurse(id: $id) { id } }',
    { id: purse.id },
  );
  expect(courierPurse).toBeNull();
});
