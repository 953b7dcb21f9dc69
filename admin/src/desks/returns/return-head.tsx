import { Chip, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { formatMoney, isRow, type Money } from '../../fields/formats.js';
import { toneOf } from '../../fields/tones.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { Countdown, runningFrom } from '../kit/market-clock.js';
import { stateBegan } from './return-row.js';

const KINDS = [
  ['status', 'ReturnStatus'],
  ['kind', 'ReturnKind'],
  ['reason', 'ReturnReason'],
] as const;

/** Which return is at hand, what is at stake, and until when somebody has to answer. */
export function ReturnHead() {
  const record = useRecordContext();
  const labels = useLabels();
  const { locale } = useWords();
  if (!record) return null;
  const dueAt: unknown = record['dueAt'];
  const refund: unknown = record['refund'];
  return (
    <Stack useFlexGap sx={{ gap: 1, mb: 2 }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h6">
          {String(record['number'])}
        </Typography>
        {typeof dueAt === 'string' && <Countdown {...runningFrom(stateBegan(record), dueAt)} />}
        {isRow(refund) && (
          <Typography sx={{ ml: { sm: 'auto' }, fontVariantNumeric: 'tabular-nums' }}>
            {`${labels.ofField('returns', 'refund')} ${formatMoney(refund as unknown as Money, locale)}`}
          </Typography>
        )}
      </Stack>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {KINDS.map(([source, kind]) => (
          <Chip
            key={source}
            size="small"
            variant="outlined"
            color={toneOf(String(record[source]))}
            label={labels.ofValue(kind, String(record[source]))}
          />
        ))}
      </Stack>
    </Stack>
  );
}
