import { Chip, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { isRow } from '../../fields/formats.js';
import { toneOf } from '../../fields/tones.js';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown } from '../kit/market-clock.js';
import { caseDue, firstAnswerDue } from './case-due.js';

const KINDS = [
  ['status', 'ComplaintStatus'],
  ['severity', 'ComplaintSeverity'],
  ['subject', 'ComplaintSubject'],
  ['category', 'ComplaintCategory'],
  ['dimension', 'QualityDimension'],
  ['channel', 'ComplaintChannel'],
] as const;

/** What stays true of a case, however well it ends. */
const LATE = ['isFirstAnswerLate', 'isResolutionLate'] as const;

/** Which case is at hand, in whose hands it is, and how much time is left. */
export function CaseHead() {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  if (!record) return null;
  const assignee: unknown = record['assignee'];
  const level = Number(record['escalationLevel'] ?? 0);
  const due = caseDue(record);
  const firstAnswer = firstAnswerDue(record);
  return (
    <Stack useFlexGap sx={{ gap: 1, mb: 2 }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h6">
          {String(record['number'])}
        </Typography>
        {due && <Countdown {...due} />}
        {firstAnswer && <Countdown {...firstAnswer} label={translate('panel.firstAnswer')} />}
        {level > 0 && <Chip size="small" color="error" label={translate(`panel.caseLevel${level}`)} />}
        <Typography variant="body2" sx={{ color: 'text.secondary', ml: { sm: 'auto' } }}>
          {isRow(assignee)
            ? translate('panel.inHands', { name: String(assignee['name']) })
            : record['status'] === 'REGISTERED' && translate('panel.inNobodysHands')}
        </Typography>
      </Stack>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {KINDS.map(([source, kind]) => {
          const value: unknown = record[source];
          return (
            typeof value === 'string' && (
              <Chip
                key={source}
                size="small"
                variant="outlined"
                color={toneOf(value)}
                label={labels.ofValue(kind, value)}
              />
            )
          );
        })}
        {LATE.map(
          (source) =>
            record[source] === true && (
              <Chip key={source} size="small" color="error" label={labels.ofField('complaints', source)} />
            ),
        )}
      </Stack>
    </Stack>
  );
}
