import { writeXlsx } from 'hucre/xlsx';
import { fractionDigits, toDecimal } from '../../kernel/money.js';
import { A4_LANDSCAPE, type Block, pdfOf } from '../../kernel/sheets/index.js';
import { type ComplaintFacts, type ComplaintFigures, ComplaintGrouping, type GroupFigures } from './complaint-facts.js';
import { type ReportWords, reportWords } from './report-words.js';

/** As what a monthly report is made. */
export enum ReportFormat {
  XLSX = 'XLSX',
  PDF = 'PDF',
}

export const reportMimeTypes: Readonly<Record<ReportFormat, string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PDF: 'application/pdf',
};

export interface ReportRendering {
  readonly facts: ComplaintFacts;
  readonly locale: 'zh' | 'en';
  readonly isPreview: boolean;
}

/** A monthly report as a file (H7): made of its facts alone, so the same facts and language give the same bytes. */
export const reportFile = (format: ReportFormat, rendering: ReportRendering): Promise<Buffer> =>
  format === ReportFormat.XLSX ? xlsxOf(rendering) : pdfFileOf(rendering);

/** Groups whose key is the name of a class, not of somebody or something. */
const classes: ReadonlySet<ComplaintGrouping> = new Set([
  ComplaintGrouping.CATEGORY,
  ComplaintGrouping.DIMENSION,
  ComplaintGrouping.SEVERITY,
  ComplaintGrouping.CHANNEL,
  ComplaintGrouping.PARTY,
]);

function nameOf(by: ComplaintGrouping, { key, nameZh, nameEn }: GroupFigures, locale: 'zh' | 'en'): string {
  const words = reportWords[locale];
  if (key === null) return words.none;
  if (classes.has(by)) return words.values[key] ?? key;
  return locale === 'zh' ? nameZh : nameEn;
}

/** So many of the figures are counts or whole minutes; satisfaction and money follow. */
const COUNTS = 10;

/** The figures in the order of `columns`; null where there is nothing to average. */
function cellsOf(figures: ComplaintFigures, currency: string): (number | null)[] {
  const { satisfaction } = figures;
  return [
    figures.count,
    figures.resolved,
    figures.reopened,
    figures.escalated,
    figures.handOffs,
    figures.firstAnswerLate,
    figures.resolutionLate,
    figures.firstAnswerMinutes,
    figures.resolutionMinutes,
    figures.rated,
    satisfaction === null ? null : satisfaction / 100,
    Number(toDecimal(figures.paidMinor, currency)),
    Number(toDecimal(figures.borneMinor, currency)),
  ];
}

/** The same figures as they are printed: a dash for what nobody said, money with all its digits. */
function textsOf(figures: ComplaintFigures, currency: string): string[] {
  const { satisfaction, paidMinor, borneMinor } = figures;
  const counts = cellsOf(figures, currency).slice(0, COUNTS);
  const [whole, part] = satisfaction === null ? [] : [Math.floor(satisfaction / 100), satisfaction % 100];
  return [
    ...counts.map((value) => (value === null ? '–' : String(value))),
    whole === undefined ? '–' : `${whole}.${String(part).padStart(2, '0')}`,
    toDecimal(paidMinor, currency),
    toDecimal(borneMinor, currency),
  ];
}

function headOf({ facts, locale, isPreview }: ReportRendering): [label: string, value: string][] {
  const words = reportWords[locale];
  const { firstOn, lastOn, countedAt, wonBack } = facts;
  return [
    [words.period, `${firstOn} – ${lastOn}`],
    [words.countedAt, isPreview ? `${countedAt} ${words.preview}` : countedAt],
    [words.wonBack.replace('{days}', String(wonBack.days)), `${wonBack.boughtAgain} / ${wonBack.customers}`],
  ];
}

function inquiriesOf({ facts: { inquiries } }: ReportRendering, words: ReportWords): [string, number][] {
  const { questions, suggestions, answered, late, changed } = inquiries;
  return [questions, suggestions, answered, late, changed].map((value, index) => [
    words.inquiryFacts[index] ?? '',
    value,
  ]);
}

