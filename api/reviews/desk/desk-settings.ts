import { SettingKind, type SettingList } from '../../settings/index.js';

const { HOURS, DAYS, COUNT, MONEY, TIME_OF_DAY } = SettingKind;
const LAST_MINUTE = 24 * 60 - 1;

/** What the market decides about the bad-review desk 中差评处理 (C7). */
export const badReviewSettings = {
  worstScore: {
    key: 'BAD_REVIEW_SCORE',
    ...{ kind: COUNT, standard: 3, least: 1, most: 4 },
    means: {
      zh: '任一项评分不高于多少分的评价进入中差评处理。',
      en: 'Score up to which a review comes to the bad-review desk, be it for goods, service or delivery.',
    },
  },
  callAfterHours: {
    key: 'BAD_REVIEW_CALL_AFTER_HOURS',
    ...{ kind: HOURS, standard: 48, least: 1, most: 240 },
    means: {
      zh: '评价后或首次联系后多少小时无回应即须打电话；落在通话时段外的顺延。',
      en: 'Hours without an answer, from the review or the first message, after which its author is called, at the next calling time.',
    },
  },
  callAgainHours: {
    key: 'BAD_REVIEW_CALL_AGAIN_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 240 },
    means: {
      zh: '无人接听后多少小时再打。',
      en: 'Hours until the next call when nobody answered.',
    },
  },
  decideHours: {
    key: 'BAD_REVIEW_DECIDE_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 240 },
    means: {
      zh: '买家回应后多少小时内须有结果。',
      en: 'Hours after an answer within which the desk says what comes of it.',
    },
  },
  morningCallsFrom: {
    key: 'CALLS_MORNING_FROM',
    ...{ kind: TIME_OF_DAY, standard: 10 * 60, least: 0, most: LAST_MINUTE },
    means: { zh: '上午通话时段开始。', en: 'From when authors of bad reviews are called in the morning.' },
  },
  morningCallsTo: {
    key: 'CALLS_MORNING_TO',
    ...{ kind: TIME_OF_DAY, standard: 11 * 60, least: 0, most: LAST_MINUTE },
    means: { zh: '上午通话时段结束。', en: 'Until when they are called in the morning.' },
  },
  afternoonCallsFrom: {
    key: 'CALLS_AFTERNOON_FROM',
    ...{ kind: TIME_OF_DAY, standard: 16 * 60, least: 0, most: LAST_MINUTE },
    means: {
      zh: '下午通话时段开始，至晚间休息为止。',
      en: 'From when they are called in the afternoon, until the rest of the evening.',
    },
  },
  mostPerReview: {
    key: 'BAD_REVIEW_MOST_PER_REVIEW',
    ...{ kind: MONEY, standard: 5_000, least: 0, most: 10_000_000 },
    means: { zh: '每条评价的补偿上限。', en: 'Most that is given because of one review.' },
  },
  mostPerBuyer: {
    key: 'BAD_REVIEW_MOST_PER_BUYER',
    ...{ kind: MONEY, standard: 10_000, least: 0, most: 10_000_000 },
    means: {
      zh: '每位买家在统计期内因评价获得补偿的上限。',
      en: 'Most that is given to one buyer because of reviews, within the days counted.',
    },
  },
  countedDays: {
    key: 'BAD_REVIEW_COUNTED_DAYS',
    ...{ kind: DAYS, standard: 365, least: 1, most: 3_650 },
    means: {
      zh: '补偿上限与多次索偿的统计天数。',
      en: 'Days back within which compensation and demands of a buyer are counted.',
    },
  },
  repeatDemands: {
    key: 'BAD_REVIEW_REPEAT_DEMANDS',
    ...{ kind: COUNT, standard: 3, least: 2, most: 100 },
    means: {
      zh: '统计期内因几条评价索要补偿即标记为多次索偿。',
      en: 'Reviews because of which a buyer asks for money, within the days counted, that make a repeat demander.',
    },
  },
} satisfies SettingList;
