export { A4_LANDSCAPE, A5, type Block, LABEL, type Sheet } from './sheet.js';
export { htmlOf } from './sheet-html.js';
export { pdfOf } from './sheet-pdf.js';
