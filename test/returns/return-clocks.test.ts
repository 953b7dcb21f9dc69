import { describe, expect, it } from 'vitest';
import { sweeps } from '#api/jobs.js';
import { newId } from '#api/kernel/ids.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { RepairOutlet } from '#api/repairs/index.js';
import { returnKinds, runsOutTo } from '#api/returns/return-kinds.js';
import { ReturnKind, ReturnStatus, returnStates } from '#api/returns/return-status.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { buy, deliver, key, must } from '../kit/trade-steps.js';

const HOUR_MS = 3_600_000;
const market = await startTestMarket();
const trade = tradeOf(market);

/** Every state of every kind that waits for somebody; goods that come back may be here already, or not. */
const waits = Object.values(ReturnKind).flatMap((kind) =>
  returnKinds[kind].states
    .filter((status) => returnStates[status].waits)
    .flatMap((status) => {
      const { bringsGoodsBack } = returnKinds[kind];
      const wereSent = status === ReturnStatus.APPEALED && bringsGoodsBack ? [false, true] : [isLater(status)];
      return wereSent.map((isSent) => ({ kind, status, isSent }));
    }),
);

/** States that goods which come back have reached the merchant in. */
function isLater(status: ReturnStatus): boolean {
  return ![ReturnStatus.REQUESTED, ReturnStatus.AWAITING_GOODS, ReturnStatus.REJECTED].includes(status);
}

interface Stored {
  readonly id: string;
  readonly status: ReturnStatus;
  readonly dueAt: Date | null;
  readonly remindAt: Date | null;
}

const stored = async (): Promise<Map<string, Stored>> => {
  const rows = await market.database.query<Stored>(
    `select id, status, due_at as "dueAt", remind_at as "remindAt" from order_return`,
  );
  return new Map(rows.map((row) => [row.id, row]));
};

const sweep = async (): Promise<void> => {
  for (const each of sweeps) await each.run(market.context());
};

describe('G3 every clock of every state of every kind', () => {
  it('reminds once before it runs out, and does what the table says when it does, never nothing', async () => {
    await inTransaction(market.context(), async (ctx) => {
      const address = { address: '南谯北路 9 号', contact: '李师傅', phone: '0550-3010000' };
      const account = { accountHolder: '滁州电器维修', accountNumber: '6222020000009999', bankName: '工商银行' };
      const id = newId('outlet', ctx.clock);
      ctx.em.create(RepairOutlet, { id, name: '维修站', ...address, ...account, createdAt: ctx.now });
      await ctx.em.flush();
    });
    const shop = await trade.shop();
    const ware = await trade.ware(shop, { price: '10.00', onHand: 100 });
    const buyer = await trade.buyer(200_000);
    const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: waits.length }]);
    await deliver(shop, order?.id ?? '');
    const cases: ((typeof waits)[number] & { id: string })[] = [];
    for (const wait of waits) {
      const { return: made } = await must(
        buyer.client,
        'applyForReturn',
        'ApplyForReturnInput',
        {
          ...{ id: order?.id, kind: 'REFUND_ONLY', reason: 'NOT_AS_DESCRIBED', description: 'no', ...key() },
          lines: [{ orderLineId: order?.lines.nodes[0]?.id, quantity: 1 }],
        },
        'return { id }',
      );
      cases.push({ ...wait, id: (made as { id: string }).id });
    }
    const now = market.clock.now();
    for (const { id, kind, status, isSent } of cases)
      await market.database.query(
        `update order_return set kind = $2, status = $3, due_at = $4, remind_at = $5, sent_back_at = $6 where id = $1`,
        [
          ...[id, kind, status, new Date(now.getTime() + 48 * HOUR_MS), new Date(now.getTime() + 24 * HOUR_MS)],
          isSent ? now : null,
        ],
      );

    market.clock.advance(24 * HOUR_MS);
    await sweep();
    await sweep();
    const reminded = await stored();
    const told = await market.database.query<{ count: number; most: number }>(
      `select count(*)::int as count, max(times)::int as most from (
         select dedupe_key, count(*) as times from message where kind in ('RETURN_DUE', 'RETURN_TO_ANSWER') group by dedupe_key, channel) t`,
    );
    for (const { id, status } of cases) expect(reminded.get(id)).toMatchObject({ status, remindAt: null });
    expect(told[0]?.count).toBeGreaterThan(0);
    expect(told[0]?.most).toBe(1);

    market.clock.advance(24 * HOUR_MS);
    await sweep();
    const after = await stored();
    const found = cases.map(({ id, kind, status, isSent }) => `${kind} ${status} ${isSent} → ${after.get(id)?.status}`);
    expect(found).toEqual(
      cases.map(({ kind, status, isSent }) => `${kind} ${status} ${isSent} → ${runsOutTo(kind, status, isSent)}`),
    );
    for (const { id } of cases) {
      const now = after.get(id);
      expect(now?.dueAt === null).toBe(now !== undefined && returnStates[now.status].waits === undefined);
    }
  });
});
