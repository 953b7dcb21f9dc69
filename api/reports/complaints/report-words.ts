import type { ComplaintGrouping } from './complaint-facts.js';

type Texts = Readonly<Record<string, string>>;

export interface ReportWords {
  readonly title: string;
  readonly preview: string;
  readonly period: string;
  readonly countedAt: string;
  readonly total: string;
  readonly none: string;
  readonly wonBack: string;
  readonly repeated: string;
  readonly cause: string;
  readonly before: string;
  readonly actions: string;
  readonly action: readonly string[];
  readonly measured: string;
  readonly measuredAction: readonly string[];
  readonly latent: string;
  readonly latentFacts: readonly string[];
  readonly inquiries: string;
  readonly inquiryFacts: readonly string[];
  readonly topic: string;
  readonly causeTree: string;
  /** Cases that a cause has itself, beside those of causes below it. */
  readonly exactly: string;
  readonly groups: Readonly<Record<ComplaintGrouping, string>>;
  readonly columns: readonly string[];
  /** Columns before the last one, where they were counted. */
  readonly costs: readonly string[];
  readonly costTable: string;
  /** Words of classes; what is not here is told as it is. */
  readonly values: Texts;
}

/** The words on monthly reports, in the language of whoever asks for one. */
export const reportWords: Readonly<Record<'zh' | 'en', ReportWords>> = {
  zh: {
    title: '投诉月报',
    preview: '预览，尚未出具，数字仍会变动',
    period: '期间',
    countedAt: '统计时间',
    total: '合计',
    none: '未填',
    wonBack: '挽回客户（{days} 天内再次购买）',
    repeated: '重复原因',
    cause: '原因',
    before: '上月',
    actions: '纠正措施与效果',
    action: ['商品', '纠正措施', '完成期限', '效果'],
    measured: '措施效果衡量',
    measuredAction: ['编号', '针对原因', '措施', '状态', '之前每千单投诉', '之后每千单投诉', '效果'],
    latent: '潜在投诉',
    latentFacts: ['列入', '已联系', '客户其后投诉', '客服主动立案', '解除', '自动退出', '订单投诉', '其中事前列入'],
    inquiries: '咨询与建议',
    inquiryFacts: ['咨询', '建议', '已答复', '答复超时', '促成改进'],
    topic: '主题',
    causeTree: '按原因树',
    exactly: '（本级）',
    groups: {
      CAUSE: '按原因',
      CATEGORY: '按类别',
      DIMENSION: '按服务质量维度',
      SEVERITY: '按严重程度',
      CHANNEL: '按渠道',
      PARTY: '按责任方',
      MERCHANT: '按商家',
      PRODUCT: '按商品',
      AGENT: '按处理人',
    },
    columns: [
      '件数',
      '已解决',
      '重新打开',
      '升级',
      '转手',
      '首次答复超时',
      '解决超时',
      '首次答复（工作分钟）',
      '解决（工作分钟）',
      '评价数',
      '满意度',
      '清单赔付',
      '商家承担',
    ],
    costs: ['补偿券抵扣', '售后成本', '成本合计'],
    costTable: '各原因成本',
    values: {
      ...{
        OPEN: '整改中',
        DONE: '待衡量',
        EFFECTIVE: '有效',
        NOT_EFFECTIVE: '未见效',
        REPLACED: '已替换',
        CANCELLED: '已取消',
      },
      GOODS: '商品',
      DELIVERY: '配送',
      SERVICE: '服务',
      PAYMENT: '款项',
      PLATFORM: '平台',
      OTHER: '其他',
      TANGIBLES: '有形度',
      EMPATHY: '同理度',
      ASSURANCE: '专业度',
      RESPONSIVENESS: '反应度',
      RELIABILITY: '信赖度',
      LOW: '轻微',
      NORMAL: '一般',
      HIGH: '严重',
      URGENT: '紧急',
      WEB: '网站',
      PHONE: '电话',
      CHAT: '在线客服',
      EMAIL: '邮件',
      REVIEW: '评价',
      MERCHANT: '商家',
      COURIER: '承运商',
      WAREHOUSE: '仓库',
      AGENT: '客服',
      BUYER: '买家',
    },
  },
  en: {
    title: 'Complaint report',
    preview: 'Preview: not issued yet, figures will change',
    period: 'Period',
    countedAt: 'Counted',
    total: 'All',
    none: 'none',
    wonBack: 'Won back (bought again within {days} days)',
    repeated: 'Repeated causes',
    cause: 'Cause',
    before: 'Month before',
    actions: 'Corrective actions and their effect',
    action: ['Product', 'Corrective action', 'Done by', 'Effect'],
    measured: 'Effect of corrective actions',
    measuredAction: ['Number', 'Against', 'What is done', 'Status', 'Per 1,000 orders before', 'After', 'Effect'],
    latent: 'Latent complaints',
    latentFacts: [
      'Listed',
      'Contacted',
      'Customer complained later',
      'Registered by the desk',
      'Dismissed',
      'Left by themselves',
      'Complaints about orders',
      'Listed before',
    ],
    inquiries: 'Inquiries and suggestions',
    inquiryFacts: ['Inquiries', 'Suggestions', 'Answered', 'Too late', 'Led to a change'],
    topic: 'Topic',
    causeTree: 'By tree of causes',
    exactly: '(itself)',
    groups: {
      CAUSE: 'By cause',
      CATEGORY: 'By category',
      DIMENSION: 'By quality dimension',
      SEVERITY: 'By severity',
      CHANNEL: 'By channel',
      PARTY: 'By responsible party',
      MERCHANT: 'By merchant',
      PRODUCT: 'By product',
      AGENT: 'By agent',
    },
    columns: [
      'Cases',
      'Resolved',
      'Opened again',
      'Escalated',
      'Hand-offs',
      'First answer late',
      'Resolved late',
      'First answer (working min)',
      'Resolution (working min)',
      'Judged',
      'Satisfaction',
      'Slips',
      'Borne by merchants',
    ],
    costs: ['Coupons', 'Returns', 'Cost'],
    costTable: 'What causes cost',
    values: {
      ...{ OPEN: 'Open', DONE: 'Being measured', EFFECTIVE: 'Effective', NOT_EFFECTIVE: 'Not effective' },
      ...{ REPLACED: 'Replaced', CANCELLED: 'Cancelled' },
      GOODS: 'Goods',
      DELIVERY: 'Delivery',
      SERVICE: 'Service',
      PAYMENT: 'Money',
      PLATFORM: 'Platform',
      OTHER: 'Other',
      TANGIBLES: 'Tangibles',
      EMPATHY: 'Empathy',
      ASSURANCE: 'Assurance',
      RESPONSIVENESS: 'Responsiveness',
      RELIABILITY: 'Reliability',
      LOW: 'Low',
      NORMAL: 'Normal',
      HIGH: 'High',
      URGENT: 'Urgent',
      WEB: 'Web',
      PHONE: 'Phone',
      CHAT: 'Chat',
      EMAIL: 'E-mail',
      REVIEW: 'Review',
      MERCHANT: 'Merchant',
      COURIER: 'Courier',
      WAREHOUSE: 'Warehouse',
      AGENT: 'Agent',
      BUYER: 'Buyer',
    },
  },
};
