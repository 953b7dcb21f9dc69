import type { Labels } from './label.js';

export const auditLabels = {
  'resources.auditRecords.name': ['Audit record |||| Audit log', '操作日志'],
  'fields.action': ['Done', '操作'],
  'resources.auditRecords.fields.account': ['By', '操作人'],
  'resources.auditRecords.fields.createdAt': ['When', '时间'],
  'fields.actorKind': ['Done by', '操作者类型'],
  'fields.isOnBehalf': ['On behalf of another', '代他人操作'],
  'fields.record': ['Record', '记录'],
  'fields.request': ['Request', '请求'],
  'fields.changes': ['Changes', '变更'],
  'fields.field': ['Field', '字段'],
  'fields.before': ['Before', '变更前'],
  'fields.after': ['After', '变更后'],
  'enums.ActorKind.ANONYMOUS': ['Anonymous', '未登录者'],
  'enums.ActorKind.APP': ['App', '应用'],
  'enums.ActorKind.PERSON': ['Person', '人员'],
  'enums.ActorKind.SYSTEM': ['The market itself', '系统'],
} as const satisfies Labels;
