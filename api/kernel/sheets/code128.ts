import bwip from 'bwip-js/node';

/** Widths of bar, space, bar … of a Code 128 barcode, in modules; begins with a bar. */
export function code128(text: string): readonly number[] {
  const [symbol] = bwip.raw({ bcid: 'code128', text });
  if (!symbol || !('sbs' in symbol) || !Array.isArray(symbol.sbs)) throw new Error('nothing to encode');
  return symbol.sbs.map(Number);
}
