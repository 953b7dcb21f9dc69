import { QualityDimension } from '../complaints/index.js';

/** A statement as it is written down. */
export interface Wording {
  readonly dimension: QualityDimension;
  readonly words: { readonly zh: string; readonly en: string };
}

const { TANGIBLES, EMPATHY, ASSURANCE, RESPONSIVENESS, RELIABILITY } = QualityDimension;
const about = (dimension: QualityDimension, zh: string, en: string): Wording => ({ dimension, words: { zh, en } });

/** The statements of the first round where nobody writes others: SERVQUAL, worded for a market (H6). */
export const standardStatements: readonly Wording[] = [
  about(TANGIBLES, '商品与页面展示一致，包装完好。', 'Goods are as they are shown, and well packed.'),
  about(TANGIBLES, '页面和订单信息清楚易懂。', 'Pages and orders are clear and easy to read.'),
  about(
    EMPATHY,
    '客服了解我的需要，为我着想。',
    'The service desk understands what I need and has my interest at heart.',
  ),
  about(EMPATHY, '送货和服务时间适合我。', 'Delivery and service come at times that suit me.'),
  about(ASSURANCE, '客服懂业务，态度礼貌。', 'The service desk knows its business and is polite.'),
  about(ASSURANCE, '在这里付款和留下个人信息是安全的。', 'It is safe to pay here and to leave my personal data.'),
  about(RESPONSIVENESS, '我的咨询能很快得到答复。', 'My questions are answered quickly.'),
  about(RESPONSIVENESS, '售后和投诉处理及时。', 'Returns and complaints are dealt with in good time.'),
  about(RELIABILITY, '订单按承诺的时间送达。', 'Orders arrive when they were promised.'),
  about(RELIABILITY, '答应我的事能够做到。', 'What I am promised is done.'),
];
