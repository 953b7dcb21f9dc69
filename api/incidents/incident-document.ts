import { A4_LANDSCAPE, type Block, pdfOf } from '../kernel/sheets/index.js';
import { zonedFormat } from '../kernel/zoned-format.js';
import type { IncidentFacts } from './incident-facts.js';

interface Words {
  readonly title: string;
  readonly preview: string;
  readonly head: readonly string[];
  readonly records: readonly string[];
  readonly kinds: Readonly<Record<IncidentFacts['records'][number]['kind'], string>>;
  readonly steps: readonly string[];
  readonly stops: readonly string[];
  readonly contacts: readonly string[];
  readonly handOvers: readonly string[];
  readonly everything: string;
  readonly severities: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

const words: Readonly<Record<'zh' | 'en', Words>> = {
  zh: {
    title: '重大事件结案报告',
    preview: '处置中，尚未结案',
    head: ['事件', '严重程度', '负责人', '登记时间', '结案时间'],
    records: ['相关案件', '编号'],
    kinds: { COMPLAINT: '投诉', RETURN: '售后', ORDER: '订单' },
    steps: ['处置清单', '完成人', '完成时间'],
    stops: ['停售商家', '货号', '原因', '停售', '恢复'],
    contacts: ['通知客户', '时间', '客户数', '已通知'],
    handOvers: ['移交时间', '移交人', '接手人', '原因', '说明'],
    everything: '全部商品',
    severities: { LOW: '轻微', NORMAL: '一般', HIGH: '严重', URGENT: '紧急' },
    reasons: {
      ...{ SKILL: '专业', SHIFT_END: '交班', ABSENCE: '请假', LOAD: '工作量', CUSTOMER_WISH: '客户要求' },
      ...{ PARTIALITY: '回避', ESCALATION: '升级', OTHER: '其他' },
    },
  },
  en: {
    title: 'Closing report of a major incident',
    preview: 'Still open, not closed',
    head: ['Incident', 'Severity', 'Owner', 'Opened', 'Closed'],
    records: ['Cases', 'Number'],
    kinds: { COMPLAINT: 'Complaint', RETURN: 'Return', ORDER: 'Order' },
    steps: ['Checklist', 'Done by', 'Done'],
    stops: ['Sale stopped at', 'SKU', 'Reason', 'Stopped', 'Sold again'],
    contacts: ['Customers told', 'When', 'Customers', 'Told'],
    handOvers: ['Handed over', 'From', 'To', 'Reason', 'Note'],
    everything: 'Everything',
    severities: { LOW: 'Low', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' },
    reasons: {
      ...{ SKILL: 'Skill', SHIFT_END: 'End of shift', ABSENCE: 'Absence', LOAD: 'Load' },
      ...{ CUSTOMER_WISH: 'The customer’s wish', PARTIALITY: 'Partiality', ESCALATION: 'Escalation', OTHER: 'Other' },
    },
  },
};

export const documentTitle = (locale: 'zh' | 'en'): string => words[locale].title;

const moments = zonedFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** The document of an incident (H9): made of its facts alone, so the same facts and language give the same bytes. */
export function incidentDocument(
  facts: IncidentFacts,
  { locale, timeZone }: { locale: 'zh' | 'en'; timeZone: string },
): Promise<Buffer> {
  const say = words[locale];
  const at = (text: string | null): string => (text === null ? '–' : moments(timeZone).format(new Date(text)));
  const head = [
    facts.title,
    say.severities[facts.severity] ?? facts.severity,
    ...[facts.owner, at(facts.openedAt), at(facts.closedAt)],
  ];
  const blocks: Block[] = [
    { kind: 'title', text: say.title, aside: facts.number },
    ...(facts.closedAt === null ? [{ kind: 'mark', text: say.preview } as const] : []),
    { kind: 'facts', rows: say.head.map((label, index) => [label, head[index] ?? ''] as const) },
    ...(facts.report === '' ? [] : [{ kind: 'note', text: facts.report } as const]),
    ...table(
      say.steps,
      facts.steps.map(({ text, doneBy, doneAt }) => [text, doneBy ?? '–', at(doneAt)]),
    ),
    ...table(
      say.stops,
      facts.stops.map(({ merchant, sku, reason, placedAt, liftedAt }) => [
        ...[merchant, sku ?? say.everything, reason, at(placedAt), at(liftedAt)],
      ]),
    ),
    ...table(
      say.contacts,
      facts.contacts.map(({ text, askedAt, customers, told }) => [text, at(askedAt), String(customers), String(told)]),
    ),
    ...table(
      say.handOvers,
      facts.handOvers.map((each) => [
        ...[at(each.at), each.from, each.to, say.reasons[each.reason] ?? each.reason, each.note],
      ]),
    ),
    ...table(
      say.records,
      facts.records.map(({ kind, number }) => [say.kinds[kind], number]),
    ),
  ];
  return pdfOf(
    `${say.title} ${facts.number}`,
    [{ paper: A4_LANDSCAPE, blocks }],
    new Date(facts.closedAt ?? facts.openedAt),
  );
}

/** A table with these columns, the first the widest; nothing when there is no row. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', columns: columns.map((name, index) => ({ name, share: index === 0 ? 3 : 2 })), rows }];
}
