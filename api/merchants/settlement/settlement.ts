/** Where a merchant's money goes (B1). */
export enum SettlementAccountKind {
  BANK = 'BANK',
  ALIPAY = 'ALIPAY',
}

/** When income of completed trades becomes due (I1), at local time. */
export enum SettlementSchedule {
  INSTANT = 'INSTANT',
  TWICE_A_MONTH = 'TWICE_A_MONTH',
  MONTHLY = 'MONTHLY',
}
