import { sql } from 'kysely';
import { InquiryChannel, InquiryKind } from '../inquiries/inquiry-status.js';
import { registerInquiry } from '../inquiries/register-inquiry.js';
import { answerInquiry, recordInquiryChange, takeInquiry } from '../inquiries/work-inquiry.js';
import { as } from './cast.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
const { QUESTION, SUGGESTION } = InquiryKind;
const { WEB, PHONE, CHAT, EMAIL, ON_SITE } = InquiryChannel;

interface Asked {
  /** Hours before the history ends. */
  readonly before: number;
  readonly kind: InquiryKind;
  readonly channel: InquiryChannel;
  readonly topic: string;
  readonly text: string;
  /** After how many hours it is answered; absent: still open. */
  readonly after?: number;
  readonly answer?: string;
  readonly change?: string;
}

const asked = (before: number, kind: InquiryKind, channel: InquiryChannel, topic: string, text: string): Asked => ({
  ...{ before, kind, channel, topic, text },
});

const questions: readonly Asked[] = [
  {
    ...asked(41 * 24, QUESTION, PHONE, '物流与配送', '琅琊区今天下单，明天上午能送到吗？'),
    ...{ after: 0, answer: '十六点前下单，次日上午送到。' },
  },
  {
    ...asked(38 * 24, SUGGESTION, WEB, '网站与功能', '希望结账时能选上午或下午送货。'),
    ...{ after: 5, answer: '感谢建议，已转产品组评估。', change: '结账页已可选择送货日期与时段。' },
  },
  {
    ...asked(33 * 24, QUESTION, CHAT, '商品与规格', '这款手链的长度可以调节吗？'),
    ...{ after: 2, answer: '可以，16 到 20 厘米可调。' },
  },
  {
    ...asked(29 * 24, QUESTION, EMAIL, '支付与发票', '公司采购可以开专票吗？'),
    ...{ after: 30, answer: '可以，下单时填写抬头和税号即可。' },
  },
  {
    ...asked(24 * 24, SUGGESTION, ON_SITE, '商家与合作', '鲜花店能不能加一个自带花瓶的选项？'),
    ...{ after: 20, answer: '已转给商家，商家同意上架。', change: '花店已新增“自带花瓶”规格。' },
  },
  {
    ...asked(16 * 24, QUESTION, WEB, '退换与维修', '鞋子穿了一次还能换码吗？'),
    ...{ after: 7, answer: '不影响二次销售时可以换码，往返运费由买家承担。' },
  },
  {
    ...asked(9 * 24, QUESTION, PHONE, '优惠与会员', '满减和优惠券可以一起用吗？'),
    ...{ after: 0, answer: '可以，先算满减再抵优惠券。' },
  },
  {
    ...asked(4 * 24, SUGGESTION, WEB, '物流与配送', '建议在派送前半小时打电话。'),
    ...{ after: 18, answer: '已要求送货员派送前电话联系。' },
  },
  asked(30, QUESTION, EMAIL, '下单与改单', '同一个商家的两张订单能合并发货吗？'),
  asked(6, QUESTION, WEB, '商品与规格', '这台笔记本可以自己加内存吗？'),
  asked(2, SUGGESTION, CHAT, '网站与功能', '收藏夹能不能按商家分组？'),
];

/** Notes what buyers ask and propose, by every channel, and what staff answer; the latest is still open (H8). */
export function noteInquiries(scene: Scene): void {
  for (const [index, question] of questions.entries()) {
    const at = inOpeningHours(scene, new Date(scene.until.getTime() - question.before * HOUR_MS));
    if (at > scene.stage.clock.now() && at <= scene.until) scene.agenda.note(at, () => ask(scene, question, index, at));
  }
}

async function ask(scene: Scene, question: Asked, index: number, at: Date): Promise<void> {
  const { agenda, stage, buyers } = scene;
  const { kind, channel, topic, text, after, answer } = question;
  const agent = as(stage, staffMember(scene, 'service'));
  const buyer = buyers[(index * 7) % buyers.length];
  const { rows } = await sql<{ id: string; asked: boolean }>`
    select id, exists (select from inquiry where text = ${text}) as asked from inquiry_topic where name_zh = ${topic}`.execute(
    agent.db,
  );
  const [found] = rows;
  if (!found || found.asked || !buyer) return;
  const isByBuyer = channel === WEB;
  const input = { kind, topicId: found.id, text, channel, accountId: isByBuyer ? null : buyer.id };
  const answeredAtOnce = after === 0 && answer ? { answer } : {};
  const { id } = await registerInquiry(isByBuyer ? as(stage, buyer) : agent, { ...input, ...answeredAtOnce });
  if (!after) return;
  agenda.note(inOpeningHours(scene, new Date(at.getTime() + after * HOUR_MS)), () => reply(scene, id, question));
}

async function reply(scene: Scene, id: string, { answer = '', change }: Asked): Promise<void> {
  const agent = as(scene.stage, staffMember(scene, 'service'));
  await takeInquiry(agent, { id });
  await answerInquiry(agent, { id, answer });
  if (change) await recordInquiryChange(agent, { id, change });
}
