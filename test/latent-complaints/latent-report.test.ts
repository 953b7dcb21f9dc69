import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { FilePurpose, storeFile } from '#api/files/index.js';
import { decideReturn, ReturnVerdict, rejectReturn } from '#api/returns/index.js';
import { productPicture } from '#api/seed/pictures.js';
import { startTestMarket } from '../kit/market.js';
import { key, must } from '../kit/trade-steps.js';
import { foreseen, opens } from './foreseen.js';

const market = await startTestMarket();
const { trade, orders, agent, listed, late, latentOf, complains } = await foreseen(market);

async function picture(): Promise<string> {
  const bytes = await productPicture('box', 20, 1);
  const file = await storeFile(market.context(), { purpose: FilePurpose.EVIDENCE, name: 'short.png', bytes });
  await market.database.query('update file set uploaded_by = $2 where id = $1', [file.id, orders.buyer.id]);
  return file.id;
}

it('H7 goods that are said to be missing and a refused return list an order; granted after all, it leaves the list', async () => {
  const orderId = await orders.paid();
  await orders.ship(orderId);
  await orders.deliver(orderId);
  const [line] = await market.database.query<{ id: string }>('select id from order_line where order_id = $1', [
    orderId,
  ]);
  const made = await must(
    orders.buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    {
      ...{ id: orderId, kind: 'REFUND_ONLY', reason: 'MISSING_OR_SHORT', description: '少了一件' },
      ...{ lines: [{ orderLineId: line?.id, quantity: 1 }], evidenceFileIds: [await picture()], ...key() },
    },
    'return { id }',
  );
  const { id } = made['return'] as { id: string };
  await market.settle();
  expect(await latentOf(orderId)).toMatchObject({ status: 'WATCHED', weight: 30, signalKinds: ['ITEM_MISSING'] });
  await rejectReturn(market.context(), { id, answer: '仓库称重记录无误', ...key() });
  await market.settle();
  const refused = await latentOf(orderId);
  expect(refused).toMatchObject({ status: 'LISTED', weight: 70 });
  expect(refused?.signalKinds.toSorted()).toEqual(['ITEM_MISSING', 'RETURN_REFUSED']);
  await must(orders.buyer.client, 'appealReturn', 'AppealReturnInput', { id, reason: '有开箱视频', ...key() });
  await decideReturn(market.context(), { id, verdict: ReturnVerdict.GRANT, decision: '支持买家', ...key() });
  await market.settle();
  expect(await latentOf(orderId)).toMatchObject({ status: 'FADED', weight: 0 });
});

it('H7 the monthly report tells how many were listed, what became of them, and how many complaints were foreseen', async () => {
  const [hit, byDesk, missed] = [await listed(), await listed(), await late()];
  const month = new Date(market.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
  const told = async () => {
    const { client } = await trade.staff(StaffRole.SUPERVISOR);
    const { complaintMonth } = await client.run<{ complaintMonth: { latent: Record<string, number> } }, object>(
      `query ($month: String!) { complaintMonth(month: $month) { latent {
        listed contacted complained openedByDesk dismissed faded orderCases foreseen } } }`,
      { month },
    );
    return complaintMonth.latent;
  };
  const before = await told();
  await complains(hit.orderId);
  expect(await opens(await agent(), byDesk.latent.id)).toEqual([]);
  await complains(missed);
  const after = await told();
  const risen = Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
  expect(risen).toEqual({
    ...{
      listed: 0,
      contacted: 0,
      complained: 1,
      openedByDesk: 1,
      dismissed: 0,
      faded: 0,
      orderCases: 2,
      foreseen: 1,
    },
  });
  expect(after['listed']).toBeGreaterThanOrEqual(2);
});
