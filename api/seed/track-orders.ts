import { sql } from 'kysely';
import { ProblemCause } from '../desk/problem-status.js';
import { askAboutOrder } from '../desk/raise-problem.js';
import { recordSpotCheck, writeTrackerNote } from '../desk/record-spot-check.js';
import { closeProblem, escalateProblem, recordContact, takeProblem } from '../desk/work-problem.js';
import { createDisruptionNotice } from '../desk/write-disruption-notice.js';
import { ResponsibleParty } from '../verdicts/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;

const lessons = [
  [
    ProblemCause.SLOW_REVIEW,
    ResponsibleParty.MERCHANT,
    '晚上下的单第二天上午才审。',
    '请商家排晚班审单，或打开自动过审。',
  ],
  [ProblemCause.CARRIER_DELAY, ResponsibleParty.COURIER, '分拨中心积压，隔天才有更新。', '旺季前与快递约定专线。'],
  [ProblemCause.SLOW_PICKING, ResponsibleParty.MERCHANT, '缺人手，配货排到第二天。', '截单时间提前到十六点。'],
] as const;

const log = [
  '三单审单逾期，已逐店电话催办。',
  '快递网点爆仓，已通知买家改约时间。',
  '买家反映配送员未敲门，已请网点复核。',
];

interface Open {
  readonly id: string;
  readonly order_id: string;
  readonly status: string;
  readonly level: string;
}

/** Notes what the tracker does in the last days: a disruption, problem orders worked on, the daily log, a spot check (E9). */
export function noteTracking(scene: Scene): void {
  const { agenda, until } = scene;
  const before = (hours: number): Date => new Date(until.getTime() - hours * HOUR_MS);
  agenda.note(before(40), () => giveNotice(scene, before(-20)));
  agenda.note(before(27), () => workThrough(scene, before(27)));
  agenda.note(before(3), () => beginToday(scene, before(3)));
}

async function giveNotice(scene: Scene, endsAt: Date): Promise<void> {
  const tracker = as(scene.stage, staffMember(scene, 'tracker'));
  const { rows } = await sql`select from disruption_notice`.execute(tracker.db);
  if (rows.length > 0) return;
  await createDisruptionNotice(tracker, {
    carrierId: null,
    regionCodes: ['341103'],
    text: {
      zh: '南谯区暴雨，部分道路封闭，配送可能晚到半天到一天。',
      en: 'Heavy rain in Nanqiao: some roads are closed, deliveries may come half a day to a day late.',
    },
    startsAt: null,
    endsAt,
  });
}

/** Takes a few problem orders, tells their buyers and closes them with what is to be learned. */
async function workThrough(scene: Scene, at: Date): Promise<void> {
  const tracker = as(scene.stage, staffMember(scene, 'tracker'));
  const open = await openProblems(scene, lessons.length);
  for (const [index, { id, status }] of open.entries()) {
    const [cause, responsibleParty, rootCause, improvement] = lessons[index] ?? lessons[0];
    if (status === 'OPEN') await takeProblem(tracker, { id });
    await recordContact(tracker, { id, note: '已电话说明进度并致歉。', idempotencyKey: keyOf('contact', id) });
    await closeProblem(tracker, { id, cause, responsibleParty, rootCause, improvement });
  }
  await keepLog(scene, at, log);
}

/** This morning: one in hand, one handed up, one whose buyer asks; the rest waits. */
async function beginToday(scene: Scene, at: Date): Promise<void> {
  const tracker = as(scene.stage, staffMember(scene, 'tracker'));
  const [first, ...others] = await openProblems(scene, 12);
  if (first?.status === 'OPEN') await takeProblem(tracker, { id: first.id });
  // What nobody took for long has gone up to the manager by itself.
  const second = others.find(({ status, level }) => status === 'OPEN' && level !== 'MANAGER');
  const third = others.find((each) => each !== second);
  if (second) {
    await takeProblem(tracker, { id: second.id });
    await escalateProblem(tracker, { id: second.id, note: '商家两次答复不一致，请主管协调。' });
  }
  if (third) await askAsBuyer(scene, third.order_id);
  await keepLog(scene, at, log.slice(0, 1));
  const { rows } = await sql<{ id: string }>`
    select id from spot_check where status = 'WAITING' order by day desc, id limit 1`.execute(tracker.db);
  if (rows[0]) await recordSpotCheck(tracker, { id: rows[0].id, isFine: true, finding: '面单、商品、备注一致。' });
}

async function openProblems(scene: Scene, most: number): Promise<readonly Open[]> {
  const { rows } = await sql<Open>`
    select id, order_id, status, level from problem_order where closed_at is null order by found_at, id limit ${most}`.execute(
    as(scene.stage).db,
  );
  return rows;
}

async function askAsBuyer(scene: Scene, orderId: string): Promise<void> {
  const { rows } = await sql<{ buyer_id: string; status: string }>`
    select buyer_id, status from customer_order where id = ${orderId}`.execute(as(scene.stage).db);
  const buyer = scene.buyers.find(({ id }) => id === rows[0]?.buyer_id);
  if (!buyer || !['PAID', 'REVIEWED', 'PICKING', 'SHIPPED'].includes(rows[0]?.status ?? '')) return;
  const asked = { id: orderId, message: '请问什么时候能到？', idempotencyKey: keyOf('ask', orderId) };
  await askAboutOrder(as(scene.stage, buyer), asked);
}

/** What a run of the seed before this one wrote is not written again. */
async function keepLog(scene: Scene, at: Date, events: readonly string[]): Promise<void> {
  const tracker = as(scene.stage, staffMember(scene, 'tracker'));
  const { rows } = await sql`select from tracker_note where created_at >= ${at}`.execute(tracker.db);
  for (const told of events.slice(rows.length)) await writeTrackerNote(tracker, { told, problemOrderId: null });
}
