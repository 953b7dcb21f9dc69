import { useRedirect } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { TrackerLogs } from './tracker-logs.js';
import { useProblemRow } from './tracking-queue.js';

/** What a key does with the problem order at hand; offered only while it allows it. */
const KEYS: Readonly<Record<string, string>> = {
  t: 'TAKE',
  c: 'RECORD_CONTACT',
  b: 'RECORD_CHASER',
  n: 'ADD_NOTE',
  w: 'CLASSIFY',
  e: 'ESCALATE',
  g: 'ASSIGN',
  x: 'CLOSE',
};

const open = { status: ['OPEN', 'IN_HAND'] };
const byDue = { field: 'dueAt', order: 'ASC' } as const;
const byContact = { field: 'nextContactAt', order: 'ASC' } as const;

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.trackingAll', filter: open, sort: byDue },
  { title: 'panel.trackingFree', filter: { status: ['OPEN'] }, sort: byDue },
  { title: 'panel.trackingMine', filter: { ...open, isMine: true }, sort: byDue },
  { title: 'panel.trackingContact', filter: { ...open, isContactDue: true }, sort: byContact },
  { title: 'panel.trackingEscalated', filter: { ...open, level: ['SUPERVISOR', 'MANAGER'] }, sort: byDue },
];

/** 跟单台: problem orders due first on top, the one at hand beside them, everything under one key (E9). */
export function TrackingDesk() {
  const redirect = useRedirect();
  const rowOf = useProblemRow();
  return (
    <QueueDesk
      title="panel.trackingDesk"
      resource="problemOrders"
      queues={QUEUES}
      keys={KEYS}
      hint="panel.trackingKeys"
      empty="panel.nothingToTrack"
      rowOf={rowOf}
      movesFor={(selected) => {
        const order: unknown = selected?.['order'];
        return {
          l: () => redirect('create', 'trackerNotes'),
          o: () => isRow(order) && redirect('show', 'orders', String(order['id'])),
        };
      }}
      above={<TrackerLogs />}
    />
  );
}
