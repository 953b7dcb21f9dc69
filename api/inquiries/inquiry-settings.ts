import { SettingKind, type SettingList } from '../settings/index.js';

/** What the market decides about inquiries (H8). */
export const inquirySettings = {
  answerHours: {
    key: 'INQUIRY_ANSWER_HOURS',
    ...{ kind: SettingKind.HOURS, standard: 24, least: 1, most: 720 },
    means: {
      zh: '咨询与建议登记后多少小时内答复，超时退回公共队列。已开始计时的不变。',
      en: 'Hours within which inquiries and suggestions are answered; then they go back to the queue. Clocks that run already keep their due time.',
    },
  },
} satisfies SettingList;
