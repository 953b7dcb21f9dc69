import { type Setting, SettingKind, type SettingList } from '../../settings/index.js';

const points = (key: string, standard: number, zh: string, en: string) =>
  ({
    key: `SEARCH_POINTS_${key}`,
    kind: SettingKind.COUNT,
    standard,
    least: 0,
    most: 10_000,
    means: { zh, en },
  }) satisfies Setting;

/**
 * What makes a product come first in a search (C4): points for the nearest place the words stand in, and gentle ones on top, so that a
 * bestseller never hides what was asked for.
 */
export const searchSettings = {
  wholeTitle: points(
    'WHOLE_TITLE',
    600,
    '搜索：商品标题与所输文字完全一致的分值。',
    'Search: a title that is exactly what was typed.',
  ),
  titleBegins: points(
    'TITLE_BEGINS',
    450,
    '搜索：标题以所输文字开头的分值。',
    'Search: a title that begins with what was typed.',
  ),
  inTitle: points('TITLE', 350, '搜索：标题含全部词语的分值。', 'Search: all words stand in the title.'),
  inCategory: points(
    'CATEGORY',
    240,
    '搜索：词语见于标题和类目的分值。',
    'Search: the words stand in the title and the categories.',
  ),
  inOptions: points(
    'OPTIONS',
    140,
    '搜索：词语另见于规格或店名的分值。',
    'Search: some words stand in options or the shop’s name.',
  ),
  elsewhere: points(
    'DESCRIPTION',
    60,
    '搜索：词语仅见于描述的分值。',
    'Search: some words stand in the description only.',
  ),
  literal: points(
    'LITERAL',
    60,
    '搜索：按字面匹配（非拼音或首字母）的加分。',
    'Search, on top: found as written, not by pinyin or initials.',
  ),
  sales: points(
    'SALES',
    40,
    '搜索：销量加分的上限，售出千件得满分。',
    'Search, on top, at most: for units sold; a thousand give all.',
  ),
  inStock: points('IN_STOCK', 30, '搜索：有货的加分。', 'Search, on top: something of it is in stock.'),
  shortTitle: points('SHORT_TITLE', 20, '搜索：标题简短的加分上限。', 'Search, on top, at most: for a short title.'),
} satisfies SettingList;
