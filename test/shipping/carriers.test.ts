import { describe, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { feeFor } from '#api/shipping/carrier-rates.js';
import { takeWaybillNumber, takeWaybillNumbers, waybillStock } from '#api/shipping/index.js';
import { fitsPattern, isNumberPattern } from '#api/shipping/tracking-number.js';
import { spanOf } from '#api/shipping/waybill-numbers.js';
import { startTestMarket } from '../kit/market.js';
import { person, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, key, must, type Outcome } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const operations = await trade.staff(StaffRole.OPERATIONS);
const shop = await trade.shop();
const other = await trade.shop();

const idOf = (outcome: Outcome, field: string): string => (outcome[field] as { id: string }).id;
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
let made = 0;

async function carrier(numberPattern: string | null = null): Promise<string> {
  made += 1;
  const input = {
    code: `C${made}`,
    name: { zh: `快递${made}`, en: `Courier ${made}` },
    numberPattern,
    trackingUrl: 'https://courier.example.test/?no={number}',
  };
  return idOf(await must(operations.client, 'createCarrier', 'CreateCarrierInput', input, 'carrier { id }'), 'carrier');
}

const zone = (carrierId: string, regionCodes: string[], rest: object) =>
  act(operations.client, 'createCarrierZone', 'CreateCarrierZoneInput', {
    carrierId,
    name: '区域',
    regionCodes,
    fee: { amount: '8.00' },
    ...rest,
  });

const range = (carrierId: string, firstNumber: string, lastNumber: string, merchantId?: string) =>
  act(
    operations.client,
    'createWaybillRange',
    'CreateWaybillRangeInput',
    { carrierId, firstNumber, lastNumber, ...(merchantId && { merchantId }) },
    'waybillRange { id }',
  );

const take = (carrierId: string, merchantId: string): Promise<string> =>
  inTransaction(market.context(), (ctx) => takeWaybillNumber(ctx, carrierId, merchantId));

async function toShip(): Promise<string> {
  const ware = await trade.ware(shop);
  const [order] = await buy(await trade.buyer(100_000), [{ variantId: ware.variantId, quantity: 2 }]);
  if (!order) throw new Error('no order was placed');
  await must(shop.owner.client, 'reviewOrder', 'OrderActionInput', { id: order.id, ...key() });
  return order.id;
}

describe('what a carrier is described by', () => {
  it.each([
    ['SF\\d{13}', 'SF1234567890123', true],
    ['SF\\d{13}', 'SF123', false],
    ['\\d{12}|YT[0-9]{10,13}', 'YT12345678901', true],
    ['\\d{12}|YT[0-9]{10,13}', 'XX12345678901', false],
    [null, 'whatever', true],
  ])('E6 %s and the number %s: %s', (pattern, number, fits) => {
    expect(fitsPattern(pattern, number)).toBe(fits);
  });

  it.each(['(a+)+', 'SF.*', '\\d+', 'a|', '[z-a]', '\\d{99,1}', ''])(
    'E6 %s is no description: nothing nests, nothing is unbounded',
    (pattern) => {
      expect(isNumberPattern(pattern)).toBe(false);
    },
  );

  const weighed = { feeMinor: 800, firstWeightGrams: 1_000, furtherWeightGrams: 500, furtherFeeMinor: 150 };
  it.each([
    [weighed, null, 800],
    [weighed, 1_000, 800],
    [weighed, 1_001, 950],
    [weighed, 2_000, 1_100],
    [{ ...weighed, firstWeightGrams: null, furtherWeightGrams: null, furtherFeeMinor: null }, 9_000, 800],
  ])('E5 the fee by first and further weight, or flat: %o, %s g', (prices, grams, fee) => {
    expect(feeFor(prices, grams)).toBe(fee);
  });

  it.each([
    ['SF0998', 'SF1001', { prefix: 'SF', suffix: '', digits: 4, first: 998, last: 1_001 }],
    ['EA100CN', 'EA109CN', { prefix: 'EA', suffix: 'CN', digits: 3, first: 100, last: 109 }],
  ])('E5 a range from %s to %s', (first, last, span) => {
    expect(spanOf(first, last)).toEqual(span);
  });

  it.each([
    ['SF0998', 'ZT1001'],
    ['SF1001', 'SF0998'],
    ['SF99', 'SF100'],
    ['SF', 'SG'],
    ['A00000000', 'A90000000'],
  ])('E5 no range from %s to %s', (first, last) => {
    expect(spanOf(first, last)).toBeTypeOf('string');
  });
});

describe('zones and rates', () => {
  it('E5 the smallest region around an address decides, also that the carrier does not go there', async () => {
    const [near, far] = [await carrier(), await carrier()];
    expect(codes(await zone(near, ['340000', '320000'], {}))).toEqual([]);
    expect(codes(await zone(near, ['341100'], { fee: { amount: '5.00' } }))).toEqual([]);
    expect(codes(await zone(near, ['341122'], { isServed: false }))).toEqual([]);
    const weighed = { firstWeightGrams: 1_000, furtherWeightGrams: 1_000, furtherFee: { amount: '2.00' } };
    expect(codes(await zone(far, ['340000'], weighed))).toEqual([]);
    const rates = async (regionCode: string, weightGrams?: number) => {
      const { carrierRates } = await shop.owner.client.run<
        { carrierRates: { carrier: { id: string }; fee: { amount: string } }[] },
        object
      >(
        'query ($r: String!, $w: Int) { carrierRates(regionCode: $r, weightGrams: $w) { carrier { id } fee { amount } } }',
        { r: regionCode, w: weightGrams },
      );
      return carrierRates.map((rate) => [rate.carrier.id, rate.fee.amount]);
    };
    expect(await rates('341102', 2_500)).toEqual([
      [near, '5.00'],
      [far, '12.00'],
    ]);
    expect(await rates('341122')).toEqual([[far, '8.00']]);
    expect(await rates('320102')).toEqual([[near, '8.00']]);
    expect(await rates('110101')).toEqual([]);
    expect(codes(await zone(near, ['341100'], {}))).toEqual(['REGION_IN_OTHER_ZONE']);
    expect(codes(await zone(near, ['999999'], {}))).toEqual(['INVALID_REGION']);
    expect(codes(await zone(near, ['110000'], { firstWeightGrams: 1 }))).toEqual(['INVALID']);
  });
});

describe('waybill numbers', () => {
  it('E5 no number is given twice and none is skipped, however many take at once', async () => {
    const id = await carrier('WB\\d{4}');
    await range(id, 'WB0001', 'WB0025');
    await range(id, 'WB0101', 'WB0200');
    const takers = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? take(id, shop.merchantId).then((number) => [number])
        : inTransaction(market.context(), (ctx) =>
            takeWaybillNumbers(ctx, { carrierId: id, merchantId: other.merchantId, count: 3 }),
          ),
    );
    const taken = (await Promise.all(takers)).flat().toSorted();
    const expected = [
      ...Array.from({ length: 25 }, (_, index) => `WB${String(index + 1).padStart(4, '0')}`),
      ...Array.from({ length: 15 }, (_, index) => `WB0${101 + index}`),
    ];
    expect(taken).toEqual(expected);
  });

  it('E5 a merchant’s own range comes first, and is nobody else’s; what rolls back is given again', async () => {
    const id = await carrier();
    await range(id, 'P001', 'P002');
    await range(id, 'M001', 'M001', shop.merchantId);
    const torn = inTransaction(market.context(), async (ctx) => {
      await takeWaybillNumber(ctx, id, shop.merchantId);
      throw new Error('the printer broke');
    });
    await expect(torn).rejects.toThrow('the printer broke');
    expect(await take(id, other.merchantId)).toBe('P001');
    expect([await take(id, shop.merchantId), await take(id, shop.merchantId)]).toEqual(['M001', 'P002']);
    await expect(take(id, shop.merchantId)).rejects.toMatchObject({ errors: [{ code: 'NO_WAYBILL_NUMBERS' }] });
  });

  it('E5 what is left and what is used a day tell when they run low', async () => {
    const id = await carrier();
    await range(id, 'L001', 'L100');
    await inTransaction(market.context(), (ctx) =>
      takeWaybillNumbers(ctx, { carrierId: id, merchantId: shop.merchantId, count: 40 }),
    );
    const twoDays = new Date(market.clock.now().getTime() + 2 * 86_400_000);
    const stock = await waybillStock(market.context().db, twoDays, market.config.market.timeZone);
    expect(stock.find(({ carrierId }) => carrierId === id)).toEqual({
      carrierId: id,
      merchantId: null,
      remaining: 60,
      usedPerDay: 20,
      daysLeft: 3,
    });
    const { waybillRanges } = await operations.client.run<{ waybillRanges: { nodes: unknown[] } }, object>(
      'query ($id: ID) { waybillRanges(filter: { carrierId: $id }) { nodes { remaining usedPerDay merchant { id } } } }',
      { id },
    );
    expect(waybillRanges.nodes).toEqual([{ remaining: 60, usedPerDay: 40, merchant: null }]);
  });

  it('E5 ranges of one carrier never overlap, have its form, and a shop enters its own alone', async () => {
    const id = await carrier('R\\d{4}');
    expect(codes(await range(id, 'R0100', 'R0199'))).toEqual([]);
    expect(codes(await range(id, 'R0150', 'R0250'))).toEqual(['WAYBILL_RANGE_OVERLAPS']);
    expect(codes(await range(id, 'Q0100', 'Q0199'))).toEqual(['TRACKING_NUMBER_WRONG']);
    const clerk = await person(market);
    await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.ORDER_CLERK);
    const enter = (merchantId?: string) =>
      act(clerk.client, 'createWaybillRange', 'CreateWaybillRangeInput', {
        carrierId: id,
        firstNumber: 'R0300',
        lastNumber: 'R0301',
        merchantId,
      });
    expect(codes(await enter())).toEqual(['NOT_FOUND']);
    expect(codes(await enter(other.merchantId))).toEqual(['NOT_FOUND']);
    expect(codes(await enter(shop.merchantId))).toEqual([]);
  });
});

