import { describe, expect, it } from 'vitest';
import { weighWaiting } from '#api/latent-complaints/index.js';
import { LatentStatus, latentLifecycle, onTheList } from '#api/latent-complaints/latent-complaint-status.js';
import { startTestMarket } from '../kit/market.js';
import { must } from '../kit/trade-steps.js';
import { foreseen } from './foreseen.js';

const market = await startTestMarket();
const { orders, agent, late, listed, latentOf } = await foreseen(market);

/** How a latent complaint comes into each status that time ends; null: it is over, or only something new wakes it. */
const begins: Readonly<Record<LatentStatus, (() => Promise<string>) | null>> = {
  WATCHED: late,
  LISTED: async () => (await listed()).orderId,
  TAKEN: async () => {
    const { orderId } = await listed();
    const { client } = await agent();
    const latent = await latentOf(orderId);
    await must(client, 'takeLatentComplaint', 'LatentComplaintInput', { id: latent?.id });
    return orderId;
  },
  COMPLAINED: null,
  DISMISSED: null,
  FADED: null,
};
const waiting = Object.values(LatentStatus).filter((status) => begins[status]);

const rowOf = async (orderId: string) =>
  (
    await market.database.query<{ status: string; weight: number; looks_at: Date | null }>(
      'select status, weight, looks_at from latent_complaint where order_id = $1',
      [orderId],
    )
  )[0];

describe('H7 every clock of the list of latent complaints', () => {
  it('has its scenario: each status on the list, and the one before it', () => {
    expect(waiting.toSorted()).toEqual([LatentStatus.WATCHED, ...onTheList].toSorted());
    for (const { from } of Object.values(latentLifecycle.transitions))
      for (const status of from) expect(waiting).toContain(status);
  });

  it.each(waiting)('%s is weighed again at its instant and not before, until it fades by itself', async (status) => {
    const orderId = (await begins[status]?.()) ?? '';
    expect(await rowOf(orderId)).toMatchObject({ status });
    await orders.ship(orderId);
    await orders.deliver(orderId);
    await market.settle();
    for (let look = 0; ; look += 1) {
      const before = await rowOf(orderId);
      if (!before?.looks_at || before.status === LatentStatus.FADED) break;
      expect(look).toBeLessThan(30);
      market.clock.moveTo(new Date(before.looks_at.getTime() - 1));
      await weighWaiting.run(market.context());
      expect(await rowOf(orderId)).toEqual(before);
      market.clock.moveTo(before.looks_at);
      await weighWaiting.run(market.context());
      expect(await rowOf(orderId)).not.toEqual(before);
    }
    // What was never listed has nothing to leave.
    const { WATCHED, FADED } = LatentStatus;
    expect(await rowOf(orderId)).toMatchObject({ status: status === WATCHED ? WATCHED : FADED, weight: 0 });
  });
});
