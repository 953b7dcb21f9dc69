import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { printingHoursNow } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import { formatBriefTime } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';

/** Until when new waybills are printed today, or that they are not any more. */
export function PrintingNow({ merchantId }: { readonly merchantId: string }) {
  const translate = useTranslate();
  const { locale } = useWords();
  const { data } = useQuery({
    queryKey: ['picking', 'hours', merchantId],
    queryFn: () => send(printingHoursNow, { merchantId }),
  });
  const hours = data?.printingHours;
  if (!hours) return null;
  const until = typeof hours.hereUntil === 'string' ? hours.hereUntil : hours.cutOffAt;
  return (
    <Alert severity={hours.isOpen ? 'info' : 'warning'} sx={{ py: 0, mb: 1 }}>
      {hours.isOpen
        ? translate('panel.printsUntil', { time: formatBriefTime(String(until), locale) })
        : translate('panel.printingClosed')}
    </Alert>
  );
}
