import { sql } from 'kysely';
import { localDay } from '../kernel/local-day.js';
import { issueComplaintReport, raiseQualityAlerts } from '../reports/index.js';
import { acknowledgeQualityAlert, closeQualityAlert } from '../reports/quality/work-quality-alert.js';
import { as } from './cast.js';
import { ownerOf, type Scene, staffMember } from './scene.js';

const DAY_MS = 86_400_000;

const measures = ['与供应商核对批次，更换包装并逐件抽检。', '下架问题批次，补充商品实拍图与尺寸说明。'];

/** Notes that products of which too much came back raise alerts, what shops do about it, and that months are reported (G7, H7). */
export function noteQuality(scene: Scene): void {
  const { agenda, stage, until } = scene;
  for (const days of [30, 20, 10, 2]) {
    const at = new Date(until.getTime() - days * DAY_MS);
    if (at <= stage.clock.now()) continue;
    agenda.note(at, async () => {
      await raiseQualityAlerts.run(as(stage), {});
      await issueComplaintReport.run(as(stage), {});
    });
    agenda.note(new Date(at.getTime() + DAY_MS / 2), () => answer(scene));
  }
}

/** The first that waits is answered by its shop; operations close what was answered before. */
async function answer(scene: Scene): Promise<void> {
  const { stage } = scene;
  const { rows } = await sql<{ id: string; status: string; merchant_id: string }>`
    select id, status, merchant_id from quality_alert where status <> 'CLOSED' order by raised_at, id`.execute(
    as(stage).db,
  );
  const answered = rows.find(({ status }) => status === 'ACKNOWLEDGED');
  if (answered)
    await closeQualityAlert(as(stage, staffMember(scene, 'operations')), {
      id: answered.id,
      effect: '整改后未再出现同类退货。',
    });
  const [open] = rows.filter(({ status }) => status === 'OPEN');
  if (!open) return;
  const dueOn = localDay(new Date(stage.clock.now().getTime() + 7 * DAY_MS), stage.market.config.market.timeZone);
  await acknowledgeQualityAlert(as(stage, ownerOf(scene, open.merchant_id)), {
    ...{ id: open.id, correctiveAction: measures[rows.length % measures.length] ?? '', dueOn },
  });
}
