import type { Labels } from './label.js';

export const searchLabels = {
  'enums.SettingKey.SEARCH_POINTS_WHOLE_TITLE': ['Search: whole title', '搜索分值：标题一致'],
  'enums.SettingKey.SEARCH_POINTS_TITLE_BEGINS': ['Search: title begins so', '搜索分值：标题开头'],
  'enums.SettingKey.SEARCH_POINTS_TITLE': ['Search: in the title', '搜索分值：标题'],
  'enums.SettingKey.SEARCH_POINTS_CATEGORY': ['Search: in the categories', '搜索分值：类目'],
  'enums.SettingKey.SEARCH_POINTS_OPTIONS': ['Search: in options or shop', '搜索分值：规格与店名'],
  'enums.SettingKey.SEARCH_POINTS_DESCRIPTION': ['Search: in the description', '搜索分值：描述'],
  'enums.SettingKey.SEARCH_POINTS_LITERAL': ['Search: as written', '搜索加分：字面匹配'],
  'enums.SettingKey.SEARCH_POINTS_SALES': ['Search: sales', '搜索加分：销量'],
  'enums.SettingKey.SEARCH_POINTS_IN_STOCK': ['Search: in stock', '搜索加分：有货'],
  'enums.SettingKey.SEARCH_POINTS_SHORT_TITLE': ['Search: short title', '搜索加分：标题简短'],
} as const satisfies Labels;
