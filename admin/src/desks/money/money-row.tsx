import { Chip } from '@mui/material';
import { type RaRecord, useLocaleState } from 'ra-core';
import { formatBriefTime, formatMoney, isRow, type Money } from '../../fields/formats.js';
import { useLabels } from '../../labels/use-labels.js';
import type { QueueRow } from '../kit/queue.js';

/** What waits for somebody to decide on money, in two lines: how much, and since when. */
export function useMoneyRow(chips: readonly (readonly [source: string, enumName: string])[]) {
  const labels = useLabels();
  const [locale = 'zh'] = useLocaleState();
  return (record: RaRecord): QueueRow => ({
    title: String(record['number']),
    due: isRow(record['amount']) ? formatMoney(record['amount'] as unknown as Money, locale) : undefined,
    isLate: false,
    chips: (
      <>
        {chips.map(([source, enumName]) => (
          <Chip
            key={source}
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue(enumName, String(record[source]))}
          />
        ))}
        <Chip component="span" size="small" label={formatBriefTime(String(record['createdAt']), locale)} />
      </>
    ),
  });
}
