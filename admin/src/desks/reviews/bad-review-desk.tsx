import { useRedirect } from 'ra-core';
import { MarketClock } from '../kit/market-clock.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf } from '../kit/record-at-hand.js';
import { BadReviewBody } from './bad-review-body.js';
import { BadReviewHead } from './bad-review-head.js';
import { useBadReviewRow } from './bad-review-row.js';

/** What a key does with the case at hand; offered only while the case allows it. */
const KEYS: Readonly<Record<string, string>> = {
  t: 'TAKE',
  m: 'MESSAGE',
  c: 'PHONE',
  a: 'NOTE_ANSWER',
  p: 'PROMISE',
  g: 'COMPENSATE',
  r: 'REFUSE',
  e: 'CLOSE',
};

const worstFirst = { field: 'lowestScore', order: 'ASC' } as const;
const byDue = { field: 'dueAt', order: 'ASC' } as const;
const inWork = ['OPEN', 'PROMISED', 'AWAITING_COMPENSATION'];

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.badReviewsOpen', filter: { status: ['OPEN'] }, sort: worstFirst },
  { title: 'panel.badReviewsToCall', filter: { nextStep: ['CALL'], isLate: true }, sort: worstFirst, isAlarm: true },
  { title: 'panel.badReviewsToDecide', filter: { nextStep: ['DECISION'] }, sort: byDue },
  { title: 'panel.badReviewsPromised', filter: { status: ['PROMISED'] }, sort: byDue },
  { title: 'panel.badReviewsWithFinance', filter: { status: ['AWAITING_COMPENSATION'] }, sort: worstFirst },
  { title: 'panel.badReviewsMine', filter: { status: inWork, isMine: true }, sort: worstFirst },
];

const bySeverity = {
  filter: 'severity',
  enum: 'BadReviewSeverity',
  values: ['SEVERE', 'BAD', 'MIDDLING'],
} as const;

/** 中差评处理: the worst reviews on top, the one at hand with what its author said and how they were contacted (C7). */
export function BadReviewDesk() {
  const redirect = useRedirect();
  const rowOf = useBadReviewRow();
  return (
    <MarketClock>
      <QueueDesk
        title="panel.badReviewDesk"
        resource="badReviews"
        queues={QUEUES}
        keys={KEYS}
        hint="panel.badReviewKeys"
        empty="panel.nothingBad"
        rowOf={rowOf}
        narrowBy={bySeverity}
        parts={{ head: BadReviewHead, body: BadReviewBody }}
        movesFor={(selected) => {
          const orderId = idOf(selected?.['order']);
          return { o: () => orderId && redirect('show', 'orders', orderId) };
        }}
      />
    </MarketClock>
  );
}
