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

/** The columns of figures; what coupons and returns cost stands only where it was counted. */
const columnsOf = ({ columns, costs }: ReportWords, { causeTree }: ComplaintFacts): readonly string[] =>
  causeTree ? [...columns.slice(0, -1), ...costs, ...columns.slice(-1)] : columns;

/** Money in the order of the columns. */
const moneyOf = ({ paidMinor, couponMinor, returnMinor, costMinor, borneMinor }: ComplaintFigures): number[] =>
  [paidMinor, couponMinor, returnMinor, costMinor, borneMinor].filter((minor) => minor !== undefined);

/** The figures in the order of the columns; null where there is nothing to average. */
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
    ...moneyOf(figures).map((minor) => Number(toDecimal(minor, currency))),
  ];
}

/** The same figures as they are printed: a dash for what nobody said, money with all its digits. */
function textsOf(figures: ComplaintFigures, currency: string): string[] {
  const { satisfaction } = figures;
  const counts = cellsOf(figures, currency).slice(0, COUNTS);
  const [whole, part] = satisfaction === null ? [] : [Math.floor(satisfaction / 100), satisfaction % 100];
  return [
    ...counts.map((value) => (value === null ? '–' : String(value))),
    whole === undefined ? '–' : `${whole}.${String(part).padStart(2, '0')}`,
    ...moneyOf(figures).map((minor) => toDecimal(minor, currency)),
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

/** How well complaints were foreseen; nothing in reports that were issued before they were listed. */
function latentOf({ facts: { latent } }: ReportRendering, words: ReportWords): [string, number][] | null {
  if (!latent) return null;
  const { listed, contacted, complained, openedByDesk, dismissed, faded, orderCases, foreseen } = latent;
  return [listed, contacted, complained, openedByDesk, dismissed, faded, orderCases, foreseen].map((value, index) => [
    words.latentFacts[index] ?? '',
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

interface CauseRow {
  readonly level: number;
  readonly name: string;
  readonly figures: ComplaintFigures;
}

/** The tree of causes as rows, each moved in by its level; what a cause has itself stands first below it. */
function treeOf({ facts, locale }: ReportRendering, words: ReportWords): CauseRow[] {
  return (facts.causeTree ?? []).flatMap(({ key, level, nameZh, nameEn, branch, own }) => {
    const name = key === null ? words.none : locale === 'zh' ? nameZh : nameEn;
    const row = (at: number, text: string, figures: ComplaintFigures): CauseRow => ({
      ...{ level: at, name: `${'\u3000'.repeat(at - 1)}${text}`, figures },
    });
    const isMixed = own.count > 0 && own.count < branch.count;
    return [row(level, name, branch), ...(isMixed ? [row(level + 1, `${name}${words.exactly}`, own)] : [])];
  });
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
  const figureColumns = columnsOf(words, facts);
  const tree = treeOf(rendering, words);
  const formats = figureColumns.map((_, index) => (index > 10 ? money : index === 10 ? '0.00' : '0'));
  const columns = [{ width: 28 }, ...formats.map((numFmt) => ({ width: 14, numFmt }))];
  const moment = new Date(facts.countedAt);
  const sheetOf = (name: string, rows: Cell[][]) => ({ name, columns, rows });
  const topics = facts.inquiries.topics.map(({ nameZh, nameEn, count }): Cell[] => [
    asText(locale === 'zh' ? nameZh : nameEn),
    count,
  ]);
  const measured = measuredOf(rendering, words);
  const latent = latentOf(rendering, words);
  const bytes = await writeXlsx({
    sheets: [
      sheetOf(facts.month, [
        ...headOf(rendering).map(([label, value]): Cell[] => [label, value]),
        [],
        ['', ...figureColumns],
        [words.total, ...cellsOf(facts.total, currency)],
      ]),
      ...(tree.length > 0
        ? [
            sheetOf(words.causeTree, [
              [words.causeTree, ...figureColumns],
              ...tree.map(({ name, figures }): Cell[] => [asText(name), ...cellsOf(figures, currency)]),
            ]),
          ]
        : []),
      ...Object.values(ComplaintGrouping).map((by) =>
        sheetOf(words.groups[by], [
          [words.groups[by], ...figureColumns],
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
      ...(latent ? [sheetOf(words.latent, latent)] : []),
      sheetOf(words.inquiries, [...inquiriesOf(rendering, words), [], [words.topic, words.inquiries], ...topics]),
    ],
    properties: { title: `${words.title} ${facts.month}`, created: moment, modified: moment },
  });
  return Buffer.from(bytes);
}

/** Bars of a chart in a PDF; further groups stand in the workbook. */
const MOST_BARS = 12;

/** On paper there is room for what it cost in all, not for every part of that. */
const onPaper = <T>(cells: readonly T[], { causeTree }: ComplaintFacts): readonly T[] =>
  causeTree ? [...cells.slice(0, COUNTS + 1), ...cells.slice(-2, -1)] : cells;

function tableOf(
  { facts, locale }: ReportRendering,
  name: string,
  rows: readonly (readonly [name: string, figures: ComplaintFigures])[],
): Block {
  const columns = onPaper(columnsOf(reportWords[locale], facts), facts);
  return {
    kind: 'table',
    columns: [{ name, share: 3 }, ...columns.map((column) => ({ name: column, share: 1.4, isNumber: true }))],
    rows: rows.map(([title, figures]) => [title, ...onPaper(textsOf(figures, facts.currency), facts)]),
  };
}

/** The tree of causes: its first level as bars, all of it with its figures, and of what the cost is made up. */
function treeBlocks(rendering: ReportRendering, words: ReportWords): Block[] {
  const { facts } = rendering;
  const tree = treeOf(rendering, words);
  if (tree.length === 0) return [];
  const tops = tree.filter(({ level }) => level === 1).slice(0, MOST_BARS);
  const money = (figures: ComplaintFigures): string[] => textsOf(figures, facts.currency).slice(COUNTS + 1);
  return [
    { kind: 'bars', title: words.causeTree, rows: tops.map(({ name, figures }) => ({ name, value: figures.count })) },
    tableOf(
      rendering,
      words.causeTree,
      tree.map(({ name, figures }) => [name, figures]),
    ),
    {
      kind: 'table',
      columns: [
        { name: words.costTable, share: 3 },
        ...columnsOf(words, facts)
          .slice(COUNTS + 1)
          .map((name) => ({ name, share: 2, isNumber: true })),
      ],
      rows: [[words.total, ...money(facts.total)], ...tree.map(({ name, figures }) => [name, ...money(figures)])],
    },
  ];
}

function pdfFileOf(rendering: ReportRendering): Promise<Buffer> {
  const { facts, locale, isPreview } = rendering;
  const words = reportWords[locale];
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
        rendering,
        words.groups[by],
        rows.map((row) => [nameOf(by, row, locale), row]),
      ),
    ];
  });
  const measured = measuredOf(rendering, words);
  const latent = latentOf(rendering, words);
  const blocks: Block[] = [
    { kind: 'title', text: words.title, aside: facts.month },
    ...(isPreview ? [{ kind: 'mark', text: words.preview } as const] : []),
    { kind: 'facts', rows: headOf(rendering) },
    tableOf(rendering, words.total, [[words.total, facts.total]]),
    ...treeBlocks(rendering, words),
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
    ...(latent
      ? [
          { kind: 'title', text: words.latent } as const,
          { kind: 'facts', rows: latent.map(([label, value]) => [label, String(value)] as const) } as const,
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
