import { inflateSync } from 'node:zlib';

/** The signs that a PDF's fonts say their glyphs stand for. */
export function signsIn(pdf: Buffer): Set<string> {
  const signs = new Set<string>();
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('\nendstream', at);
    if (end < 0 || pdf.subarray(at - 3, at).toString() === 'end') continue;
    let text = '';
    try {
      text = inflateSync(pdf.subarray(at + 7, end)).toString('latin1');
    } catch {
      continue; // Not every stream is deflated.
    }
    if (!text.includes('beginbfrange') && !text.includes('beginbfchar')) continue;
    for (const [, code = ''] of text.matchAll(/<([0-9a-f]{4})>/gi))
      signs.add(String.fromCharCode(Number.parseInt(code, 16)));
  }
  return signs;
}
