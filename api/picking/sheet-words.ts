import { zonedFormat } from '../kernel/zoned-format.js';

/** The words on sheets, in the language of whoever prints them. */
export const sheetWords = {
  zh: {
    pickingList: '配货单',
    order: '订单',
    picker: '配货员',
    printed: '打印时间',
    promised: '交期',
    shipOn: '发货日',
    sku: '货号',
    goods: '商品',
    units: '数量',
    ready: '已配',
    orders: '订单数',
    totalUnits: '总件数',
    isPickUp: '到店自提',
    nobody: '未指派',
    waybill: '运单',
    manual: '手工运单',
    reprint: (copy: number): string => `重打 第 ${copy} 次`,
    recipient: '收件人',
    address: '地址',
    wished: '送达时间',
    sender: '寄件人',
    together: '合并发货',
  },
  en: {
    pickingList: 'Picking list',
    order: 'Order',
    picker: 'Picker',
    printed: 'Printed',
    promised: 'Promised',
    shipOn: 'Send on',
    sku: 'SKU',
    goods: 'Goods',
    units: 'Units',
    ready: 'Picked',
    orders: 'Orders',
    totalUnits: 'Units in all',
    isPickUp: 'Picked up in the shop',
    nobody: 'nobody yet',
    waybill: 'Waybill',
    manual: 'Manual waybill',
    reprint: (copy: number): string => `REPRINT, copy ${copy}`,
    recipient: 'To',
    address: 'Address',
    wished: 'Wished for',
    sender: 'From',
    together: 'Send together with',
  },
} as const;

export type SheetWords = (typeof sheetWords)['zh' | 'en'];

const times = zonedFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** An instant as it stands on a sheet: day and time of the market. */
export const printedTime = (instant: Date, timeZone: string): string => times(timeZone).format(instant);
