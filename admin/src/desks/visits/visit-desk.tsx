import { type RaRecord, useTranslate } from 'ra-core';
import { formatBriefTime, isRow } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { MarketClock } from '../kit/market-clock.js';
import type { QueueRow } from '../kit/queue.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { RestAlert } from '../kit/rest-alert.js';
import { StateChip } from '../kit/side-section.js';
import { VisitBody, VisitHead } from './visit-at-hand.js';

const byDue = { field: 'dueAt', order: 'ASC' } as const;

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.visitsDue', filter: { isDue: true, isForMe: true }, sort: byDue },
  { title: 'panel.visitsOfOthers', filter: { isDue: true, isForMe: false }, sort: byDue },
  { title: 'panel.followUpsLater', filter: { status: ['WAITING'], isDue: false }, sort: byDue },
];

/** 回访台: the customers of the running rounds one after another, with the words to say; every result is one key (H6). */
export function VisitDesk() {
  const rowOf = useVisitRow();
  return (
    <MarketClock>
      <QueueDesk
        title="panel.visitDesk"
        resource="visits"
        queues={QUEUES}
        keys={{}}
        hint="panel.visitKeys"
        empty="panel.nothingToFollowUp"
        rowOf={rowOf}
        parts={{ head: VisitHead, body: VisitBody }}
        above={<RestAlert />}
      />
    </MarketClock>
  );
}

function useVisitRow(): (visit: RaRecord) => QueueRow {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale, textOf } = useRowWords();
  return (visit) => {
    const { customer, agent, visitRound, dueAt } = visit as Readonly<Record<string, unknown>>;
    const attempts = Number(visit['attemptCount'] ?? 0);
    return {
      title: isRow(customer) ? String(customer['name']) : '',
      due: typeof dueAt === 'string' ? formatBriefTime(dueAt, locale) : undefined,
      isLate: false,
      preview: [
        isRow(visitRound) ? textOf(visitRound['title']) : '',
        isRow(agent) ? `${labels.ofField('visits', 'agent')} ${String(agent['name'])}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
      chips: (
        <>
          <StateChip kind="VisitStatus" value={String(visit['status'])} />
          {attempts > 0 && <span>{translate('panel.triedTimes', { smart_count: attempts })}</span>}
        </>
      ),
    };
  };
}

/** Words of the market in the language of the panel. */
function useRowWords() {
  const { locale } = useWords();
  const textOf = (text: unknown): string =>
    isRow(text) ? String(text[locale.startsWith('zh') ? 'zh' : 'en'] ?? text['forViewer'] ?? '') : String(text ?? '');
  return { locale, textOf };
}
