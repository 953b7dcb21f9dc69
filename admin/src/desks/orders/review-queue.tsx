import { Chip } from '@mui/material';
import type { RaRecord } from 'ra-core';
import { formatBriefTime, isRow } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { QueueRow } from '../kit/queue.js';

/** An order that waits for review in two lines: until when, and what stands out about it. */
export function useReviewRow(): (order: RaRecord) => QueueRow {
  const labels = useLabels();
  const words = useWords();
  return (order) => {
    const isLate = order['isLate'] === true;
    const dueAt: unknown = order['dueAt'];
    const texts = (source: string): string[] => (Array.isArray(order[source]) ? order[source].map(String) : []);
    return {
      title: String(order['number']),
      due:
        typeof dueAt === 'string'
          ? `${isLate ? `${labels.ofField('orders', 'isLate')} ` : ''}${formatBriefTime(dueAt, words.locale)}`
          : undefined,
      isLate,
      chips: (
        <>
          {isRow(order['shipsWith']) && (
            <Chip
              component="span"
              size="small"
              color="info"
              label={labels.ofValue('OrderEntryKind', 'SHIP_TOGETHER')}
            />
          )}
          {texts('flags').map((flag) => (
            <Chip key={flag} component="span" size="small" label={labels.ofValue('OrderFlag', flag)} />
          ))}
          {texts('reviewReasons').map((reason) => (
            <Chip
              key={reason}
              component="span"
              size="small"
              variant="outlined"
              label={labels.ofValue('ReviewReason', reason)}
            />
          ))}
        </>
      ),
    };
  };
}
