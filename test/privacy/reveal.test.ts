import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, person, staff, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, recipient } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const buyer = await trade.buyer(10_000);
const { variantId } = await trade.ware(shop);
const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
const orderId = order?.id ?? '';
const agent = await staff(market, StaffRole.SERVICE_AGENT);

const Recipient = graphql('query ($id: ID!) { order(id: $id) { recipient { name phone street } } }');
const Reveal = graphql(`mutation ($id: ID!, $reason: String!) {
  revealPersonalData(input: { id: $id, reason: $reason }) {
    node { id ... on Order { recipient { name phone street } } ... on Account { email } }
    errors { code path }
  }
}`);
const Opened = graphql(
  'query ($id: String!) { auditRecords(filter: { recordId: $id, action: [REVEAL_PERSONAL_DATA] }) { nodes { account { id } changes { field after } } } }',
);

const clear = { name: recipient.name, phone: recipient.phone, street: recipient.street };
const masked = { name: '王**', phone: '*******1111', street: '***' };
const seenBy = async ({ client }: Person) => (await client.run(Recipient, { id: orderId })).order?.recipient;
const reveal = async ({ client }: Person, id: string, reason: string) =>
  (await client.run(Reveal, { id, reason })).revealPersonalData;

it('A7 staff open one record for one answer, and the log keeps who, when and why', async () => {
  expect(await seenBy(agent)).toEqual(masked);
  expect(await reveal(agent, orderId, '客户来电改地址')).toEqual({
    node: { id: orderId, recipient: clear },
    errors: [],
  });
  expect(await seenBy(agent)).toEqual(masked);
  const administrator = await staff(market, StaffRole.ADMINISTRATOR);
  expect((await administrator.client.run(Opened, { id: orderId })).auditRecords.nodes).toEqual([
    { account: { id: agent.id }, changes: [{ field: 'reason', after: '客户来电改地址' }] },
  ]);
  expect(await reveal(agent, buyer.id, '核对身份')).toMatchObject({ node: { email: buyer.email } });
});

it('A7 a reason is given, and the second factor was just shown', async () => {
  expect((await reveal(agent, orderId, ' ')).errors).toEqual([{ code: 'REQUIRED', path: ['input', 'reason'] }]);
  const other = await staff(market, StaffRole.SERVICE_AGENT);
  market.clock.advance(10 * 60_000 + 1);
  await expect(reveal(other, orderId, '核对')).rejects.toMatchObject({ codes: ['STEP_UP_REQUIRED'] });
});

it('A5 A7 opening shows nothing that one may not see, and is for those who need personal data', async () => {
  const analyst = await staff(market, StaffRole.DATA_ANALYST);
  await expect(reveal(analyst, orderId, '好奇')).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  const stranger = await person(market);
  await expect(reveal(stranger, orderId, '好奇')).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
});

it('A2 A7 in a shop, who ships and answers reads the recipient, who picks or designs does not', async () => {
  const read = { [MemberRole.ORDER_CLERK]: clear, [MemberRole.PICKER]: masked };
  for (const [role, expected] of Object.entries(read)) {
    const member = await person(market);
    await takeIn(shop.owner, member, shop.merchantId, role as MemberRole);
    expect(await seenBy(member)).toEqual(expected);
  }
  expect(await seenBy(buyer)).toEqual(clear);
});
