import { SettingKind, type SettingList } from '../settings/index.js';

const { HOURS, DAYS, SWITCH } = SettingKind;
const laterZh = '已开始计时的售后单不变。';
const laterEn = 'Clocks that run already keep their due time.';

const hours = (key: string, standard: number, zh: string, en: string) => ({
  key,
  ...{ kind: HOURS, standard, least: 1, most: 720 },
  means: { zh: `${zh}${laterZh}`, en: `${en} ${laterEn}` },
});
const days = (key: string, standard: number, zh: string, en: string) => ({
  key,
  ...{ kind: DAYS, standard, least: 1, most: 90 },
  means: { zh: `${zh}${laterZh}`, en: `${en} ${laterEn}` },
});

/** What the market decides about the clocks of returns (G3). */
export const returnSettings = {
  returnDays: {
    key: 'RETURN_DAYS',
    ...{ kind: DAYS, standard: 15, least: 0, most: 365 },
    means: {
      zh: '订单完成后多少天内可申请售后。',
      en: 'Days after completion of an order within which returns are taken.',
    },
  },
  answerHours: hours(
    'RETURN_ANSWER_HOURS',
    48,
    '商家多少小时内须答复售后申请，逾期视为同意。',
    'Hours the merchant has to answer a return; silence accepts it.',
  ),
  sendBackDays: days(
    'RETURN_SEND_BACK_DAYS',
    7,
    '同意后买家多少天内须寄回商品，逾期关闭。',
    'Days the buyer has to send the goods back; then the return is closed.',
  ),
  inspectDays: days(
    'RETURN_INSPECT_DAYS',
    7,
    '商品寄回后商家多少天内须验货，逾期视为完好。',
    'Days the merchant has to inspect what was sent back; then the goods count as fine.',
  ),
  appealDays: days(
    'RETURN_APPEAL_DAYS',
    7,
    '被拒绝或部分未通过后买家多少天内可申诉，逾期不再受理。',
    'Days the buyer has to appeal against a no; then it stands.',
  ),
  decideHours: hours(
    'RETURN_DECIDE_HOURS',
    72,
    '平台多少小时内须裁决申诉，逾期支持买家。',
    'Hours the platform has to decide an appeal; silence gives the buyer what was asked for.',
  ),
  replaceDays: days(
    'RETURN_REPLACE_DAYS',
    7,
    '换货、补发多少天内须发出，逾期改为退款。',
    'Days within which a replacement has to leave the shop; then it is paid back instead.',
  ),
  arriveDays: days(
    'RETURN_ARRIVE_DAYS',
    15,
    '换货、补发或维修品寄出后多少天视为已收到。',
    'Days after which a replacement or a repaired thing counts as arrived.',
  ),
  chooseDays: days(
    'RETURN_CHOOSE_DAYS',
    3,
    '换货、补发不成时买家多少天内选择，逾期退款。',
    'Days the buyer has to choose when there is no replacement; then it is paid back.',
  ),
  repairDays: days(
    'RETURN_REPAIR_DAYS',
    15,
    '维修多少天内须寄回买家，逾期改为退款。',
    'Days within which a repair has to be on its way to the buyer; then it is paid back instead.',
  ),
  replacesUnrepairable: {
    key: 'RETURN_REPLACES_UNREPAIRABLE',
    ...{ kind: SWITCH, standard: 0, least: 0, most: 1 },
    means: {
      zh: '修不好的商品：开启则有货时换新，关闭则退款。',
      en: 'Whether what cannot be repaired is replaced where there is stock; else it is paid back.',
    },
  },
  compensateHours: hours(
    'RETURN_COMPENSATE_HOURS',
    72,
    '同意补偿后多少小时内须以清单或优惠券兑现，逾期从订单退款。',
    'Hours within which compensation is given by slip or coupon; then the order pays it back.',
  ),
  financeDays: days(
    'RETURN_FINANCE_DAYS',
    3,
    '补偿清单未支付时每隔多少天催办财务。',
    'Days after which finance is asked again for a compensation that is not paid.',
  ),
  reminderHours: hours(
    'RETURN_REMINDER_HOURS',
    24,
    '期限届满前多少小时提醒应处理的一方，一次；期限较短时提前一半。',
    'Hours before a clock runs out at which whoever is waited for is reminded, once; half the time where it is shorter.',
  ),
} satisfies SettingList;
