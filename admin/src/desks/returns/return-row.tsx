import { Chip } from '@mui/material';
import type { RaRecord } from 'ra-core';
import { formatMoney, isRow, type Money } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import type { QueueRow } from '../kit/queue.js';

/** When the state of a return began: what happened last before its clock runs out. */
export function stateBegan(made: RaRecord): string {
  const times = ['requestedAt', 'answeredAt', 'sentBackAt', 'inspectedAt', 'appealedAt', 'decidedAt']
    .map((source): unknown => made[source])
    .filter((at) => typeof at === 'string');
  return times.toSorted().at(-1) ?? String(made['requestedAt']);
}

/** A return of the queue: its number and the time that is left, how much is at stake, what is wanted and why. */
export function useReturnRow(): (made: RaRecord) => QueueRow {
  const labels = useLabels();
  const { locale } = useWords();
  return (made) => {
    const dueAt: unknown = made['dueAt'];
    const refund: unknown = made['refund'];
    return {
      title: String(made['number']),
      due: typeof dueAt === 'string' ? <Countdown {...runningFrom(stateBegan(made), dueAt)} /> : undefined,
      isLate: false,
      preview: String(made['description'] ?? ''),
      chips: (
        <>
          <Chip component="span" size="small" label={labels.ofValue('ReturnReason', String(made['reason']))} />
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue('ReturnKind', String(made['kind']))}
          />
          {isRow(refund) && (
            <Chip
              component="span"
              size="small"
              variant="outlined"
              label={formatMoney(refund as unknown as Money, locale)}
            />
          )}
        </>
      ),
    };
  };
}
