import { type NamedQueue, QueueDesk } from '../kit/queue-desk.js';
import { idOf, type WhyNot } from '../kit/record-at-hand.js';
import { useMoneyRow } from './money-row.js';

const KEYS: Readonly<Record<string, string>> = {
  a: 'APPROVE',
  x: 'REJECT',
  p: 'PAY',
  f: 'FAIL',
};

const oldestFirst = { field: 'createdAt', order: 'ASC' } as const;
const QUEUES: readonly [NamedQueue, ...NamedQueue[]] = [
  { title: 'panel.toDecide', filter: { status: ['REQUESTED', 'CHECKED'] }, sort: oldestFirst },
  { title: 'enums.WithdrawalStatus.APPROVED', filter: { status: ['APPROVED'] }, sort: oldestFirst },
];

/** Nobody decides on money of their own, and the second approval is somebody else's (F2). */
const whyNot: WhyNot = (withdrawal, action, me) => {
  if (action === 'CANCEL') return undefined;
  if (idOf(withdrawal['buyer']) === me) return 'panel.ownMoney';
  if (action === 'APPROVE' && idOf(withdrawal['checkedBy']) === me) return 'panel.secondPersonNow';
  return undefined;
};

/** 提现台: withdrawals that wait for finance, then for their transfer, oldest first (F2). */
export function WithdrawalDesk() {
  const rowOf = useMoneyRow([
    ['status', 'WithdrawalStatus'],
    ['way', 'WithdrawalWay'],
  ]);
  return (
    <QueueDesk
      title="panel.withdrawalDesk"
      resource="withdrawals"
      queues={QUEUES}
      keys={KEYS}
      hint="panel.moneyKeys"
      empty="panel.nothingToDecide"
      rowOf={rowOf}
      whyNot={whyNot}
    />
  );
}
