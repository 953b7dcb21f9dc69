import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { requireTradingMerchant, requireTradingMerchants } from '#api/merchants/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { openShop, scan, submittedShop, upload } from './shops.js';

const market = await startTestMarket();
const reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

const Storefront = graphql(`query ($id: ID!) {
  merchant(id: $id) {
    version name { zh en forViewer } logo { url } notice { zh } hours deliveryFee { amount currency } freeDeliveryFrom { amount }
    deliveryRegionCodes offersPickUp
  }
}`);
const Edit = graphql(`mutation ($input: UpdateStorefrontInput!) {
  updateStorefront(input: $input) { merchant { version } errors { code path } } }`);
const Settle = graphql(`mutation ($input: UpdateSettlementAccountInput!) {
  updateSettlementAccount(input: $input) { merchant { settlementSchedule nextSettlementSchedule nextScheduleFrom settlementAccountKind settlementBankName } errors { code path } } }`);
const Suspend = graphql(`mutation ($id: ID!, $reason: String!) {
  suspendMerchant(input: { id: $id, reason: $reason }) { merchant { status } errors { code path } } }`);
const Close = graphql(`mutation ($id: ID!) {
  closeMerchant(input: { id: $id, reason: "搬家" }) { merchant { status availableActions } errors { code } } }`);

const account = {
  settlementAccountKind: 'ALIPAY',
  settlementAccountHolder: '王小花',
  settlementAccountNumber: 'flowers@example.test',
  settlementSchedule: 'INSTANT',
} as const;

describe('B3 the storefront', () => {
  it('shows what its people wrote, to everybody', async () => {
    const shop = await openShop(market, reviewer);
    const before = (await shop.owner.client.run(Storefront, { id: shop.id })).merchant;
    const logoId = await upload(shop.owner.client, 'STOREFRONT_IMAGE', await scan(), 'logo.png');
    const { updateStorefront } = await shop.owner.client.run(Edit, {
      input: {
        id: shop.id,
        version: before?.version ?? 0,
        name: { zh: '花间集', en: 'Among Flowers' },
        logoId,
        notice: { zh: '中秋不打烊', en: 'Open at mid-autumn' },
        hours: '08:30-21:00',
        deliveryFee: { amount: '6.50' },
        freeDeliveryFrom: { amount: '99' },
        deliveryRegionCodes: ['341102', '341103'],
        offersPickUp: true,
      },
    });
    expect(updateStorefront.errors).toEqual([]);
    expect((await market.anonymous.run(Storefront, { id: shop.id })).merchant).toMatchObject({
      name: { zh: '花间集', en: 'Among Flowers', forViewer: 'Among Flowers' },
      logo: { url: `/files/public/${logoId}` },
      notice: { zh: '中秋不打烊' },
      hours: '08:30-21:00',
      deliveryFee: { amount: '6.50', currency: 'CNY' },
      freeDeliveryFrom: { amount: '99.00' },
      deliveryRegionCodes: ['341102', '341103'],
      offersPickUp: true,
    });
  });

  it.each([
    {
      what: 'a fraction of a fen',
      change: { deliveryFee: { amount: '6.505' } },
      error: { code: 'INVALID_AMOUNT', path: ['input', 'deliveryFee', 'amount'] },
    },
    {
      what: 'an empty name',
      change: { name: { zh: ' ', en: 'x' } },
      error: { code: 'REQUIRED', path: ['input', 'name'] },
    },
    {
      what: 'a region in words',
      change: { deliveryRegionCodes: ['琅琊区'] },
      error: { code: 'INVALID', path: ['input', 'deliveryRegionCodes'] },
    },
  ])('with $what is refused', async ({ change, error }) => {
    const shop = await openShop(market, reviewer);
    const version = (await shop.owner.client.run(Storefront, { id: shop.id })).merchant?.version ?? 0;
    const { updateStorefront } = await shop.owner.client.run(Edit, { input: { id: shop.id, version, ...change } });
    expect(updateStorefront).toEqual({ merchant: null, errors: [error] });
  });

  it('takes no picture that somebody else uploaded, or that was uploaded for something else', async () => {
    const shop = await openShop(market, reviewer);
    const other = await openShop(market, reviewer);
    const version = (await shop.owner.client.run(Storefront, { id: shop.id })).merchant?.version ?? 0;
    const errorsFor = async (logoId: string) =>
      (await shop.owner.client.run(Edit, { input: { id: shop.id, version, logoId } })).updateStorefront.errors;
    expect(await errorsFor(await upload(other.owner.client, 'STOREFRONT_IMAGE', await scan()))).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'logoId'] },
    ]);
    expect(await errorsFor(await upload(shop.owner.client, 'PRODUCT_IMAGE', await scan()))).toEqual([
      { code: 'FILE_WRONG_PURPOSE', path: ['input', 'logoId'] },
    ]);
  });
});

