import { type RaRecord, useTranslate } from 'ra-core';
import { formatBriefTime, isRow } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { QueueRow } from '../kit/queue.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { RestAlert } from '../kit/rest-alert.js';
import { StateChip } from '../kit/side-section.js';
import { FollowUpBody, FollowUpHead } from './follow-up-at-hand.js';

const byDue = { field: 'dueAt', order: 'ASC' } as const;
/** What this person may call about now. */
export const FOLLOW_UPS_DUE = { filter: { isDue: true, isForMe: true }, sort: byDue, refetchInterval: 60_000 } as const;

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.followUpsDue', filter: FOLLOW_UPS_DUE.filter, sort: byDue },
  { title: 'panel.casesLate', filter: { isLate: true }, sort: byDue, isAlarm: true },
  { title: 'panel.followUpsOfOthers', filter: { isDue: true, isForMe: false }, sort: byDue },
  { title: 'panel.followUpsLater', filter: { status: ['SCHEDULED'], isDue: false }, sort: byDue },
];

/** 回访: whom to call now, outside rest hours, with the words to say; every result is one key (H6). */
export function FollowUpDesk() {
  const rowOf = useFollowUpRow();
  return (
    <QueueDesk
      title="panel.followUpDesk"
      resource="followUps"
      queues={QUEUES}
      keys={{}}
      hint="panel.followUpKeys"
      empty="panel.nothingToFollowUp"
      rowOf={rowOf}
      parts={{ head: FollowUpHead, body: FollowUpBody }}
      above={<RestAlert />}
    />
  );
}

function useFollowUpRow(): (followUp: RaRecord) => QueueRow {
  const translate = useTranslate();
  const labels = useLabels();
  const { locale } = useWords();
  return (followUp) => {
    const { complaint, handler, dueAt } = followUp as Readonly<Record<string, unknown>>;
    const attempts = Number(followUp['attemptCount'] ?? 0);
    return {
      title: isRow(complaint) ? String(complaint['number']) : '',
      due: typeof dueAt === 'string' ? formatBriefTime(dueAt, locale) : undefined,
      isLate: followUp['isLate'] === true,
      ...(isRow(handler) && {
        preview: `${labels.ofField('followUps', 'handler')} ${String(handler['name'])}`,
      }),
      chips: (
        <>
          <StateChip kind="FollowUpStatus" value={String(followUp['status'])} />
          {attempts > 0 && <span>{translate('panel.triedTimes', { smart_count: attempts })}</span>}
        </>
      ),
    };
  };
}
