import { MessageChannel, MessagePurpose, type MessageRule } from './message-rule.js';

const { SMS, EMAIL, IN_APP } = MessageChannel;
const { TRANSACTIONAL, SERVICE } = MessagePurpose;

/** What the complaint desk writes: of merged cases, clocks, incidents, surveys and corrective actions. */
export const deskMessageRules = {
  COMPLAINT_MERGED: {
    means: 'A complaint goes on under the number of an earlier one about the same matter; to whoever complains (H1).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      merged: '261122-D0A7HBMNP',
      number: '261122-CG9JXMRQK',
      link: 'https://market.example/complaints/complaint_01…',
    },
    required: ['merged', 'number'],
  },
  COMPLAINT_PARTED: {
    means: 'Two merged complaints are two again, each under its own number; to whoever complains (H1).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-D0A7HBMNP',
      other: '261122-CG9JXMRQK',
      link: 'https://market.example/complaints/complaint_01…',
    },
    required: ['number', 'other'],
  },
  COMPLAINTS_DUE: {
    means:
      'Half, four fifths or all of the working time of complaints is over; to their owner and the supervisor (H4).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [IN_APP],
    variables: {
      percent: '80',
      count: '2',
      numbers: '261122-CG9JXMRQK, 261122-D0A7HBMNP',
      link: 'https://market.example/admin/#/complaints',
    },
    required: ['percent', 'numbers'],
  },
  INCIDENT_NOTICE: {
    means: 'What the market has to say to the customers of a major incident (H9).',
    purpose: TRANSACTIONAL,
    isUrgent: false,
    isAsked: false,
    channels: [SMS, EMAIL, IN_APP],
    variables: { number: '261122-CG9JXMRQK', title: '礼盒受潮', text: '请暂停食用，我们会上门取回并全额退款。' },
    required: ['text'],
  },
  INCIDENT_HANDED_OVER: {
    means: 'A major incident was handed over, to its next owner (H9).',
    purpose: SERVICE,
    isUrgent: true,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      title: '礼盒受潮',
      note: '还有 12 位客户未联系上。',
      link: 'https://market.example/admin/#/incidents/…',
    },
    required: ['number', 'link'],
  },
  SURVEY_INVITED: {
    means: 'A customer is asked to rate what they expect of the market and how they find it (H6).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [IN_APP],
    variables: { until: '2026-12-07 20:00' },
    required: ['until'],
  },
  CORRECTIVE_ACTION_DUE: {
    means: 'A corrective action is due soon, to its owner; late, to whoever leads the desk, later to managers (H3).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      measure: '更换包装并逐件抽检',
      link: 'https://market.example/admin/#/correctiveActions/…',
    },
    required: ['number', 'link'],
  },
  CORRECTIVE_ACTION_FAILED: {
    means: 'A corrective action did not help and is open again, to its owner and whoever leads the desk (H3).',
    purpose: SERVICE,
    isUrgent: false,
    isAsked: false,
    channels: [EMAIL, IN_APP],
    variables: {
      number: '261122-CG9JXMRQK',
      measure: '更换包装并逐件抽检',
      before: '4.20',
      after: '3.90',
      link: 'https://market.example/admin/#/correctiveActions/…',
    },
    required: ['number', 'link'],
  },
} satisfies Readonly<Record<string, MessageRule>>;
