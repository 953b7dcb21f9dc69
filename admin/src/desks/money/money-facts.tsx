import { Box, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { moneyText } from '../../fields/sent-values.js';

/** An amount as a hand-written document brings it. */
export interface SentMoney {
  readonly amount: unknown;
  readonly currency: unknown;
}

/** Amounts with their names, figures to the right. */
export function MoneyFacts({ facts }: { facts: readonly (readonly [name: string, money: SentMoney])[] }) {
  const [locale = 'zh'] = useLocaleState();
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 0.5, m: 0, my: 1 }}>
      {facts.map(([name, money], index) => (
        // Two shops may have one name.
        <Box key={`${name} ${String(index)}`} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {name}
          </Typography>
          <Typography
            component="dd"
            variant="body1"
            sx={{ m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
          >
            {moneyText(money, locale)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
