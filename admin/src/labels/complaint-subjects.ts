import type { Labels } from './label.js';

export const complaintSubjectLabels = {
  'resources.complaints.fields.subject': ['About', '投诉对象'],
  'inputs.registerComplaint.subject': ['About', '投诉对象'],
  'fields.aboutAgent': ['Agent complained about', '被投诉客服'],
  'fields.earlierComplaint': ['Earlier complaint', '原投诉'],
  'enums.ComplaintSubject.ORDER': ['Order', '订单'],
  'enums.ComplaintSubject.PRODUCT': ['Product', '商品'],
  'enums.ComplaintSubject.MERCHANT': ['Merchant', '商家'],
  'enums.ComplaintSubject.AGENT': ['Agent', '客服人员'],
  'enums.ComplaintSubject.DELIVERY': ['Delivery', '配送'],
  'enums.ComplaintSubject.PLATFORM': ['Platform', '平台'],
} as const satisfies Labels;
