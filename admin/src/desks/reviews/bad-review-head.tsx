import { Alert, Chip, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import { severityTone } from './bad-review-row.js';

const STATES = [
  ['status', 'BadReviewStatus'],
  ['contactStatus', 'ReviewContactStatus'],
] as const;

/** Which case is at hand, how bad it is, and what is due next until when. */
export function BadReviewHead() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  if (!record) return null;
  const dueAt: unknown = record['dueAt'];
  const step: unknown = record['nextStep'];
  const label = typeof step === 'string' ? labels.ofValue('BadReviewStep', step) : '';
  return (
    <Stack useFlexGap sx={{ gap: 1, mb: 2 }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h6">
          {String(record['number'])}
        </Typography>
        {typeof dueAt === 'string' ? (
          <Countdown {...runningFrom(String(record['openedAt']), dueAt)} label={label} />
        ) : (
          label && <Chip size="small" label={label} />
        )}
      </Stack>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        <Chip
          size="small"
          color={severityTone(record['severity'])}
          label={labels.ofValue('BadReviewSeverity', String(record['severity']))}
        />
        {STATES.map(([source, kind]) => (
          <Chip key={source} size="small" variant="outlined" label={labels.ofValue(kind, String(record[source]))} />
        ))}
      </Stack>
      {record['isRepeatDemander'] === true && (
        <Alert severity="warning">{translate('panel.repeatDemanderMeans')}</Alert>
      )}
    </Stack>
  );
}