/** Corrective actions as they are printed; none in reports that were issued before these were kept. */
function measuredOf({ facts, locale }: ReportRendering, words: ReportWords): string[][] | null {
  if (!facts.measuredActions) return null;
  const rate = (value: number | null): string =>
    value === null ? '–' : `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  return facts.measuredActions.map(
    ({ number, measure, againstZh, againstEn, status, rateBefore, rateAfter, verdict }) => [
      ...[number, locale === 'zh' ? againstZh : againstEn, measure, words.values[status] ?? status],
      ...[rate(rateBefore), rate(rateAfter), verdict === null ? '–' : (words.values[verdict] ?? verdict)],
    ],
  );
}

/** A cell that a sheet would run as a formula is made text; figures are ours and stay figures. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

type Cell = string | number | null;

async function xlsxOf(rendering: ReportRendering): Promise<Buffer> {
  const { facts, locale } = rendering;
  const words = reportWords[locale];
  const { currency } = facts;
  const digits = fractionDigits(currency);
  const money = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const formats = words.columns.map((_, index) => (index > 10 ? money : index === 10 ? '0.00' : '0'));
  const columns = [{ width: 28 }, ...formats.map((numFmt) => ({ width: 14, numFmt }))];
  const moment = new Date(facts.countedAt);
  const sheetOf = (name: string, rows: Cell[][]) => ({ name, columns, rows });
  const topics = facts.inquiries.topics.map(({ nameZh, nameEn, count }): Cell[] => [
    asText(locale === 'zh' ? nameZh : nameEn),
    count,
  ]);
  const measured = measuredOf(rendering, words);
  const bytes = await writeXlsx({
    sheets: [
      sheetOf(facts.month, [
        ...headOf(rendering).map(([label, value]): Cell[] => [label, value]),
        [],
        ['', ...words.columns],
        [words.total, ...cellsOf(facts.total, currency)],
      ]),
      ...Object.values(ComplaintGrouping).map((by) =>
        sheetOf(words.groups[by], [
          [words.groups[by], ...words.columns],
          ...facts.groups[by].map((row): Cell[] => [asText(nameOf(by, row, locale)), ...cellsOf(row, currency)]),
        ]),
      ),
      sheetOf(words.repeated, [
        [words.cause, words.columns[0] ?? '', words.before],
        ...facts.repeatedCauses.map(({ cause, count, before }): Cell[] => [asText(cause), count, before]),
      ]),
      sheetOf(words.actions, [
        [...words.action],
        ...facts.correctiveActions.map(({ productZh, productEn, action, dueOn, effect }): Cell[] =>
          [locale === 'zh' ? productZh : productEn, action, dueOn, effect ?? ''].map(asText),
        ),
      ]),
      ...(measured
        ? [sheetOf(words.measured, [[...words.measuredAction], ...measured.map((row) => row.map(asText))])]
        : []),
      sheetOf(words.inquiries, [...inquiriesOf(rendering, words), [], [words.topic, words.inquiries], ...topics]),
    ],
    properties: { title: `${words.title} ${facts.month}`, created: moment, modified: moment },
  });
  return Buffer.from(bytes);
}

/** Bars of a chart in a PDF; further groups stand in the workbook. */
const MOST_BARS = 12;

function pdfFileOf(rendering: ReportRendering): Promise<Buffer> {
  const { facts, locale, isPreview } = rendering;
  const words = reportWords[locale];
  const { currency } = facts;
  const texts = (figures: ComplaintFigures): string[] => textsOf(figures, currency);
  const tableOf = (name: string, rows: string[][]): Block => ({
    kind: 'table',
    columns: [{ name, share: 3 }, ...words.columns.map((column) => ({ name: column, share: 1.4, isNumber: true }))],
    rows,
  });
  const groups = Object.values(ComplaintGrouping).flatMap((by): Block[] => {
    const rows = facts.groups[by];
    if (rows.length === 0) return [];
    return [
      {
        kind: 'bars',
        title: words.groups[by],
        rows: rows.slice(0, MOST_BARS).map((row) => ({ name: nameOf(by, row, locale), value: row.count })),
      },
      tableOf(
        words.groups[by],
        rows.map((row) => [nameOf(by, row, locale), ...texts(row)]),
      ),
    ];
  });
  const measured = measuredOf(rendering, words);
  const blocks: Block[] = [
    { kind: 'title', text: words.title, aside: facts.month },
    ...(isPreview ? [{ kind: 'mark', text: words.preview } as const] : []),
    { kind: 'facts', rows: headOf(rendering) },
    tableOf(words.total, [[words.total, ...texts(facts.total)]]),
    ...groups,
    {
      kind: 'table',
      columns: [
        { name: words.repeated, share: 4 },
        { name: words.columns[0] ?? '', share: 1, isNumber: true },
        { name: words.before, share: 1, isNumber: true },
      ],
      rows: facts.repeatedCauses.map(({ cause, count, before }) => [cause, String(count), String(before)]),
    },
    {
      kind: 'table',
      columns: words.action.map((name, index) => ({ name, share: index === 2 ? 1 : 3 })),
      rows: facts.correctiveActions.map(({ productZh, productEn, action, dueOn, effect }) => [
        ...[locale === 'zh' ? productZh : productEn, action, dueOn, effect ?? ''],
      ]),
    },
    ...(measured && measured.length > 0
      ? [
          { kind: 'title', text: words.measured } as const,
          {
            kind: 'table',
            columns: words.measuredAction.map((name, index) => ({ name, share: index === 2 ? 4 : 2 })),
            rows: measured,
          } as const,
        ]
      : []),
    { kind: 'title', text: words.inquiries },
    { kind: 'facts', rows: inquiriesOf(rendering, words).map(([label, value]) => [label, String(value)] as const) },
    {
      kind: 'bars',
      title: words.topic,
      rows: facts.inquiries.topics
        .slice(0, MOST_BARS)
        .map(({ nameZh, nameEn, count }) => ({ name: locale === 'zh' ? nameZh : nameEn, value: count })),
    },
  ];
  return pdfOf(`${words.title} ${facts.month}`, [{ paper: A4_LANDSCAPE, blocks }], new Date(facts.countedAt));
}
