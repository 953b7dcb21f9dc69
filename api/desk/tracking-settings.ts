import { SettingKind, type SettingList } from '../settings/index.js';

const { HOURS, HOUR_OF_DAY, TIME_OF_DAY, COUNT } = SettingKind;

/** What the market decides about its tracking desk 跟单 (E9). */
export const trackingSettings = {
  shipByHour: {
    key: 'TRACKING_SHIP_BY_HOUR',
    ...{ kind: HOUR_OF_DAY, standard: 12, least: 0, most: 23 },
    means: {
      zh: '承诺交期当天最迟几点发货，之后列为发货逾期；买家约定更早时间的以约定为准。',
      en: 'Hour of the promised day by which an order has to leave; the beginning of the time wished for, if that is earlier.',
    },
  },
  stuckHours: {
    key: 'TRACKING_STUCK_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 720 },
    means: {
      zh: '包裹多少小时没有物流更新视为停滞。',
      en: 'Hours without news after which a parcel counts as stuck.',
    },
  },
  heldHours: {
    key: 'TRACKING_HELD_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 720 },
    means: { zh: '订单暂缓多少小时仍未解除即列为问题订单。', en: 'Hours an order may stay on hold.' },
  },
  ownerHours: {
    key: 'TRACKING_OWNER_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 168 },
    means: {
      zh: '问题订单由跟单员处理多少小时，超时升级到主管。已开始计时的不变。',
      en: 'Hours until a problem order goes up to the supervisor. Clocks that run already keep their due time.',
    },
  },
  supervisorHours: {
    key: 'TRACKING_SUPERVISOR_HOURS',
    ...{ kind: HOURS, standard: 8, least: 1, most: 168 },
    means: {
      zh: '主管处理多少小时，超时升级到经理。已开始计时的不变。',
      en: 'Hours until it goes on from the supervisor to the manager. Clocks that run already keep their due time.',
    },
  },
  managerHours: {
    key: 'TRACKING_MANAGER_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 168 },
    means: {
      zh: '经理处理多少小时，超时计为一次违时。已开始计时的不变。',
      en: 'Hours the manager has. Clocks that run already keep their due time.',
    },
  },
  contactHours: {
    key: 'TRACKING_CONTACT_HOURS',
    ...{ kind: HOURS, standard: 4, least: 1, most: 168 },
    means: {
      zh: '发现问题后多少小时内主动联系买家。',
      en: 'Hours within which the buyer hears from us, unasked, once a problem is found.',
    },
  },
  againHours: {
    key: 'TRACKING_AGAIN_HOURS',
    ...{ kind: HOURS, standard: 24, least: 1, most: 168 },
    means: {
      zh: '未约定下次联系时间时，多少小时后再次联系买家。',
      en: 'Hours until the buyer hears from us again, where no other time was agreed.',
    },
  },
  chaserHours: {
    key: 'TRACKING_CHASER_HOURS',
    ...{ kind: HOURS, standard: 1, least: 1, most: 48 },
    means: {
      zh: '买家催单后多少小时内答复。',
      en: 'Hours within which a buyer who asked is answered.',
    },
  },
  digestTime: {
    key: 'TRACKING_DIGEST_TIME',
    ...{ kind: TIME_OF_DAY, standard: 8 * 60 + 30, least: 0, most: 24 * 60 - 1 },
    means: {
      zh: '每天几点发出昨日跟单日报并抽取当天抽查的订单。',
      en: 'Time of the day at which yesterday’s digest goes out and the spot checks of the day are drawn.',
    },
  },
  spotChecks: {
    key: 'TRACKING_SPOT_CHECKS',
    ...{ kind: COUNT, standard: 5, least: 0, most: 100 },
    means: { zh: '每天随机抽查多少个订单。', en: 'Orders drawn by lot each day for a spot check.' },
  },
  logEvents: {
    key: 'TRACKING_LOG_EVENTS',
    ...{ kind: COUNT, standard: 3, least: 0, most: 50 },
    means: {
      zh: '跟单员每天至少记录多少条跟单日志，不足会显示出来。',
      en: 'Events a tracker writes into the daily log at least; what is missing is shown.',
    },
  },
} satisfies SettingList;
