import type { Labels } from './label.js';

/** Words that every domain uses alike. */
export const sharedLabels = {
  'fields.id': ['ID', '编号'],
  'fields.q': ['Search', '搜索'],
  'fields.createdAt': ['Created', '创建时间'],
  'fields.version': ['Version', '版本'],
  'fields.number': ['Number', '单号'],
  'fields.name': ['Name', '名称'],
  'fields.status': ['Status', '状态'],
  'fields.at': ['When', '时间'],
  'fields.text': ['Text', '内容'],
  'fields.note': ['Note', '备注'],
  'fields.tags': ['Tags', '标签'],
  'fields.reason': ['Reason', '原因'],
  'fields.quantity': ['Quantity', '数量'],
  'groups.SALES': ['Sales', '销售'],
  'groups.MERCHANTS': ['Merchants', '商家'],
  'groups.CATALOG': ['Catalogue', '商品'],
  'enums.UserErrorCode.CONFLICT': ['Somebody else changed this meanwhile.', '其他人刚刚修改了此记录。'],
  'enums.UserErrorCode.INVALID': ['This value is not valid.', '此值无效。'],
  'enums.UserErrorCode.OUT_OF_STOCK': [
    'Only %{available} of %{requested} are available.',
    '需要 %{requested}，仅剩 %{available}。',
  ],
  'enums.UserErrorCode.WRONG_PASSWORD': ['Wrong account or password.', '账号或密码错误。'],
  'enums.UserErrorCode.TOTP_REQUIRED': ['Enter the code of your authenticator app.', '请输入验证器应用中的验证码。'],
} as const satisfies Labels;
