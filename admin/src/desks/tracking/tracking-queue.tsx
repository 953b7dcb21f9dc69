import { Chip } from '@mui/material';
import { type RaRecord, useTranslate } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import type { QueueRow } from '../kit/queue.js';

/** A problem order in two lines: the time that is left, and who is concerned by now. */
export function useProblemRow(): (problem: RaRecord) => QueueRow {
  const labels = useLabels();
  const words = useWords();
  const translate = useTranslate();
  return (problem) => {
    const isLate = problem['isLate'] === true;
    const minutesLeft: unknown = problem['minutesLeft'];
    const order: unknown = problem['order'];
    const chasers = Number(problem['chaserCount'] ?? 0);
    return {
      title: isRow(order) ? String(order['number']) : String(problem['number']),
      due:
        typeof minutesLeft === 'number'
          ? translate(isLate ? 'panel.timeOver' : 'panel.timeLeft', { time: duration(minutesLeft, words.locale) })
          : undefined,
      isLate,
      chips: (
        <>
          <Chip component="span" size="small" label={labels.ofValue('ProblemKind', String(problem['kind']))} />
          {problem['level'] !== 'OWNER' && (
            <Chip
              component="span"
              size="small"
              color="error"
              variant="outlined"
              label={labels.ofValue('ProblemLevel', String(problem['level']))}
            />
          )}
          {problem['isContactDue'] === true && (
            <Chip
              component="span"
              size="small"
              color="warning"
              variant="outlined"
              label={labels.ofField('problemOrders', 'isContactDue')}
            />
          )}
          {chasers > 0 && (
            <Chip
              component="span"
              size="small"
              variant="outlined"
              label={`${labels.ofField('problemOrders', 'chaserCount')} ${chasers}`}
            />
          )}
        </>
      ),
    };
  };
}

/** `3 小时`, `25 min`: the larger unit that says enough. */
function duration(minutes: number, locale: string): string {
  const [value, unit] = fitting(Math.abs(minutes));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

function fitting(minutes: number): [number, 'minute' | 'hour' | 'day'] {
  if (minutes < 90) return [minutes, 'minute'];
  const hours = Math.round(minutes / 60);
  return hours < 48 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
}
