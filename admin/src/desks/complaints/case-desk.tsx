import { useRedirect } from 'ra-core';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf } from '../kit/record-at-hand.js';
import { CaseBody } from './case-body.js';
import { CaseHead } from './case-head.js';
import { OPEN_CASES } from './case-queues.js';
import { useCaseRow } from './case-row.js';
import { useWhyNot } from './case-why-not.js';
import { DeskPresence } from './desk-presence.js';
import { TakeNext } from './take-next.js';

/** What a key does with the case at hand; offered only while the case allows it. */
const KEYS: Readonly<Record<string, string>> = {
  i: 'INVESTIGATE',
  c: 'CLASSIFY',
  p: 'PROPOSE',
  m: 'HEAR',
  e: 'ESCALATE',
  h: 'HAND_OVER',
  s: 'RESOLVE',
  f: 'FOLLOW_UP',
  z: 'ARCHIVE',
  w: 'REOPEN',
  g: 'ASSIGN',
  d: 'DECIDE_APPEAL',
  v: 'OPEN_TASK',
};

const byDue = { field: 'dueAt', order: 'ASC' } as const;
const oldestFirst = { field: 'registeredAt', order: 'ASC' } as const;

const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.casesMine', filter: { status: OPEN_CASES, isMine: true }, sort: byDue },
  { title: 'panel.casesFree', filter: { status: ['REGISTERED'] }, sort: byDue },
  { title: 'panel.casesLate', filter: { status: OPEN_CASES, isLate: true }, sort: byDue, isAlarm: true },
  { title: 'panel.casesWithCustomer', filter: { status: ['PROPOSED'] }, sort: byDue },
  { title: 'panel.casesToFollowUp', filter: { status: ['RESOLVED'] }, sort: oldestFirst },
  { title: 'panel.casesToArchive', filter: { status: ['FOLLOWED_UP'] }, sort: oldestFirst },
  { title: 'panel.casesAppealed', filter: { hearing: ['APPEALED'] }, sort: oldestFirst },
  { title: 'panel.casesOpen', filter: { status: OPEN_CASES }, sort: byDue },
];

/** What concerns a shop: the cases against it, what is due first on top. */
const OF_SHOP: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.casesOpen', filter: { status: OPEN_CASES }, sort: byDue },
  { title: 'panel.casesToDefend', filter: { status: OPEN_CASES, hearing: ['ASKED'] }, sort: byDue, isAlarm: true },
  {
    title: 'panel.casesOver',
    filter: { status: ['RESOLVED', 'FOLLOWED_UP', 'ARCHIVED'] },
    sort: { field: 'registeredAt', order: 'DESC' },
  },
];

const bySeverity = {
  filter: 'severity',
  enum: 'ComplaintSeverity',
  values: ['URGENT', 'HIGH', 'NORMAL', 'LOW'],
} as const;

/** Complaints due first on top, the case at hand with its thread, order and customer beside them (H3, H4). */
export function CaseDesk({ isStaff, handles }: { readonly isStaff: boolean; readonly handles: boolean }) {
  const redirect = useRedirect();
  const rowOf = useCaseRow();
  const whyNot = useWhyNot();
  return (
    <QueueDesk
      title="panel.complaintDesk"
      resource="complaints"
      queues={isStaff ? QUEUES : OF_SHOP}
      keys={isStaff ? KEYS : {}}
      hint={isStaff ? 'panel.complaintKeys' : 'panel.shopCaseKeys'}
      whyNot={whyNot}
      empty="panel.nothingToHandle"
      rowOf={rowOf}
      narrowBy={bySeverity}
      parts={{ head: CaseHead, body: CaseBody }}
      above={handles && <DeskPresence />}
      toolsFor={({ show }) => handles && <TakeNext onTaken={(id) => show(0, id)} />}
      movesFor={(selected) => {
        const orderId = idOf(selected?.['order']);
        return { o: () => orderId && redirect('show', 'orders', orderId) };
      }}
    />
  );
}
