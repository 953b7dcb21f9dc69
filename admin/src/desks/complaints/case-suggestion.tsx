import { Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { type CaseSuggestionQuery, caseSuggestion, confirmClass } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';
import { Section } from '../kit/side-section.js';
import { useShortcuts } from '../kit/use-shortcuts.js';

type Suggestion = NonNullable<CaseSuggestionQuery['complaint']>['suggestions']['nodes'][number];

/** How the rules class the case at hand and by which words, confirmed by one key or button (H2). */
export function SuggestionBeside({ id }: { readonly id: string }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const labels = useLabels();
  const { data } = useQuery({
    queryKey: ['case', 'suggestion', id, record?.['version']],
    queryFn: () => send(caseSuggestion, { id }),
  });
  const suggestion = data?.complaint?.suggestions.nodes[0];
  if (!suggestion) return null;
  const { category, severity, dimension, phrases } = suggestion;
  const chips = [
    ['ComplaintCategory', category],
    ['QualityDimension', dimension],
    ['ComplaintSeverity', severity],
  ] as const;
  return (
    <Section title={translate('panel.suggestedClass')}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {chips.map(
          ([kind, value]) =>
            value !== null && <Chip key={kind} size="small" variant="outlined" label={labels.ofValue(kind, value)} />,
        )}
      </Stack>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {phrases.length > 0
          ? translate('panel.saysWords', { words: phrases.join('、') })
          : translate('panel.saysNoWords')}
      </Typography>
      <Confirmation id={id} suggestion={suggestion} offered={record?.['availableActions']} />
    </Section>
  );
}

interface ConfirmationProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly offered: unknown;
}

/** Who decided; until somebody has, the button that agrees with everything suggested. */
function Confirmation({ id, suggestion, offered }: ConfirmationProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { category, severity, dimension, decidedAt, decidedBy } = suggestion;
  const canConfirm =
    decidedAt === null &&
    category !== null &&
    dimension !== null &&
    Array.isArray(offered) &&
    offered.includes('CLASSIFY');
  const confirm = async () => {
    if (!canConfirm || isBusy) return;
    setBusy(true);
    try {
      const { classifyComplaint } = await send(confirmClass, { input: { id, category, severity, dimension } });
      if (classifyComplaint.errors.length > 0) refuse(classifyComplaint.errors);
      await client.invalidateQueries({ queryKey: ['case', 'suggestion', id] });
      await client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
      refreshLists(client, 'complaints');
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
    } finally {
      setBusy(false);
    }
  };
  useShortcuts(canConfirm ? { b: () => void confirm() } : {}, isBusy);
  if (decidedAt !== null)
    return (
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {decidedBy ? translate('panel.classConfirmed', { name: decidedBy.name }) : translate('panel.classDecided')}
      </Typography>
    );
  return canConfirm ? (
    <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void confirm()}>
      {translate('panel.confirmClass')}
    </Button>
  ) : null;
}
