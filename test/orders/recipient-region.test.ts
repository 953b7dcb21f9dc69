import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, key, must, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const agent = await trade.staff(StaffRole.SERVICE_AGENT);
const { variantId } = await trade.ware(await trade.shop());
const buyer = await trade.buyer(100_000);

const place = (changes: Partial<typeof recipient>) =>
  act(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: [{ variantId, quantity: 1 }], recipient: { ...recipient, ...changes }, payWith: 'WALLET', ...key() },
    'checkout { orders { nodes { id } } }',
  );
const refusals = ({ errors }: { errors: readonly { code: string; path: readonly string[] | null }[] }) =>
  errors.map(({ code, path }) => [code, path?.join('.')]);
const badCode = [['INVALID_REGION', 'input.recipient.regionCode']];
const badWords = [['REGION_MISMATCH', 'input.recipient.region']];

it.each([
  ['no code of the list', { regionCode: '999999' }, badCode],
  ['a province', { regionCode: '340000' }, badCode],
  ['a city that has districts', { regionCode: '341100' }, badCode],
  ['another district than the words say', { regionCode: '341103' }, badWords],
  ['words that lack the city', { region: '安徽省琅琊区' }, badWords],
  ['words that go on', { region: '安徽省滁州市琅琊区某街' }, badWords],
])('E2 no order goes to %s', async (_what, changes, errors) => {
  expect(refusals(await place(changes))).toEqual(errors);
});

it.each([
  ['with blanks between', { region: '安徽省 滁州市 琅琊区' }],
  ['in a municipality', { regionCode: '110101', region: '北京市东城区' }],
  ['in a municipality as the list has it', { regionCode: '110101', region: '北京市市辖区东城区' }],
  ['in a city without districts', { regionCode: '441900', region: '广东省东莞市南城街道' }],
  ['in a city that its province administers', { regionCode: '429004', region: '湖北省仙桃市' }],
])('E2 an order goes to a district %s', async (_what, changes) => {
  expect(refusals(await place(changes))).toEqual([]);
});

it('E4 a correction of the recipient is checked the same way', async () => {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines: [{ variantId, quantity: 1 }], recipient, payWith: 'WALLET', ...key() },
    'checkout { orders { nodes { id } } }',
  );
  const id = (checkout as { orders: { nodes: { id: string }[] } }).orders.nodes[0]?.id;
  const correct = (changes: Partial<typeof recipient>) =>
    act(agent.client, 'correctRecipient', 'CorrectRecipientInput', {
      id,
      recipient: { ...recipient, ...changes },
      reason: 'typing mistake',
    });
  expect(refusals(await correct({ regionCode: '341199' }))).toEqual(badCode);
  expect(refusals(await correct({ region: '江苏省南京市' }))).toEqual(badWords);
  expect(refusals(await correct({ regionCode: '341103', region: '安徽省滁州市南谯区' }))).toEqual([]);
});
