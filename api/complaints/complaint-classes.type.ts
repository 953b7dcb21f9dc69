import { registerEnumType } from 'type-graphql';
import { ComplaintCategory, ComplaintChannel, QualityDimension } from './complaint-classes.js';

const described = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ComplaintChannel, {
  name: 'ComplaintChannel',
  description: 'How a complaint reached us (H1).',
  valuesConfig: described({
    WEB: 'Through a front end.',
    PHONE: 'By phone.',
    CHAT: 'In a conversation.',
    EMAIL: 'By e-mail.',
    REVIEW: 'Out of a bad review.',
  }),
});
registerEnumType(ComplaintCategory, {
  name: 'ComplaintCategory',
  description: 'What a complaint is about (H2).',
  valuesConfig: described({
    GOODS: 'The goods.',
    DELIVERY: 'The delivery.',
    SERVICE: 'How somebody was treated.',
    PAYMENT: 'Money.',
    PLATFORM: 'The platform itself.',
    OTHER: 'Something else.',
  }),
});
registerEnumType(QualityDimension, {
  name: 'QualityDimension',
  description: 'The five dimensions of service quality, SERVQUAL (H2).',
  valuesConfig: described({
    TANGIBLES: '有形度: what one sees and holds.',
    EMPATHY: '同理度: care for the single customer.',
    ASSURANCE: '专业度: knowledge and courtesy.',
    RESPONSIVENESS: '反应度: help, promptly.',
    RELIABILITY: '信赖度: what was promised, as promised.',
  }),
});
