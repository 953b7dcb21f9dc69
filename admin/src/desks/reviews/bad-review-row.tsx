import { Chip } from '@mui/material';
import { type RaRecord, useTranslate } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import type { QueueRow } from '../kit/queue.js';

const TONES: Readonly<Record<string, 'error' | 'warning' | 'default'>> = {
  SEVERE: 'error',
  BAD: 'warning',
  MIDDLING: 'default',
};

export const severityTone = (severity: unknown): 'error' | 'warning' | 'default' =>
  TONES[String(severity)] ?? 'default';

/** What the author says, as far as a row of a queue shows it. */
export const wordsOf = (record: RaRecord | undefined): string => {
  const review: unknown = record?.['review'];
  return isRow(review) ? String(review['text'] ?? '') : '';
};

/** A bad review of the queue: how bad, the time that is left for the next step, and what its author says. */
export function useBadReviewRow(): (found: RaRecord) => QueueRow {
  const labels = useLabels();
  const translate = useTranslate();
  return (found) => {
    const dueAt: unknown = found['dueAt'];
    return {
      title: String(found['number']),
      due: typeof dueAt === 'string' ? <Countdown {...runningFrom(String(found['openedAt']), dueAt)} /> : undefined,
      isLate: false,
      preview: wordsOf(found),
      chips: (
        <>
          <Chip
            component="span"
            size="small"
            color={severityTone(found['severity'])}
            label={labels.ofValue('BadReviewSeverity', String(found['severity']))}
          />
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue('ReviewContactStatus', String(found['contactStatus']))}
          />
          {found['isRepeatDemander'] === true && (
            <Chip
              component="span"
              size="small"
              color="error"
              variant="outlined"
              label={translate('panel.repeatDemander')}
            />
          )}
        </>
      ),
    };
  };
}
