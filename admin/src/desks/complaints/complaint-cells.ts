import type { ReportedMonthQuery } from '../../../generated/operations.js';
import { moneyText } from '../../fields/sent-values.js';
import { listOf, type ReportCell } from '../kit/report-table.js';

export type Figures = ReportedMonthQuery['complaintMonth']['total'];

/** The figures of some complaints; those that count cases lead to the cases that `filter` lists. */
export function cellsOf(figures: Figures, { filter, locale }: { filter: object | null; locale: string }): ReportCell[] {
  const to = (more: object) => (filter ? listOf('complaints', { ...filter, ...more }) : undefined);
  const { satisfaction, byCoupons, byReturns, cost } = figures;
  return [
    { figure: 'count', text: figures.count, to: to({}) },
    { figure: 'resolved', text: figures.resolved },
    ...(cost ? [{ figure: 'cost', text: moneyText(cost, locale) }] : []),
    { figure: 'firstAnswerLate', text: figures.firstAnswerLate, to: to({ isFirstAnswerLate: true }) },
    { figure: 'resolutionLate', text: figures.resolutionLate, to: to({ isResolutionLate: true }) },
    { figure: 'firstAnswerMinutes', text: figures.firstAnswerMinutes ?? '–' },
    { figure: 'resolutionMinutes', text: figures.resolutionMinutes ?? '–' },
    { figure: 'satisfaction', text: satisfaction == null ? '–' : (satisfaction / 100).toFixed(2) },
    { figure: 'handOffs', text: figures.handOffs },
    { figure: 'reopened', text: figures.reopened },
    { figure: 'escalated', text: figures.escalated },
    { figure: 'paid', text: moneyText(figures.paid, locale) },
    ...(byCoupons && byReturns
      ? [
          { figure: 'byCoupons', text: moneyText(byCoupons, locale) },
          { figure: 'byReturns', text: moneyText(byReturns, locale) },
        ]
      : []),
    { figure: 'borneByMerchants', text: moneyText(figures.borneByMerchants, locale) },
  ];
}
