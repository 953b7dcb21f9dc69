import { sql } from 'kysely';
import { createCarrier, createCarrierZone, createWaybillRange } from '../shipping/index.js';
import { as, type Person, type Stage } from './cast.js';

interface DemoCarrier {
  readonly code: string;
  readonly name: readonly [zh: string, en: string];
  readonly phone: string;
  readonly numberPattern: string;
  readonly trackingUrl: string;
  readonly numbers: readonly [first: string, last: string];
  /** Yuan in the city, in the province, elsewhere; null: does not go there. */
  readonly fees: readonly [string, string, string | null];
}

/** Companies of the demo. Their names are known; rates, numbers and addresses are made up. */
const carriers: readonly DemoCarrier[] = [
  {
    code: 'SF',
    name: ['顺丰速运', 'SF Express'],
    phone: '400-000-0001',
    numberPattern: 'SF\\d{13}',
    trackingUrl: 'https://tracking.example/sf?no={number}',
    numbers: ['SF7000000000000', 'SF7000000009999'],
    fees: ['12.00', '14.00', '22.00'],
  },
  {
    code: 'ZTO',
    name: ['中通快递', 'ZTO Express'],
    phone: '400-000-0002',
    numberPattern: '7\\d{13}',
    trackingUrl: 'https://tracking.example/zto?no={number}',
    numbers: ['78000000000000', '78000000004999'],
    fees: ['6.00', '8.00', '12.00'],
  },
  {
    code: 'YTO',
    name: ['圆通速递', 'YTO Express'],
    phone: '400-000-0003',
    numberPattern: 'YT\\d{13}',
    trackingUrl: 'https://tracking.example/yto?no={number}',
    numbers: ['YT9000000000000', 'YT9000000000059'],
    fees: ['5.50', '7.00', null],
  },
  {
    code: 'JD',
    name: ['京东快递', 'JD Logistics'],
    phone: '400-000-0004',
    numberPattern: 'JD[A-Z0-9]{11,15}',
    trackingUrl: 'https://tracking.example/jd?no={number}',
    numbers: ['JDX000000000000', 'JDX000000002999'],
    fees: ['8.00', '10.00', '15.00'],
  },
];

const CITY = '341100';
const PROVINCE = '340000';
const NEIGHBOURS = ['310000', '320000', '330000', '410000', '370000', '110000', '440000'];

/** Lists the companies with zones, rates and waybill numbers (E5, E6). Answers their ids by their Chinese names. */
export async function listCarriers(stage: Stage, operations: Person): Promise<ReadonlyMap<string, string>> {
  const staff = as(stage, operations);
  const listed = async (): Promise<Map<string, string>> => {
    const { rows } = await sql<{ id: string; name_zh: string }>`select id, name_zh from carrier`.execute(staff.db);
    return new Map(rows.map((row) => [row.name_zh, row.id]));
  };
  const known = await listed();
  for (const { code, name, phone, numberPattern, trackingUrl, numbers, fees } of carriers) {
    if (known.has(name[0])) continue;
    const facts = { code, name: { zh: name[0], en: name[1] }, phone, numberPattern, trackingUrl };
    const { id: carrierId } = await createCarrier(staff, facts);
    const [city, province, elsewhere] = fees;
    const zone = (named: string, regionCodes: string[], fee: string | null): Promise<unknown> =>
      createCarrierZone(staff, {
        carrierId,
        name: named,
        regionCodes,
        isServed: fee !== null,
        fee: { amount: fee ?? '0.00' },
        firstWeightGrams: 1_000,
        furtherWeightGrams: 1_000,
        furtherFee: { amount: fee === city ? '1.00' : '2.00' },
      });
    await zone('同城', [CITY], city);
    await zone('省内', [PROVINCE], province);
    await zone('周边', NEIGHBOURS, elsewhere);
    await createWaybillRange(staff, { carrierId, firstNumber: numbers[0], lastNumber: numbers[1] });
  }
  return listed();
}
