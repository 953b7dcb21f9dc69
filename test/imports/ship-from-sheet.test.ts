import { expect, it } from 'vitest';
import { MemberRole } from '#api/accounts/index.js';
import { createCarrier } from '#api/shipping/index.js';
import { startTestMarket } from '../kit/market.js';
import { person, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, must } from '../kit/trade-steps.js';
import { upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const stranger = await trade.shop();
const roses = await trade.ware(shop);
await createCarrier(market.context(), { code: 'SF', name: { zh: '顺丰速运', en: 'SF' }, numberPattern: 'SF\\d{4}' });

interface Report {
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: number;
  readonly isApplied: boolean;
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

async function reviewed(quantity: number): Promise<{ id: string; number: string; sku: string }> {
  const [order] = await buy(await trade.buyer(100_000), [{ variantId: roses.variantId, quantity }]);
  const id = order?.id ?? '';
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id, ...key() });
  const [row] = await market.database.query<{ number: string; sku: string }>(
    'select o.number, l.sku from customer_order o join order_line l on l.order_id = o.id where o.id = $1',
    [id],
  );
  return { id, number: row?.number ?? '', sku: row?.sku ?? '' };
}

async function ship(by: typeof shop, rows: readonly string[], options: object): Promise<Report> {
  const { client } = by.owner;
  const sheet = ['order,carrier,trackingNumber,sku,quantity', ...rows].join('\n');
  const fileId = await upload(client, 'IMPORT', Buffer.from(`${sheet}\n`), 'shipments.csv');
  const input = { kind: 'SHIPMENTS', fileIds: [fileId], merchantId: by.merchantId, ...options };
  const selection = 'report { accepted repeated refused isApplied problems { line reason } }';
  const { report, errors } = await act(client, 'importRecords', 'ImportRecordsInput', input, selection);
  expect(errors).toEqual([]);
  return report as Report;
}

const statusOf = async (id: string): Promise<string> =>
  (await market.database.query<{ status: string }>('select status from customer_order where id = $1', [id]))[0]
    ?.status ?? '';

it('E6 a sheet is judged row by row first, sends what is good, and may be uploaded again', async () => {
  const [whole, parts, bad] = [await reviewed(2), await reviewed(3), await reviewed(1)];
  const rows = [
    `${whole.number},SF,SF0001,,`,
    `${parts.number},顺丰速运,sf 0002,${parts.sku},1`,
    `${parts.number},邻里快送,N-77,${parts.sku},2`,
    `${bad.number},SF,12345,,`,
    `${bad.number},SF,,,`,
    'X-1,SF,SF0003,,',
    `${bad.number},SF,SF0004,${bad.sku},2`,
  ];
  const dry = await ship(shop, rows, { isDryRun: true });
  expect(dry).toMatchObject({ accepted: 3, repeated: 0, refused: 4, isApplied: false });
  expect(dry.problems.map(({ line }) => line)).toEqual([5, 6, 7, 8]);
  expect(await statusOf(whole.id)).toBe('REVIEWED');
  expect(await ship(shop, rows, { isDryRun: false })).toMatchObject({ accepted: 3, isApplied: false });
  expect(await ship(shop, rows, { isDryRun: false, goodOnly: true })).toMatchObject({ accepted: 3, isApplied: true });
  expect([await statusOf(whole.id), await statusOf(parts.id), await statusOf(bad.id)]).toEqual([
    'SHIPPED',
    'SHIPPED',
    'REVIEWED',
  ]);
  const again = await ship(shop, rows, { isDryRun: false, goodOnly: true });
  expect(again).toMatchObject({ accepted: 0, repeated: 3, refused: 4 });
  const parcels = await market.database.query(
    'select carrier, tracking_number from shipment where merchant_id = $1 order by id',
    [shop.merchantId],
  );
  expect(parcels).toEqual([
    { carrier: '顺丰速运', tracking_number: 'SF0001' },
    { carrier: '顺丰速运', tracking_number: 'SF0002' },
    { carrier: '邻里快送', tracking_number: 'N-77' },
  ]);
});

it('E6 an order clerk sends a sheet of parcels, and imports nothing else', async () => {
  const clerk = await person(market, '打单员');
  await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.ORDER_CLERK);
  const { number, id } = await reviewed(1);
  const sheet = (name: string, text: string) => upload(clerk.client, 'IMPORT', Buffer.from(text), name);
  const parcels = await sheet('shipments.csv', `order,carrier,trackingNumber\n${number},SF,SF0101\n`);
  const input = { fileIds: [parcels], merchantId: shop.merchantId, isDryRun: false };
  const selection = 'report { accepted isApplied problems { reason } }';
  const sent = await act(clerk.client, 'shipFromSheet', 'ShipFromSheetInput', input, selection);
  expect(sent).toMatchObject({ errors: [], report: { accepted: 1, isApplied: true, problems: [] } });
  expect(await statusOf(id)).toBe('SHIPPED');

  const elsewhere = { ...input, merchantId: stranger.merchantId };
  const refused = await act(clerk.client, 'shipFromSheet', 'ShipFromSheetInput', elsewhere, selection);
  expect(refused).toMatchObject({ report: null, errors: [{ code: 'NOT_FOUND' }] });
  for (const kind of ['PRODUCTS', 'ORDERS', 'CATEGORIES', 'MERCHANTS', 'SHIPMENTS'])
    await expect(
      act(clerk.client, 'importRecords', 'ImportRecordsInput', { ...input, kind }, selection),
    ).rejects.toThrow('FORBIDDEN');
});

it('E6 A5 orders of another shop are not there', async () => {
  const { number, id } = await reviewed(1);
  const report = await ship(stranger, [`${number},SF,SF0009,,`], { isDryRun: false });
  expect(report).toMatchObject({ refused: 1, problems: [{ reason: `there is no order ${number}` }] });
  expect(await statusOf(id)).toBe('REVIEWED');
});

it('E6 the same sheet uploaded twice at once sends every parcel once', async () => {
  const { number } = await reviewed(1);
  const rows = [`${number},SF,SF0100,,`];
  const both = await Promise.all([
    ship(shop, rows, { isDryRun: false, goodOnly: true }),
    ship(shop, rows, { isDryRun: false, goodOnly: true }),
  ]);
  expect(both.map(({ isApplied }) => isApplied)).toEqual([true, true]);
  expect(await market.database.query(`select id from shipment where tracking_number = 'SF0100'`)).toHaveLength(1);
});
