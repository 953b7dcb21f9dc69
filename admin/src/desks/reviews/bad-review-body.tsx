import { Box, Chip, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { formatZonedTime, isRow, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';
import { CaseLayout } from '../complaints/case-layout.js';
import { Facts } from '../kit/facts.js';
import { wordsOf } from './bad-review-row.js';

const FACTS = [
  'goodsScore',
  'serviceScore',
  'deliveryScore',
  'review',
  'merchant',
  'owner',
  'promisedOn',
  'demandedAt',
  'result',
  'slip',
];

/** The case at hand: what its author says, the scores, and every attempt to reach them; the order and the customer beside it. */
export function BadReviewBody() {
  const record = useRecordContext();
  const translate = useTranslate();
  return (
    <CaseLayout>
      <Typography component="h3" variant="subtitle2">
        {translate('panel.customer')}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 2 }}>
        {wordsOf(record)}
      </Typography>
      <Facts resource="badReviews" sources={FACTS} />
      <Contacts />
    </CaseLayout>
  );
}

/** The latest first: how, by whom, what came of it and what was said. */
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
        {labels.ofField('badReviews', 'contacts')}
      </Typography>
      <Stack component="ol" useFlexGap sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
        {contacts.map((contact) => (
          <Box component="li" key={String(contact['id'])}>
            <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
              <Chip size="small" label={labels.ofValue('ReviewContactWay', String(contact['way']))} />
              <Chip
                size="small"
                variant="outlined"
                label={labels.ofValue('ReviewContactResult', String(contact['result']))}
              />
              {contact['asksForMoney'] === true && (
                <Chip size="small" color="warning" label={translate('panel.asksForMoney')} />
              )}
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {[nameOf(contact['account']), formatZonedTime(String(contact['createdAt']), locale)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Stack>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {String(contact['note'] ?? '')}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Box>
  );
}

const nameOf = (account: unknown): string => (isRow(account) ? String(account['name'] ?? '') : '');
