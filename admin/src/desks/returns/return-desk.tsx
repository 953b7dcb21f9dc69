import { useQuery } from '@tanstack/react-query';
import { useRedirect } from 'ra-core';
import { loadViewer } from '../../session/viewer.js';
import { MarketClock } from '../kit/market-clock.js';
import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf } from '../kit/record-at-hand.js';
import { InspectionDialog } from './inspection-dialog.js';
import { ReturnBody } from './return-body.js';
import { ReturnHead } from './return-head.js';
import { OPEN_RETURNS } from './return-queues.js';
import { useReturnRow } from './return-row.js';

/** What a key does with the return at hand; offered only while the return allows it. */
const KEYS: Readonly<Record<string, string>> = {
  a: 'ACCEPT',
  r: 'REJECT',
  i: 'CONFIRM_GOODS',
  d: 'DECIDE',
  c: 'COMPENSATE',
  g: 'GIVE_COUPON',
  f: 'PAY_FREIGHT',
};

const PARTS = { head: ReturnHead, body: ReturnBody, forms: { CONFIRM_GOODS: InspectionDialog } };

const byDue = { field: 'dueAt', order: 'ASC' } as const;

const toAnswer: NamedQueue = { title: 'panel.returnsToAnswer', filter: { status: ['REQUESTED'] }, sort: byDue };
const toInspect: NamedQueue = { title: 'panel.returnsToInspect', filter: { status: ['SENT_BACK'] }, sort: byDue };
const appeals: NamedQueue = { title: 'panel.returnsAppealed', filter: { status: ['APPEALED'] }, sort: byDue };
const awaited: NamedQueue = { title: 'panel.returnsAwaited', filter: { status: ['AWAITING_GOODS'] }, sort: byDue };
const given = ['REPLACING', 'REPLACEMENT_SENT', 'REPLACEMENT_FAILED', 'IN_REPAIR', 'REPAIR_SENT'];
const replaced: NamedQueue = { title: 'panel.returnsReplaced', filter: { status: given }, sort: byDue };
const toCompensate: NamedQueue = {
  title: 'panel.returnsToCompensate',
  filter: { status: ['COMPENSATING'] },
  sort: byDue,
};
const freight: NamedQueue = {
  title: 'panel.returnsFreight',
  filter: { freightStatus: ['CLAIMED'] },
  sort: { field: 'requestedAt', order: 'ASC' },
};
const open: NamedQueue = { title: 'panel.returnsOpen', filter: { status: OPEN_RETURNS }, sort: byDue };
const late: NamedQueue = { title: 'panel.casesLate', filter: { isLate: true }, sort: byDue, isAlarm: true };

/** The platform decides first of all, a shop answers first of all. */
const OF_STAFF = [appeals, toCompensate, toAnswer, toInspect, awaited, replaced, late, open, freight] as const;
const OF_SHOP = [toAnswer, toInspect, awaited, replaced, appeals, late, open] as const;

const byReason = {
  filter: 'reason',
  enum: 'ReturnReason',
  values: ['QUALITY', 'DAMAGED_IN_TRANSIT', 'MISSING_OR_SHORT', 'NOT_AS_DESCRIBED', 'LATE_DELIVERY', 'POOR_SERVICE'],
} as const;

/** 售后台: returns due first on top, the one at hand with its lines, pictures and parcels beside them (G3). */
export function ReturnDesk() {
  const redirect = useRedirect();
  const rowOf = useReturnRow();
  const { data: viewer } = useQuery({ queryKey: ['viewer', 'kind'], queryFn: loadViewer });
  if (!viewer) return null;
  return (
    <MarketClock>
      <QueueDesk
        title="panel.returnDesk"
        resource="returns"
        queues={viewer.isStaff ? OF_STAFF : OF_SHOP}
        keys={KEYS}
        hint="panel.returnKeys"
        empty="panel.nothingToReturn"
        rowOf={rowOf}
        narrowBy={byReason}
        parts={PARTS}
        movesFor={(selected) => {
          const orderId = idOf(selected?.['order']);
          return { o: () => orderId && redirect('show', 'orders', orderId) };
        }}
      />
    </MarketClock>
  );
}
