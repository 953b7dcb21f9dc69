import { Box, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { formatMoney, inLanguage, isRow, type Money, rowsOf } from '../../fields/formats.js';
import { useWords } from '../../fields/use-words.js';
import { useLabels } from '../../labels/use-labels.js';

/** What became of the units so far, as far as anything did. */
const OUTCOMES = ['resaleableQuantity', 'defectiveQuantity', 'refusedQuantity'] as const;

/** Which goods it is about: what they are, how many units, how much of it is at stake. */
export function ReturnLines() {
  const record = useRecordContext();
  const labels = useLabels();
  const { locale } = useWords();
  const lines = rowsOf(record?.['lines']);
  return (
    <Stack component="ul" useFlexGap aria-label={labels.ofField('returns', 'lines')} sx={{ gap: 1, m: 0, mt: 2, p: 0 }}>
      {lines.map((line) => {
        const orderLine: unknown = line['orderLine'];
        const sold = isRow(orderLine) ? orderLine : {};
        const product: unknown = sold['product'];
        const title = isRow(product) && isRow(product['title']) ? inLanguage(product['title'], locale) : '';
        const outcomes = OUTCOMES.filter((source) => Number(line[source]) > 0);
        return (
          <Stack
            component="li"
            key={String(line['id'])}
            direction="row"
            sx={{ gap: 1.5, alignItems: 'flex-start', listStyle: 'none' }}
          >
            <Box sx={{ minWidth: 0, flexGrow: 1 }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {title || String(sold['sku'] ?? '')}
              </Typography>
              {outcomes.map((source) => (
                <Typography key={source} variant="caption" sx={{ mr: 1, color: 'text.secondary' }}>
                  {`${labels.ofField('returns', source)} ${String(line[source])}`}
                </Typography>
              ))}
            </Box>
            <Typography variant="body2" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
              {`× ${String(line['quantity'])}　${isRow(line['amount']) ? formatMoney(line['amount'] as unknown as Money, locale) : ''}`}
            </Typography>
          </Stack>
        );
      })}
    </Stack>
  );
}