describe('shipOrder with a listed carrier', () => {
  const ship = (id: string, rest: object) =>
    act(
      shop.owner.client,
      'shipOrder',
      'ShipOrderInput',
      { id, ...rest, ...key() },
      'order { parcels(first: 3) { nodes { shipment { carrier trackingNumber trackingUrl carrierCompany { id } } } } }',
    );

  it('E6 the number has the carrier’s form, is tidied, and is told with the page that follows it', async () => {
    const id = await carrier('SF\\d{13}');
    const order = await toShip();
    expect(codes(await ship(order, { carrierId: id, trackingNumber: 'YT1' }))).toEqual(['TRACKING_NUMBER_WRONG']);
    expect(codes(await ship(order, { carrierId: id, carrier: '中通快递' }))).toEqual(['INVALID']);
    expect(codes(await ship(order, {}))).toEqual(['INVALID']);
    const sent = await ship(order, { carrierId: id, trackingNumber: ' sf 1234567890123' });
    expect(sent).toMatchObject({ errors: [] });
    expect((sent['order'] as { parcels: { nodes: unknown[] } }).parcels.nodes).toEqual([
      {
        shipment: {
          carrier: `快递${made}`,
          trackingNumber: 'SF1234567890123',
          trackingUrl: 'https://courier.example.test/?no=SF1234567890123',
          carrierCompany: { id },
        },
      },
    ]);
    const again = await ship(await toShip(), { carrierId: id, trackingNumber: 'SF1234567890123' });
    expect(codes(again)).toEqual(['INVALID']);
  });

  it('E6 an inactive carrier takes no parcels; a company the market does not list is named freely', async () => {
    const id = await carrier();
    await must(operations.client, 'updateCarrier', 'UpdateCarrierInput', { id, version: 1, isActive: false });
    const order = await toShip();
    expect(codes(await ship(order, { carrierId: id, trackingNumber: '1' }))).toEqual(['CARRIER_INACTIVE']);
    expect(codes(await ship(order, { carrier: '邻里快送', trackingNumber: 'x 1' }))).toEqual([]);
  });
});
