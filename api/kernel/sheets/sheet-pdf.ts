import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { code128 } from './code128.js';
import type { Block, Column, Sheet } from './sheet.js';

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const MARGIN = 12;
const QUIET_MODULES = 10;
let font: Promise<Buffer> | undefined;

/** The font with all of Chinese in it, read once; a sheet carries along only the signs it uses. */
const chineseFont = (): Promise<Buffer> => {
  font ??= readFile(createRequire(import.meta.url).resolve(FONT));
  return font;
};

/** Sheets as a PDF that shows Chinese wherever it is opened; 50 labels take about 90 ms. */
export async function pdfOf(title: string, sheets: readonly Sheet[], madeAt: Date): Promise<Buffer> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: MARGIN,
    info: { Title: title, CreationDate: madeAt },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.registerFont('chinese', await chineseFont());
  for (const { paper, blocks } of sheets) {
    doc.addPage({ size: [paper.widthPt, paper.heightPt], margin: MARGIN });
    doc.font('chinese').fontSize(10);
    for (const block of blocks) draw(doc, block);
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

type Doc = PDFKit.PDFDocument;

const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN;

/** How each kind of block is drawn where the page stands. */
const draws: { readonly [K in Block['kind']]: (doc: Doc, block: Extract<Block, { kind: K }>) => void } = {
  title: (doc, { text, aside }) => drawTitle(doc, text, aside ?? ''),
  mark: (doc, { text }) => drawFramed(doc, text, true),
  note: (doc, { text }) => drawFramed(doc, text, false),
  facts: (doc, { rows }) => {
    for (const row of rows) drawRow(doc, row, [0.24 * widthOf(doc), 0.76 * widthOf(doc)]);
    doc.moveDown(0.3);
  },
  table: drawTable,
  bars: drawBars,
  barcode: (doc, { text }) => drawBarcode(doc, text),
};

const draw = <K extends Block['kind']>(doc: Doc, block: Extract<Block, { kind: K }>): void =>
  draws[block.kind](doc, block);

function drawTitle(doc: Doc, text: string, aside: string): void {
  const y = doc.y;
  doc.fontSize(10).text(aside, MARGIN, y + 4, { width: widthOf(doc), align: 'right' });
  doc.fontSize(14).text(text, MARGIN, y, { width: widthOf(doc) });
  doc.fontSize(10).moveDown(0.3);
}

/** A mark is white on black; a note is framed, with a bar at its side. */
function drawFramed(doc: Doc, text: string, isMark: boolean): void {
  const inset = isMark ? 6 : 12;
  const width = widthOf(doc) - inset - 6;
  doc.fontSize(12);
  const height = doc.heightOfString(text, { width }) + 6;
  makeRoom(doc, height);
  const y = doc.y;
  if (isMark) doc.rect(MARGIN, y, widthOf(doc), height).fill('black');
  else {
    doc.rect(MARGIN, y, widthOf(doc), height).lineWidth(1.5).stroke('black');
    doc.rect(MARGIN, y, 8, height).fill('black');
  }
  doc.fillColor(isMark ? 'white' : 'black').text(text, MARGIN + inset, y + 3, { width });
  doc.fillColor('black').fontSize(10);
  doc.y = y + height + 4;
}

function drawTable(doc: Doc, { columns, rows }: Extract<Block, { kind: 'table' }>): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * widthOf(doc));
  for (const row of [columns.map(({ name }) => name), ...rows]) {
    drawRow(doc, row, widths, columns);
    doc
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + widthOf(doc), doc.y)
      .lineWidth(0.5)
      .stroke('black');
    doc.y += 2;
  }
}

function drawRow(doc: Doc, texts: readonly string[], widths: readonly number[], columns: readonly Column[] = []): void {
  const cell = (index: number) =>
    ({ width: (widths[index] ?? 0) - 4, align: columns[index]?.isNumber ? 'right' : 'left' }) as const;
  const height = Math.max(...texts.map((text, index) => doc.heightOfString(text || ' ', cell(index))));
  makeRoom(doc, height);
  const y = doc.y;
  let x = MARGIN;
  for (const [index, text] of texts.entries()) {
    doc.text(text, x, y, cell(index));
    x += widths[index] ?? 0;
  }
  doc.x = MARGIN;
  doc.y = y + height + 1;
}

const BAR_PT = 11;

/** Names to the left, bars beside them, each with its figure at its end. */
function drawBars(doc: Doc, { title, rows }: Extract<Block, { kind: 'bars' }>): void {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const nameWidth = 0.28 * widthOf(doc);
  const room = widthOf(doc) - nameWidth - 40;
  makeRoom(doc, 18 + BAR_PT + 3);
  doc.fontSize(11).text(title, MARGIN, doc.y + 4, { width: widthOf(doc) });
  doc.fontSize(8);
  for (const { name, value } of rows) {
    makeRoom(doc, BAR_PT + 3);
    const y = doc.y;
    const width = (value / most) * room;
    doc.rect(MARGIN + nameWidth, y, Math.max(1, width), BAR_PT).fill('#3f6fb5');
    doc.fillColor('black').text(name, MARGIN, y, { width: nameWidth - 6, height: BAR_PT, ellipsis: true });
    doc.text(String(value), MARGIN + nameWidth + width + 4, y, { width: 36, lineBreak: false });
    doc.x = MARGIN;
    doc.y = y + BAR_PT + 3;
  }
  doc.fontSize(10).moveDown(0.4);
}

function drawBarcode(doc: Doc, text: string): void {
  const bars = code128(text);
  const modules = bars.reduce((sum, width) => sum + width, 0) + 2 * QUIET_MODULES;
  const unit = Math.min(1.6, widthOf(doc) / modules);
  makeRoom(doc, 64);
  const y = doc.y;
  let x = MARGIN + (widthOf(doc) - modules * unit) / 2 + QUIET_MODULES * unit;
  for (const [index, width] of bars.entries()) {
    if (index % 2 === 0) doc.rect(x, y, width * unit, 44);
    x += width * unit;
  }
  doc.fill('black');
  doc.fontSize(11).text(text, MARGIN, y + 46, { width: widthOf(doc), align: 'center', characterSpacing: 1 });
  doc.fontSize(10).moveDown(0.2);
}

/** What does not fit goes to another page of the same size. */
function makeRoom(doc: Doc, height: number): void {
  if (doc.y + height <= doc.page.height - MARGIN) return;
  doc.addPage({ size: [doc.page.width, doc.page.height], margin: MARGIN });
}
