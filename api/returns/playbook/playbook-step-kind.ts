import { registerEnumType } from 'type-graphql';
import type { ReturnStatus } from '../return-status.js';

/** What is done in a step of a playbook (G2). */
export enum PlaybookStepKind {
  APOLOGY = 'APOLOGY',
  RECORD_CHECK = 'RECORD_CHECK',
  COMPENSATION = 'COMPENSATION',
  COUPON = 'COUPON',
  REPLACEMENT = 'REPLACEMENT',
  GOODS_BACK = 'GOODS_BACK',
  REFUND = 'REFUND',
  REPAIR = 'REPAIR',
  VERDICT = 'VERDICT',
  OTHER = 'OTHER',
}

registerEnumType(PlaybookStepKind, {
  name: 'PlaybookStepKind',
  description: 'What is done in a step of a playbook (G2). Most tick themselves when it was done with the return.',
  valuesConfig: {
    APOLOGY: { description: '致歉: somebody apologises; ticked by hand.' },
    RECORD_CHECK: { description: '核查记录: somebody looks at the records; ticked by hand.' },
    COMPENSATION: { description: '补偿: ticks itself when a slip or coupon compensates.' },
    COUPON: { description: '优惠券: ticks itself when a goodwill coupon is given because of the return.' },
    REPLACEMENT: { description: '换货补发: ticks itself when another order is made for it.' },
    GOODS_BACK: { description: '退回: ticks itself when the goods are asked back.' },
    REFUND: { description: '退款: ticks itself when money was paid back.' },
    REPAIR: { description: '维修: ticks itself when the goods go into repair.' },
    VERDICT: { description: '责任判定: ticks itself when somebody says who is responsible.' },
    OTHER: { description: 'Something else; ticked by hand.' },
  },
});

const byStatus: Readonly<Partial<Record<ReturnStatus, PlaybookStepKind>>> = {
  AWAITING_GOODS: PlaybookStepKind.GOODS_BACK,
  REPLACING: PlaybookStepKind.REPLACEMENT,
  IN_REPAIR: PlaybookStepKind.REPAIR,
  WITH_FINANCE: PlaybookStepKind.COMPENSATION,
  COMPENSATED: PlaybookStepKind.COMPENSATION,
};

/** Which steps are done by a return that entered this state, having paid back so much. */
export function stepsDoneBy(status: ReturnStatus, paidMinor: number): readonly PlaybookStepKind[] {
  const entered = byStatus[status];
  return [...(entered ? [entered] : []), ...(paidMinor > 0 ? [PlaybookStepKind.REFUND] : [])];
}
