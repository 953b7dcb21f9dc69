/** First two digits of GB/T 2260: the provinces, autonomous regions and municipalities of the mainland. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
);

/** Whether these are the six digits of a province, city or district of the mainland. */
export const isRegionCode = (text: string): boolean => /^\d{6}$/.test(text) && PROVINCES.has(text.slice(0, 2));
