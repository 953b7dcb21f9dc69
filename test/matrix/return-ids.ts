import type { NamingRow } from './id-table.js';
import { stepsOfReturns, type Thing } from './twins.js';

/** A step of a return that names nothing else. */
const step = (by: NamingRow['by'], mutation: string, own: Thing): NamingRow => ({ mutation, by, ids: { id: { own } } });

/** The mutations of returns that name a record (G1-G5). */
export const returnRows: readonly NamingRow[] = [
  {
    ...{ mutation: 'applyForReturn', by: 'buyer' },
    ids: {
      id: { own: 'deliveredOrder' },
      'lines[].orderLineId': { own: 'deliveredLine', elsewhere: 'otherLine' },
      'lines[].variantId': { own: 'variant' },
      'evidenceFileIds[]': { own: 'evidence' },
      reasonRuleId: { own: 'returnReasonRule', open: 'reasons are for all to see' },
    },
    rest: () => ({ kind: 'EXCHANGE', reason: 'QUALITY' }),
  },
  step('buyer', 'sendReturnBack', 'awaitedReturn'),
  step('buyer', 'withdrawReturn', 'requestedReturn'),
  {
    mutation: 'appealReturn',
    by: 'buyer',
    ids: { id: { own: 'rejectedReturn' }, 'evidenceFileIds[]': { own: 'evidence' } },
  },
  ...['acceptPartOfReturn', 'retryReplacement', 'takeMoneyInstead'].map((name) => step('buyer', name, 'sentReturn')),
  ...stepsOfReturns.map(([mutation, own]) => step('owner', mutation, own)),
  step('owner', 'acceptReturn', 'requestedReturn'),
  step('owner', 'rejectReturn', 'requestedReturn'),
  {
    mutation: 'confirmReturnedGoods',
    by: 'owner',
    ids: {
      id: { own: 'sentReturn' },
      'inspections[].returnLineId': { own: 'sentReturnLine' },
      'inspections[].evidenceFileIds[]': { own: 'evidence' },
    },
  },
  {
    mutation: 'claimReturnFreight',
    by: 'buyer',
    ids: { id: { own: 'sentReturn' }, 'evidenceFileIds[]': { own: 'evidence' } },
  },
];
