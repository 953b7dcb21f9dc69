import { Box, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { messagePreview } from '../../generated/operations.js';
import { send } from '../api/send.js';
import { isRow } from '../fields/formats.js';
import { useLabels } from '../labels/use-labels.js';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Whoever types is not asked about at every key. */
const PAUSE_MS = 400;

const bilingual = (value: unknown): Bilingual | null =>
  isRow(value) ? { zh: String(value['zh'] ?? ''), en: String(value['en'] ?? '') } : null;

/** How the wording in the form would read, rendered by the server as messages are, before it is published (M1). */
export function DraftPreview({ record }: { record: RaRecord | undefined }) {
  const [subject, body] = [bilingual(useWatch({ name: 'subject' })), bilingual(useWatch({ name: 'body' }))];
  const typed = JSON.stringify({ subject, body });
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return record ? <TemplatePreview record={record} draft={JSON.parse(asked) as Draft} /> : null;
}

interface Draft {
  readonly subject: Bilingual | null;
  readonly body: Bilingual | null;
}

/** A template with samples for its variables, in both languages; as it is published, or as a draft would be. */
export function TemplatePreview({ record, draft }: { record: RaRecord; draft?: Draft }) {
  const translate = useTranslate();
  const labels = useLabels();
  const { data } = useQuery({
    queryKey: ['messagePreview', record.id, record['version'], draft],
    queryFn: () => send(messagePreview, { input: { id: String(record.id), ...draft } }),
    placeholderData: (before) => before,
  });
  const preview = data?.messagePreview;
  if (!preview) return null;
  const title = translate('panel.previewOn', { channel: labels.ofValue('MessageChannel', String(record['channel'])) });
  return (
    <Box component="section" aria-label={title} sx={{ width: '100%', mt: 2 }}>
      <Typography component="h2" variant="subtitle1" gutterBottom>
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))' }}>
        <Letter
          language="zh-CN"
          name={labels.ofValue('Locale', 'ZH')}
          subject={preview.subject.zh}
          body={preview.body.zh}
        />
        <Letter
          language="en"
          name={labels.ofValue('Locale', 'EN')}
          subject={preview.subject.en}
          body={preview.body.en}
        />
      </Box>
    </Box>
  );
}

interface LetterProps {
  readonly language: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** What somebody would read, and how long it is: an SMS is paid by its parts. */
export function Letter({ language, name, subject, body }: LetterProps) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {name} · {translate('panel.characters', { smart_count: [...body].length })}
      </Typography>
      {subject && (
        <Typography lang={language} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {subject}
        </Typography>
      )}
      <Typography lang={language} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {body}
      </Typography>
    </Paper>
  );
}
