import { Box, Chip, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { formatBriefTime, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { CaseLayout } from '../complaints/case-layout.js';
import { Facts } from '../kit/facts.js';
import { StateChip } from '../kit/side-section.js';

const FACTS = ['complaint', 'owner', 'takenAt', 'contactedAt', 'merchant', 'dismissal'];

/** Which one is at hand, where it stands, and what it weighs. */
export function LatentHead() {
  const record = useRecordContext();
  const labels = useLabels();
  if (!record) return null;
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      <Typography component="h2" variant="h6">
        {String(record['number'])}
      </Typography>
      <StateChip kind="LatentComplaintStatus" value={String(record['status'])} />
      <Chip size="small" label={`${labels.ofField('latentComplaints', 'weight')} ${String(record['weight'])}`} />
    </Stack>
  );
}

/** Why, signal by signal with its time, and how the customer was contacted; the order and the customer beside it. */
export function LatentBody() {
  return (
    <CaseLayout>
      <Signals />
      <Facts resource="latentComplaints" sources={FACTS} />
      <Contacts />
    </CaseLayout>
  );
}

/** The heaviest first. */
function Signals() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  const signals = rowsOf(record?.['signals']).toSorted((one, two) => Number(two['weight']) - Number(one['weight']));
  if (signals.length === 0) return null;
  const timeOf = (value: unknown) => formatBriefTime(String(value), locale);
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {labels.ofField('latentComplaints', 'signals')}
      </Typography>
      <Stack component="ol" useFlexGap sx={{ gap: 0.5, m: 0, p: 0, listStyle: 'none' }}>
        {signals.map(({ id, kind, weight, since, lastAt, figure }) => (
          <Stack
            key={String(id)}
            component="li"
            direction="row"
            useFlexGap
            sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <Chip size="small" color="warning" variant="outlined" label={`+${String(weight)}`} />
            <Typography variant="body2">
              {labels.ofValue('LatentSignalKind', String(kind))}
              {typeof figure === 'number' && ` (${translate(figureWords(String(kind)), { smart_count: figure })})`}
            </Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {typeof lastAt === 'string'
                ? lastAt === since
                  ? timeOf(since)
                  : `${timeOf(since)} – ${timeOf(lastAt)}`
                : translate('panel.latentSince', { at: timeOf(since) })}
            </Typography>
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}

const figureWords = (kind: string) =>
  kind === 'REPEATED_CONTACT' ? ('panel.latentTimes' as const) : ('panel.latentScore' as const);

/** The latest first: by whom, whether they were reached, and what was said. */
function Contacts() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  const { locale } = useWords();
  const contacts = rowsOf(record?.['contacts']);
  if (contacts.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {labels.ofField('latentComplaints', 'contacts')}
      </Typography>
      <Stack component="ol" useFlexGap sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
        {contacts.map(({ id, isReached, account, createdAt, note }) => (
          <Box component="li" key={String(id)}>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {[
                translate(isReached === true ? 'panel.latentReached' : 'panel.latentNotReached'),
                isRow(account) ? String(account['name'] ?? '') : '',
                formatBriefTime(String(createdAt), locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {String(note ?? '')}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Box>
  );
}
