import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useLabels } from '../../labels/use-labels.js';
import { CLOSING, isAppealed, lacking } from './case-why-not.js';

/** What a resolved case still lacks before it can be archived: cause, responsible party, resolution, follow-up (H3). */
export function CaseClosing() {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  if (!record || !['RESOLVED', 'FOLLOWED_UP'].includes(String(record['status']))) return null;
  const missing = new Set<string>(lacking(record));
  const parts: [string, boolean][] = CLOSING.map((source) => [
    labels.ofField('complaints', source),
    !missing.has(source),
  ]);
  if (isAppealed(record)) parts.push([labels.ofAction('decideAppeal'), false]);
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      aria-label={translate('panel.closing')}
      sx={{ flexWrap: 'wrap', gap: 1.5, listStyle: 'none', m: 0, mb: 2, p: 0 }}
    >
      {parts.map(([name, isThere]) => (
        <Stack key={name} component="li" direction="row" useFlexGap sx={{ gap: 0.5, alignItems: 'center' }}>
          {isThere ? (
            <CheckCircle color="success" fontSize="small" aria-label={translate('panel.there')} />
          ) : (
            <RadioButtonUnchecked color="error" fontSize="small" aria-label={translate('panel.missing')} />
          )}
          <Typography variant="body2" color={isThere ? 'inherit' : 'error'}>
            {name}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
