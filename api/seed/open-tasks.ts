import { sql } from 'kysely';
import { TaskKind } from '../tasks/index.js';
import { createTask, finishTask, planVisit, takeTask } from '../tasks/work-task.js';
import { as } from './cast.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;

const tasks = [
  [52, TaskKind.TECHNICAL, '发票下载页偶尔空白', '两位买家反映，浏览器为手机自带。', 'done'],
  [30, TaskKind.FEATURE_REQUEST, '收藏夹按商家分组', '来自买家建议，本月第三次。', 'open'],
  [22, TaskKind.DISPATCH, '上门更换破损花瓶', '客户在家时间为上午。', 'visit'],
  [4, TaskKind.TASK, '核对南谯区暴雨影响的订单', '', 'open'],
] as const;

/** Notes what the desk has to do: a ticket that was solved, a wish, a visit agreed on, a task nobody has taken (J5). */
export function noteTasks(scene: Scene): void {
  for (const task of tasks) {
    const at = inOpeningHours(scene, new Date(scene.until.getTime() - task[0] * HOUR_MS));
    if (at > scene.stage.clock.now() && at <= scene.until) scene.agenda.note(at, () => open(scene, task, at));
  }
}

async function open(scene: Scene, [, kind, title, details, goal]: (typeof tasks)[number], at: Date): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  const { rows } = await sql<{ order_id: string | null; known: boolean }>`
    select (select id from customer_order where status = 'DELIVERED' order by placed_at, id limit 1) as order_id,
           exists (select from task where title = ${title}) as known`.execute(agent.db);
  const [found] = rows;
  if (!found || found.known) return;
  const orderId = kind === TaskKind.DISPATCH ? found.order_id : null;
  const { id } = await createTask(agent, { kind, title, details, orderId });
  if (goal === 'open') return;
  await takeTask(agent, { id });
  if (goal === 'done') await finishTask(agent, { id, result: '已修复并上线。' });
  else {
    const visitFrom = new Date(at.getTime() + 26 * HOUR_MS);
    await planVisit(agent, { id, visitFrom, visitUntil: new Date(visitFrom.getTime() + 2 * HOUR_MS) });
  }
}