describe('B1 the settlement account of an open shop', () => {
  it('is changed whole by who showed the second factor just now, and not ten minutes later', async () => {
    const shop = await openShop(market, reviewer);
    const versionNow = async () => (await administrator.client.run(Storefront, { id: shop.id })).merchant?.version ?? 0;
    const fresh = await staff(market, StaffRole.ADMINISTRATOR);
    const { updateSettlementAccount } = await fresh.client.run(Settle, {
      input: { id: shop.id, version: await versionNow(), ...account },
    });
    expect(updateSettlementAccount).toEqual({
      merchant: {
        settlementSchedule: 'MONTHLY',
        nextSettlementSchedule: 'INSTANT',
        nextScheduleFrom: '2026-04-01',
        settlementAccountKind: 'ALIPAY',
        settlementBankName: null,
      },
      errors: [],
    });
    market.clock.advance(10 * 60_000 + 1);
    const late = await fresh.client.ask(Settle, { input: { id: shop.id, version: await versionNow(), ...account } });
    expect(late.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['STEP_UP_REQUIRED']);
  });

  it('at a bank needs the bank', async () => {
    const shop = await openShop(market, reviewer);
    const fresh = await staff(market, StaffRole.ADMINISTRATOR);
    const version = (await fresh.client.run(Storefront, { id: shop.id })).merchant?.version ?? 0;
    const { updateSettlementAccount } = await fresh.client.run(Settle, {
      input: { id: shop.id, version, ...account, settlementAccountKind: 'BANK' },
    });
    expect(updateSettlementAccount.errors).toEqual([{ code: 'REQUIRED', path: ['input', 'settlementBankName'] }]);
  });
});

describe('B2 who may trade', () => {
  const trades = (id: string) => inTransaction(market.context(), (ctx) => requireTradingMerchant(ctx, id));
  const notTrading = { errors: [expect.objectContaining({ code: 'MERCHANT_NOT_TRADING' })] };

  it('an approved merchant does; one under review, suspended or closed does not', async () => {
    const shop = await submittedShop(market);
    await expect(trades(shop.id)).rejects.toMatchObject(notTrading);
    await reviewer.client.run(
      graphql(`mutation ($id: ID!) { approveMerchant(input: { id: $id }) { errors { code } } }`),
      { id: shop.id },
    );
    expect((await trades(shop.id)).id).toBe(shop.id);
    await reviewer.client.run(Suspend, { id: shop.id, reason: '假货' });
    await expect(trades(shop.id)).rejects.toMatchObject(notTrading);
    const open = await openShop(market, reviewer);
    await open.owner.client.run(Close, { id: open.id });
    await expect(trades(open.id)).rejects.toMatchObject(notTrading);
  });

  it('of a basket all must, and are answered in the order asked for', async () => {
    const [first, second] = [await openShop(market, reviewer), await openShop(market, reviewer)];
    const found = await inTransaction(market.context(), (ctx) => requireTradingMerchants(ctx, [second.id, first.id]));
    expect(found.map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

describe('B2 suspension and closing', () => {
  it('a suspension says why', async () => {
    const shop = await openShop(market, reviewer);
    const { suspendMerchant } = await reviewer.client.run(Suspend, { id: shop.id, reason: '  ' });
    expect(suspendMerchant).toEqual({ merchant: null, errors: [{ code: 'REQUIRED', path: ['input', 'reason'] }] });
  });

  it('a suspended shop is not closed by its owner, which would free the payouts that are held', async () => {
    const shop = await openShop(market, reviewer);
    await reviewer.client.run(Suspend, { id: shop.id, reason: '假货' });
    const { closeMerchant } = await shop.owner.client.run(Close, { id: shop.id });
    expect(closeMerchant.errors).toEqual([{ code: 'NOT_ALLOWED_NOW' }]);
  });

  it('a closed shop stays closed', async () => {
    const shop = await openShop(market, reviewer);
    const { closeMerchant } = await shop.owner.client.run(Close, { id: shop.id });
    expect(closeMerchant).toEqual({ merchant: { status: 'CLOSED', availableActions: [] }, errors: [] });
  });
});
