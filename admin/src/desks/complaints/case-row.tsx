import { Chip } from '@mui/material';
import { type RaRecord, useTranslate } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { toneOf } from '../../fields/tones.js';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown } from '../kit/market-clock.js';
import type { QueueRow } from '../kit/queue.js';
import { caseDue } from './case-due.js';

/** A case of the queue: its number and the time that is left, what happened, and who is concerned by now. */
export function useCaseRow(): (complaint: RaRecord) => QueueRow {
  const labels = useLabels();
  const translate = useTranslate();
  return (complaint) => {
    const due = caseDue(complaint);
    const assignee: unknown = complaint['assignee'];
    const level = Number(complaint['escalationLevel'] ?? 0);
    const severity = String(complaint['severity']);
    return {
      title: String(complaint['number']),
      due: due && <Countdown {...due} />,
      isLate: false,
      preview: String(complaint['description'] ?? ''),
      chips: (
        <>
          {severity !== 'NORMAL' && (
            <Chip
              component="span"
              size="small"
              color={toneOf(severity)}
              label={labels.ofValue('ComplaintSeverity', severity)}
            />
          )}
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue('ComplaintStatus', String(complaint['status']))}
          />
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={labels.ofValue('ComplaintCategory', String(complaint['category']))}
          />
          {level > 0 && (
            <Chip
              component="span"
              size="small"
              color="error"
              variant="outlined"
              label={translate(`panel.caseLevel${level}`)}
            />
          )}
          {isRow(assignee) && (
            <Chip component="span" size="small" variant="outlined" label={String(assignee['name'])} />
          )}
        </>
      ),
    };
  };
}
