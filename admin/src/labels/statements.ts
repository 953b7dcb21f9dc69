import type { Labels } from './label.js';

export const statementLabels = {
  'resources.statements.name': ['Statement |||| Statements', '月结单'],
  'actions.issueStatement': ['Issue', '出具月结单'],
  'actions.downloadStatement': ['Download', '下载月结单'],
  'fields.format': ['Format', '格式'],
  'enums.StatementFormat.CSV': ['CSV', 'CSV'],
  'enums.StatementFormat.XLSX': ['XLSX', 'XLSX'],
  'enums.StatementFormat.PDF': ['PDF', 'PDF'],
  'fields.credit': ['Added', '本期增加'],
  'fields.debit': ['Taken', '本期减少'],
  'fields.fromOn': ['From', '起始日'],
  'fields.untilOn': ['Before', '截止日（不含）'],
  'fields.issuedAt': ['Issued', '出具时间'],
  'fields.opening': ['Opening balance', '期初余额'],
  'fields.sha256': ['Checksum', '校验值'],
  'fields.month': ['Month (2026-02)', '月份（如 2026-02）'],
  'fields.closing': ['Closing balance', '期末余额'],
  'enums.UserErrorCode.PERIOD_OPEN': ['The month is not over.', '该月尚未结束。'],
  'enums.UserErrorCode.STATEMENT_TOO_LONG': ['The statement has too many lines for this.', '月结单行数过多。'],
} as const satisfies Labels;
