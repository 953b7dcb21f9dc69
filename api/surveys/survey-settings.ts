import { SettingKind, type SettingList } from '../settings/index.js';

const { COUNT } = SettingKind;

/** What the market decides about surveys of expectation and perception 服务质量调查 (H6). */
export const surveySettings = {
  orderMonths: {
    key: 'SURVEY_ORDER_MONTHS',
    ...{ kind: COUNT, standard: 6, least: 1, most: 36 },
    means: {
      zh: '邀请最近多少个月内有已完成订单的买家参加服务质量调查。',
      en: 'Buyers are invited to a survey who had an order completed in so many months before it opens.',
    },
  },
  mostInvited: {
    key: 'SURVEY_MOST_INVITED',
    ...{ kind: COUNT, standard: 1000, least: 10, most: 10_000 },
    means: {
      zh: '一期调查最多邀请多少位买家，超过时随机抽取。',
      en: 'Buyers one survey invites at most; drawn by lot when there are more.',
    },
  },
  leastAnswers: {
    key: 'SURVEY_LEAST_ANSWERS',
    ...{ kind: COUNT, standard: 5, least: 3, most: 100 },
    means: {
      zh: '一期调查至少有多少份答卷才显示结果，以保证匿名。',
      en: 'Answers below which nothing of a survey is shown, so that nobody can be told from the others.',
    },
  },
} satisfies SettingList;
