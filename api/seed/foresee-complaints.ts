import { sql } from 'kysely';
import { ComplaintChannel, ComplaintSeverity, registerComplaint } from '../complaints/index.js';
import { InquiryChannel, InquiryKind } from '../inquiries/inquiry-status.js';
import { registerInquiry } from '../inquiries/register-inquiry.js';
import {
  contactLatentCustomer,
  dismissLatentComplaint,
  openLatentComplaint,
  takeLatentComplaint,
} from '../latent-complaints/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
/** Hours before the history ends at which customers of late orders begin to call. */
const ROUNDS = [33 * 24, 19 * 24, 5 * 24, 8];
const MOST = 5;

const calls = ['说好今天到的，现在都没有消息，帮我查一下。', '又打来了，还是没送到，到底什么时候能到？'];

type Ending = 'CALMED' | 'OPENED' | 'COMPLAINED' | 'TAKEN' | 'LEFT';
const endings: readonly Ending[] = ['CALMED', 'COMPLAINED', 'OPENED', 'LEFT', 'TAKEN'];

/** Notes that customers of late orders call again and again, and that the desk sees to them before they complain, or does not (H7). */
export function noteLatentComplaints(scene: Scene): void {
  const { agenda, stage, until } = scene;
  for (const [round, hours] of ROUNDS.entries()) {
    const at = inOpeningHours(scene, new Date(until.getTime() - hours * HOUR_MS));
    if (at > stage.clock.now() && at <= until) agenda.note(at, () => call(scene, at, round));
  }
}

async function call(scene: Scene, at: Date, round: number): Promise<void> {
  const { agenda, stage, until } = scene;
  const { rows } = await sql<{ order_id: string }>`
    select order_id from latent_complaint where status = 'WATCHED' and 'LATE_DELIVERY' = any(signal_kinds)
    order by rank desc, id limit ${MOST}`.execute(as(stage).db);
  for (const [index, { order_id: orderId }] of rows.entries()) {
    for (const [time, text] of calls.entries())
      agenda.note(new Date(Math.min(at.getTime() + (time + 1) * HOUR_MS, until.getTime())), () =>
        ask(scene, orderId, text),
      );
    const ending = endings[(index + round) % endings.length] ?? 'LEFT';
    const then = new Date(at.getTime() + (3 + index) * HOUR_MS);
    if (then <= until) agenda.note(then, () => act(scene, orderId, ending));
  }
}

async function ask(scene: Scene, orderId: string, text: string): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  const { rows } = await sql<{ id: string; asked: boolean }>`
    select id, exists (select from inquiry where order_id = ${orderId} and text = ${text}) as asked
    from inquiry_topic where name_zh = '物流与配送'`.execute(agent.db);
  const [topic] = rows;
  if (!topic || topic.asked) return;
  const said = { text, orderId, answer: '已联系配送站催办，两小时内给您回电。' };
  await registerInquiry(agent, {
    kind: InquiryKind.QUESTION,
    channel: InquiryChannel.PHONE,
    topicId: topic.id,
    ...said,
  });
}

/** What is not on the list any more by then is left alone. */
async function act(scene: Scene, orderId: string, ending: Ending): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'complaints'));
  const { rows } = await sql<{ id: string }>`
    select id from latent_complaint where order_id = ${orderId} and status = 'LISTED'`.execute(agent.db);
  const id = rows[0]?.id;
  if (!id || ending === 'LEFT') return;
  if (ending === 'COMPLAINED')
    return void (await registerComplaint(as(scene.stage, staffMember(scene, 'service')), {
      ...{ orderId, channel: ComplaintChannel.PHONE, severity: ComplaintSeverity.NORMAL },
      description: '催了两次都没有结果，要求今天必须给答复。',
    }));
  await takeLatentComplaint(agent, { id });
  if (ending === 'TAKEN') return;
  if (ending === 'OPENED')
    return void (await openLatentComplaint(agent, {
      ...{ id, channel: ComplaintChannel.PHONE, severity: ComplaintSeverity.NORMAL },
      description: '超过承诺日期，客户两次来电催单，客服主动立案跟进。',
      idempotencyKey: keyOf('latent complaint', orderId),
    }));
  const note = '已致歉并说明原因，客户同意改为明天上午送达。';
  await contactLatentCustomer(agent, { id, isReached: true, note, idempotencyKey: keyOf('latent contact', orderId) });
  await dismissLatentComplaint(agent, { id, reason: '客户接受新的送达时间。' });
}
