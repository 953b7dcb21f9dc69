import { code128 } from './code128.js';
import type { Block, Sheet } from './sheet.js';

const style = `
  @page { margin: 0 }
  * { box-sizing: border-box }
  body { margin: 0; font-family: 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; font-size: 10pt; color: #000 }
  section { padding: 12pt; page-break-after: always; break-after: page; overflow: hidden }
  h1 { display: flex; justify-content: space-between; font-size: 14pt; margin: 0 0 6pt }
  h1 small { font-size: 10pt; font-weight: normal }
  .mark { background: #000; color: #fff; font-size: 12pt; padding: 3pt 6pt; margin: 4pt 0; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  .note { border: 1.5pt solid #000; border-left-width: 8pt; padding: 4pt 6pt; margin: 4pt 0; font-size: 12pt; font-weight: bold; overflow-wrap: anywhere }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 2pt 8pt; margin: 4pt 0 }
  dt { color: #444 } dd { margin: 0; overflow-wrap: anywhere }
  table { width: 100%; border-collapse: collapse; margin: 4pt 0 }
  th, td { border-bottom: 0.5pt solid #000; text-align: left; padding: 2pt 4pt 2pt 0; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line }
  figure { margin: 6pt 0; text-align: center } svg { width: 100%; height: 48pt }`;

/** Sheets as one page of HTML without a script, each printed on paper of its own. */
export function htmlOf(title: string, lang: string, sheets: readonly Sheet[]): string {
  const body = sheets.map(({ paper, blocks }) => {
    const size = `width:${paper.widthPt}pt;min-height:${paper.heightPt}pt`;
    return `<section style="${size}">${blocks.map(htmlOfBlock).join('')}</section>`;
  });
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>${body.join('')}</body></html>`;
}

function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text)}<small>${escaped(block.aside ?? '')}</small></h1>`;
    case 'mark':
    case 'note':
      return `<div class="${block.kind}">${escaped(block.text)}</div>`;
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
    case 'table':
      return `<table><tr>${cells(
        'th',
        block.columns.map(({ name }) => name),
      )}</tr>${block.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`;
    case 'bars':
      return `<h2>${escaped(block.title)}</h2><dl>${block.rows.map(({ name, value }) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`).join('')}</dl>`;
    case 'barcode':
      return `<figure>${svgOf(block.text)}<figcaption>${escaped(block.text)}</figcaption></figure>`;
  }
}

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');

function svgOf(text: string): string {
  let x = 10;
  const bars = code128(text).map((width, index) => {
    const bar = index % 2 === 0 ? `<rect x="${x}" y="0" width="${width}" height="50"/>` : '';
    x += width;
    return bar;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x + 10} 50" preserveAspectRatio="none" role="img" aria-label="Code 128: ${escaped(text)}">${bars.join('')}</svg>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
