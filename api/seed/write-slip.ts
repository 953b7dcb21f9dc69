import { SlipPayee, SlipReason } from '../slips/index.js';
import { openSlip } from '../slips/open-slip.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const HOURS_MS = 2 * 3_600_000;

/** Notes the one slip that waits for its second person when the demo opens (F7): it is above 200 yuan. */
export function noteSlip(scene: Scene): void {
  const { agenda, stage, buyers, until } = scene;
  const [buyer] = buyers;
  if (!buyer) return;
  agenda.note(new Date(until.getTime() - HOURS_MS), async () => {
    await openSlip(as(stage, staffMember(scene, 'supervisor')), {
      reason: SlipReason.COMPENSATION,
      content: '生日蛋糕迟到两小时，补偿一半货款',
      amount: { amount: '268.00' },
      payee: SlipPayee.WALLET,
      buyerId: buyer.id,
      idempotencyKey: keyOf('slip', buyer.id),
    });
  });
}
