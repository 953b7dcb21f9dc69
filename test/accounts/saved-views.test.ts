import { expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, takeIn } from '../kit/people.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const clerk = await person(market, '打单员');
await takeIn(shop.owner, clerk, shop.merchantId, MemberRole.ORDER_CLERK);

const Views = graphql(
  'query { savedViews(list: "orders") { id title filter sortField isDescending isShared isMine } }',
);
type Client = Pick<Person, 'client'>;
const views = async ({ client }: Client) => (await client.run(Views)).savedViews;
const titles = async (who: Client): Promise<string[]> => (await views(who)).map(({ title }) => title);

const view = (title: string, extra: object = {}) => ({
  list: 'orders',
  title,
  filter: '{"status":["PAID"]}',
  ...extra,
});
const save = ({ client }: Client, input: object) => act(client, 'saveView', 'SaveViewInput', input);
const codesOf = ({ errors }: Awaited<ReturnType<typeof save>>) => errors.map(({ code }) => code);

it('E4 a view is kept for its owner alone, wherever they sign in, and replaced under its title', async () => {
  const input = view('待审', { filter: '{"status":["PAID"],"q":"13800138000"}', sortField: 'dueAt' });
  await must(clerk.client, 'saveView', 'SaveViewInput', input);
  await must(clerk.client, 'saveView', 'SaveViewInput', { ...input, isDescending: true });
  // What was searched for is not kept: it may be somebody's number or name.
  expect(await views(clerk)).toEqual([
    expect.objectContaining({
      title: '待审',
      filter: '{"status":["PAID"]}',
      sortField: 'dueAt',
      isDescending: true,
      isShared: false,
      isMine: true,
    }),
  ]);
  expect(await titles(shop.owner)).toEqual([]);
});

it('E4 A5 who leads a team shares views with it: a shop with its people, leaders of desks with the staff', async () => {
  const stranger = await trade.shop();
  const shared = view('今日必发', { isShared: true, merchantId: shop.merchantId });
  expect(codesOf(await save(clerk, shared))).toEqual(['NOT_ALLOWED_NOW']);
  expect(codesOf(await save(stranger.owner, shared))).toEqual(['NOT_FOUND']);
  await must(shop.owner.client, 'saveView', 'SaveViewInput', shared);
  expect(await titles(clerk)).toContain('今日必发');

  const [agent, supervisor] = [await trade.staff(StaffRole.SERVICE_AGENT), await trade.staff(StaffRole.SUPERVISOR)];
  expect(codesOf(await save(agent, view('逾期', { isShared: true })))).toEqual(['NOT_ALLOWED_NOW']);
  await must(supervisor.client, 'saveView', 'SaveViewInput', view('逾期', { isShared: true }));
  expect(await titles(agent)).toEqual(['逾期']);
  for (const outsider of [stranger.owner, clerk]) expect(await titles(outsider)).not.toContain('逾期');
  expect(await titles(stranger.owner)).toEqual([]);

  const [ofTeam] = (await views(clerk)).filter(({ isShared }) => isShared);
  const removal = { id: ofTeam?.id ?? '' };
  expect(codesOf(await act(clerk.client, 'removeView', 'RemoveViewInput', removal))).toEqual(['NOT_FOUND']);
  await must(shop.owner.client, 'removeView', 'RemoveViewInput', removal);
  expect(await titles(clerk)).toEqual(['待审']);
});

it('E4 a filter that is no JSON object is refused', async () => {
  for (const filter of ['[]', 'no', '12'])
    expect(codesOf(await save(clerk, view('x', { filter })))).toEqual(['INVALID']);
});
