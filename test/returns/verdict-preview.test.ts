import { describe, expect, it } from 'vitest';
import { verifyLedger } from '#api/ledger/index.js';
import { verifyMerchantLines } from '#api/payments/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';
import { act, key, must } from '../kit/trade-steps.js';
import { kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { agent, delivered, applied, state, sweep, review, ship, walletMinor } = kinds;

interface Foreseen {
  readonly bearings: readonly {
    readonly cost: string;
    readonly party: string;
    readonly amount: { readonly amount: string };
    readonly commission: { readonly amount: string };
    readonly toMerchant: { readonly amount: string };
  }[];
  readonly withheld: { readonly amount: string };
  readonly expected: { readonly amount: string };
  readonly toMerchant: { readonly amount: string };
  readonly problems: readonly { readonly code: string }[];
}
type Shares = Readonly<Record<string, number>>;

const sharesOf = (shares: Shares) => Object.entries(shares).map(([party, percent]) => ({ party, percent }));
const preview = async ({ client }: Pick<Person, 'client'>, returnId: string, shares: Shares): Promise<Foreseen> => {
  const { returnVerdictPreview } = await client.run<{ returnVerdictPreview: Foreseen }, object>(
    `query ($input: ReturnVerdictPreviewInput!) { returnVerdictPreview(input: $input) {
       bearings { cost party amount { amount } commission { amount } toMerchant { amount } }
       withheld { amount } expected { amount } toMerchant { amount } problems { code } } }`,
    { input: { returnId, shares: sharesOf(shares) } },
  );
  return returnVerdictPreview;
};
const judge = async (returnId: string, shares: Shares): Promise<void> => {
  const { client } = await agent();
  const verdict = { returnId, shares: sharesOf(shares), reason: '承运商签收前破损' };
  await must(client, 'judgeReturn', 'JudgeReturnInput', { ...verdict, ...key() });
};

/** What the verdict that stands has booked, as the preview words it. */
const booked = async (returnId: string): Promise<Foreseen['bearings']> => {
  const rows = await market.database.query<{ cost: string; party: string; of: number[] }>(
    `select p.cost, p.party, array[sum(p.amount_minor)::int, sum(p.commission_minor)::int, sum(p.to_merchant_minor)::int] as of
       from verdict_posting p join verdict v on v.id = p.verdict_id
      where v.cause_id = $1 and v.superseded_at is null and not p.is_reversal group by p.cost, p.party`,
    [returnId],
  );
  const money = (minor = 0) => ({ amount: (minor / 100).toFixed(2) });
  return rows.map(({ cost, party, of: [amount, commission, toMerchant] }) => ({
    ...{ cost, party, amount: money(amount), commission: money(commission), toMerchant: money(toMerchant) },
  }));
};
const inOrder = (bearings: Foreseen['bearings']): string[] => bearings.map((one) => JSON.stringify(one)).toSorted();
const tables = ['verdict', 'verdict_posting', 'after_sale_cost', 'ledger_transfer', 'refund', 'order_entry', 'event'];
const rowCounts = async (): Promise<unknown[]> =>
  Promise.all(tables.map((table) => market.database.query(`select count(*)::int as rows from ${table}`)));

describe('G4 the preview of a verdict on a return', () => {
  it('says to the fen what is booked when the verdict is given and the buyer is paid, and books nothing itself', async () => {
    const bought = await delivered({ quantity: 3 });
    const id = await applied(bought, 'REFUND_ONLY', 'POOR_SERVICE', 2);
    const shares = { COURIER: 45, MERCHANT: 35, BUYER: 20 };
    const before = await rowCounts();
    const foreseen = await preview(await agent(), id, shares);
    expect(await rowCounts()).toEqual(before);
    expect(foreseen.problems).toEqual([]);
    expect(new Set(foreseen.bearings.map(({ cost }) => cost))).toEqual(new Set(['GOODS', 'OUTBOUND_FREIGHT']));
    const wallet = await walletMinor(bought.buyer);
    await judge(id, shares);
    await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    expect(inOrder(await booked(id))).toEqual(inOrder(foreseen.bearings));
    const paid = (await walletMinor(bought.buyer)) - wallet;
    expect(foreseen.expected.amount).toBe((paid / 100).toFixed(2));
    const { return: made } = await bought.buyer.client.run<{ return: { refund: { amount: string } } }, object>(
      'query ($id: ID!) { return(id: $id) { refund { amount } } }',
      { id },
    );
    // What is asked, less what is paid, is the buyer's own part: a fifth.
    expect(Number(foreseen.withheld.amount)).toBeCloseTo((paid / 100 / 80) * 20, 1);
    expect(Number(made.refund.amount)).toBeGreaterThan(0);
  });

  it('of another verdict says what would hold afterwards, and that the buyer’s own share is fixed once it was paid', async () => {
    const bought = await delivered({ quantity: 1 });
    const id = await applied(bought, 'REFUND_ONLY', 'POOR_SERVICE', 1);
    await judge(id, { MERCHANT: 100 });
    await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const staff = await agent();
    const foreseen = await preview(staff, id, { WAREHOUSE: 70, MERCHANT: 30 });
    expect(foreseen).toMatchObject({ problems: [], expected: { amount: '0.00' }, withheld: { amount: '0.00' } });
    await judge(id, { WAREHOUSE: 70, MERCHANT: 30 });
    expect(inOrder(await booked(id))).toEqual(inOrder(foreseen.bearings));
    expect((await preview(staff, id, { BUYER: 1, MERCHANT: 99 })).problems).toMatchObject([
      { code: 'BUYER_PAID_ALREADY' },
    ]);
    expect((await preview(staff, id, { MERCHANT: 99 })).problems).toMatchObject([{ code: 'SHARES_NOT_WHOLE' }]);
  });

  it('of goods that are sent again counts goods and freight before they leave, exactly what is booked when they do', async () => {
    const bought = await delivered({ quantity: 1 });
    const id = await applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
    const shares = { COURIER: 60, MERCHANT: 40 };
    const asked = await preview(await agent(), id, shares);
    await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const placed = await preview(await agent(), id, shares);
    expect(placed).toEqual(asked);
    await judge(id, shares);
    const replacementId = (await state(id)).replacementOrder?.id ?? '';
    await review(bought.shop, replacementId);
    await ship(bought.shop, replacementId);
    await sweep();
    expect(inOrder(await booked(id))).toEqual(inOrder(asked.bearings));
    expect(new Set(asked.bearings.map(({ cost }) => cost))).toEqual(new Set(['GOODS', 'OUTBOUND_FREIGHT']));
  });

  it('of compensation charges the merchant’s part to its account; the buyer’s part of it stays with the platform', async () => {
    const bought = await delivered();
    const id = await applied(bought, 'COMPENSATION', 'NOT_AS_DESCRIBED', 1);
    const { bearings, expected } = await preview(await agent(), id, { MERCHANT: 50, BUYER: 50 });
    expect(expected.amount).toBe('18.00');
    expect(bearings).toMatchObject([
      { cost: 'COMPENSATION', party: 'MERCHANT', amount: { amount: '9.00' }, toMerchant: { amount: '-9.00' } },
      { cost: 'COMPENSATION', party: 'PLATFORM', amount: { amount: '9.00' }, toMerchant: { amount: '0.00' } },
    ]);
  });

  it('A5 is for whoever decides returns alone', async () => {
    const bought = await delivered();
    const id = await applied(bought, 'REFUND_ONLY', 'POOR_SERVICE', 1);
    for (const person of [bought.buyer, bought.shop.owner])
      await expect(preview(person, id, { MERCHANT: 100 })).rejects.toThrow('FORBIDDEN');
    expect(await preview(await agent(), `return_${'0'.repeat(26)}`, { MERCHANT: 100 })).toBeNull();
  });

  it('R asked ten times while the merchant pays, leaves the books whole and pays once', async () => {
    const bought = await delivered({ quantity: 2 });
    const id = await applied(bought, 'REFUND_ONLY', 'POOR_SERVICE', 2);
    const staff = await agent();
    const wallet = await walletMinor(bought.buyer);
    const accept = () => act(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
    const [, ...previews] = await Promise.all([
      accept(),
      ...Array.from({ length: 10 }, (_, index) =>
        preview(staff, id, { COURIER: 10 * index, MERCHANT: 100 - 10 * index }),
      ),
    ]);
    expect((await state(id)).status).toBe('REFUNDED');
    expect((await walletMinor(bought.buyer)) - wallet).toBe(2_800);
    for (const { problems } of previews) expect(problems).toEqual([]);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
    expect(await verifyMerchantLines(market.context().db)).toEqual([]);
    expect(await booked(id)).toEqual([]);
  });
});
