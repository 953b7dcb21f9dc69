import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf, type WhyNot } from '../kit/record-at-hand.js';
import { useMoneyRow } from './money-row.js';

const KEYS: Readonly<Record<string, string>> = {
  a: 'APPROVE',
  x: 'REJECT',
  p: 'PAY',
  w: 'WITHDRAW',
  e: 'ATTACH',
};

const oldestFirst = { field: 'createdAt', order: 'ASC' } as const;
const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'enums.SlipStatus.TO_APPROVE', filter: { status: ['TO_APPROVE'] }, sort: oldestFirst },
  { title: 'enums.SlipStatus.TO_PAY', filter: { status: ['TO_PAY'] }, sort: oldestFirst },
];

const decisions = new Set(['APPROVE', 'REJECT', 'PAY']);

/** Nobody decides on a slip of their own, and one above the limit is paid after its approval (F7). */
const whyNot: WhyNot = (slip, action, me) => {
  if (decisions.has(action) && idOf(slip['openedBy']) === me) return 'panel.ownSlip';
  if (action === 'PAY' && slip['status'] === 'TO_APPROVE') return 'panel.secondPersonFirst';
  return undefined;
};

/** 清单台: slips that wait for the second person, then for finance, oldest first (F7). */
export function SlipDesk() {
  const rowOf = useMoneyRow([
    ['reason', 'SlipReason'],
    ['payee', 'SlipPayee'],
  ]);
  return (
    <QueueDesk
      title="panel.slipDesk"
      resource="slips"
      queues={QUEUES}
      keys={KEYS}
      hint="panel.moneyKeys"
      empty="panel.nothingToDecide"
      rowOf={rowOf}
      whyNot={whyNot}
    />
  );
}
