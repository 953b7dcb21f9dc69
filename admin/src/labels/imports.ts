import type { Labels } from './label.js';

export const importLabels = {
  'actions.importRecords': ['Import', '导入'],
  'fields.profile': ['Where from', '来源格式'],
  'help.profile': ['plain (when empty), mall-zh, northwind or uci', '留空为 plain；另有 mall-zh、northwind、uci'],
  'fields.mapping': ['Fields read from elsewhere', '字段对应'],
  'fields.template': ['From column, e.g. {title}', '取自列，如 {商品名称}'],
  'fields.goodOnly': ['Import the good records although others are refused', '跳过有误的记录，只导入正确的'],
  'fields.isDryRun': ['Only try', '仅试运行'],
  'fields.report': ['Report', '报告'],
  'fields.rows': ['Rows read', '读取行数'],
  'fields.documents': ['Records', '记录数'],
  'fields.accepted': ['New', '新增'],
  'fields.repeated': ['Already there', '已存在'],
  'fields.refused': ['Refused', '拒绝'],
  'fields.isApplied': ['Written', '已写入'],
  'fields.problems': ['Why rows were refused', '拒绝原因'],
  'fields.line': ['Line', '行号'],
  'enums.ImportKind.CATEGORIES': ['Categories', '类目'],
  'enums.ImportKind.MERCHANTS': ['Merchants', '商家'],
  'enums.ImportKind.PRODUCTS': ['Products', '商品'],
  'enums.ImportKind.ORDERS': ['Past orders', '历史订单'],
} as const satisfies Labels;
