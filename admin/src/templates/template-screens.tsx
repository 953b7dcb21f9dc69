import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { ResourceDescriptor } from '../descriptor.js';
import { formatDateTime, inLanguage, isRow, rowsOf } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { useLabels } from '../labels/use-labels.js';
import { RecordDetails } from '../views/record-details.js';
import { Letter, TemplatePreview } from './template-preview.js';

/** What this screen shows in both languages, in its own way. */
const OWN: ReadonlySet<string> = new Set(['subject', 'body', 'preview', 'versions']);

/** A template as people will read it, then every wording it ever had, each readable in both languages (M1). */
export function TemplateDetails({ resource }: { resource: ResourceDescriptor }) {
  const labels = useLabels();
  const record = useRecordContext();
  if (!record) return null;
  const fields = resource.fields.filter(({ source }) => !OWN.has(source));
  return (
    <>
      <RecordDetails resource={{ ...resource, fields }} />
      <TemplatePreview record={record} />
      <Box component="section" sx={{ mt: 3 }}>
        <Typography component="h2" variant="subtitle1" gutterBottom>
          {labels.ofField(resource.name, 'versions')}
        </Typography>
        {rowsOf(record['versions']).map((version) => (
          <Version key={String(version['id'])} version={version} />
        ))}
      </Box>
    </>
  );
}

function Version({ version }: { version: Readonly<Record<string, unknown>> }) {
  const labels = useLabels();
  const { locale } = useWords();
  const text = (field: string, language: 'zh' | 'en') => {
    const value = version[field];
    return isRow(value) ? inLanguage({ [language]: value[language] }, language) : '';
  };
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary>
        {labels.ofField('messageTemplates', 'version')} {String(version['number'])} ·{' '}
        {formatDateTime(String(version['createdAt']), locale)}
      </AccordionSummary>
      <AccordionDetails>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))' }}>
          <Letter
            language="zh-CN"
            name={labels.ofValue('Locale', 'ZH')}
            subject={text('subject', 'zh')}
            body={text('body', 'zh')}
          />
          <Letter
            language="en"
            name={labels.ofValue('Locale', 'EN')}
            subject={text('subject', 'en')}
            body={text('body', 'en')}
          />
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
