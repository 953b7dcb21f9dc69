import { Box, Link, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { isRow, rowsOf } from '../../fields/formats.js';
import { useLabels } from '../../labels/use-labels.js';
import { CaseLayout } from '../complaints/case-layout.js';
import { Facts } from '../kit/facts.js';
import { ReturnCase } from './return-case.js';
import { ReturnLines } from './return-lines.js';
import { ReturnSteps } from './return-steps.js';
import { ShortGoods } from './short-goods.js';

const WORDS = [
  'answer',
  'decision',
  'carrier',
  'trackingNumber',
  'sentBackAt',
  'inspectedAt',
  'appealedAt',
  'freight',
  'freightStatus',
  'freightAnswer',
  'freightSlip',
  'replacementOrder',
  'slip',
];

/** The return at hand: what happened, which lines, the pictures; the order with its parcels beside it. */
export function ReturnBody() {
  const record = useRecordContext();
  const translate = useTranslate();
  return (
    <CaseLayout>
      <Typography component="h3" variant="subtitle2">
        {translate('panel.customer')}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 2 }}>
        {String(record?.['description'] ?? '')}
      </Typography>
      <Facts resource="returns" sources={WORDS} />
      <ReturnLines />
      <ShortGoods />
      <ReturnCase />
      <ReturnSteps />
      <Pictures />
    </CaseLayout>
  );
}

/** Pictures that show why, large enough to judge by; each opens on its own. Those of inspection stand with the units they show. */
function Pictures() {
  const record = useRecordContext();
  const labels = useLabels();
  const pictures = rowsOf(record?.['evidence']).flatMap(({ id, file, stage }) =>
    stage !== 'INSPECTION' && isRow(file) && typeof file['url'] === 'string'
      ? [{ id: String(id), url: file['url'], name: String(file['name'] ?? '') }]
      : [],
  );
  if (pictures.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {labels.ofField('returns', 'evidence')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))' }}>
        {pictures.map(({ id, url, name }) => (
          <Link key={id} href={url} target="_blank" rel="noopener noreferrer">
            <Box
              component="img"
              src={url}
              alt={name}
              loading="lazy"
              sx={{ width: '100%', aspectRatio: '1', objectFit: 'cover', borderRadius: 1, display: 'block' }}
            />
          </Link>
        ))}
      </Box>
    </Box>
  );
}
