import { type Setting, SettingKind, type SettingList } from '../settings/index.js';
import type { LatentSignalKind } from './latent-complaint-status.js';

const { COUNT, DAYS } = SettingKind;

const weight = (key: string, standard: number, zh: string, en: string) =>
  ({ key, kind: COUNT, standard, least: 0, most: 1_000, means: { zh, en } }) satisfies Setting;

/** What the market decides about complaints that are listed before they are made (H7). */
export const latentSettings = {
  threshold: weight(
    'LATENT_THRESHOLD',
    60,
    '订单各项预警分值之和达到多少时列入潜在投诉。',
    'What the signals of an order weigh together, at least, for it to be listed as a latent complaint.',
  ),
  lateWeight: weight(
    'LATENT_WEIGHT_LATE',
    30,
    '送达延迟的分值；0 为不计。',
    'What a late delivery weighs; 0: nothing.',
  ),
  contactWeight: weight(
    'LATENT_WEIGHT_CONTACT',
    30,
    '客户反复联系的分值；0 为不计。',
    'What it weighs when a customer asks again and again; 0: nothing.',
  ),
  scoreWeight: weight('LATENT_WEIGHT_SCORE', 40, '低分评价的分值；0 为不计。', 'What a low review weighs; 0: nothing.'),
  followUpWeight: weight(
    'LATENT_WEIGHT_FOLLOW_UP',
    20,
    '客户在其他投诉回访中给低分的分值；0 为不计。',
    'What a low score at the follow-up of another case weighs; 0: nothing.',
  ),
  refusedWeight: weight(
    'LATENT_WEIGHT_RETURN_REFUSED',
    40,
    '售后被拒的分值；0 为不计。',
    'What a refused return weighs; 0: nothing.',
  ),
  overdueWeight: weight(
    'LATENT_WEIGHT_RETURN_OVERDUE',
    30,
    '售后拖延的分值；0 为不计。',
    'What a return that is open for too long weighs; 0: nothing.',
  ),
  missingWeight: weight(
    'LATENT_WEIGHT_ITEM_MISSING',
    30,
    '少件未解决的分值；0 为不计。',
    'What goods weigh that are missing and not settled; 0: nothing.',
  ),
  refundWeight: weight(
    'LATENT_WEIGHT_REFUND_FAILED',
    40,
    '退款失败的分值；0 为不计。',
    'What a refund that fails weighs; 0: nothing.',
  ),
  contacts: {
    key: 'LATENT_CONTACTS',
    ...{ kind: COUNT, standard: 2, least: 2, most: 100 },
    means: {
      zh: '客户就同一订单联系几次算反复联系。',
      en: 'How often a customer asks about one order for it to count as again and again.',
    },
  },
  contactDays: {
    key: 'LATENT_CONTACT_DAYS',
    ...{ kind: DAYS, standard: 7, least: 1, most: 90 },
    means: { zh: '这些联系须在多少天之内。', en: 'Days within which they ask so often.' },
  },
  lowScore: {
    key: 'LATENT_LOW_SCORE',
    ...{ kind: COUNT, standard: 2, least: 1, most: 4 },
    means: { zh: '评价或回访不高于多少分算低分。', en: 'Score up to which a review or follow-up counts as low.' },
  },
  returnDays: {
    key: 'LATENT_RETURN_DAYS',
    ...{ kind: DAYS, standard: 10, least: 1, most: 90 },
    means: {
      zh: '售后申请多少天未了结算拖延。',
      en: 'Days after which a return that is still open counts as overdue.',
    },
  },
  signalDays: {
    key: 'LATENT_SIGNAL_DAYS',
    ...{ kind: DAYS, standard: 14, least: 1, most: 90 },
    means: {
      zh: '问题结束后多少天内仍计分；之后自动退出名单。',
      en: 'Days after it ended within which what went wrong still counts; then the order leaves the list by itself.',
    },
  },
} satisfies SettingList;

/** Which setting says what a signal weighs. */
export const weightOf: Readonly<Record<LatentSignalKind, Setting>> = {
  LATE_DELIVERY: latentSettings.lateWeight,
  REPEATED_CONTACT: latentSettings.contactWeight,
  LOW_SCORE: latentSettings.scoreWeight,
  LOW_FOLLOW_UP: latentSettings.followUpWeight,
  RETURN_REFUSED: latentSettings.refusedWeight,
  RETURN_OVERDUE: latentSettings.overdueWeight,
  ITEM_MISSING: latentSettings.missingWeight,
  REFUND_FAILED: latentSettings.refundWeight,
};
