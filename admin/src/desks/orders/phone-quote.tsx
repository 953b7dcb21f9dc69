import { Alert, Card, CardContent, Divider, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { callerByPhone, type PhoneQuoteQuery, phoneQuote } from '../../../generated/operations.js';
import { wordRefusal } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { formatDate, inLanguage, isRow, rowsOf } from '../../fields/formats.js';
import { moneyText } from '../../fields/sent-values.js';
import { useWords } from '../../fields/use-words.js';
import type { Values } from '../../inputs/form-values.js';
import { useLabels } from '../../labels/use-labels.js';

type Part = PhoneQuoteQuery['checkoutQuote']['parts'][number];

/** Who calls, and what their order would come to now, with everything it would be refused for (E10). */
export function PhoneQuoteCard() {
  const translate = useTranslate();
  const labels = useLabels();
  const words = useWords();
  const { caller, isNew } = useCaller();
  const regionCode = useRegionCode(caller);
  const quote = useQuote(regionCode);
  const address = caller?.addresses.nodes.find(({ isDefault }) => isDefault);
  return (
    <Card variant="outlined">
      <CardContent>
        <Stack spacing={1} divider={<Divider flexItem />}>
          <Stack>
            <Typography variant="subtitle2">{labels.ofField('orders', 'buyer')}</Typography>
            <Typography>{caller?.name ?? translate(isNew ? 'panel.callerIsNew' : 'panel.nothing')}</Typography>
            {address && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('panel.callerAddress', {
                  address: [address.province, address.city, address.district].join(''),
                })}
              </Typography>
            )}
          </Stack>
          {quote?.parts.map((part, index) => (
            <QuotedShop key={part.merchant?.id ?? index} part={part} />
          ))}
          {quote && (
            <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
              <Typography variant="subtitle1">{labels.ofField('orders', 'total')}</Typography>
              <Typography variant="subtitle1">{moneyText(quote.total, words.locale)}</Typography>
            </Stack>
          )}
        </Stack>
        {quote && quote.problems.length > 0 && (
          <Alert severity="warning" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
            {quote.problems.map(wordRefusal).join('\n')}
          </Alert>
        )}
      </CardContent>
    </Card>
  );
}

function QuotedShop({ part }: { part: Part }) {
  const labels = useLabels();
  const { locale } = useWords();
  const row = (label: string, value: string) => (
    <Stack key={label} direction="row" sx={{ justifyContent: 'space-between' }}>
      <Typography variant="body2">{label}</Typography>
      <Typography variant="body2">{value}</Typography>
    </Stack>
  );
  return (
    <Stack>
      <Typography variant="subtitle2">{part.merchant && inLanguage(part.merchant.name, locale)}</Typography>
      {part.lines.map(({ variant, quantity, unitPrice }) =>
        row(`${variant?.sku ?? ''} × ${quantity}`, moneyText(unitPrice, locale)),
      )}
      {row(labels.ofField('orders', 'deliveryFee'), moneyText(part.deliveryFee, locale))}
      {row(labels.ofField('orders', 'promisedOn'), formatDate(String(part.promisedOn), locale))}
    </Stack>
  );
}

function useCaller() {
  const phone = String(useWatch<Values>({ name: 'phone' }) ?? '').replaceAll(/[^\d+]/g, '');
  const { data } = useQuery({
    queryKey: ['caller', phone],
    queryFn: () => send(callerByPhone, { phone }),
    enabled: phone.length >= 11,
  });
  const [caller] = data?.accounts.nodes ?? [];
  return { caller, isNew: data !== undefined && caller === undefined };
}

/** Where it goes: as the form says, else to the caller's default address. */
function useRegionCode(caller: ReturnType<typeof useCaller>['caller']): string | null {
  const recipient = useWatch<Values>({ name: 'recipient' });
  const typed: unknown = isRow(recipient) ? recipient['regionCode'] : null;
  if (typeof typed === 'string' && /^\d{6}$/.test(typed)) return typed;
  return caller?.addresses.nodes.find(({ isDefault }) => isDefault)?.regionCode ?? null;
}

function useQuote(regionCode: string | null) {
  const lines = rowsOf(useWatch<Values>({ name: 'lines' })).flatMap(({ variantId, quantity }) =>
    typeof variantId === 'string' && Number(quantity) > 0 ? [{ variantId, quantity: Number(quantity) }] : [],
  );
  const { data } = useQuery({
    queryKey: ['phoneQuote', lines, regionCode],
    queryFn: () => send(phoneQuote, { input: { lines, regionCode } }),
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
  });
  return lines.length > 0 ? data?.checkoutQuote : undefined;
}
