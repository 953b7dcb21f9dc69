import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { customersRest } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';

/** The end of a rest is looked for this often. */
const LOOK_EVERY_MS = 60_000;

/** Warns while customers rest, and until when: nobody is called then (H6). */
export function RestAlert() {
  const translate = useTranslate();
  const { locale } = useWords();
  const { data } = useQuery({
    queryKey: ['customers', 'rest'],
    queryFn: () => send(customersRest, {}),
    refetchInterval: LOOK_EVERY_MS,
  });
  const until = data?.customersRestUntil;
  if (typeof until !== 'string') return null;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('panel.customersRest', { until: formatBriefTime(until, locale) })}
    </Alert>
  );
}
